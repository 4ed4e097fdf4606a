package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;
import org.parley.analysis.division.MaschlerPerles;
import org.parley.analysis.division.Raiffa;
import org.parley.analysis.frontier.Lotteries;
import tools.jackson.databind.JsonNode;

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
    assertPointSolutions(example);
    example.assertAllRead();
  }

  private static void assertPointSolutions(WorkedExample example) {
    Vertices set = Vertices.of(example);
    Lotteries lotteries = set.lotteries();
    List<Double> nash = lotteries.nash().utility();
    example.assertNumbers(nash, "nash");
    example.assertNumbers(nash, "nash_decimal");
    List<Double> kalaiSmorodinsky = lotteries.kalaiSmorodinsky().utility();
    example.assertNumbers(kalaiSmorodinsky, "ks_ir");
    example.assertNumbers(kalaiSmorodinsky, "ks_decimal");
    List<Double> egalitarian = lotteries.egalitarian().utility();
    example.assertNumbers(egalitarian, "egalitarian");
    example.assertNumbers(egalitarian, "egalitarian_decimal");
    JsonNode utilitarian = example.expected("utilitarian_points");
    assertThat(utilitarian).hasSize(1);
    example.assertNumbers(set.utilitarian(), "utilitarian_points", utilitarian.required(0));
    example.assertNumber(set.largestTotal(), "utilitarian_total");
  }

  @Test
  void fourPartiesAndSevenPackages() {
    WorkedExample example = WorkedExamples.of("four-party-seven-packages");
    Vertices set = Vertices.of(example);
    Lotteries lotteries = set.lotteries();
    example.assertNumbers(lotteries.nash().utility(), "nash");
    example.assertNumbers(lotteries.egalitarian().utility(), "egalitarian");
    example.assertNumbers(lotteries.kalaiSmorodinsky().utility(), "ks_ir");
    example.assertNumbers(set.ideal(), "ideal_ir");
    example.assertNumber(set.largestTotal(), "utilitarian_total");
    example.assertAllRead();
  }
}
