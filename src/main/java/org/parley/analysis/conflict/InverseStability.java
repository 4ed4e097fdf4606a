package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a decision maker {@code i} would have to prefer so that it stays at a state {@code s}, the
 * preferences of all others being what they are. Kinsara, Kilgour and Hipel, <i>Inverse Approach to
 * the Graph Model for Conflict Resolution</i>, IEEE Transactions on Systems, Man, and Cybernetics:
 * Systems 45 (2015), 734-742.
 *
 * <p>The answer is exact and does not list rankings: the rankings under which {@code s} is stable
 * for {@code i} are those that meet all requirements, one for each move {@code s1} of {@code i}
 * from {@code s}. A requirement is met if all states of at least one of its ways are no better than
 * {@code s}. The ways are
 *
 * <ul>
 *   <li>{@code {s1}}: the move is no improvement; the only one for {@code NASH};
 *   <li>{@code {s2}} for each {@code s2} that the others can lead to from {@code s1}, for {@code
 *       GMR}, or can by improvements of theirs, for {@code SEQ};
 *   <li>the same with all that {@code i} can move to from {@code s2}, for {@code SMR} and {@code
 *       SSEQ}.
 * </ul>
 *
 * <p>Whether the others stay at {@code s} does not depend on the ranking of {@code i}, but under
 * {@code SEQ} and {@code SSEQ}, where it decides what {@code i} would do to deter them: see {@link
 * Threat}. {@link Remedy} gives the smallest changes and looks at the others again.
 *
 * @param concept when a state is stable
 * @param decisionMaker who would have to stay, {@code i}
 * @param state where, {@code s}
 * @param requirements those that not every ranking meets, in the order of the moves
 */
public record InverseStability(
    Concept concept, int decisionMaker, int state, List<Requirement> requirements) {
  public InverseStability {
    requirements = List.copyOf(requirements);
  }

  /**
   * What stands for or against one move.
   *
   * @param move state that the decision maker could move to
   * @param ways sets of states, each in order; all of one of them must be no better than the state
   *     to stay at. None contains another.
   */
  public record Requirement(int move, List<List<Integer>> ways) {
    public Requirement {
      ways = ways.stream().map(List::copyOf).toList();
    }

    boolean isMet(Set<Integer> noBetter) {
      return ways.stream().anyMatch(noBetter::containsAll);
    }
  }

  /** The requirements for a decision maker to stay at a state. */
  public static InverseStability of(
      Conflict conflict, Concept concept, int decisionMaker, int state) {
    MoveGraph answers = concept.isCredible() ? conflict.improvements() : conflict.moves();
    return new InverseStability(
        concept,
        decisionMaker,
        state,
        conflict.moves().from(decisionMaker, state).stream()
            .map(s1 -> new Requirement(s1, ways(conflict, concept, decisionMaker, s1, answers)))
            .map(r -> new Requirement(r.move(), without(r.ways(), state)))
            .filter(r -> r.ways().stream().noneMatch(List::isEmpty))
            .map(r -> new Requirement(r.move(), smallest(r.ways())))
            .toList());
  }

  private static List<List<Integer>> ways(
      Conflict conflict, Concept concept, int i, int s1, MoveGraph answers) {
    int others = Coalitions.all(conflict.decisionMakers()) & ~(1 << i);
    Stream<Integer> sanctions =
        concept == Concept.NASH ? Stream.of() : Paths.of(answers, others, s1).reachable().stream();
    return Stream.concat(
            Stream.of(List.of(s1)), sanctions.map(s2 -> sanction(conflict, concept, i, s2)))
        .toList();
  }

  private static List<Integer> sanction(Conflict conflict, Concept concept, int i, int s2) {
    Set<Integer> all = new TreeSet<>(List.of(s2));
    all.addAll(concept.barsEscape() ? conflict.moves().from(i, s2) : List.of());
    return List.copyOf(all);
  }

  private static List<List<Integer>> without(List<List<Integer>> ways, int state) {
    return ways.stream().map(way -> way.stream().filter(s -> s != state).toList()).toList();
  }

  /** Those that contain no other one, small ones first. */
  private static List<List<Integer>> smallest(List<List<Integer>> ways) {
    List<List<Integer>> kept = new ArrayList<>();
    ways.stream()
        .distinct()
        .sorted(Comparator.comparing(List::size))
        .filter(way -> kept.stream().noneMatch(new HashSet<>(way)::containsAll))
        .forEach(kept::add);
    return kept;
  }

  /** Whether the decision maker stays if it ranks the states so. */
  public boolean isMetBy(Ranking ranking) {
    return isMet(ranking, ranking.level(state));
  }

  private static Set<Integer> noBetter(Ranking ranking, int level) {
    return IntStream.range(0, ranking.states())
        .filter(s -> ranking.level(s) >= level)
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * The fewest states that must no longer be better than the state to stay at: all sets of that
   * size. It is enough that they become as good, see {@link Ranking#levelling}; and no fewer
   * comparisons with that state need to change. One empty set if the ranking meets the
   * requirements.
   */
  public FewestStates fewest(Ranking now) {
    Set<Integer> noBetter = noBetter(now, now.level(state));
    return FewestStates.of(
        requirements.stream()
            .filter(r -> !r.isMet(noBetter))
            .map(r -> r.ways().stream().map(way -> rest(way, noBetter)).toList())
            .toList());
  }

  private static List<Integer> rest(List<Integer> way, Set<Integer> noBetter) {
    return way.stream().filter(s -> !noBetter.contains(s)).toList();
  }

  /**
   * The ranking in which the state to stay at is raised alone, and no further than it must be: to
   * the level of others. The same ranking if it meets the requirements.
   */
  public Ranking raised(Ranking now) {
    int level = now.level(state);
    while (!isMet(now, level)) {
      level--;
    }
    int to = level;
    return new Ranking(
        IntStream.range(0, now.states()).map(s -> s == state ? to : now.level(s)).toArray());
  }

  /** At level 0 all are no better. */
  private boolean isMet(Ranking ranking, int level) {
    Set<Integer> noBetter = noBetter(ranking, level);
    return requirements.stream().allMatch(r -> r.isMet(noBetter));
  }

  /** The states that one ranking has strictly above the state to stay at, and another has not. */
  public List<Integer> passed(Ranking before, Ranking after) {
    return IntStream.range(0, before.states())
        .filter(s -> before.prefers(s, state) && !after.prefers(s, state))
        .boxed()
        .toList();
  }
}
