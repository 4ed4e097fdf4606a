package org.parley.model.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.war.Campaign.Aid;
import org.parley.model.war.Campaign.Side;

/** Front, staying power and aid, by hand. */
class CampaignTest {
  private static final War.Year USUAL = new War.Year(0.25, List.of(0.2, 0.5, 0.3));
  private static final List<Double> LINE = List.of(1.0, 0.0, -1.0);
  private static final Side TIRELESS_FIRST = side(Double.POSITIVE_INFINITY, 2);
  private static final Side TIRELESS_SECOND = side(Double.POSITIVE_INFINITY, 0);

  private static Side side(double power, int collapse, Aid... aid) {
    return new Side(power, collapse, List.of(aid));
  }

  private static List<War.Year> years(double movement, Side first, Side second) {
    return new Campaign(USUAL, 6, LINE, movement, first, second).years();
  }

  @Test
  void nothingChangesIfNothingMoves() {
    for (War.Year year : years(0, TIRELESS_FIRST, TIRELESS_SECOND)) {
      assertThat(year.ends()).isEqualTo(0.25);
      assertClose(year.futures(), 0.2, 0.5, 0.3);
    }
  }

  @Test
  void theFrontTurnsTheOdds() {
    double movement = StrictMath.log(2);
    List<War.Year> years = years(movement, TIRELESS_FIRST, TIRELESS_SECOND);
    // after a year, a future at 1 counts double and one at -1 half
    assertClose(years.get(1).futures(), 0.4 / 1.05, 0.5 / 1.05, 0.15 / 1.05);
    assertClose(years.get(2).futures(), 0.8 / 1.375, 0.5 / 1.375, 0.075 / 1.375);
  }

  @Test
  void whoHasTheFrontMovingItsWayWinsMore() {
    double before = 0;
    for (double movement = -800; movement <= 800; movement += 100) {
      double wins = years(movement, TIRELESS_FIRST, TIRELESS_SECOND).get(3).futures().get(0);
      assertThat(wins).isBetween(before, 1.0);
      before = wins;
    }
    assertThat(before).isEqualTo(1);
  }

  @Test
  void whatCannotHappenStaysSo() {
    War.Year usual = new War.Year(0.25, List.of(0.0, 0.5, 0.5));
    Campaign campaign = new Campaign(usual, 3, LINE, 900, TIRELESS_FIRST, TIRELESS_SECOND);
    assertThat(campaign.years().get(2).futures()).containsExactly(0.0, 1.0, 0.0);
  }

  @Test
  void exhaustionEndsTheWarInCollapse() {
    List<War.Year> years = years(0, side(2.5, 2), TIRELESS_SECOND);
    assertThat(years.get(1).ends()).isEqualTo(0.25);
    assertThat(years.get(2).ends()).isEqualTo(0.5 + 0.5 * 0.25);
    assertClose(years.get(2).futures(), 0.025 / 0.625, 0.0625 / 0.625, 0.5375 / 0.625);
    assertThat(years.get(3)).isEqualTo(new War.Year(1, List.of(0.0, 0.0, 1.0)));
    War war = new War(years, 1, List.of(new War.Stake(List.of(1.0, 0.0, 0.0), 0, 0, 1)));
    assertThat(war.chances().years()).isCloseTo(1 + 0.75 + 0.5625 + 0.2109375, within(1e-12));
  }

  @Test
  void bothExhaustedAtOnceEndInTheUsualFutures() {
    War.Year year = years(0, side(3, 2), side(3, 0)).get(3);
    assertThat(year.ends()).isEqualTo(1);
    assertClose(year.futures(), 0.2, 0.5, 0.3);
  }

  @Test
  void aidPushesAndLetsStay() {
    Aid aid = new Aid(1, 3, 0.4, 0.5);
    Campaign campaign =
        new Campaign(USUAL, 6, LINE, -0.1, side(3, 2, aid), side(9, 0, new Aid(0, 9, 0.2, 0)));
    assertThat(campaign.front(0)).isZero();
    assertThat(campaign.front(2)).isCloseTo(-0.2 + 0.4 - 0.4, within(1e-12));
    assertThat(campaign.front(5)).isCloseTo(-0.5 + 0.8 - 1.0, within(1e-12));
    assertThat(campaign.first().exhausted(2)).isZero();
    assertThat(campaign.first().exhausted(3)).isZero();
    assertThat(campaign.first().exhausted(4)).isEqualTo(1);
    assertThat(campaign.years().get(4).futures().get(2)).isEqualTo(1);
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Campaign(USUAL, 3, List.of(1.0), 0, side(1, 0), side(1, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Campaign(USUAL, 3, LINE, 0, side(1, 3), side(1, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Aid(3, 2, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> side(-1, 0));
  }

  private static void assertClose(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int k = 0; k < expected.length; k++) {
      assertThat(actual.get(k)).isCloseTo(expected[k], within(1e-12));
    }
  }
}
