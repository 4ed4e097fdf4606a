package org.parley.analysis.frontier;

import java.util.Comparator;
import java.util.List;
import org.parley.model.BargainingProblem;

/**
 * A trade: two or three issues changed together, from which both sides gain, though from no part of
 * it alone (R. Fisher and W. Ury, Getting to Yes, 1981; the term is that of D. G. Pruitt,
 * Negotiation Behavior, 1981).
 *
 * @param issues the issues traded, in order
 * @param options the new option of each
 * @param change points that the trade brings, by party
 * @param joint the smaller of the two sides' gains, each as a share of what a full scale (100
 *     points) is: the order of the list
 */
public record Logroll(
    List<Integer> issues, List<Integer> options, List<Double> change, double joint) {

  public Logroll {
    issues = List.copyOf(issues);
    options = List.copyOf(options);
    change = List.copyOf(change);
  }

  /**
   * The best trades between two parties, starting from a package: both gain, no other consenting
   * party loses, no new option crosses a red line of a consenting party and no rule forbids the
   * result; and nothing less than the whole trade has all these properties. The package itself need
   * not be agreeable.
   *
   * <p>Ordered by {@link #joint}, then by both gains together, the larger first, then by issues and
   * options. All changes of up to three issues are looked at, {@code (issues * options)^3 / 6} sums
   * of whole numbers; linkages between the issues changed are counted by the whole package.
   *
   * @param outcome position of the option, by issue
   * @param most how many
   */
  public static List<Logroll> of(
      BargainingProblem problem, Terms terms, int[] outcome, int first, int second, int most) {
    return new LogrollSearch(problem, terms, outcome, first, second, most).best();
  }

  /** The better trade first. */
  static Comparator<Logroll> better(int first, int second) {
    return Comparator.comparingDouble((Logroll t) -> -t.joint)
        .thenComparingDouble(t -> -(t.change.get(first) + t.change.get(second)))
        .thenComparing(t -> t.issues, Logroll::compare)
        .thenComparing(t -> t.options, Logroll::compare);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
      if (!a.get(k).equals(b.get(k))) {
        return Integer.compare(a.get(k), b.get(k));
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
