package org.parley.analysis.conflict;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which states are stable for whom, and which are equilibria: stable for everybody under the same
 * {@link Concept}.
 *
 * <p>A state {@code s} is stable for {@code i} if each improvement {@code s1} is deterred, that is,
 * if the worst that the others can lead to from {@code s1} is not better than {@code s}. Where
 * there must be no escape, a state counts as good as the best that {@code i} can move to from it.
 * The worst is found for all states at once; time and memory grow linearly with the number of
 * moves.
 */
public final class Stability {
  private final int states;
  private final Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);

  private Stability(Conflict conflict, Set<Concept> concepts) {
    states = conflict.states();
    List<Arcs> moves = conflict.moves().reversed();
    List<Arcs> improvements = conflict.improvements().reversed();
    for (Concept concept : concepts) {
      List<Arcs> answers = concept.isCredible() ? improvements : moves;
      stable.put(
          concept,
          IntStream.range(0, conflict.decisionMakers())
              .mapToObj(i -> stable(conflict, i, worst(conflict, concept, i, answers)))
              .toList());
    }
  }

  /** Under all concepts. */
  public static Stability of(Conflict conflict) {
    return of(conflict, Set.of(Concept.values()));
  }

  /** Under some concepts; others cannot be asked for then. */
  public static Stability of(Conflict conflict, Set<Concept> concepts) {
    return new Stability(conflict, concepts);
  }

  /** The level of the worst that can follow a move to a state; the state itself included. */
  private static int[] worst(Conflict conflict, Concept concept, int i, List<Arcs> answers) {
    int[] value = concept.barsEscape() ? escapes(conflict, i) : levels(conflict.ranking(i));
    return concept == Concept.NASH ? value : WorstReach.of(others(answers, i), value);
  }

  private static List<Arcs> others(List<Arcs> all, int i) {
    return IntStream.range(0, all.size()).filter(j -> j != i).mapToObj(all::get).toList();
  }

  private static int[] levels(Ranking ranking) {
    return IntStream.range(0, ranking.states()).map(ranking::level).toArray();
  }

  /** The best level that a decision maker can have from a state by one move or none. */
  private static int[] escapes(Conflict conflict, int i) {
    Ranking ranking = conflict.ranking(i);
    int[] best = levels(ranking);
    Arcs arcs = conflict.moves().arcs(i);
    for (int state = 0; state < best.length; state++) {
      for (int arc = arcs.first(state); arc < arcs.end(state); arc++) {
        best[state] = Math.min(best[state], ranking.level(arcs.target(arc)));
      }
    }
    return best;
  }

  private static BitSet stable(Conflict conflict, int i, int[] worst) {
    Arcs arcs = conflict.moves().arcs(i);
    BitSet stable = new BitSet(worst.length);
    for (int state = 0; state < worst.length; state++) {
      stable.set(state, isStable(arcs, conflict.ranking(i), worst, state));
    }
    return stable;
  }

  private static boolean isStable(Arcs arcs, Ranking ranking, int[] worst, int state) {
    for (int arc = arcs.first(state); arc < arcs.end(state); arc++) {
      int to = arcs.target(arc);
      if (ranking.prefers(to, state) && worst[to] < ranking.level(state)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a decision maker stays at a state. */
  public boolean isStable(Concept concept, int decisionMaker, int state) {
    return of(concept).get(decisionMaker).get(state);
  }

  /** The states at which a decision maker stays, in order. */
  public List<Integer> stable(Concept concept, int decisionMaker) {
    return of(concept).get(decisionMaker).stream().boxed().toList();
  }

  /** Whether everybody stays at a state. */
  public boolean isEquilibrium(Concept concept, int state) {
    return of(concept).stream().allMatch(set -> set.get(state));
  }

  /** The states at which everybody stays, in order. */
  public List<Integer> equilibria(Concept concept) {
    return IntStream.range(0, states).filter(s -> isEquilibrium(concept, s)).boxed().toList();
  }

  /** Who would leave a state, in order. */
  public List<Integer> leaving(Concept concept, int state) {
    List<BitSet> sets = of(concept);
    return IntStream.range(0, sets.size()).filter(i -> !sets.get(i).get(state)).boxed().toList();
  }

  private List<BitSet> of(Concept concept) {
    List<BitSet> sets = stable.get(concept);
    if (sets == null) {
      throw new IllegalArgumentException(
          "expected one of %s, found %s".formatted(stable.keySet(), concept));
    }
    return sets;
  }
}
