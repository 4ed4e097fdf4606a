package org.parley.published;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.equilibrium.ClosedRule;

/**
 * Baron and Ferejohn, <i>Bargaining in Legislatures</i>, American Political Science Review 83
 * (1989), 1181-1206: the closed rule, also with larger majorities.
 */
class BaronFerejohn1989Test {

  @ParameterizedTest
  @ValueSource(strings = {"baron-ferejohn-3-d1", "baron-ferejohn-5-d08"})
  void simpleMajority(String id) {
    WorkedExample example = WorkedExamples.of(id);
    ClosedRule game = game(example);
    assertShares(example, game);
    example.assertNumber(game.partners(), "number_of_partners");
    example.assertNumber(game.excluded(), "excluded");
    example.assertNumber(game.value(), "ex_ante_value");
    example.assertAllRead();
  }

  @Test
  void qualifiedMajority() {
    WorkedExample example = WorkedExamples.of("qualified-majority-4-of-5");
    assertShares(example, game(example));
    example.assertAllRead();
  }

  private static void assertShares(WorkedExample example, ClosedRule game) {
    example.assertNumber(game.proposes(), "proposer_share");
    example.assertNumber(game.partnerShare(), "coalition_partner_share");
  }

  private static ClosedRule game(WorkedExample example) {
    return new ClosedRule(
        example.inputs().required("n").intValue(),
        example.inputs().required("majority").intValue(),
        0,
        example.inputs().required("delta").doubleValue());
  }
}
