package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.DoubleAuction;
import tools.jackson.databind.JsonNode;

/**
 * Chatterjee and Samuelson, <i>Bargaining under Incomplete Information</i>, Operations Research 31
 * (1983), 835-851.
 */
class ChatterjeeSamuelson1983Test {

  @Test
  void splitTheDifference() {
    WorkedExample example = WorkedExamples.of("chatterjee-samuelson-half");
    DoubleAuction game = game(example);
    assertOffers(example, game);
    assertThat(game.leastValue().slope()).isEqualTo(1);
    example.assertNumber(game.leastValue().intercept(), "trade_iff_value_gap_at_least");
    example.assertNumber(DoubleAuction.FIRST_BEST, "first_best_gains");
    example.assertNumber(game.efficiency(), "efficiency");
    example.assertNumber(DoubleAuction.EFFICIENT_TRADE, "efficient_trade_probability");
    example.assertAllRead();
  }

  @Test
  void theBuyerNamesThePrice() {
    WorkedExample example = WorkedExamples.of("k-double-auction-1");
    assertOffers(example, game(example));
    example.assertAllRead();
  }

  private static void assertOffers(WorkedExample example, DoubleAuction game) {
    assertLine(example, game.buyer(), "buyer_offer");
    assertLine(example, game.seller(), "seller_ask");
    example.assertNumber(game.tradeProbability(), "probability_of_trade");
    example.assertNumber(game.expectedGains(), "expected_gains");
  }

  private static void assertLine(WorkedExample example, DoubleAuction.Line line, String field) {
    JsonNode expected = example.expected(field);
    assertThat(line.slope())
        .isCloseTo(WorkedExample.number(expected.required("slope")), example.tolerance());
    assertThat(line.intercept())
        .isCloseTo(WorkedExample.number(expected.required("intercept")), example.tolerance());
  }

  private static DoubleAuction game(WorkedExample example) {
    return new DoubleAuction(
        example.inputs().required("price_weight_on_buyer_offer").doubleValue());
  }
}
