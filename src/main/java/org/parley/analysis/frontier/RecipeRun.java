package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.Comparator;
import org.parley.analysis.frontier.Recipe.Node;

/**
 * Follows a recipe with the numbers of one party and one measure, node by node, to the stairs of
 * all packages.
 *
 * <p>Mutable, for one run: the stairs so far.
 */
final class RecipeRun {
  private static final Stairs ZERO = Stairs.zero();

  /** Sums that one merge looks at; what is larger is thinned before. */
  private static final long MOST_SUMS = 1L << 28;

  /** Entries of all nodes together, the last one left out; so many fit into 200 MB. */
  private static final int MOST_HELD = 1 << 22;

  private static final int FEW = 8;

  private final Structure structure;
  private final Node[] nodes;
  private final WholeMeasure own;
  private final WholeMeasure measure;
  private final boolean hull;
  private final int budget; // of all nodes but the last
  private final int lastBudget;
  private final Stairs[] made; // by node

  private RecipeRun(
      Structure structure,
      Node[] nodes,
      WholeMeasure own,
      WholeMeasure measure,
      boolean hull,
      int budget) {
    this.structure = structure;
    this.nodes = nodes;
    this.own = own;
    this.measure = measure;
    this.hull = hull;
    this.budget = hull ? budget : Math.min(budget, Math.max(FEW, MOST_HELD / nodes.length));
    this.lastBudget = budget;
    this.made = new Stairs[nodes.length];
  }

  /** All of the front, if no merge finds more than {@code budget} entries. */
  static Stairs exact(
      Structure structure, Node[] nodes, WholeMeasure own, WholeMeasure measure, int budget) {
    return new RecipeRun(structure, nodes, own, measure, false, budget).last();
  }

  /** The upper concave hull of the front. */
  static SlopeMerge hull(
      Structure structure, Node[] nodes, WholeMeasure own, WholeMeasure measure) {
    RecipeRun run = new RecipeRun(structure, nodes, own, measure, true, Integer.MAX_VALUE);
    run.make(nodes.length - 1);
    return new SlopeMerge(run.parts(nodes[nodes.length - 1]));
  }

  private Stairs last() {
    make(nodes.length - 1);
    return sum(parts(nodes[nodes.length - 1]), lastBudget);
  }

  private void make(int many) {
    for (int n = 0; n < many; n++) {
      made[n] = nodes[n].isSum() ? sum(nodes[n]) : choice(nodes[n]);
    }
  }

  private Stairs choice(Node node) {
    int many = node.option.length;
    Stairs[] source = new Stairs[many];
    double[] ownShift = new double[many];
    double[] measureShift = new double[many];
    int first = structure.openFirst[node.issue];
    for (int j = 0; j < many; j++) {
      source[j] = node.source[j] == Recipe.NOTHING ? ZERO : made[node.source[j]];
      int option = first + node.option[j];
      ownShift[j] = own.option[option] + own.bundle[node.bundle[j]];
      measureShift[j] = measure.option[option] + measure.bundle[node.bundle[j]];
    }
    return StairsMerge.ofOptions(node.issue, node.option, source, ownShift, measureShift, hull)
        .thinned(budget);
  }

  private Stairs sum(Node node) {
    Stairs[] parts = parts(node);
    return hull ? new SlopeMerge(parts).stairs() : sum(parts, budget);
  }

  private Stairs[] parts(Node node) {
    Stairs[] parts = new Stairs[node.source.length];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = made[node.source[j]];
    }
    return parts;
  }

  /** The largest first, so that two large ones rarely meet. */
  private static Stairs sum(Stairs[] parts, int most) {
    Arrays.sort(parts, Comparator.comparingInt(part -> -part.size)); // stable
    Stairs sum = parts[0];
    for (int j = 1; j < parts.length; j++) {
      sum = plus(sum, parts[j]).thinned(most);
    }
    return sum;
  }

  private static Stairs plus(Stairs a, Stairs b) {
    int side = (int) Math.sqrt((double) MOST_SUMS);
    boolean tooMany = (long) a.size * b.size > MOST_SUMS;
    return StairsMerge.sum(tooMany ? a.thinned(side) : a, tooMany ? b.thinned(side) : b);
  }
}
