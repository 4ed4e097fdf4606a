package org.parley.analysis.conflict;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a conflict ends up: sets of states between which one can go back and forth and which no
 * move leaves, the terminal strongly connected components of the joint graph. From each state some
 * attractor can be reached. Attractors of the graph of moves are what cannot be got out of; those
 * of the graph of improvements are where the conflict comes to rest, or goes round in circles, if
 * everybody only ever improves. A set of one state of the latter is a Nash equilibrium.
 *
 * <p>Whose move it is does not matter here: two moves of the same decision maker in a row count.
 *
 * @param sets each in order, in the order of their first states
 */
public record Attractors(List<List<Integer>> sets) {
  /** Up to so many states components are found by JGraphT, of more in flat arrays. */
  private static final int FEW_STATES = 1000;

  public Attractors {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /** The attractors of the joint graph of these moves, all or improvements. */
  public static Attractors of(MoveGraph graph) {
    Arcs joint = graph.joint();
    return graph.states() <= FEW_STATES
        ? of(joint, Components.kosaraju(JointGraph.of(graph)))
        : of(joint, Components.tarjan(joint));
  }

  /** The components that no arc leaves. */
  static Attractors of(Arcs joint, int[] component) {
    BitSet left = new BitSet();
    IntStream.range(0, joint.states())
        .filter(s -> joint.targets(s).anyMatch(t -> component[t] != component[s]))
        .forEach(s -> left.set(component[s]));
    Map<Integer, List<Integer>> sets =
        IntStream.range(0, joint.states())
            .filter(s -> !left.get(component[s]))
            .boxed()
            .collect(
                Collectors.groupingBy(s -> component[s], LinkedHashMap::new, Collectors.toList()));
    return new Attractors(List.copyOf(sets.values()));
  }

  /** Those of the attractors that can be reached from a state, or that it is in. */
  public Attractors from(MoveGraph graph, int state) {
    BitSet reached = reached(graph.joint(), state);
    return new Attractors(sets.stream().filter(set -> reached.get(set.get(0))).toList());
  }

  private static BitSet reached(Arcs joint, int state) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(state));
    while (!open.isEmpty()) {
      int next = open.pop();
      reached.set(next);
      joint.targets(next).filter(t -> !reached.get(t)).forEach(open::push);
    }
    return reached;
  }

  /** States that are in some attractor, in order. */
  public List<Integer> states() {
    return sets.stream().flatMap(List::stream).sorted().toList();
  }
}
