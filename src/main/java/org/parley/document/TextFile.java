package org.parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8 text, with every refusal as a problem. */
final class TextFile {
  /** Most bytes a text may have. A scenario of a hundred issues has about a tenth of it. */
  static final int MOST_BYTES = 2_000_000;

  private TextFile() {}

  static Optional<String> read(Path file, Problems problems) {
    return read(file, "scenario", problems);
  }

  static Optional<String> read(Path file, String kind, Problems problems) {
    Position start = Position.start(file.toString());
    if (Files.isDirectory(file)) {
      problems.add(start, "this is a directory", "a " + kind + " file");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      // one byte more than allowed tells a file that is too large without reading all of it
      return decode(in.readNBytes(MOST_BYTES + 1), start, kind, problems);
    } catch (IOException e) {
      problems.add(start, reason(e), "a " + kind + " file that can be read");
      return Optional.empty();
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException
        ? "no permission to read this file"
        : "this file cannot be read";
  }

  private static Optional<String> decode(
      byte[] bytes, Position start, String kind, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(start, "the file is larger than 2 MB", "a " + kind + " file of at most 2 MB");
      return Optional.empty();
    }
    if (isUtf16(bytes)) {
      problems.add(start, "the file is UTF-16", "UTF-8", "save it again with the encoding UTF-8");
      return Optional.empty();
    }
    return utf8(bytes, start, problems);
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    // without a mark: of two bytes of a Latin letter one is zero, which text in UTF-8 never has
    return mark == 0xfeff || mark == 0xfffe || (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static Optional<String> utf8(byte[] bytes, Position start, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      problems.add(
          YamlReader.position(start.file(), text, text.length()),
          "the byte 0x%02x is not UTF-8".formatted(bytes[in.position()] & 0xff),
          "text in UTF-8",
          "save the file again with the encoding UTF-8");
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
