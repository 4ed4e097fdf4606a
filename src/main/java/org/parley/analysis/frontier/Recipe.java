package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Structure.Step;

/**
 * How the packages of a structure are put together, written out once so that it can be followed
 * many times with other numbers: nodes in an order in which each one uses only earlier ones. A
 * <i>choice</i> stands for the options of one issue, each with the linkages that it makes hold and
 * the node of what was eliminated before; a <i>sum</i> for every combination of the packages of its
 * parts. The last node stands for all packages.
 *
 * <p>The elimination is that of {@link Structure} (R. Dechter 1999); states that differ in nothing
 * below share a node, and what can be completed by no package is left out. Linkages and rules that
 * the structure has as loose are in no node.
 */
final class Recipe {
  /** In place of a node: no issue is settled. */
  static final int NOTHING = -1;

  private static final int IMPOSSIBLE = -2;

  private final Structure structure;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<List<Integer>, Integer> choices = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> sums = new LinkedHashMap<>();
  private final int[] nodeOf; // by state over all steps

  /** One of two: a choice has an issue, a sum has none. The arrays are never changed. */
  static final class Node {
    final int issue; // -1 in a sum
    final int[] option; // open option of the issue, by alternative; empty in a sum
    final int[] bundle; // by alternative
    final int[] source; // by alternative: a node or NOTHING; in a sum: its parts

    private Node(int issue, int[] option, int[] bundle, int[] source) {
      this.issue = issue;
      this.option = option;
      this.bundle = bundle;
      this.source = source;
    }

    boolean isSum() {
      return issue < 0;
    }
  }

  private Recipe(Structure structure) {
    this.structure = structure;
    this.nodeOf = new int[structure.states()];
  }

  /** The nodes; none if no package can be signed. */
  static Node[] of(Structure structure) {
    Recipe recipe = new Recipe(structure);
    boolean possible = structure.obstacle.isEmpty() && recipe.write() != IMPOSSIBLE;
    return possible ? recipe.nodes.toArray(Node[]::new) : new Node[0];
  }

  private int write() {
    List<Integer> parts = new ArrayList<>();
    for (Step step : structure.steps) {
      for (int state = 0; state < step.states; state++) {
        nodeOf[step.firstState + state] = choice(step, state);
      }
      if (step.parent < 0) {
        parts.add(nodeOf[step.firstState]);
      }
    }
    for (int issue : structure.free) {
      parts.add(choice(issue));
    }
    return parts.contains(IMPOSSIBLE) ? IMPOSSIBLE : add(new Node(-1, NO, NO, ints(parts)));
  }

  private static final int[] NO = {};

  private int choice(int issue) {
    int[] options = IntStream.range(0, structure.options(issue)).toArray();
    int[] source = new int[options.length];
    Arrays.fill(source, NOTHING);
    return add(new Node(issue, options, new int[options.length], source));
  }

  private int choice(Step step, int state) {
    List<Integer> key = new ArrayList<>(List.of(step.issue));
    for (int k = 0; k < step.options; k++) {
      int entry = state * step.options + k;
      int below = step.bundle[entry] == Structure.FORBIDDEN ? IMPOSSIBLE : below(step, entry);
      if (below != IMPOSSIBLE) {
        key.addAll(List.of(k, step.bundle[entry], below));
      }
    }
    return key.size() == 1 ? IMPOSSIBLE : choices.computeIfAbsent(key, this::choice);
  }

  private int choice(List<Integer> key) {
    int[] option = every3(key, 1);
    return add(new Node(key.get(0), option, every3(key, 2), every3(key, 3)));
  }

  private static int[] every3(List<Integer> key, int from) {
    return IntStream.range(0, key.size() / 3).map(k -> key.get(3 * k + from)).toArray();
  }

  private int below(Step step, int entry) {
    List<Integer> parts = new ArrayList<>();
    for (int c = 0; c < step.children.length; c++) {
      parts.add(nodeOf[structure.childState(step, entry, c)]);
    }
    if (parts.contains(IMPOSSIBLE)) {
      return IMPOSSIBLE;
    }
    return switch (parts.size()) {
      case 0 -> NOTHING;
      case 1 -> parts.get(0);
      default -> sums.computeIfAbsent(parts, key -> add(new Node(-1, NO, NO, ints(key))));
    };
  }

  private int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(k -> k).toArray();
  }
}
