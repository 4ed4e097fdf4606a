package org.parley.analysis.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change of the ranking of one decision maker after which it stays at a state, and who would
 * leave it even then. The state is an equilibrium if nobody does.
 *
 * <p>The fewest states are lowered to the state, all ways to do so, or the state alone is raised,
 * as far as it must be; see {@link InverseStability} for all other changes.
 *
 * @param ranking of the decision maker, changed
 * @param overtaken states that were strictly better for it than the state, and no longer are
 * @param leaving who would still leave the state, in order
 */
public record Remedy(Ranking ranking, List<Integer> overtaken, List<Integer> leaving) {
  public Remedy {
    overtaken = List.copyOf(overtaken);
    leaving = List.copyOf(leaving);
  }

  /**
   * The smallest changes after which a decision maker stays at a state.
   *
   * @return by lowering others, then by raising the state; one without a change if it stays already
   */
  public static List<Remedy> of(Conflict conflict, Concept concept, int decisionMaker, int state) {
    InverseStability inverse = InverseStability.of(conflict, concept, decisionMaker, state);
    Ranking now = conflict.ranking(decisionMaker);
    return Stream.concat(
            inverse.fewest(now).sets().stream().map(set -> now.levelling(set, state)),
            Stream.of(inverse.raised(now)))
        .distinct()
        .map(changed -> of(conflict, inverse, changed))
        .toList();
  }

  private static Remedy of(Conflict conflict, InverseStability inverse, Ranking changed) {
    Conflict after = conflict.with(inverse.decisionMaker(), changed);
    return new Remedy(
        changed,
        inverse.passed(conflict.ranking(inverse.decisionMaker()), changed),
        Stability.of(after, Set.of(inverse.concept())).leaving(inverse.concept(), inverse.state()));
  }

  /** Whether the state would be an equilibrium. */
  public boolean isEnough() {
    return leaving.isEmpty();
  }
}
