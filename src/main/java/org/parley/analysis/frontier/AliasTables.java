package org.parley.analysis.frontier;

/**
 * Draws from many small distributions in one step each (A. J. Walker, An efficient method for
 * generating discrete random variables with general distributions, ACM Transactions on Mathematical
 * Software 3 (1977), doi:10.1145/355744.355749).
 *
 * <p>The tables stand one after the other in flat arrays.
 */
final class AliasTables {
  private final double[] keep; // chance that a place keeps its own outcome
  private final int[] other;

  /**
   * @param size of all tables together
   */
  AliasTables(int size) {
    keep = new double[size];
    other = new int[size];
  }

  /** Sets the table at a place to chances that add to 1; all 0 is a table never drawn from. */
  void set(double[] chance, int from, int size, int at) {
    int[] queue = new int[size]; // the small from the front, the large from the back
    int small = 0;
    int large = size;
    for (int k = 0; k < size; k++) {
      keep[at + k] = chance[from + k] * size;
      other[at + k] = k;
      queue[keep[at + k] < 1 ? small++ : --large] = k;
    }
    while (small > 0 && large < size) {
      int little = queue[--small];
      int much = queue[large];
      other[at + little] = much;
      keep[at + much] -= 1 - keep[at + little];
      if (keep[at + much] < 1) {
        large++;
        queue[small++] = much;
      }
    }
    fill(queue, small, at);
  }

  /** What rounding left over keeps its own, unless it cannot occur. */
  private void fill(int[] queue, int small, int at) {
    for (int s = 0; s < small; s++) {
      keep[at + queue[s]] = keep[at + queue[s]] > 0 ? 1 : keep[at + queue[s]];
    }
  }

  /**
   * An outcome of the table at a place.
   *
   * @param uniform between 0 and 1
   */
  int draw(int at, int size, double uniform) {
    double place = uniform * size;
    int k = (int) place;
    return place - k < keep[at + k] ? k : other[at + k];
  }
}
