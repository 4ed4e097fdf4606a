package org.parley.uncertainty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A random stream with a name, cut into blocks that can be had in any order.
 *
 * @param key0 first half of the Philox key
 * @param key1 second half of the Philox key
 */
public record RandomStream(long key0, long key1) {

  /**
   * The stream of a name under a seed.
   *
   * @param seed the run's seed
   * @param name what the stream is for, for example the path of a number
   */
  public static RandomStream of(long seed, String name) {
    MessageDigest digest = sha256();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    return new RandomStream(hash.getLong(), hash.getLong());
  }

  /** A generator at the beginning of a block; blocks do not overlap. */
  public UniformRandomProvider block(long block) {
    // The counter has 256 bits; the block is its second word, which leaves 2^64 steps to each
    // block.
    return RandomSource.PHILOX_4X64.create(new long[] {key0, key1, 0, block, 0, 0});
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
