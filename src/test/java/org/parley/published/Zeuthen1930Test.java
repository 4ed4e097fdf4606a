package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.agent.TimeDependent;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.protocol.Zeuthen;
import org.parley.analysis.frontier.Deal;
import tools.jackson.databind.JsonNode;

/**
 * Zeuthen, <i>Problems of Monopoly and Economic Warfare</i> (1930), as Harsanyi reads him
 * (Econometrica 24, 1956, 144-157): limits of risk on seven deals, which the project chose.
 */
class Zeuthen1930Test {
  private final WorkedExample example = WorkedExamples.of("zeuthen-seven-deals");
  private final List<List<Double>> deals =
      example.inputs().required("deals").valueStream().map(WorkedExample::numbers).toList();
  private final List<Double> noDeal =
      WorkedExample.numbers(example.inputs().required("disagreement"));

  @Test
  void sevenDeals() {
    example.assertNumbers(limits(deals.get(0), deals.get(deals.size() - 1)), "initial_risk_limits");
    assertConcession(example.expected("risk_limits_at"));
    assertConcession(example.expected("second_check"));
    Agent any = new Agent(new TimeDependent(1), new AcceptNext(), new NoModel());
    Ending ending =
        Negotiation.of(
                Tables.ofPoints(deals).problem(),
                Setup.of(new Zeuthen(), List.of(any, any), deals.size()))
            .play(p -> null);
    Deal deal = ending.deal().orElseThrow();
    example.assertNumbers(deal.utility(), "final_agreement");
    example.assertNumber(deal.gain().get(0) * deal.gain().get(1), "nash_product");
    example.assertAllRead();
  }

  private void assertConcession(JsonNode check) {
    List<List<Double>> offers =
        check.required("offers").valueStream().map(WorkedExample::numbers).toList();
    List<Double> limits = limits(offers.get(0), offers.get(1));
    List<Double> expected = WorkedExample.numbers(check.required("limits"));
    for (int p = 0; p < 2; p++) {
      assertThat(limits.get(p)).isCloseTo(expected.get(p), within(1e-6));
    }
    int concedes = limits.get(0) <= limits.get(1) ? 1 : 2;
    assertThat(concedes).isEqualTo(check.required("must_concede").intValue());
  }

  private List<Double> limits(List<Double> first, List<Double> second) {
    List<List<Double>> own = List.of(first, second);
    return IntStream.range(0, 2)
        .mapToObj(p -> Zeuthen.risk(own.get(p).get(p), own.get(1 - p).get(p), noDeal.get(p)))
        .toList();
  }
}
