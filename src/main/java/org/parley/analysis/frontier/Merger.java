package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Merges sums into fronts within a budget: exactly, until a front is too large and everything
 * stops; or with columns of cells, so that every front fits.
 *
 * <p>Mutable: it knows whether the budget was exceeded.
 */
final class Merger {
  private static final int LARGEST_BUDGET = 1 << 24;
  private static final long SUMS_PER_VECTOR_EXACT = 4096;
  private static final long SUMS_PER_VECTOR_THIN = 256;

  /** Up to so many sums for each vector wanted, the exact front is looked at before. */
  private static final long WORTH_A_TRY = 8;

  private static final long MOST_SUMS = Integer.MAX_VALUE - 8;

  private final boolean exact;
  private final int budget;
  private final double[] scale; // units in a point, by party
  private boolean exceeded;

  private Merger(boolean exact, int budget, double[] scale) {
    this.exact = exact;
    this.budget = Math.min(budget, LARGEST_BUDGET);
    this.scale = scale;
  }

  /** Nothing is lost, unless the budget is exceeded. */
  static Merger exact(Consent consent, int budget) {
    return new Merger(true, budget, consent.scale);
  }

  /** The budget is kept. */
  static Merger thin(Consent consent, int budget) {
    return new Merger(false, budget, consent.scale);
  }

  boolean isExact() {
    return exact;
  }

  /** Whether the fronts are of no use because they would have been too large. */
  boolean exceeded() {
    return exceeded;
  }

  /**
   * A front of sums.
   *
   * @param rest the most that can be added later, see {@link Completion}
   * @param among so many fronts share the budget
   * @param held so many vectors do the earlier ones of them have
   */
  Front merge(Sums sums, double[] rest, int among, int held) {
    if (!exact) {
      return thin(sums, rest, Math.max(1, budget / among));
    }
    int room = exceeded ? 0 : budget - held;
    Front front = SortedMerge.of(sums, rest, room);
    exceeded |= front.size > room;
    return front;
  }

  /** The front of all sums of a vector of one front and one of another. */
  Front add(Front a, Front b, double[] rest, int among, int held) {
    Front larger = a.size >= b.size ? a : b;
    Front smaller = a.size >= b.size ? b : a;
    long perVector = exact ? SUMS_PER_VECTOR_EXACT : SUMS_PER_VECTOR_THIN;
    long most = Math.min(MOST_SUMS, budget * perVector);
    if ((long) a.size * b.size <= most) {
      return merge(Sums.of(larger, smaller), rest, among, held);
    }
    exceeded |= exact;
    return exact ? larger : addFewer(larger, smaller, rest, most, among);
  }

  /** Thins the larger front, or both, until there are not too many sums. */
  private Front addFewer(Front larger, Front smaller, double[] rest, long most, int among) {
    double[] any = new double[rest.length];
    Arrays.fill(any, Double.POSITIVE_INFINITY);
    int side = (int) Math.max((long) Math.sqrt((double) most), most / smaller.size);
    Front a = thin(Sums.of(larger), any, side);
    Front b = thin(Sums.of(smaller), any, side);
    return merge(Sums.of(a, b), rest, among, 0);
  }

  private Front thin(Sums sums, double[] rest, int most) {
    if (sums.parties <= 3 || sums.count() <= WORTH_A_TRY * (long) most) {
      Front front = SortedMerge.of(sums, rest, most);
      if (front.size <= most) {
        return front;
      }
    }
    return CellMerge.of(sums, rest, most, scale);
  }
}
