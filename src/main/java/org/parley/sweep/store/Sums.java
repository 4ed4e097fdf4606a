package org.parley.sweep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Checksums of files of any size. */
final class Sums {
  private Sums() {}

  static String of(Path file) throws IOException {
    MessageDigest digest = Part.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A stream that knows the checksum of what went through it. */
  static final class Out extends DigestOutputStream {
    Out(OutputStream out) {
      super(out, Part.digest());
    }

    String sum() {
      return HexFormat.of().formatHex(getMessageDigest().digest());
    }
  }
}
