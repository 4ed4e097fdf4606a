package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Terms;
import tools.jackson.databind.JsonNode;

/**
 * Brams and Taylor, <i>Fair Division</i> (1996), chapter 5, on the weights in Raiffa, <i>The Art
 * and Science of Negotiation</i> (1982). The point table is recalled, not copied from the books; it
 * gives the 66 points of the former.
 */
class BramsTaylor1996Test {
  private final PointTable panamaCanal = new PointTable(WorkedExamples.of("panama-canal-1974"));

  @Test
  void panamaCanal() {
    panamaCanal.assertEverything();
  }

  /** 64 to 53 before it, so Panama is handed land and water, leads by 4, and returns 4/30 of it. */
  @Test
  void theTiedIssueIsTheOneThatIsSplit() {
    assertThat(panamaCanal.answer().beforeTransfer())
        .isEqualTo(new Points(BigFraction.of(64), BigFraction.of(68)));
    assertThat(panamaCanal.answer().transfers())
        .containsExactly(new Transfer(2, Winner.SECOND, BigFraction.ONE, BigFraction.of(2, 15)));
  }

  /** Issues that can be divided are lotteries over who gets them. */
  @Test
  void bargainingOverDivisibleIssues() {
    WorkedExample example = WorkedExamples.of("panama-divisible-solutions");
    Tables issues = divisible(example.inputs().required("issues"));
    Lotteries answer = lotteries(issues.noDeal(0, 0));
    example.assertNumbers(answer.nash().utility(), "nash");
    example.assertNumbers(answer.nash().utility(), "nash_decimal");
    example.assertNumbers(answer.kalaiSmorodinsky().utility(), "ks_ir");
    example.assertNumbers(answer.egalitarian().utility(), "egalitarian");
    example.assertNumbers(answer.egalitarian().utility(), "egalitarian_decimal");
    example.assertNumber(Totals.largestAgreeable(issues.problem()), "utilitarian_total");
    assertFrom30(example, lotteries(issues.noDeal(30, 30)));
    example.assertAllRead();
  }

  private static void assertFrom30(WorkedExample example, Lotteries answer) {
    JsonNode expected = example.expected("with_disagreement_30_30");
    example.assertNumbers(answer.nash().utility(), "nash from 30", expected.required("nash"));
    example.assertNumbers(
        answer.kalaiSmorodinsky().utility(), "ks from 30", expected.required("ks_ir"));
    example.assertNumbers(
        answer.egalitarian().utility(), "egalitarian from 30", expected.required("egalitarian"));
  }

  /**
   * The egalitarian points are those of Adjusted Winner, and its shares are a lottery's chances.
   */
  @Test
  void theEgalitarianPointIsAdjustedWinners() {
    Tables issues =
        divisible(WorkedExamples.of("panama-divisible-solutions").inputs().required("issues"));
    assertThat(lotteries(issues).egalitarian().value())
        .isCloseTo(panamaCanal.answer().points().doubleValue(), within(1e-9));
  }

  private static Lotteries lotteries(Tables issues) {
    return Lotteries.of(issues.problem(), Terms.everybody(2));
  }

  private static Tables divisible(JsonNode issues) {
    Tables tables = Tables.among(2);
    issues.forEach(
        issue ->
            tables.issue(
                new double[] {WorkedExample.number(issue.required("party1")), 0},
                new double[] {0, WorkedExample.number(issue.required("party2"))}));
    return tables;
  }
}
