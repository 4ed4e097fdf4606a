package org.parley.analysis.bargaining.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.agent.TitForTat.Measure;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.model.BargainingProblem;

/** On a pie of 11 slices: option k is worth 10 k. Two offers must be heard before it moves. */
class TitForTatTest {
  private static final BargainingProblem PIE = Scripted.pie(2);

  private static List<Integer> offers(TitForTat bidding, Integer... heard) {
    return Scripted.offers(PIE, heard.length + 1, bidding, new NoModel(), Scripted.agent(heard));
  }

  /**
   * 100 x 20/40 = 50, 100 x 20/50 = 40; takes back what was taken back; no higher than the best.
   */
  @Test
  void relativeGivesByTheSameFactor() {
    TitForTat bidding = new TitForTat(Measure.RELATIVE, 1);
    assertThat(offers(bidding, 2, 4, 5, 4, 1)).containsExactly(10, 10, 5, 4, 5, 10);
  }

  /** 20/30 asks for 66.7, for which only 70 will do. */
  @Test
  void takesThePackageThatIsWorthEnough() {
    assertThat(offers(new TitForTat(Measure.RELATIVE, 1), 2, 3)).containsExactly(10, 10, 7);
  }

  /** An offer worth nothing has no factor: the next is the first that counts. */
  @Test
  void whatIsWorthNothingHasNoFactor() {
    assertThat(offers(new TitForTat(Measure.RELATIVE, 1), 0, 2, 4)).containsExactly(10, 10, 10, 5);
  }

  @Test
  void absoluteGivesTheSamePoints() {
    TitForTat bidding = new TitForTat(Measure.ABSOLUTE, 1);
    assertThat(offers(bidding, 0, 2, 3, 3, 1)).containsExactly(10, 10, 8, 7, 7, 9);
  }

  /** After 2, 4, 5: the mean factor of two changes is sqrt(2/4 x 4/5 ...) = sqrt(2/5), 63.2. */
  @Test
  void averagedTakesTheMeanOfTheWindow() {
    TitForTat bidding = new TitForTat(Measure.RELATIVE, 2);
    assertThat(offers(bidding, 2, 4, 5, 8)).containsExactly(10, 10, 10, 7, 5);
  }

  /** One other gives 20 points, the other 40: 30 on the mean. */
  @Test
  void givesTheMeanOfSeveral() {
    assertThat(
            Scripted.offers(
                Scripted.pie(3),
                3,
                new TitForTat(Measure.ABSOLUTE, 1),
                new NoModel(),
                Scripted.agent(1, 3),
                Scripted.agent(2, 6)))
        .containsExactly(10, 10, 7);
  }

  @Test
  void theWindowIsAtLeastOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TitForTat(Measure.ABSOLUTE, 0));
  }
}
