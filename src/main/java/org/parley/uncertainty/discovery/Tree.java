package org.parley.uncertainty.discovery;

import java.util.List;
import java.util.stream.Stream;

/**
 * A classification tree: each case falls into one leaf, and each leaf is a box. Grown by {@link
 * Cart}.
 */
public sealed interface Tree {

  /** The region that the node stands for. */
  Box box();

  /** How well it holds the interesting cases. */
  Fit fit();

  /** The leaves, from the low side to the high one. */
  List<Leaf> leaves();

  /** The leaf into which a case falls. */
  Leaf leafOf(Cases cases, int number);

  /**
   * Gini impurity of the leaves in all cases: the chance that two cases drawn with replacement from
   * the leaf of a random case differ, {@code sum n/N 2 d (1 - d)} with density {@code d}.
   */
  default double impurity() {
    return leaves().stream().mapToDouble(leaf -> Cart.impurity(leaf.fit())).sum();
  }

  /** The leaves in which at least such a share of cases is interesting. */
  default List<Leaf> dense(double leastDensity) {
    return leaves().stream().filter(leaf -> leaf.fit().density() >= leastDensity).toList();
  }

  /**
   * The tree cut back (Breiman, Friedman, Olshen and Stone 1984, chapter 3): of all its tops the
   * one with the least {@code impurity + cost x leaves}; of equals, the smallest.
   *
   * @param cost what a leaf costs, in impurity of all cases; 0.01 asks that a split lowers it by 1
   *     in 100
   */
  Tree pruned(double cost);

  /**
   * An end of the tree.
   *
   * @param box its region
   * @param fit how well it holds the interesting cases
   */
  record Leaf(Box box, Fit fit) implements Tree {

    @Override
    public List<Leaf> leaves() {
      return List.of(this);
    }

    @Override
    public Leaf leafOf(Cases cases, int number) {
      return this;
    }

    @Override
    public Tree pruned(double cost) {
      return this;
    }
  }

  /**
   * A question about one input.
   *
   * @param box its region
   * @param fit how well it holds the interesting cases
   * @param input place of the input
   * @param rest what cases of the first side have: values up to the cut, or some of a category
   * @param first the side of which it holds
   * @param second the side of which it does not
   */
  record Split(Box box, Fit fit, int input, Restriction rest, Tree first, Tree second)
      implements Tree {

    @Override
    public List<Leaf> leaves() {
      return Stream.of(first, second).flatMap(side -> side.leaves().stream()).toList();
    }

    @Override
    public Leaf leafOf(Cases cases, int number) {
      return (rest.admits(cases.value(input, number)) ? first : second).leafOf(cases, number);
    }

    @Override
    public Tree pruned(double cost) {
      Split kept = new Split(box, fit, input, rest, first.pruned(cost), second.pruned(cost));
      double split = kept.impurity() + cost * kept.leaves().size();
      return split < Cart.impurity(fit) + cost ? kept : new Leaf(box, fit);
    }
  }
}
