package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

class NarrowingTest {
  private static final Terms TWO_AND_ONE =
      Terms.among(List.of(Role.BARGAINS, Role.BARGAINS, Role.WATCHES));

  /** A pie of ten slices; the first party's parliament wants what it wants. */
  private static BargainingProblem pie() {
    List<List<Double>> slices = new ArrayList<>();
    IntStream.rangeClosed(0, 10).forEach(k -> slices.add(List.of(k * 1.0, 10.0 - k, k * 1.0)));
    return Tables.ofPoints(slices).problem();
  }

  @Test
  void tiedHandsWinTheWholePieButForTheLastSlice() {
    Narrowing sweep = Narrowing.of(pie(), TWO_AND_ONE, List.of(), 2, 10);
    assertThat(sweep.free().deal().orElseThrow().gain()).containsExactly(5.0, 5.0, 5.0);
    assertThat(sweep.last().value()).isEqualTo(10);
    assertThat(sweep.steps().stream().map(Narrowing.Step::least))
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    assertThat(sweep.steps().stream().map(s -> s.gain(0).orElseThrow()))
        .containsExactly(5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    Narrowing.Step best = sweep.bestFor(0).orElseThrow();
    assertThat(best.least()).isEqualTo(10);
    assertThat(sweep.bought(best, 0)).contains(5.0);
    assertThat(sweep.bought(best, 1)).contains(-5.0);
    assertThat(sweep.bestFor(1).orElseThrow().least()).isZero();
  }

  @Test
  void beyondTheMostAgreementDies() {
    Narrowing sweep = Narrowing.at(pie(), TWO_AND_ONE, List.of(), 2, List.of(7.5, 10.5));
    assertThat(sweep.steps().get(0).gain(1)).contains(2.0);
    assertThat(sweep.steps().get(1).gain(1)).isEmpty();
    assertThat(sweep.bought(sweep.steps().get(1), 0)).contains(-5.0);
  }

  @Test
  void anotherRatifierSetsTheLimit() {
    List<List<Double>> slices = new ArrayList<>();
    IntStream.rangeClosed(0, 10)
        .forEach(k -> slices.add(List.of(k * 1.0, 10.0 - k, k * 1.0, 10.0 - k)));
    Terms terms = Terms.among(List.of(Role.BARGAINS, Role.BARGAINS, Role.WATCHES, Role.WATCHES));
    Narrowing sweep =
        Narrowing.of(Tables.ofPoints(slices).problem(), terms, List.of(new Ratifier(3, 6)), 2, 2);
    assertThat(sweep.free().deal().orElseThrow().gain().get(0)).isEqualTo(4);
    assertThat(sweep.last().value()).isEqualTo(4);
    assertThat(sweep.bestFor(0).flatMap(s -> sweep.bought(s, 0))).contains(0.0);
  }

  @Test
  void theMostIsTheMostOfAListing() {
    for (long seed = 0; seed < 200; seed++) {
      WinSetsTest.Case c = new WinSetsTest.Case(seed);
      Ratifier asked = c.ratifiers.get(0);
      List<Ratifier> others = c.ratifiers.subList(1, c.ratifiers.size());
      List<Ratifier> all = new ArrayList<>(others);
      all.add(new Ratifier(asked.party(), Double.NEGATIVE_INFINITY));
      Narrowing sweep = Narrowing.of(c.problem, c.terms, others, asked.party(), 4);
      double most =
          c.passed(all).stream()
              .mapToDouble(x -> c.problem.gain(asked.party(), x))
              .max()
              .orElse(Double.NaN);
      assertThat(sweep.last().deal().isEmpty()).isEqualTo(Double.isNaN(most));
      if (!Double.isNaN(most)) {
        assertThat(sweep.last().value()).isCloseTo(most, within(1e-9));
        assertThat(sweep.steps()).allSatisfy(s -> assertThat(s.nash().deal()).isPresent());
        assertThat(Narrowing.at(c.problem, c.terms, others, asked.party(), List.of(most + 1e-5)))
            .satisfies(n -> assertThat(n.steps().get(0).nash().deal()).isEmpty());
      }
    }
  }

  /** The product of the negotiators' gains only falls when a floor rises. */
  @Test
  void whatItBuysOneCostsTheProduct() {
    for (long seed = 0; seed < 100; seed++) {
      WinSetsTest.Case c = new WinSetsTest.Case(seed);
      Narrowing sweep = Narrowing.of(c.problem, c.terms, List.of(), c.ratifiers.get(0).party(), 5);
      double before = 1e300;
      for (Narrowing.Step step : sweep.steps()) {
        int[] outcome =
            step.nash().deal().orElseThrow().outcome().stream().mapToInt(o -> o).toArray();
        assertThat(c.product(outcome)).isLessThanOrEqualTo(before * (1 + 1e-9) + 1e-9);
        before = c.product(outcome);
      }
    }
  }

  @Test
  void nothingToSweepWithoutAgreement() {
    BargainingProblem problem = pie().withNoDeal(new double[] {8, 8, 0});
    Narrowing sweep = Narrowing.of(problem, TWO_AND_ONE, List.of(), 2, 3);
    assertThat(sweep.steps()).isEmpty();
    assertThat(sweep.bestFor(0)).isEmpty();
    assertThat(sweep.last().deal()).isEmpty();
    assertThatThrownBy(() -> Narrowing.of(problem, TWO_AND_ONE, List.of(), 2, 0))
        .hasMessageContaining("0");
    assertThatThrownBy(() -> Narrowing.of(problem, TWO_AND_ONE, List.of(), 1, 3))
        .hasMessageContaining("bargain");
  }
}
