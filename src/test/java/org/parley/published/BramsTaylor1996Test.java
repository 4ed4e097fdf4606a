package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;

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
}
