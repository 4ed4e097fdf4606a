package org.parley.uncertainty.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.uncertainty.discovery.Cart.Cut;

/** The ways to split a region, of which the best so far is kept. */
final class Cuts {
  private final Cases cases;
  private final Tree.Leaf node;
  private final int leastLeaf;
  private Optional<Cut> best = Optional.empty();

  Cuts(Cases cases, Tree.Leaf node, int leastLeaf) {
    this.cases = cases;
    this.node = node;
    this.leastLeaf = leastLeaf;
  }

  Optional<Cut> best() {
    return best;
  }

  /** Looks at an input, by which the cases of the region are sorted. */
  void look(int input, int[] order) {
    if (cases.kind(input) == Cases.Kind.CATEGORY) {
      lookAtValues(input, order);
    } else {
      lookAtNumbers(input, order);
    }
  }

  private void lookAtNumbers(int input, int[] order) {
    int interesting = 0;
    for (int n = 1; n < order.length; n++) {
      interesting += cases.isInteresting(order[n - 1]) ? 1 : 0;
      double below = cases.value(input, order[n - 1]);
      double above = cases.value(input, order[n]);
      double gain = gain(n, interesting);
      // two neighbouring numbers may have none between them
      double cut = below / 2 + above / 2;
      if (isBetter(gain) && below < cut && cut < above) {
        Restriction.Range range = node.box().range(input);
        best = Optional.of(new Cut(input, range.upTo(cut), range.from(cut), gain));
      }
    }
  }

  private void lookAtValues(int input, int[] order) {
    List<Level> levels = levels(input, order);
    int count = 0;
    int interesting = 0;
    for (int k = 1; k < levels.size(); k++) {
      count += levels.get(k - 1).count();
      interesting += levels.get(k - 1).interesting();
      double gain = gain(count, interesting);
      if (isBetter(gain)) {
        best =
            Optional.of(
                new Cut(
                    input,
                    among(levels.subList(0, k)),
                    among(levels.subList(k, levels.size())),
                    gain));
      }
    }
  }

  private List<Level> levels(int input, int[] order) {
    List<Level> levels = new ArrayList<>();
    for (int from = 0; from < order.length; ) {
      int end = cases.endOfEquals(order, input, from);
      levels.add(
          new Level(
              cases.value(input, order[from]), end - from, cases.interestingOf(order, from, end)));
      from = end;
    }
    levels.sort(Comparator.comparingDouble(Level::density));
    return levels;
  }

  private static Restriction among(List<Level> levels) {
    SortedSet<Double> values =
        levels.stream().map(Level::value).collect(Collectors.toCollection(TreeSet::new));
    return new Restriction.Among(values);
  }

  private boolean isBetter(double gain) {
    return gain > best.map(Cut::gain).orElse(Double.NEGATIVE_INFINITY);
  }

  /** By how much the impurity falls if the first side has so many cases; worst if too small. */
  private double gain(int count, int interesting) {
    Fit all = node.fit();
    if (count < leastLeaf || all.cases() - count < leastLeaf) {
      return Double.NEGATIVE_INFINITY;
    }
    Fit second = all.less(count, interesting);
    Fit first = all.less(second.cases(), second.interesting());
    return Cart.impurity(all) - Cart.impurity(first) - Cart.impurity(second);
  }

  private record Level(double value, int count, int interesting) {

    double density() {
      return (double) interesting / count;
    }
  }
}
