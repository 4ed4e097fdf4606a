package org.parley.sweep.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The rows of a block as a file: a line that says what it is, the header of the table, the rows,
 * and a line with the SHA-256 of everything before it.
 */
final class Part {
  private static final String KIND = "parley-part-1";
  private static final String SUM = "sha256 ";
  private static final int SUM_LINE = SUM.length() + 64 + 1;

  private final String plan;
  private final String version;
  private final int block;
  private final int blocks;
  private final byte[] file; // the rows are copied as they are, and never become text
  private final int header; // where it begins
  private final int rows; // where they begin

  private Part(String[] words, byte[] file, int header, int rows) {
    plan = words[1];
    version = words[2];
    block = Integer.parseInt(words[3]);
    blocks = Integer.parseInt(words[4]);
    this.file = file;
    this.header = header;
    this.rows = rows;
  }

  /** A file that is not the part it should be. */
  static final class Damaged extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }
  }

  /**
   * The rows of a block as a file.
   *
   * @param plan id of the plan
   * @param version of the program that ran it
   * @param block number of the block, from 0
   * @param blocks how many there are
   * @param header of the table, with its line feed
   * @param rows with their line feeds
   */
  static byte[] file(
      String plan, String version, int block, int blocks, String header, String rows) {
    byte[] first =
        "%s %s %s %d %d\n%s".formatted(KIND, plan, version, block, blocks, header).getBytes(UTF_8);
    byte[] rest = rows.getBytes(UTF_8);
    byte[] file = Arrays.copyOf(first, first.length + rest.length + SUM_LINE);
    System.arraycopy(rest, 0, file, first.length, rest.length);
    int end = first.length + rest.length;
    byte[] sum = (SUM + sha256(file, end) + "\n").getBytes(UTF_8);
    System.arraycopy(sum, 0, file, end, sum.length);
    return file;
  }

  /** What a file holds, if it is whole. */
  static Part of(byte[] bytes) throws Damaged {
    int end = bytes.length - SUM_LINE;
    if (end < 0 || !new String(bytes, end, SUM.length(), UTF_8).equals(SUM)) {
      throw new Damaged("it is cut off");
    }
    if (!sha256(bytes, end).equals(new String(bytes, end + SUM.length(), 64, UTF_8))) {
      throw new Damaged("its checksum is wrong");
    }
    int header = nextLine(bytes, 0, end);
    int rows = nextLine(bytes, header, end);
    String[] words = new String(bytes, 0, Math.max(header - 1, 0), UTF_8).split(" ", -1);
    if (words.length != 5 || !words[0].equals(KIND) || rows == header) {
      throw new Damaged("it is no part of this form");
    }
    return new Part(words, bytes, header, rows);
  }

  /** Where the line after one begins; where that begins if there is none. */
  private static int nextLine(byte[] bytes, int from, int end) {
    for (int k = from; k < end; k++) {
      if (bytes[k] == '\n') {
        return k + 1;
      }
    }
    return from;
  }

  /** Id of the plan. */
  String plan() {
    return plan;
  }

  /** Version of the program that ran it. */
  String version() {
    return version;
  }

  /** Number of the block, from 0. */
  int block() {
    return block;
  }

  /** How many blocks there are. */
  int blocks() {
    return blocks;
  }

  /** Writes the header of the table. */
  void writeHeader(OutputStream out) throws IOException {
    out.write(file, header, rows - header);
  }

  /** Writes the rows. */
  void writeRows(OutputStream out) throws IOException {
    out.write(file, rows, file.length - SUM_LINE - rows);
  }

  private static String sha256(byte[] bytes, int end) {
    MessageDigest digest = digest();
    digest.update(bytes, 0, end);
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
