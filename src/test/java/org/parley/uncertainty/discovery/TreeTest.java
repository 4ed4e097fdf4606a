package org.parley.uncertainty.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.uncertainty.discovery.Cases.Kind;
import org.parley.uncertainty.discovery.Tree.Leaf;
import org.parley.uncertainty.discovery.Tree.Split;

class TreeTest {
  private static final List<Kind> MIXED = List.of(Kind.NUMBER, Kind.CATEGORY, Kind.NUMBER);

  @Test
  void plantedSplitsAreFound() {
    Cases cases = Planted.uniform(6, 2000, 3, x -> x[4] > 0.55 && x[1] < 0.3);
    Tree tree = new Cart(2, 20, 0).grow(cases);
    List<Leaf> dense = tree.dense(0.95);
    assertThat(dense).hasSize(1);
    Box box = dense.get(0).box();
    assertThat(box.restrictions().keySet()).isEqualTo(Set.of(1, 4));
    assertThat(box.range(4).low()).isCloseTo(0.55, within(0.01));
    assertThat(box.range(1).high()).isCloseTo(0.3, within(0.01));
    assertThat(dense.get(0).fit().coverage()).isEqualTo(1);
  }

  /** The leaves share out the cases, and hold what they say. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void leavesAreBoxesThatShareOutTheCases(int seed) {
    Cases cases = mixed(seed);
    Tree tree = new Cart(4, 15, 0).grow(cases);
    List<Leaf> leaves = tree.leaves();
    assertThat(leaves).hasSizeBetween(2, 16);
    assertThat(leaves.stream().mapToInt(l -> l.fit().cases()).sum()).isEqualTo(cases.count());
    for (Leaf leaf : leaves) {
      assertThat(leaf.fit()).isEqualTo(Planted.counted(cases, leaf.box()));
      assertThat(leaf.fit().cases()).isGreaterThanOrEqualTo(15);
    }
    for (int n = 0; n < cases.count(); n++) {
      int number = n;
      assertThat(leaves.stream().filter(l -> l.box().contains(cases, number)))
          .containsExactly(tree.leafOf(cases, n));
    }
  }

  private static Cases mixed(int seed) {
    return Planted.levels(
        MIXED, 9, 400, seed, x -> (x[0] > 4 && (x[1] * 7) % 5 < 3) || x[2] + x[0] < 3);
  }

  /** The first split against all: each cut of a number, each subset of a category's values. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theFirstSplitIsTheBestOfAll(int seed) {
    Cases cases = mixed(seed);
    Split split = (Split) new Cart(1, 1, 0).grow(cases);
    double best = Double.POSITIVE_INFINITY;
    for (int cut = 0; cut < 8; cut++) {
      for (int input : List.of(0, 2)) {
        Restriction side = Restriction.Range.ALL.upTo(cut + 0.5);
        best = Math.min(best, impurity(cases, input, side));
      }
    }
    for (int subset = 1; subset < (1 << 9) - 1; subset++) {
      Set<Double> values = new TreeSet<>();
      for (int level = 0; level < 9; level++) {
        if ((subset >> level & 1) == 1) {
          values.add((double) level);
        }
      }
      best = Math.min(best, impurity(cases, 1, new Restriction.Among(new TreeSet<>(values))));
    }
    assertThat(split.impurity()).isCloseTo(best, within(1e-12));
    assertThat(impurity(cases, split.input(), split.rest())).isCloseTo(best, within(1e-12));
  }

  private static double impurity(Cases cases, int input, Restriction side) {
    double[] count = new double[4]; // outside, outside and interesting, inside, inside and so
    for (int n = 0; n < cases.count(); n++) {
      int at = side.admits(cases.value(input, n)) ? 2 : 0;
      count[at]++;
      count[at + 1] += cases.isInteresting(n) ? 1 : 0;
    }
    return (gini(count[0], count[1]) + gini(count[2], count[3])) / cases.count();
  }

  private static double gini(double cases, double interesting) {
    return cases == 0 ? 0 : 2 * interesting * (cases - interesting) / cases;
  }

  /** Of all tops of a tree, by listing them. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.005, 0.01, 0.03, 0.1, 1})
  void pruningTakesTheCheapestTop(double cost) {
    Tree tree = new Cart(4, 5, 0).grow(mixed(2));
    Tree pruned = tree.pruned(cost);
    double paid = pruned.impurity() + cost * pruned.leaves().size();
    double best =
        tops(tree).stream()
            .mapToDouble(top -> top.impurity() + cost * top.leaves().size())
            .min()
            .orElseThrow();
    assertThat(paid).isCloseTo(best, within(1e-12));
    assertThat(tree.pruned(1)).isInstanceOf(Leaf.class);
  }

  private static List<Tree> tops(Tree tree) {
    Tree cut = new Leaf(tree.box(), tree.fit());
    if (!(tree instanceof Split s)) {
      return List.of(cut);
    }
    List<Tree> seconds = tops(s.second());
    List<Tree> kept =
        tops(s.first()).stream()
            .flatMap(
                first ->
                    seconds.stream()
                        .<Tree>map(
                            second ->
                                new Split(s.box(), s.fit(), s.input(), s.rest(), first, second)))
            .toList();
    return Stream.concat(Stream.of(cut), kept.stream()).toList();
  }

  @Test
  void growthStopsWhereItIsTold() {
    Cases cases = mixed(4);
    assertThat(new Cart(0, 1, 0).grow(cases)).isInstanceOf(Leaf.class);
    assertThat(new Cart(9, 201, 0).grow(cases)).isInstanceOf(Leaf.class);
    assertThat(new Cart(9, 1, 0.5).grow(cases)).isInstanceOf(Leaf.class);
    assertThat(new Cart(3, 1, 0).grow(Planted.uniform(2, 30, 1, x -> true)))
        .isInstanceOf(Leaf.class);
    assertThatThrownBy(() -> new Cart(-1, 1, 0)).hasMessageContaining("found -1");
  }

  @Test
  void neighbouringNumbersWithNoneBetweenAreNotCut() {
    double[] column = {1, 1, Math.nextUp(1.0), Math.nextUp(1.0)};
    Cases cases =
        Cases.of(
            List.of(Kind.NUMBER),
            new double[][] {column},
            new boolean[] {true, true, false, false});
    assertThat(new Cart(1, 1, 0).grow(cases)).isInstanceOf(Leaf.class);
  }
}
