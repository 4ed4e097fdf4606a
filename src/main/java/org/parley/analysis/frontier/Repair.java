package org.parley.analysis.frontier;

import java.util.List;
import java.util.Optional;
import org.parley.model.BargainingProblem;

/**
 * The smallest change of a text that reaches a goal.
 *
 * @param status exact, bounded, or none
 * @param issues the issues changed, in order; those on which the text settles nothing are not among
 *     them
 * @param deal the repaired package; empty if there is none
 * @param cost number of issues changed, or points that the named party loses against the text, 0 if
 *     it gains
 * @param gap proven: no repair costs less than {@code cost - gap}
 * @param reason why there is none, or why it is only bounded; of an exact one, what was left open
 *     besides its cost; empty if nothing
 */
public record Repair(
    Status status,
    List<Integer> issues,
    Optional<Deal> deal,
    double cost,
    double gap,
    String reason) {

  /** What a repaired text must be. */
  public enum Goal {
    /** No consenting party is below no deal and none of their red lines is crossed. */
    ACCEPTABLE,
    /** That, and every consenting party has more than under the text. */
    BETTER_FOR_ALL
  }

  public Repair {
    issues = List.copyOf(issues);
  }

  /**
   * Fewest issues changed; among equals the largest Nash value, if all that bargain can gain.
   *
   * @param text position of the option, by issue; -1 where the text settles nothing, which is free
   *     to fill; it counts as any option with the same chance in what the text is worth
   */
  public static Repair smallest(BargainingProblem problem, Terms terms, int[] text, Goal goal) {
    return new RepairSolver(problem, terms, text, goal).smallest();
  }

  /**
   * Fewest points lost by one party against the text; among equals the fewest issues changed, and
   * among those the largest Nash value, as in {@link #smallest}.
   *
   * <p>The cost is what the text is worth to the party minus what the repaired package is worth to
   * it, with linkages and with the options filled in, and 0 if that is less: a repair from which
   * the party gains costs it nothing, however much it gains. So among repairs that do not harm the
   * party the one that changes least is found, not the one that favours it most.
   *
   * @param text as in {@link #smallest}: what it leaves open counts as any option with the same
   *     chance, so that an option filled in may cost the party something as well
   */
  public static Repair cheapestFor(
      BargainingProblem problem, Terms terms, int[] text, Goal goal, int party) {
    return new RepairSolver(problem, terms, text, goal).cheapestFor(party);
  }
}
