package org.parley.sweep.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The rows of a block as a file: a line that says what it is, the header of the table, the rows,
 * and a line with the SHA-256 of everything before it.
 *
 * @param plan id of the plan
 * @param version of the program that ran it
 * @param block number of the block, from 0
 * @param blocks how many there are
 * @param header of the table, with its line feed
 * @param rows with their line feeds
 */
record Part(String plan, String version, int block, int blocks, String header, String rows) {
  private static final String KIND = "parley-part-1";
  private static final String SUM = "sha256 ";
  private static final int SUM_LINE = SUM.length() + 64 + 1;

  /** A file that is not the part it should be. */
  static final class Damaged extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1;

    Damaged(String message) {
      super(message);
    }
  }

  /** The file. */
  byte[] bytes() {
    String body = "%s %s %s %d %d\n".formatted(KIND, plan, version, block, blocks) + header + rows;
    return (body + SUM + sha256(body.getBytes(UTF_8)) + "\n").getBytes(UTF_8);
  }

  /** What a file holds, if it is whole. */
  static Part of(byte[] bytes) throws Damaged {
    int end = bytes.length - SUM_LINE;
    if (end < 0 || !new String(bytes, end, SUM.length(), UTF_8).equals(SUM)) {
      throw new Damaged("it is cut off");
    }
    MessageDigest digest = digest();
    digest.update(bytes, 0, end);
    String sum = new String(bytes, end + SUM.length(), 64, UTF_8);
    if (!HexFormat.of().formatHex(digest.digest()).equals(sum)) {
      throw new Damaged("its checksum is wrong");
    }
    return parsed(new String(bytes, 0, end, UTF_8));
  }

  private static Part parsed(String body) throws Damaged {
    int first = body.indexOf('\n');
    int second = body.indexOf('\n', first + 1);
    String[] words = body.substring(0, Math.max(first, 0)).split(" ", -1);
    if (words.length != 5 || !words[0].equals(KIND) || second < 0) {
      throw new Damaged("it is no part of this form");
    }
    return new Part(
        words[1],
        words[2],
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]),
        body.substring(first + 1, second + 1),
        body.substring(second + 1));
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
