package org.parley.analysis.ratification;

import java.util.Comparator;
import java.util.List;

/**
 * A body that votes on a position {@code x} on one dimension against a status quo {@code q}. A
 * member with ideal point {@code i} likes {@code x} at least as much as {@code q} if {@code |x - i|
 * <= |q - i|}, that is, between {@code q} and {@code 2 i - q}; ties are accepted.
 *
 * <p>Putnam, International Organization 42 (1988), 427-460 (the win-set); Black, The Theory of
 * Committees and Elections (1958) (single-peaked preferences).
 *
 * @param ideals ideal point of each member
 * @param statusQuo what remains without agreement
 * @param needed votes that are enough to pass
 */
public record Chamber(List<Double> ideals, double statusQuo, int needed) {

  public Chamber {
    ideals = List.copyOf(ideals);
    Checks.require(
        needed >= 1 && needed <= ideals.size(),
        "votes needed are between 1 and the number of members " + ideals.size(),
        needed);
  }

  /** A single voter, such as the median of a chamber that decides by simple majority. */
  public static Chamber median(double ideal, double statusQuo) {
    return new Chamber(List.of(ideal), statusQuo, 1);
  }

  /**
   * The win-set: all positions that enough members accept. Every member accepts the status quo, so
   * it is one interval around it: with {@code l_i} and {@code r_i} the ends of what member {@code
   * i} accepts, it reaches from the {@code needed}-th smallest {@code l_i} to the {@code needed}-th
   * largest {@code r_i}.
   */
  public Interval winSet() {
    List<Double> low = ideals.stream().map(i -> accepts(i).low()).sorted().toList();
    List<Double> high =
        ideals.stream().map(i -> accepts(i).high()).sorted(Comparator.reverseOrder()).toList();
    return new Interval(low.get(needed - 1), high.get(needed - 1));
  }

  private Interval accepts(double ideal) {
    return Interval.between(statusQuo, 2 * ideal - statusQuo);
  }

  /**
   * What passes if one who alone may make a proposal makes the best one: the position of the
   * win-set that is nearest to the setter's ideal point.
   *
   * <p>Romer and Rosenthal, Public Choice 33 (1978), 27-43.
   *
   * @param setter the ideal point of who proposes
   */
  public double setBy(double setter) {
    return winSet().nearest(setter);
  }
}
