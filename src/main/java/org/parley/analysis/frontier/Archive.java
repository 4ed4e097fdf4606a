package org.parley.analysis.frontier;

/**
 * What a scan in descending lexicographic order has kept so far, asked whether something kept is at
 * least as good for everybody. Since no later vector has a larger first coordinate, only the others
 * need to be remembered (H. T. Kung, F. Luccio and F. P. Preparata, On Finding the Maxima of a Set
 * of Vectors, Journal of the ACM 22 (1975), doi:10.1145/321906.321910).
 *
 * <p>Mutable, for inner loops.
 */
interface Archive {

  /** Whether a vector kept is at least {@code v[at ..]} in every coordinate but the first. */
  boolean covers(long[] v, int at);

  /** Keeps {@code v[at ..]}, which must not be covered. */
  void add(long[] v, int at);

  /**
   * An empty archive.
   *
   * @param size number of coordinates
   */
  static Archive of(int size) {
    return switch (size) {
      case 1 -> new First();
      case 2 -> new Highest();
      case 3 -> new Staircase();
      default -> new BoxTree(size - 1);
    };
  }

  /** One coordinate: the first vector is the best. */
  final class First implements Archive {
    private boolean any;

    @Override
    public boolean covers(long[] v, int at) {
      return any;
    }

    @Override
    public void add(long[] v, int at) {
      any = true;
    }
  }

  /** Two coordinates: the highest second one so far. O(1). */
  final class Highest implements Archive {
    private long highest = Long.MIN_VALUE;

    @Override
    public boolean covers(long[] v, int at) {
      return v[at + 1] <= highest;
    }

    @Override
    public void add(long[] v, int at) {
      highest = v[at + 1];
    }
  }
}
