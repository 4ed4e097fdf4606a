package org.parley.analysis.conflict;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who can move from which state to which, in one step and alone: the directed graphs {@code D_i =
 * (S, A_i)} of Kilgour, Hipel and Fang (1987), one for each decision maker {@code i}.
 *
 * <p>The moves are taken as they are given: nothing makes them transitive. As nobody moves twice in
 * a row, who can go from a to b and on from b to c can go from a to c at once only if that is a
 * move as well. A graph made by an {@link OptionForm} has it, unless irreversible options bar it.
 *
 * <p>Memory: an integer for each move.
 */
public final class MoveGraph {
  private final int states;
  private final List<Arcs> arcs;

  MoveGraph(int states, List<Arcs> arcs) {
    this.states = states;
    this.arcs = List.copyOf(arcs);
  }

  /**
   * A graph given move by move.
   *
   * @param decisionMakers how many, at least one
   * @param states how many
   * @param moves in any order; one that is there twice counts once
   * @throws IllegalArgumentException if a move is of nobody, or from or to a state that there is
   *     not
   */
  public static MoveGraph of(int decisionMakers, int states, Collection<Move> moves) {
    Coalitions.requireCount(decisionMakers);
    moves.forEach(move -> require(move, decisionMakers, states));
    return new MoveGraph(
        states,
        IntStream.range(0, decisionMakers)
            .mapToObj(i -> moves.stream().filter(move -> move.mover() == i))
            .map(own -> own.mapToLong(move -> Arcs.packed(move.from(), move.to())).toArray())
            .map(packed -> Arcs.of(states, packed))
            .toList());
  }

  private static void require(Move move, int decisionMakers, int states) {
    if (move.mover() >= decisionMakers || move.from() >= states || move.to() >= states) {
      throw new IllegalArgumentException(
          "expected %d decision makers and %d states, found %s"
              .formatted(decisionMakers, states, move));
    }
  }

  /** How many decision makers. */
  public int decisionMakers() {
    return arcs.size();
  }

  /** How many states. */
  public int states() {
    return states;
  }

  /** How many moves, of all decision makers together. */
  public long size() {
    return arcs.stream().mapToLong(Arcs::size).sum();
  }

  /** Where a decision maker can move from a state, in order: {@code R_i(s)}. */
  public List<Integer> from(int decisionMaker, int state) {
    return arcs.get(decisionMaker).targets(state).boxed().toList();
  }

  /** Whether a decision maker can move from one state to another at once. */
  public boolean has(int decisionMaker, int from, int to) {
    return arcs.get(decisionMaker).has(from, to);
  }

  /** All moves, by decision maker, then by source, then by target. */
  public Stream<Move> moves() {
    return IntStream.range(0, decisionMakers()).boxed().flatMap(this::moves);
  }

  private Stream<Move> moves(int mover) {
    return IntStream.range(0, states)
        .boxed()
        .flatMap(from -> arcs.get(mover).targets(from).mapToObj(to -> new Move(mover, from, to)));
  }

  /** States that no move leads to, in order: a conflict is in one at the start or never. */
  public List<Integer> unreached() {
    BitSet reached = new BitSet(states);
    arcs.forEach(a -> IntStream.range(0, a.size()).forEach(k -> reached.set(a.target(k))));
    return IntStream.range(0, states).filter(s -> !reached.get(s)).boxed().toList();
  }

  Arcs arcs(int decisionMaker) {
    return arcs.get(decisionMaker);
  }

  /** The moves of each, the other way round; worked out anew. */
  List<Arcs> reversed() {
    return arcs.stream().map(Arcs::reversed).toList();
  }

  /** Moves of anybody, regardless of whose they are. */
  Arcs joint() {
    return Arcs.of(
        states,
        arcs.stream()
            .flatMapToLong(
                a ->
                    IntStream.range(0, states)
                        .boxed()
                        .flatMapToLong(s -> a.targets(s).mapToLong(t -> Arcs.packed(s, t))))
            .toArray());
  }
}
