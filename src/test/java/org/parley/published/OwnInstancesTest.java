package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;
import org.parley.analysis.division.MaschlerPerles;
import org.parley.analysis.division.Raiffa;

/** Instances that this project chose, not published; their answers were found in two other ways. */
class OwnInstancesTest {

  /**
   * Three issues have the ratio 5/4; the earliest of them moves first, and does not even all go.
   */
  @Test
  void adjustedWinnerOnSixIssues() {
    PointTable table = new PointTable(WorkedExamples.of("aw-six-a"));
    table.assertEverything();
    assertThat(table.answer().beforeTransfer())
        .isEqualTo(new Points(BigFraction.of(90), BigFraction.of(55)));
    assertThat(table.answer().transfers())
        .containsExactly(new Transfer(1, Winner.FIRST, BigFraction.of(5, 4), BigFraction.of(7, 9)));
  }

  @Test
  void raiffaAndMaschlerPerlesOnAPentagon() {
    WorkedExample example = WorkedExamples.of("polygon-five-solutions-a");
    Plane plane = new Plane(example);
    plane.assertPoint(Raiffa.discrete(plane.frontier()).solution(), "raiffa_discrete");
    plane.assertPoint(Raiffa.continuous(plane.frontier()), "raiffa_continuous");
    plane.assertPoint(MaschlerPerles.of(plane.frontier()), "maschler_perles");
    // the rest is for the solver of the other solutions
    assertThat(example.unread())
        .allMatch(field -> field.matches("(nash|ks|egalitarian|utilitarian)_?.*"));
  }
}
