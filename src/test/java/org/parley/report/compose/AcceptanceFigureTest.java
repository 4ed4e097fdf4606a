package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Shares;
import org.parley.study.Comparison;
import org.parley.study.VariantScore;

/** Ann and Bob sign: they accept deal and twin in every draw, draft in none (Bob loses 30). */
class AcceptanceFigureTest {
  private final Comparison comparison = Meadow.comparison();

  @Test
  void twoBestVariantsAreBothNamed() {
    assertThat(AcceptanceFigure.sentence(all()))
        .isEqualTo(
            "Deal and Twin: accepted by all who sign (Ann and Bob) in 100 % of draws, no other"
                + " variant more often");
  }

  @Test
  void ifVariantsAreHiddenTheSentenceIsAboutThoseShown() {
    assertThat(AcceptanceFigure.sentence(showing("draft", "deal")))
        .isEqualTo(
            "Deal: accepted by all who sign (Ann and Bob) in 100 % of draws, no other variant shown"
                + " more often");
    assertThat(AcceptanceFigure.sentence(showing("draft")))
        .isEqualTo("No variant shown is accepted by all who sign (Ann and Bob) in any draw");
  }

  @Test
  void ifAllAreBestThereIsNoOther() {
    assertThat(AcceptanceFigure.sentence(showing("deal", "twin")))
        .isEqualTo("Deal and Twin: accepted by all who sign (Ann and Bob) in 100 % of draws");
  }

  @Test
  void aRareAcceptanceIsNoFinding() {
    // 100 * 0.031 = 3.1, so not more than 4 %
    assertThat(AcceptanceFigure.sentence(accepted(0.031)))
        .isEqualTo(
            "No variant is accepted by all who sign (Ann and Bob) in more than 4 % of draws");
    assertThat(AcceptanceFigure.sentence(accepted(0.05)))
        .isEqualTo("Deal: accepted by all who sign (Ann and Bob) in 5 % of draws");
  }

  @Test
  void aBarForEachPartyAndOneForThoseWhoDecide() {
    Shares figure = (Shares) new AcceptanceFigure(showing("draft", "deal")).figure();

    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("Ann", "Bob", "Cyd", "all who sign (Ann and Bob)");
    // gains draft: 35, -30, 0; deal: 15, 14, -50
    assertThat(figure.shares())
        .containsExactly(List.of(1.0, 0.0, 1.0, 0.0), List.of(1.0, 1.0, 0.0, 1.0));
  }

  @Test
  void aBarIsAcceptanceNotGain() {
    Shares figure = (Shares) new AcceptanceFigure(showing("late")).figure();

    // Bob gains 10 to 70, but in one draw of three the rent is over his red line
    assertThat(figure.shares().get(0).get(Meadow.BOB)).isBetween(0.56, 0.77);
  }

  private View accepted(double share) {
    VariantScore deal = comparison.score("deal");
    VariantScore rare = new VariantScore(deal.variant(), deal.parties(), 0, share, Map.of());
    Comparison one =
        new Comparison(
            comparison.question(),
            comparison.noDeal(),
            List.of(rare),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
    return new View(one, Shown.all(comparison.scenario()));
  }

  private View all() {
    return new View(comparison, Shown.all(comparison.scenario()));
  }

  private View showing(String... texts) {
    return new View(comparison, new Shown(List.of(texts), List.of("ann", "bob", "cyd")));
  }
}
