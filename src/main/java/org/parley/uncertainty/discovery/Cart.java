package org.parley.uncertainty.discovery;

import java.util.Arrays;
import java.util.Optional;

/**
 * Growing a classification tree (Breiman, Friedman, Olshen and Stone, <i>Classification and
 * Regression Trees</i>, 1984): each region is split in two at the input and value that lower the
 * Gini impurity most, until it is pure, deep or small. Of equal splits, the first input and lowest
 * cut. Numbers are cut halfway between two values. The values of a category are put in the order of
 * their density and cut there, which finds the best of all subsets (their theorem 4.5).
 *
 * <p>Time: depth x inputs x cases, after sorting.
 *
 * @param depth most questions on the way to a leaf
 * @param leastLeaf least number of cases in a leaf
 * @param leastGain least fall of the impurity of all cases (see {@link Tree#impurity}) for a split
 */
public record Cart(int depth, int leastLeaf, double leastGain) {

  public Cart {
    if (depth < 0 || leastLeaf < 1 || !(leastGain >= 0)) {
      throw new IllegalArgumentException(
          "depth and least gain from 0, leaves from 1 case, found %d, %s and %d"
              .formatted(depth, leastGain, leastLeaf));
    }
  }

  /** The impurity that cases add to that of all: {@code n/N 2 d (1 - d)}. */
  static double impurity(Fit fit) {
    return 2 * fit.mass() * fit.density() * (1 - fit.density());
  }

  /** The tree of some cases. */
  public Tree grow(Cases cases) {
    int[] all = cases.all().toArray();
    return grow(cases, cases.sorted(all), new Tree.Leaf(Box.ALL, Fit.of(cases, all, all)), depth);
  }

  private Tree grow(Cases cases, int[][] orders, Tree.Leaf node, int deeper) {
    if (deeper == 0 || node.fit().cases() < 2 * leastLeaf || impurity(node.fit()) == 0) {
      return node;
    }
    return best(cases, orders, node)
        .map(cut -> split(cases, orders, node, cut, deeper - 1))
        .orElse(node);
  }

  private Tree split(Cases cases, int[][] orders, Tree.Leaf node, Cut cut, int deeper) {
    return new Tree.Split(
        node.box(),
        node.fit(),
        cut.input(),
        cut.first(),
        side(cases, orders, node, cut, true, deeper),
        side(cases, orders, node, cut, false, deeper));
  }

  private Tree side(
      Cases cases, int[][] orders, Tree.Leaf node, Cut cut, boolean first, int deeper) {
    int[][] own =
        Arrays.stream(orders)
            .map(
                order ->
                    Arrays.stream(order)
                        .filter(n -> cut.first().admits(cases.value(cut.input(), n)) == first)
                        .toArray())
            .toArray(int[][]::new);
    Box box = node.box().with(cut.input(), first ? cut.first() : cut.second());
    Fit fit =
        new Fit(
            own[0].length,
            cases.interestingOf(own[0], 0, own[0].length),
            node.fit().allCases(),
            node.fit().allInteresting());
    return grow(cases, own, new Tree.Leaf(box, fit), deeper);
  }

  private Optional<Cut> best(Cases cases, int[][] orders, Tree.Leaf node) {
    Cuts cuts = new Cuts(cases, node, leastLeaf);
    for (int input = 0; input < orders.length; input++) {
      cuts.look(input, orders[input]);
    }
    return cuts.best().filter(cut -> cut.gain() > 0 && cut.gain() >= leastGain);
  }

  /**
   * A way to split a region.
   *
   * @param input place of the input
   * @param first what the first side keeps of it
   * @param second what the second side keeps of it
   * @param gain by how much the impurity of all cases falls
   */
  record Cut(int input, Restriction first, Restriction second, double gain) {}
}
