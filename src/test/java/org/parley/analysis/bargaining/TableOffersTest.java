package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.analysis.bargaining.opponent.Perfect;
import org.parley.analysis.frontier.Measure;
import org.parley.analysis.frontier.TradeOffSolver;
import org.parley.analysis.frontier.TradeOffs;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/** What a party can offer where packages are too many to list, on problems that can be listed. */
class TableOffersTest {
  private static final int PARTY = 1;

  private static BargainingProblem problem(long seed) {
    return Kind.of(5, 3).tied(3, 2, 2).problem(seed);
  }

  private static double[] levels(Deck listed) {
    return IntStream.range(0, listed.size())
        .mapToDouble(n -> listed.utility(PARTY, n))
        .sorted()
        .distinct()
        .toArray();
  }

  private static double most(Deck listed, Measure measure, Layout layout, double utility) {
    return IntStream.range(0, listed.size())
        .filter(n -> !listed.isRefused(PARTY, n) && listed.utility(PARTY, n) >= utility - 1e-9)
        .mapToDouble(n -> measure.of(outcome(listed, layout, n)))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static int[] outcome(Deck deck, Layout layout, int number) {
    return IntStream.range(0, layout.issues()).map(i -> deck.option(number, i)).toArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void withoutAGuessTheChoiceIsThatOfTheList(long seed) {
    BargainingProblem problem = problem(seed);
    Layout layout = problem.layout();
    Deck listed = Deck.listing(problem);
    double[] opposite = TableOffers.opposite(problem, PARTY);
    Measure measure = Measure.of(layout, opposite);
    TradeOffSolver solver = TradeOffSolver.of(problem, PARTY);
    Deck deck = Deck.empty(problem).forRun();
    TableOffers offers =
        new TableOffers(deck, layout, solver, solver.exact(measure, 4_000), opposite, null);
    for (double level : levels(listed)) {
      double most = most(listed, measure, layout, level);
      if (most > Double.NEGATIVE_INFINITY) {
        int offer = offers.atLeast(level);
        assertThat(deck.isRefused(PARTY, offer)).isFalse();
        assertThat(layout.permits(outcome(deck, layout, offer))).isTrue();
        assertThat(deck.utility(PARTY, offer)).isGreaterThan(level - 1e-8);
        assertThat(measure.of(outcome(deck, layout, offer))).isGreaterThan(most - 1e-6);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void withAGuessTheChoiceIsWithinTheTolerance(long seed) {
    BargainingProblem problem = problem(seed);
    Layout layout = problem.layout();
    Deck listed = Deck.listing(problem);
    double[] opposite = TableOffers.opposite(problem, PARTY);
    OpponentModel.Belief belief = new Perfect(problem).start(layout, PARTY);
    double[] worth =
        IntStream.range(0, layout.cells())
            .mapToDouble(c -> belief.worth(c) + 0.25 * opposite[c])
            .toArray();
    Measure measure = Measure.of(layout, worth);
    TradeOffSolver solver = TradeOffSolver.of(problem, PARTY);
    TradeOffs table = solver.supported(measure);
    Deck deck = Deck.empty(problem).forRun();
    TableOffers offers =
        new TableOffers(
            deck,
            layout,
            solver,
            solver.exact(Measure.of(layout, opposite), 4_000),
            opposite,
            belief);
    for (double level : levels(listed)) {
      double most = most(listed, measure, layout, level);
      if (most > Double.NEGATIVE_INFINITY) {
        int offer = offers.atLeast(level);
        assertThat(deck.utility(PARTY, offer)).isGreaterThan(level - 1e-8);
        assertThat(measure.of(outcome(deck, layout, offer)))
            .isGreaterThan(most - table.tolerance() - 1e-6);
      }
    }
  }
}
