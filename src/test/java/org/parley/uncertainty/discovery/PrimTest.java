package org.parley.uncertainty.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.uncertainty.discovery.Cases.Kind;
import org.parley.uncertainty.discovery.Prim.Objective;
import org.parley.uncertainty.discovery.Prim.Step;

class PrimTest {

  @ParameterizedTest
  @EnumSource(Objective.class)
  void aPlantedBoxIsFound(Objective objective) {
    Cases cases = Planted.uniform(10, 2000, 4, x -> x[3] > 0.6 && x[7] > 0.2 && x[7] < 0.7);
    Step found = new Prim(0.05, 0.05, objective).peel(cases).balanced().orElseThrow();
    Box simple = QuasiP.simplified(cases, found.box(), 0.05);
    Fit fit = Fit.of(cases, simple);
    assertThat(simple.restrictions().keySet()).isEqualTo(Set.of(3, 7));
    assertThat(fit.coverage()).isGreaterThan(0.9);
    assertThat(fit.density()).isGreaterThan(0.9);
    assertThat(simple.range(3).low()).isCloseTo(0.6, within(0.05));
    assertThat(simple.range(7).low()).isCloseTo(0.2, within(0.05));
    assertThat(simple.range(7).high()).isCloseTo(0.7, within(0.05));
    assertThat(simple.range(3).high()).isGreaterThan(0.95);
  }

