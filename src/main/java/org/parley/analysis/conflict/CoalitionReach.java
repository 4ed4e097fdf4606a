package org.parley.analysis.conflict;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where each coalition gets to from each state; coalition {@code c} is number {@code c - 1}. */
final class CoalitionReach {
  /** Most arcs of all coalitions together: half a gigabyte. */
  private static final long MOST_ARCS = 1L << 26;

  private final int states;
  private final int coalitions;
  private long arcs;

  CoalitionReach(Conflict conflict) {
    states = conflict.states();
    coalitions = Coalitions.all(conflict.decisionMakers());
  }

  /** Where each gets to by legal sequences of moves of its members: {@code R_H(s)}. */
  MoveGraph byMoves(MoveGraph moves) {
    return graph(h -> arcs(s -> Paths.of(moves, h, s).reached()));
  }

  /** What of that is strictly better for each member: {@code R_H^{++}(s)}. */
  MoveGraph byImprovements(Conflict conflict, MoveGraph reach) {
    return graph(
        h -> arcs(s -> reach.arcs(h - 1).targets(s).filter(t -> conflict.allPrefer(h, t, s))));
  }

  /**
   * Where each gets to if it and the coalitions within it improve one after the other, none twice
   * in a row: {@code R_{P(H)}^{++}(s)}.
   */
  MoveGraph byTurns(MoveGraph improvements) {
    return graph(h -> arcs(s -> Paths.of(improvements, within(h), s).reached()));
  }

  private int[] within(int coalition) {
    IntPredicate isWithin = c -> (c & ~coalition) == 0;
    return IntStream.rangeClosed(1, coalitions).filter(isWithin).map(c -> c - 1).toArray();
  }

  private MoveGraph graph(IntFunction<Arcs> ofCoalition) {
    List<Arcs> all = IntStream.rangeClosed(1, coalitions).mapToObj(ofCoalition).toList();
    return new MoveGraph(states, all);
  }

  private Arcs arcs(IntFunction<IntStream> targets) {
    return Arcs.of(
        states,
        IntStream.range(0, states)
            .boxed()
            .flatMapToLong(s -> targets.apply(s).mapToLong(t -> counted(s, t)))
            .toArray());
  }

  private long counted(int from, int to) {
    if (++arcs > MOST_ARCS) {
      throw new IllegalArgumentException(
          "coalitions can get from states to states in more than %d ways".formatted(MOST_ARCS));
    }
    return Arcs.packed(from, to);
  }
}
