package org.parley.analysis.bargaining.opponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Opposed.Kind;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.agent.Hardliner;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/** What is believed after offers that were heard, worked out by hand. */
class OpponentModelTest {
  /** Two issues of 2 and 3 options; package number 3 i + k. */
  private static final BargainingProblem TWO =
      PlainTables.of(2, new int[] {2, 3}, 0, (p, i, k) -> 10 * k).likely();

  /** Keeps what is believed where it can be seen. */
  private record Kept(OpponentModel model, List<Belief> beliefs) implements OpponentModel {
    @Override
    public Belief start(Layout layout, int party) {
      beliefs.add(model.start(layout, party));
      return beliefs.get(0);
    }
  }

  private static double[] worths(
      BargainingProblem problem, int rounds, OpponentModel model, Agent... others) {
    List<OpponentModel.Belief> beliefs = new ArrayList<>();
    Scripted.offers(problem, rounds, new Hardliner(), new Kept(model, beliefs), others);
    return IntStream.range(0, problem.layout().cells())
        .mapToDouble(beliefs.get(0)::worth)
        .toArray();
  }

  /** All options alike, one offer: its options count 2 of 2, the others 1 of 2. */
  @Test
  void frequencyCountsTheFirstOffer() {
    assertThat(worths(TWO, 1, new Frequency(0.2), Scripted.agent(4)))
        .containsExactly(new double[] {0.25, 0.5, 0.25, 0.5, 0.25}, within(1e-12));
  }

  /**
   * (1, 1), then (1, 2): the first issue stays, and its weight grows from 0.5 to 0.6 of 1.1. Its
   * options count 1 and 3; those of the second issue 1, 2 and 2.
   */
  @Test
  void frequencyWeighsWhatStays() {
    double stays = 0.6 / 1.1;
    double moves = 0.5 / 1.1;
    assertThat(worths(TWO, 2, new Frequency(0.2), Scripted.agent(4, 5)))
        .containsExactly(new double[] {stays / 3, stays, moves / 2, moves, moves}, within(1e-12));
  }

  /**
   * (1, 1) twice, then (1, 2): the repeat adds 0.1 to both weights of 1.2 and counts. While it is
   * repeated the belief stands still.
   */
  @Test
  void frequencyCountsRepeatsWhenSomethingElseIsSaid() {
    double stays = 0.6 / 1.1;
    double moves = 0.5 / 1.1;
    assertThat(worths(TWO, 2, new Frequency(0.2), Scripted.agent(4, 4, 5)))
        .containsExactly(new double[] {0.25, 0.5, 0.25, 0.5, 0.25}, within(1e-12));
    assertThat(worths(TWO, 3, new Frequency(0.2), Scripted.agent(4, 4, 5)))
        .containsExactly(
            new double[] {stays / 4, stays, moves / 3, moves, moves * 2 / 3}, within(1e-12));
  }

  /** The mean of what two others are believed to want. */
  @Test
  void frequencyTakesTheMeanOfTheOthers() {
    BargainingProblem three = PlainTables.of(3, new int[] {2, 3}, 0, (p, i, k) -> 10 * k).likely();
    assertThat(worths(three, 1, new Frequency(0.2), Scripted.agent(4), Scripted.agent(0)))
        .containsExactly(new double[] {0.375, 0.375, 0.375, 0.375, 0.25}, within(1e-12));
  }

  /**
   * One issue of three options, so that its weight is 1. It concedes nothing, and the first is
   * worth 1, 0, 0 if the peak is at the first, the middle, the last: the chances are 1 : x : x with
   * x = exp(-1 / (2 sigma^2)) = exp(-2) for sigma 0.5.
   */
  @Test
  void bayesianLearnsThePeak() {
    BargainingProblem one = PlainTables.of(2, new int[] {3}, 0, (p, i, k) -> 10 * k).likely();
    double x = StrictMath.exp(-2);
    double sum = 1 + 2 * x;
    assertThat(worths(one, 1, new Bayesian(0.5, 0), Scripted.agent(0)))
        .containsExactly(new double[] {1 / sum, (0.5 + x + 0.5 * x) / sum, x / sum}, within(1e-12));
  }

