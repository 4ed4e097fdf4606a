package org.parley.analysis.frontier;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.parley.model.BargainingProblem;

/**
 * For each level of one party's utility, the package that is worth most by another measure: what a
 * bargaining agent offers that wants at least {@code t} for itself and, with that, to please the
 * other side as it guesses it. With {@code u} for the own utility and {@code m} for the measure,
 * the entries are packages {@code x_0, x_1, ...}, {@code u} ascending and {@code m} descending,
 * such that {@code max {m(x) : u(x) >= t} <= m(x_k) + tolerance} for the first {@code k} with
 * {@code u(x_k) >= t}.
 *
 * <p>Packages are all that rules permit and that cross no red line of the party itself: it does not
 * know those of the others. Entries have whole units of utility ({@code Units}), and a utility
 * counts as reached if no more than {@link BargainingProblem#LEAST_GAIN} is lacking.
 *
 * <p>Linkages and rules may tie issues so closely that tables of their combinations would be too
 * large ({@code Structure}, loose). Then entries are the permitted ones of the packages found
 * without those. The last of them need not be the best of all for the party; up to its utility the
 * tolerance is proven as ever. If there is none, the tolerance is infinite.
 *
 * <p>Looking up takes O(log n) for n entries and allocates nothing. A package is put together when
 * it is asked for first, in O(issues), and kept. Safe for use by several threads.
 */
public final class TradeOffs {
  private final Structure structure;
  private final double[] own; // ascending
  private final double[] other; // descending
  private final int[] vector; // by entry, of the trace
  private final Trace trace;
  private final double tolerance;
  private final AtomicReferenceArray<int[]> outcomes;

  TradeOffs(
      Structure structure,
      double[] own,
      double[] other,
      int[] vector,
      Trace trace,
      double tolerance) {
    this.structure = structure;
    this.own = own;
    this.other = other;
    this.vector = vector;
    this.trace = trace;
    this.tolerance = tolerance;
    this.outcomes = new AtomicReferenceArray<>(own.length);
  }

  /** See {@link TradeOffSolver#exact}, which is quicker for many measures. */
  public static TradeOffs of(BargainingProblem problem, int party, Measure measure, int budget) {
    return TradeOffSolver.of(problem, party).exact(measure, budget);
  }

  /** See {@link TradeOffSolver#supported}, which is quicker for many measures. */
  public static TradeOffs supported(BargainingProblem problem, int party, Measure measure) {
    return TradeOffSolver.of(problem, party).supported(measure);
  }

  /** Number of entries; 0 if no package is permitted. */
  public int size() {
    return own.length;
  }

  /** Utility of the k-th entry for the party, in points; larger for each next one. */
  public double own(int k) {
    return own[k];
  }

  /** The measure of the k-th entry; smaller for each next one. */
  public double other(int k) {
    return other[k];
  }

  /** The package of the k-th entry: position of the option, by issue. A copy. */
  public int[] outcome(int k) {
    return known(k).clone();
  }

  /** Writes the package of the k-th entry: position of the option, by issue. */
  public void outcome(int k, int[] into) {
    int[] known = known(k);
    System.arraycopy(known, 0, into, 0, known.length);
  }

  private int[] known(int k) {
    int[] known = outcomes.get(k);
    if (known == null) {
      int[] chosen = new int[structure.issues()];
      trace.choose(vector[k], chosen);
      known = structure.outcome(chosen);
      outcomes.set(k, known);
    }
    return known;
  }

  /**
   * The entry with the least own utility of at least so much, hence the largest measure; -1 if even
   * the best is below.
   *
   * @param utility points
   */
  public int atLeast(double utility) {
    double least = utility + BargainingProblem.LEAST_GAIN;
    int low = 0;
    int high = own.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < own.length ? low : -1;
  }

  /**
   * Proven: no package with an own utility of at least {@code t} has a measure above {@code
   * other(atLeast(t)) + tolerance()}. What is left of it in an exact table is the rounding of the
   * measure's numbers to whole units.
   */
  public double tolerance() {
    return tolerance;
  }
}
