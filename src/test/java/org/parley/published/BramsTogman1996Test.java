package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;

/**
 * Brams and Togman, <i>Camp David: Was the Agreement Fair?</i>, Conflict Management and Peace
 * Science 15 (1996), 99-112. The point table is recalled, not copied from the paper; it gives the
 * paper's 65.8 points.
 */
class BramsTogman1996Test {
  private final PointTable campDavid = new PointTable(WorkedExamples.of("camp-david-1978"));

  @Test
  void campDavid() {
    campDavid.assertEverything();
  }

  @Test
  void aSixthOfSinaiGoesToIsrael() {
    assertThat(campDavid.answer().beforeTransfer())
        .isEqualTo(new Points(BigFraction.of(60), BigFraction.of(75)));
    assertThat(campDavid.answer().transfers())
        .containsExactly(
            new Transfer(0, Winner.SECOND, BigFraction.of(55, 35), BigFraction.of(1, 6)));
  }
}
