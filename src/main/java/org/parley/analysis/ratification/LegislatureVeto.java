package org.parley.analysis.ratification;

/**
 * An executive and a foreign government settle on a position {@code x} on one dimension, and a
 * legislature at home can refuse it. Both have quadratic losses and a status quo {@code q}, so that
 * {@code x} gains an actor with ideal point {@code i} {@code (q - i)^2 - (x - i)^2}; they choose
 * the Nash solution, the largest product of their gains where neither is negative.
 *
 * <p>With {@code t = q - x}, {@code A = 2 (q - executive)} and {@code B = 2 (q - foreign)} the
 * product is {@code t^2 (A - t) (B - t)}, which has one maximum between 0 and the nearer of {@code
 * A} and {@code B}: the smaller root of {@code 4 t^2 - 3 (A + B) t + 2 A B}. If they want to move
 * to different sides, both can only keep the status quo.
 *
 * <p>Structure after Milner and Rosendorff, Journal of Conflict Resolution 41 (1997), 117-146.
 *
 * @param executive ideal point
 * @param foreign ideal point
 * @param statusQuo what remains without agreement
 */
public record LegislatureVeto(double executive, double foreign, double statusQuo) {

  /** What they would agree on if nobody had to be asked. */
  public double unconstrained() {
    double a = 2 * (statusQuo - executive);
    double b = 2 * (statusQuo - foreign);
    return a * b <= 0 ? statusQuo : statusQuo - smallerRoot(a, b);
  }

  /** In size, the one of the sign of both. */
  private static double smallerRoot(double a, double b) {
    double sum = 3 * (a + b);
    double root = Math.sqrt(Math.max(0, sum * sum - 32 * a * b));
    return 4 * a * b / (sum + Math.signum(sum) * root);
  }

  /**
   * What they agree on if it has to pass. The product rises up to its maximum and falls after it,
   * so it is the acceptable position nearest to {@link #unconstrained}, if a win-set around the
   * status quo is asked for.
   *
   * @param winSet what the legislature passes, see {@link Chamber#winSet}
   */
  public double agreement(Interval winSet) {
    Checks.require(
        winSet.contains(statusQuo), "the win-set contains the status quo " + statusQuo, winSet);
    return winSet.nearest(unconstrained());
  }
}
