package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A conflict: who can move where, and what each prefers.
 *
 * @param moves what each can do alone
 * @param rankings how each sees the states, by decision maker
 */
public record Conflict(MoveGraph moves, List<Ranking> rankings) {
  public Conflict {
    rankings = List.copyOf(rankings);
    if (rankings.size() != moves.decisionMakers()) {
      throw new IllegalArgumentException(
          "expected %d rankings, found %d".formatted(moves.decisionMakers(), rankings.size()));
    }
    for (Ranking ranking : rankings) {
      if (ranking.states() != moves.states()) {
        throw new IllegalArgumentException(
            "expected %d ranked states, found %d".formatted(moves.states(), ranking.states()));
      }
    }
  }

  /** How many decision makers. */
  public int decisionMakers() {
    return rankings.size();
  }

  /** How many states. */
  public int states() {
    return moves.states();
  }

  /** How a decision maker sees the states. */
  public Ranking ranking(int decisionMaker) {
    return rankings.get(decisionMaker);
  }

  /** Whether a state is strictly better than another for each member of a coalition. */
  public boolean allPrefer(int coalition, int state, int other) {
    return Coalitions.members(coalition).allMatch(i -> ranking(i).prefers(state, other));
  }

  /**
   * The moves by which the mover gets to a state strictly better for itself: its unilateral
   * improvements, {@code R_i^+(s)}.
   */
  public MoveGraph improvements() {
    return new MoveGraph(
        states(),
        IntStream.range(0, decisionMakers())
            .mapToObj(i -> moves.arcs(i).improving(ranking(i)))
            .toList());
  }

  /** The same conflict with another ranking of one decision maker. */
  public Conflict with(int decisionMaker, Ranking ranking) {
    List<Ranking> changed = new ArrayList<>(rankings);
    changed.set(decisionMaker, ranking);
    return new Conflict(moves, changed);
  }
}