  /** Two issues of two options: at first weights 1/2 and evaluations 1/2. The offer is (1, 0). */
  @Test
  void bayesianLearnsWeightsAndShapesTogether() {
    BargainingProblem two = PlainTables.of(2, new int[] {2, 2}, 0, (p, i, k) -> 10 * k).likely();
    // rest 1/4; weights 1/3 and 2/3 give 5/12 and 7/12, evaluations 0 and 1 give 1/4 and 3/4
    double light = likelihood(5.0 / 12);
    double heavy = likelihood(7.0 / 12);
    double down = likelihood(1.0 / 4);
    double up = likelihood(3.0 / 4);
    assertThat(heavy).isGreaterThan(light);
    double liked = up / (up + down);
    assertThat(worths(two, 1, new Bayesian(0.25, 0), Scripted.agent(2)))
        .containsExactly(
            new double[] {(1 - liked) / 2, liked / 2, liked / 2, (1 - liked) / 2}, within(1e-12));
  }

  private static double likelihood(double worth) {
    return StrictMath.exp(-(worth - 1) * (worth - 1) / (2 * 0.25 * 0.25));
  }

  /**
   * An issue on which the other side does not move comes to weigh more; its options are ordered.
   */
  @Test
  void bayesianFindsWhatMatters() {
    BargainingProblem problem =
        PlainTables.of(2, new int[] {4, 4}, 0, (p, i, k) -> 10 * k).likely();
    double[] worths =
        worths(problem, 8, new Bayesian(0.25, 0.2), Scripted.agent(0, 1, 0, 1, 2, 1, 2, 3));
    assertThat(worths[0]).isGreaterThan(worths[4]);
    assertThat(worths[0]).isGreaterThan(worths[1]).isGreaterThan(worths[3]);
  }

  /**
   * No deal 20 is worth 0 and the best package, 50, is worth 1: each issue bears half of the 20.
   */
  @Test
  void perfectKnows() {
    BargainingProblem problem =
        PlainTables.of(2, new int[] {2, 2}, 20, (p, i, k) -> p == 0 ? 25 : k * (20 + 10 * i))
            .likely();
    OpponentModel.Belief belief = new Perfect(problem).start(problem.layout(), 0);
    assertThat(IntStream.range(0, 4).mapToDouble(belief::worth).toArray())
        .containsExactly(
            new double[] {-10 / 30.0, 10 / 30.0, -10 / 30.0, 20 / 30.0}, within(1e-12));
  }

  /** With one other party and without linkages it is that party's gain over its best gain. */
  @Test
  void perfectIsTheGainOfTheOther() {
    BargainingProblem problem = Kind.of(5, 2).problem(3);
    Layout layout = problem.layout();
    OpponentModel.Belief belief = new Perfect(problem).start(layout, 0);
    double factor = 0;
    for (int[] outcome : List.of(new int[] {0, 1, 0, 1, 1}, new int[] {1, 0, 1, 0, 0})) {
      double sum = 0;
      for (int i = 0; i < outcome.length; i++) {
        sum += belief.worth(layout.first(i) + outcome[i]);
      }
      double here = sum / problem.gain(1, outcome);
      assertThat(factor == 0 ? here : factor).isCloseTo(here, within(1e-9));
      factor = here;
    }
  }

  @Test
  void noModelSaysNothing() {
    assertThat(new NoModel().guesses()).isFalse();
    assertThat(new NoModel().start(TWO.layout(), 0).worth(1)).isZero();
  }

  @Test
  void numbersOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Frequency(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bayesian(0, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bayesian(0.25, 1.5));
  }
}
