package org.parley.sweep.store;

/**
 * The tasks of a plan in blocks: many enough that little is lost with one and all threads have work
 * to the end, few enough that the folder of parts stays small.
 *
 * @param tasks how many there are
 */
record Blocks(long tasks) {
  private static final int LEAST = 16;
  private static final int MOST = 4096;
  private static final int WANTED = 256;

  /** Tasks in a block, but for the last. */
  int size() {
    return (int) Math.max(LEAST, Math.min(MOST, Long.highestOneBit(tasks / WANTED + 1)));
  }

  /** How many blocks there are. */
  int count() {
    return (int) ((tasks + size() - 1) / size());
  }

  /** The first task of a block. */
  long from(int block) {
    return (long) block * size();
  }

  /** The task after the last of a block. */
  long until(int block) {
    return Math.min(tasks, from(block + 1));
  }
}
