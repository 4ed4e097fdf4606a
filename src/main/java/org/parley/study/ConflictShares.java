package org.parley.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.conflict.Attractors;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.LimitedMove;
import org.parley.analysis.conflict.Paths;
import org.parley.analysis.conflict.Stability;

/**
 * In which share of draws states of a conflict hold, are reached, and are where it comes to rest.
 */
public final class ConflictShares {
  private final int statusQuo;
  private final int horizon;
  private final Map<SolutionConcept, long[][]> stable = new EnumMap<>(SolutionConcept.class);
  private final Map<SolutionConcept, long[]> equilibrium = new EnumMap<>(SolutionConcept.class);
  private final long[] reached;
  private final long[] resting;
  private long circling;
  private long draws;

  ConflictShares(int decisionMakers, int states, int statusQuo, int horizon) {
    this.statusQuo = statusQuo;
    this.horizon = horizon;
    for (SolutionConcept concept : SolutionConcept.values()) {
      stable.put(concept, new long[decisionMakers][states]);
      equilibrium.put(concept, new long[states]);
    }
    reached = new long[states];
    resting = new long[states];
  }

  /** Counts a conflict that came up in some draws. */
  void add(Conflict conflict, long times) {
    draws += times;
    Stability stability = Stability.of(conflict);
    LimitedMove limited = LimitedMove.of(conflict, horizon);
    for (SolutionConcept concept : SolutionConcept.values()) {
      for (int s = 0; s < conflict.states(); s++) {
        add(concept, stability, limited, s, times);
      }
    }
    Paths improving = Paths.of(conflict.improvements(), statusQuo);
    count(improving.reachable(), reached, times);
    List<List<Integer>> rests = Attractors.of(conflict.improvements()).sets();
    List<List<Integer>> ends =
        rests.stream()
            .filter(set -> set.stream().anyMatch(s -> improving.length(s).isPresent()))
            .toList();
    ends.stream().filter(set -> set.size() == 1).forEach(set -> count(set, resting, times));
    circling += ends.stream().anyMatch(set -> set.size() > 1) ? times : 0;
  }

  private void add(
      SolutionConcept concept, Stability stability, LimitedMove limited, int state, long times) {
    long[][] byMover = stable.get(concept);
    boolean holds = true;
    for (int i = 0; i < byMover.length; i++) {
      boolean stays = isStable(concept, stability, limited, i, state);
      byMover[i][state] += stays ? times : 0;
      holds &= stays;
    }
    equilibrium.get(concept)[state] += holds ? times : 0;
  }

  private static boolean isStable(
      SolutionConcept concept, Stability stability, LimitedMove limited, int i, int state) {
    Concept single = concept.concept().orElse(null);
    return single == null ? limited.isStable(i, state) : stability.isStable(single, i, state);
  }

  private static void count(List<Integer> states, long[] counts, long times) {
    states.forEach(s -> counts[s] += times);
  }

  /** How many draws were made. */
  public long draws() {
    return draws;
  }

  /** Share of draws in which a decision maker stays at a state. */
  public double stable(SolutionConcept concept, int mover, int state) {
    return share(stable.get(concept)[mover][state]);
  }

  /** Share of draws in which everybody stays at a state. */
  public double equilibrium(SolutionConcept concept, int state) {
    return share(equilibrium.get(concept)[state]);
  }

  /** Share of draws in which improvements alone lead from the present state to another. */
  public double reached(int state) {
    return state == statusQuo ? 1 : share(reached[state]);
  }

  /**
   * Share of draws in which the conflict can come to rest at a state if everybody only ever
   * improves: improvements lead there from the present state, and none leads away. In a draw there
   * may be several such states.
   */
  public double resting(int state) {
    return share(resting[state]);
  }

  /** Share of draws in which improvements can lead into a circle that none leads out of. */
  public double circling() {
    return share(circling);
  }

  /** The states that hold under a concept in some draws, those that do in more draws first. */
  public List<Integer> ever(SolutionConcept concept) {
    return IntStream.range(0, reached.length)
        .filter(s -> equilibrium.get(concept)[s] > 0)
        .boxed()
        .sorted((a, b) -> Long.compare(equilibrium.get(concept)[b], equilibrium.get(concept)[a]))
        .toList();
  }

  private double share(long count) {
    return (double) count / draws;
  }
}
