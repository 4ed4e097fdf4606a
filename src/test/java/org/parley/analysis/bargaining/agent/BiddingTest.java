package org.parley.analysis.bargaining.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.opponent.Perfect;
import org.parley.model.BargainingProblem;

/** Bids worked out by hand, on a pie of 11 slices: option k is worth 10 k. */
class BiddingTest {
  private static final BargainingProblem PIE = Scripted.pie(2);

  private static List<Integer> offers(Bidding bidding, int rounds, Integer... heard) {
    return Scripted.offers(PIE, rounds, bidding, new NoModel(), Scripted.agent(heard));
  }

  @Test
  void hardlinerStays() {
    assertThat(offers(new Hardliner(), 3, 9)).containsExactly(10, 10, 10);
  }

  @Test
  void fixedConcessionGoesDownToNoDeal() {
    assertThat(offers(new FixedConcession(25), 6, 0)).containsExactly(10, 8, 5, 3, 0, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new FixedConcession(0));
  }

  /** Asks for 100 (1 - t) at t = 0, 1/4, ... */
  @Test
  void linearAsksForWhatTheFormulaSays() {
    assertThat(offers(new TimeDependent(1), 5, 0)).containsExactly(10, 8, 5, 3, 0);
  }

  @Test
  void randomWalkerOffersAllThatIsGoodEnough() {
    BargainingProblem problem =
        PlainTables.of(2, new int[] {11}, 40, (p, i, k) -> p == 0 ? 10.0 * k : 100).likely();
    List<Integer> offers =
        Scripted.offers(problem, 500, new RandomWalker(), new NoModel(), Scripted.agent(0));
    assertThat(offers).hasSize(500).containsOnly(4, 5, 6, 7, 8, 9, 10);
    assertThat(offers).contains(4, 5, 6, 7, 8, 9, 10);
  }

  /** It answers each new package by a new one, and a repeated one by one of its own. */
  @Test
  void microAnswersNewByNew() {
    List<Integer> offers = offers(new Micro(), 7, 0, 0, 1, 1, 0, 2, 2);
    assertThat(offers.subList(0, 2)).containsExactly(10, 9);
    assertThat(offers.get(2)).isIn(10, 9);
    assertThat(offers.get(3)).isEqualTo(8);
    assertThat(offers.get(4)).isIn(10, 9, 8);
    assertThat(offers.get(5)).isIn(10, 9, 8);
    assertThat(offers.get(6)).isEqualTo(7);
  }

  /**
   * The Nash point is 5. The first offer heard is 1, so 3 is half of the way to 5: it asks for 75
   * and gives a tenth of the 25 that are left, 72.5. What was once offered counts as come; beyond
   * the Nash point it goes no further.
   */
  @Test
  void niceTitForTatMirrorsTheWayToTheNashPoint() {
    assertThat(
            Scripted.offers(
                PIE, 6, new NiceTitForTat(), new Perfect(PIE), Scripted.agent(1, 3, 2, 5, 9, 1)))
        .containsExactly(10, 10, 8, 8, 5, 5);
  }

  /** At time 0.95 of 1 it gives eight tenths of the way for nothing, at the end all of it. */
  @Test
  void niceTitForTatComesToTheNashPointByItself() {
    List<Integer> offers =
        Scripted.offers(PIE, 21, new NiceTitForTat(), new Perfect(PIE), Scripted.agent(1));
    assertThat(offers.subList(0, 19)).containsOnly(10);
    assertThat(offers.subList(19, 21)).containsExactly(6, 5);
  }
}