  /** Every step holds what it says, is inside the one before, and takes little. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theWayIsWhatItSays(int seed) {
    Cases cases =
        Planted.levels(
            List.of(Kind.NUMBER, Kind.CATEGORY, Kind.NUMBER, Kind.CATEGORY),
            12,
            500,
            seed,
            x -> x[0] + (x[1] % 3) * 4 + x[2] * x[3] / 10 > 12);
    Objective objective = seed % 2 == 0 ? Objective.DENSITY : Objective.GAIN_PER_CASE;
    List<Step> steps = new Prim(0.1, 0.04, objective).peel(cases).steps();
    assertThat(steps).hasSizeGreaterThan(5);
    for (int t = 0; t < steps.size(); t++) {
      Box box = steps.get(t).box();
      assertThat(steps.get(t).fit()).isEqualTo(Planted.counted(cases, box));
      assertThat(Fit.of(cases, box)).isEqualTo(steps.get(t).fit());
      assertThat(steps.get(t).fit().cases()).isGreaterThanOrEqualTo(20);
      if (t > 0) {
        Box before = steps.get(t - 1).box();
        assertThat(cases.all().filter(n -> box.contains(cases, n)))
            .allMatch(n -> before.contains(cases, n));
        assertThat(steps.get(t).fit().cases()).isLessThan(steps.get(t - 1).fit().cases());
      }
    }
  }

  /** The first step on distinct numbers against all its rivals, each counted anew. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aStepLeavesTheDensestBox(int seed) {
    Cases cases = Planted.uniform(4, 200, seed, x -> x[seed % 4] * x[(seed + 1) % 4] > 0.3);
    Box first = new Prim(0.05, 0.05, Objective.DENSITY).peel(cases).steps().get(1).box();
    double best = 0;
    for (int j = 0; j < 4; j++) {
      int input = j;
      double[] sorted = cases.all().mapToDouble(n -> cases.value(input, n)).sorted().toArray();
      Box low = Box.ALL.with(j, Restriction.Range.ALL.from(sorted[10]));
      Box high = Box.ALL.with(j, Restriction.Range.ALL.upTo(sorted[189]));
      best = Math.max(best, Planted.counted(cases, low).density());
      best = Math.max(best, Planted.counted(cases, high).density());
    }
    assertThat(Planted.counted(cases, first).cases()).isEqualTo(190);
    assertThat(Planted.counted(cases, first).density()).isEqualTo(best);
  }

  @Test
  void aSwitchAndACategoryAreFound() {
    Cases cases =
        Planted.levels(
            List.of(Kind.CATEGORY, Kind.NUMBER, Kind.NUMBER),
            5,
            2000,
            3,
            x -> (x[0] == 1 || x[0] == 4) && x[1] >= 2);
    Step found = Prim.usual().peel(cases).balanced().orElseThrow();
    assertThat(found.fit().density()).isEqualTo(1);
    assertThat(found.fit().coverage()).isEqualTo(1);
    assertThat(found.box().restrictions().get(0))
        .isEqualTo(new Restriction.Among(new TreeSet<>(Set.of(1.0, 4.0))));
    assertThat(found.box().restrictions().get(1))
        .isEqualTo(new Restriction.Range(2, Double.POSITIVE_INFINITY));
    assertThat(found.box().restrictions()).hasSize(2);
  }

  @Test
  void choicesOnTheWay() {
    Cases cases = Planted.uniform(3, 1000, 8, x -> x[0] + x[1] > 1.3);
    Prim.Trajectory way = Prim.usual().peel(cases);
    Step densest = way.densest(0.8).orElseThrow();
    Step widest = way.widest(0.9).orElseThrow();
    Step balanced = way.balanced().orElseThrow();
    assertThat(densest.fit().coverage()).isGreaterThanOrEqualTo(0.8);
    assertThat(widest.fit().density()).isGreaterThanOrEqualTo(0.9);
    assertThat(way.steps())
        .allSatisfy(
            s -> {
              assertThat(s.fit().coverage() < 0.8 || s.fit().density() <= densest.fit().density())
                  .isTrue();
              assertThat(s.fit().density() < 0.9 || s.fit().coverage() <= widest.fit().coverage())
                  .isTrue();
              assertThat(s.fit().balance()).isLessThanOrEqualTo(balanced.fit().balance());
            });
    assertThat(way.widest(1.1)).isEmpty();
  }

  @Test
  void nothingToFind() {
    Cases none = Planted.uniform(2, 50, 1, x -> false);
    Cases all = Planted.uniform(2, 50, 1, x -> true);
    Cases same = Planted.levels(List.of(Kind.NUMBER, Kind.CATEGORY), 1, 50, 1, x -> true);
    for (Cases cases : List.of(none, all, same)) {
      assertThat(Prim.usual().peel(cases).steps())
          .containsExactly(new Step(Box.ALL, Planted.counted(cases, Box.ALL)));
    }
    Cases empty = Cases.of(List.of(Kind.NUMBER), new double[1][0], new boolean[0]);
    assertThat(Prim.usual().peel(empty).steps()).hasSize(1);
  }

  @Test
  void twoBoxesCoverTwoRegions() {
    Cases cases =
        Planted.uniform(5, 4000, 6, x -> (x[0] > 0.7 && x[1] > 0.5) || (x[2] < 0.25 && x[0] < 0.5));
    Covering covering =
        Covering.of(cases, new Prim(0.05, 0.03, Objective.GAIN_PER_CASE), w -> w.widest(0.9), 4);
    assertThat(covering.parts()).hasSizeBetween(2, 4);
    assertThat(covering.union().coverage()).isGreaterThan(0.9);
    assertThat(covering.union().density()).isGreaterThan(0.85);
    long inside =
        cases
            .all()
            .filter(n -> covering.parts().stream().anyMatch(p -> p.box().contains(cases, n)))
            .count();
    assertThat(covering.union().cases()).isEqualTo((int) inside);
    assertThat(covering.parts().get(0).added()).isEqualTo(covering.parts().get(0).whole());
    assertThat(covering.parts())
        .allSatisfy(p -> assertThat(p.whole()).isEqualTo(Planted.counted(cases, p.box())));
  }

  @Test
  void coveringEndsWhenNothingIsDenser() {
    Cases none = Planted.uniform(2, 50, 1, x -> false);
    assertThat(Covering.of(none, Prim.usual(), Prim.Trajectory::balanced, 3).parts()).isEmpty();
  }

  /** The tail of the binomial distribution, summed. */
  @Test
  void quasiPValuesAreBinomialTails() {
    Cases cases = Planted.uniform(3, 120, 2, x -> x[0] > 0.5 && x[1] > 0.2);
    Box box =
        Box.ALL.with(0, Restriction.Range.ALL.from(0.4)).with(2, Restriction.Range.ALL.from(0.1));
    Fit fit = Planted.counted(cases, box);
    QuasiP.of(cases, box)
        .forEach(
            (input, value) -> {
              double q = Planted.counted(cases, box.without(input)).density();
              double tail = 0;
              for (int k = fit.interesting(); k <= fit.cases(); k++) {
                double term = 1;
                for (int i = 0; i < k; i++) {
                  term *= (fit.cases() - i) / (double) (i + 1) * q;
                }
                tail += term * StrictMath.pow(1 - q, fit.cases() - k);
              }
              assertThat(value).isCloseTo(tail, within(1e-9));
            });
    assertThat(QuasiP.of(cases, box).get(0)).isLessThan(0.001);
    assertThat(QuasiP.of(cases, box).get(2)).isGreaterThan(0.05);
    assertThat(QuasiP.simplified(cases, box, 0.05)).isEqualTo(box.without(2));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new Prim(0, 0.1, Objective.DENSITY)).hasMessageContaining("shares");
    assertThatThrownBy(
            () ->
                Cases.of(List.of(Kind.NUMBER), new double[][] {{Double.NaN}}, new boolean[] {true}))
        .hasMessageContaining("NaN");
  }
}
