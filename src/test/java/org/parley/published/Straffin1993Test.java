package org.parley.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Terms;
import tools.jackson.databind.JsonNode;

/**
 * Straffin, <i>Game Theory and Strategy</i> (1993), chapter 16: Nash's arbitration of a game of two
 * by two, the disagreement point being what each player can secure. Recalled, not copied; the
 * answers of Kalai and Smorodinsky's solution are the project's.
 */
class Straffin1993Test {
  private final WorkedExample example = WorkedExamples.of("straffin-arbitration");
  private final JsonNode game = example.inputs().required("bimatrix");
  private final List<List<Double>> row = matrix("row");
  private final List<List<Double>> column = matrix("column");

  @Test
  void arbitration() {
    List<Double> security = List.of(security(row), security(transposed(column)));
    example.assertNumbers(security, "security_levels");
    Vertices outcomes = new Vertices(outcomes(), security);
    Lotteries rational = outcomes.lotteries();
    example.assertNumbers(rational.nash().utility(), "nash");
    example.assertNumbers(rational.nash().utility(), "nash_decimal");
    example.assertNumbers(rational.kalaiSmorodinsky().utility(), "ks_ir");
    example.assertNumbers(rational.kalaiSmorodinsky().utility(), "ks_ir_decimal");
    Lotteries all = outcomes.lotteries(Terms.everybody(2).withIdeal(Terms.Ideal.ALL));
    example.assertNumbers(all.kalaiSmorodinsky().utility(), "ks_all_decimal");
    example.assertAllRead();
  }

  /**
   * What a player can secure by mixing its rows: the egalitarian lottery over them, each column of
   * the payoffs taken for a party.
   */
  private static double security(List<List<Double>> payoffs) {
    return Lotteries.of(Tables.ofPoints(payoffs).problem(), Terms.everybody(2))
        .egalitarian()
        .value();
  }

  /** Each pair of a row and a column, as a pair of payoffs. */
  private List<List<Double>> outcomes() {
    List<List<Double>> outcomes = new ArrayList<>();
    for (int r = 0; r < row.size(); r++) {
      for (int c = 0; c < row.get(r).size(); c++) {
        outcomes.add(List.of(row.get(r).get(c), column.get(r).get(c)));
      }
    }
    return outcomes;
  }

  private List<List<Double>> matrix(String player) {
    return game.required(player).valueStream().map(WorkedExample::numbers).toList();
  }

  private static List<List<Double>> transposed(List<List<Double>> matrix) {
    return IntStream.range(0, matrix.get(0).size())
        .mapToObj(c -> matrix.stream().map(r -> r.get(c)).toList())
        .toList();
  }
}
