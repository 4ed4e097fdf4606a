package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.model.BargainingProblem;

/** What a party can offer where all packages are listed, against a look at every one of them. */
class OffersTest {

  /** Believes something else whenever it is told to. */
  private static final class Fickle implements Belief {
    private final double[] worth;
    private final Random random;
    private int version;

    Fickle(int cells, long seed) {
      worth = new double[cells];
      random = new Random(seed);
      change();
    }

    void change() {
      version++;
      for (int c = 0; c < worth.length; c++) {
        worth[c] = random.nextInt(9) / 8.0; // so that some packages are worth the same
      }
    }

    @Override
    public void hear(View view) {}

    @Override
    public int version() {
      return version;
    }

    @Override
    public double worth(int cell) {
      return worth[cell];
    }
  }

  private static IntStream offers(Deck deck, int party) {
    return IntStream.range(0, deck.size()).filter(n -> !deck.isRefused(party, n));
  }

  private static double forOthers(BargainingProblem problem, Deck deck, Belief belief, int offer) {
    return IntStream.range(0, problem.layout().issues())
        .mapToDouble(i -> belief.worth(problem.layout().first(i) + deck.option(offer, i)))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesAreFoundAsByLookingAtAll(long seed) {
    BargainingProblem problem = Kind.of(4, 2).tied(2, 1, 2).problem(seed);
    Deck deck = Deck.listing(problem);
    Order order = Order.of(deck, 0, problem.layout().issues());
    Offers offers = new ListedOffers(order);
    assertThat(offers.size()).isEqualTo((int) offers(deck, 0).count());
    for (int n : offers(deck, 0).toArray()) {
      for (double shift : new double[] {0, 1e-12, -1e-12, 0.3, -0.3, 1000, -1000}) {
        double level = deck.utility(0, n) + shift;
        int place = order.firstAtLeast(level);
        assertThat(place)
            .isEqualTo((int) offers(deck, 0).filter(m -> deck.utility(0, m) < level).count());
      }
    }
    for (int place = 1; place < offers.size(); place++) {
      assertThat(deck.utility(0, offers.ranked(place)))
          .isLessThanOrEqualTo(deck.utility(0, offers.ranked(place - 1)));
    }
    assertThat(offers.ranked(offers.size())).isEqualTo(View.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theBestForTheOthersIsFoundAsByLookingAtAll(long seed) {
    BargainingProblem problem = Kind.of(4, 2).tied(2, 1, 2).problem(seed);
    Deck deck = Deck.listing(problem).forRun();
    Fickle belief = new Fickle(problem.layout().cells(), seed);
    Order order = Order.of(deck, 0, problem.layout().issues());
    Offers offers = new ModelledOffers(deck, order, problem.layout(), belief);
    Random random = new Random(seed);
    for (int turn = 0; turn < 200; turn++) {
      if (random.nextInt(4) == 0) {
        belief.change();
      }
      double level = 100 * random.nextDouble();
      int offer = offers.atLeast(level);
      double most =
          offers(deck, 0)
              .filter(n -> deck.utility(0, n) >= level)
              .mapToDouble(n -> forOthers(problem, deck, belief, n))
              .max()
              .orElse(forOthers(problem, deck, belief, offers.best()));
      assertThat(forOthers(problem, deck, belief, offer)).isEqualTo(most);
      assertThat(offers.forOthers(offer)).isEqualTo(most);
      double noDeal = problem.noDeal(0);
      int nash = offers.nash(noDeal);
      assertThat((deck.utility(0, nash) - noDeal) * offers.forOthers(nash))
          .isEqualTo(
              offers(deck, 0)
                  .filter(n -> deck.utility(0, n) >= noDeal)
                  .mapToDouble(
                      n -> (deck.utility(0, n) - noDeal) * forOthers(problem, deck, belief, n))
                  .max()
                  .orElseThrow());
    }
  }
}
