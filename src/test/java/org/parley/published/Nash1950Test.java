package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import tools.jackson.databind.JsonNode;

/**
 * Nash, <i>The Bargaining Problem</i>, Econometrica 18 (1950), 155-162: Bill and Jack barter nine
 * goods without money. The table is recalled, not copied; the answers of the other concepts are the
 * project's, on the same table.
 */
class Nash1950Test {
  private static final Terms BOTH = Terms.everybody(2);

  private final WorkedExample example = WorkedExamples.of("nash1950-bill-jack");
  private final List<JsonNode> goods = example.inputs().required("goods").valueStream().toList();
  private final BargainingProblem problem = problem();

  @Test
  void billAndJack() {
    Solution nash = Solutions.of(problem, BOTH).nash();
    Deal deal = nash.deal().orElseThrow();
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    example.assertNumbers(deal.gain(), "nash_gains");
    example.assertNumber(nash.value() * nash.value(), "nash_product");
    assertThat(given(deal, "Bill")).isEqualTo(names("bill_gives"));
    assertThat(given(deal, "Jack")).isEqualTo(names("jack_gives"));
    assertThat(outcomes()).isEqualTo(example.expected("number_of_outcomes").intValue());
    Lotteries lotteries = Lotteries.of(problem, BOTH);
    example.assertNumbers(lotteries.nash().gain(), "nash_gains");
    example.assertNumbers(lotteries.kalaiSmorodinsky().gain(), "ks_ir_gains_with_lotteries");
    example.assertNumbers(lotteries.egalitarian().gain(), "egalitarian_gains_with_lotteries");
    example.assertNumber(Totals.largestAgreeable(problem), "utilitarian_total");
    example.assertAllRead();
  }

  @Test
  void noOtherBarterIsAsGood() {
    List<Deal> best = Ranking.of(problem, BOTH, 2).deals();
    double second = best.get(1).gain().get(0) * best.get(1).gain().get(1);
    assertThat(second).isLessThan(WorkedExample.number(example.expected("nash_product")) - 0.5);
  }

  /** Each good is an issue: its owner keeps it, or gives it. */
  private BargainingProblem problem() {
    Tables tables = Tables.among(2);
    for (JsonNode good : goods) {
      int sign = isBills(good) ? -1 : 1;
      double bill = sign * WorkedExample.number(good.required("bill"));
      double jack = -sign * WorkedExample.number(good.required("jack"));
      tables.issue(new double[] {0, 0}, new double[] {bill, jack});
    }
    return tables.problem();
  }

  private static boolean isBills(JsonNode good) {
    return good.required("owner").stringValue().equals("Bill");
  }

  private List<String> given(Deal deal, String owner) {
    return IntStream.range(0, goods.size())
        .filter(i -> deal.outcome().get(i) == 1)
        .mapToObj(goods::get)
        .filter(good -> good.required("owner").stringValue().equals(owner))
        .map(good -> good.required("name").stringValue())
        .toList();
  }

  private List<String> names(String field) {
    return example.expected(field).valueStream().map(JsonNode::stringValue).toList();
  }

  private int outcomes() {
    return IntStream.range(0, goods.size())
        .map(problem.layout()::options)
        .reduce(1, Math::multiplyExact);
  }
}
