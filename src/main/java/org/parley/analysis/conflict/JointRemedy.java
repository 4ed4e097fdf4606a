package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of the rankings of all who would leave a state, one {@link Remedy} of each, made
 * together, and who would leave it even then. Each keeps its decision maker there if the others
 * prefer what they do; with their rankings what they would answer changes as well, so that
 * stability is worked out again.
 *
 * @param decisionMakers who would leave the state as it is, in order
 * @param remedies one of each
 * @param leaving who would still leave the state, in order
 */
public record JointRemedy(
    List<Integer> decisionMakers, List<Remedy> remedies, List<Integer> leaving) {
  private static final int MOST_TRIALS = 100;

  public JointRemedy {
    decisionMakers = List.copyOf(decisionMakers);
    remedies = List.copyOf(remedies);
    leaving = List.copyOf(leaving);
  }

  /**
   * The first combination of changes after which the state is an equilibrium; if none of the first
   * hundred does it, one after which the fewest leave.
   *
   * @param decisionMakers who would leave the state as it is
   * @param remedies those of each, best first, at least one
   */
  public static JointRemedy of(
      Conflict conflict,
      Concept concept,
      int state,
      List<Integer> decisionMakers,
      List<List<Remedy>> remedies) {
    List<JointRemedy> trials =
        combinations(remedies).stream()
            .map(chosen -> after(conflict, concept, state, decisionMakers, chosen))
            .toList();
    return trials.stream().min(Comparator.comparing(r -> r.leaving().size())).orElseThrow();
  }

  /** The first choices of all come first. */
  private static List<List<Remedy>> combinations(List<List<Remedy>> remedies) {
    List<List<Remedy>> all = List.of(List.of());
    for (List<Remedy> next : remedies) {
      all =
          all.stream()
              .flatMap(chosen -> next.stream().map(one -> with(chosen, one)))
              .limit(MOST_TRIALS)
              .toList();
    }
    return all;
  }

  private static List<Remedy> with(List<Remedy> chosen, Remedy one) {
    return Stream.concat(chosen.stream(), Stream.of(one)).toList();
  }

  private static JointRemedy after(
      Conflict conflict,
      Concept concept,
      int state,
      List<Integer> decisionMakers,
      List<Remedy> chosen) {
    List<Ranking> rankings = new ArrayList<>(conflict.rankings());
    IntStream.range(0, chosen.size())
        .forEach(k -> rankings.set(decisionMakers.get(k), chosen.get(k).ranking()));
    Stability after = Stability.of(new Conflict(conflict.moves(), rankings), Set.of(concept));
    return new JointRemedy(decisionMakers, chosen, after.leaving(concept, state));
  }

  /** Whether the state would be an equilibrium. */
  public boolean isEnough() {
    return leaving.isEmpty();
  }
}
