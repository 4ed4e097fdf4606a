package org.parley.analysis.conflict;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which states are stable for coalitions, and which are stable for all of them.
 *
 * <p>A coalition improvement of {@code H} from {@code s} is a state that its members can reach from
 * {@code s} by a legal sequence of moves of theirs and that is strictly better than {@code s} for
 * each of them: {@code R_H^{++}(s)}. Kilgour, Hipel, Fang and Peng, <i>Coalition Analysis in Group
 * Decision Support</i>, Group Decision and Negotiation 10 (2001), 159-175. Steps on the way may be
 * worse.
 *
 * <p>The stabilities are those of Inohara and Hipel, <i>Coalition Analysis in the Graph Model for
 * Conflict Resolution</i>, Systems Engineering 11 (2008), 343-359. {@code H} stays at {@code s} if
 * each of its improvements {@code s1} is deterred by some {@code s2} that is not strictly better
 * than {@code s} for <i>some</i> member:
 *
 * <ul>
 *   <li>{@code NASH}: there is no coalition improvement;
 *   <li>{@code GMR}: {@code s2} in {@code R_{N-H}(s1)}, by legal sequences of moves of the others;
 *   <li>{@code SMR}: and no state that {@code H} can reach from {@code s2} is better than {@code s}
 *       for all its members;
 *   <li>{@code SEQ}: {@code s2} where coalitions of the others, of one or more members, get to by
 *       coalition improvements of theirs one after the other, no coalition twice in a row. A single
 *       decision maker can thus be deterred by others that act together, which {@link Stability}
 *       does not allow;
 *   <li>{@code SSEQ}: the last two together; by analogy, not in the source.
 * </ul>
 *
 * <p>Memory: all pairs of states that some coalition can get between. Time: a search for each state
 * and coalition, and for each question at most all pairs of answers and ways out of them.
 */
public final class CoalitionStability {
  private final Conflict conflict;
  private final MoveGraph reach;
  private final MoveGraph improvements;
  private final MoveGraph turns;

  private CoalitionStability(Conflict conflict) {
    this.conflict = conflict;
    CoalitionReach search = new CoalitionReach(conflict);
    reach = search.byMoves(conflict.moves());
    improvements = search.byImprovements(conflict, reach);
    turns = search.byTurns(improvements);
  }

  /**
   * For all coalitions and states.
   *
   * @throws IllegalArgumentException if they can get from states to states in more than some ten
   *     million ways
   */
  public static CoalitionStability of(Conflict conflict) {
    return new CoalitionStability(conflict);
  }

  /**
   * The coalition improvements from one state, in order, without looking at other states.
   *
   * @param coalition bit {@code i} for decision maker {@code i}
   */
  public static List<Integer> improvements(Conflict conflict, int coalition, int state) {
    return Paths.of(conflict.moves(), coalition, state)
        .reached()
        .filter(t -> conflict.allPrefer(coalition, t, state))
        .boxed()
        .toList();
  }

  /** The coalition improvements from a state, in order. */
  public List<Integer> improvements(int coalition, int state) {
    return improvements.from(coalition - 1, state);
  }

  /**
   * Whether a coalition stays at a state.
   *
   * @param coalition bit {@code i} for decision maker {@code i}; not empty
   */
  public boolean isStable(Concept concept, int coalition, int state) {
    return improvements
        .arcs(coalition - 1)
        .targets(state)
        .allMatch(s1 -> concept != Concept.NASH && isDeterred(concept, coalition, state, s1));
  }

  private boolean isDeterred(Concept concept, int coalition, int state, int s1) {
    int others = Coalitions.all(conflict.decisionMakers()) & ~coalition;
    MoveGraph answers = concept.isCredible() ? turns : reach;
    return others != 0
        && answers
            .arcs(others - 1)
            .targets(s1)
            .filter(s2 -> !conflict.allPrefer(coalition, s2, state))
            .anyMatch(s2 -> !concept.barsEscape() || !escapes(coalition, state, s2));
  }

  private boolean escapes(int coalition, int state, int s2) {
    return reach
        .arcs(coalition - 1)
        .targets(s2)
        .anyMatch(s3 -> conflict.allPrefer(coalition, s3, state));
  }

  /** The states at which a coalition stays, in order. */
  public List<Integer> stable(Concept concept, int coalition) {
    return states().filter(s -> isStable(concept, coalition, s)).boxed().toList();
  }

  /** The coalitions that would leave a state, the small ones first. */
  public List<Integer> leaving(Concept concept, int state) {
    return Coalitions.bySize(conflict.decisionMakers()).stream()
        .filter(h -> !isStable(concept, h, state))
        .toList();
  }

  /** The states at which every coalition stays, of one decision maker or of more, in order. */
  public List<Integer> equilibria(Concept concept) {
    return states().filter(s -> leaving(concept, s).isEmpty()).boxed().toList();
  }

  private IntStream states() {
    return IntStream.range(0, conflict.states());
  }

  /**
   * Coalition improvements from one of some equilibria to another, in the order of the first, then
   * of the coalitions: equilibria that do not hold if those can agree. Kilgour, Hipel, Fang and
   * Peng (2001).
   */
  public List<Jump> jumps(Collection<Integer> equilibria) {
    return equilibria.stream().sorted().flatMap(from -> jumps(from, equilibria)).toList();
  }

  private Stream<Jump> jumps(int from, Collection<Integer> equilibria) {
    return Coalitions.bySize(conflict.decisionMakers()).stream()
        .flatMap(
            h ->
                improvements(h, from).stream()
                    .filter(equilibria::contains)
                    .map(to -> new Jump(h, from, to)));
  }

  /**
   * A coalition improvement from an equilibrium to another.
   *
   * @param coalition who can bring it about, bit {@code i} for decision maker {@code i}
   * @param from equilibrium to leave
   * @param to equilibrium that is strictly better for each member
   */
  public record Jump(int coalition, int from, int to) {}
}
