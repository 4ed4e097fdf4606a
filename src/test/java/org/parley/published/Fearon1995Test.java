package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Interval;
import org.parley.analysis.commitment.PreventiveWar;
import org.parley.analysis.commitment.RiskReturn;
import org.parley.analysis.commitment.WarLottery;

/** Fearon, <i>Rationalist Explanations for War</i> (1995). */
class Fearon1995Test {
  private static final Pattern POWER = Pattern.compile("\\(?(?:1-)?x\\)?\\^([0-9.]+)");
  private static final Pattern UNIFORM = Pattern.compile("U\\[([0-9.]+),([0-9.]+)]");

  @Test
  void theBargainingRange() {
    WorkedExample example = WorkedExamples.of("fearon-range");
    Interval range = war(example).range();
    assertRange(example, range);
    example.assertNumber(range.high(), "A_ultimatum_offer");
    example.assertAllRead();
  }

  @Test
  void statesThatDislikeRisk() {
    WorkedExample example = WorkedExamples.of("fearon-risk-averse-a");
    assertRange(
        example,
        war(example).range(utility(example, "u_A"), utility(example, "u_B")).orElseThrow());
    example.assertAllRead();
  }

  private static void assertRange(WorkedExample example, Interval range) {
    example.assertNumbers(List.of(range.low(), range.high()), "range");
    example.assertNumber(range.width(), "width");
  }

  private static WarLottery war(WorkedExample example) {
    return new WarLottery(
        number(example, "p"), number(example, "cost_A"), number(example, "cost_B"));
  }

  private static DoubleUnaryOperator utility(WorkedExample example, String party) {
    Matcher power = POWER.matcher(example.inputs().required(party).stringValue());
    assertThat(power.matches()).isTrue();
    double exponent = Double.parseDouble(power.group(1));
    return share -> StrictMath.pow(share, exponent);
  }

  @Test
  void preventiveWar() {
    WorkedExample example = WorkedExamples.of("fearon-preventive-war");
    PreventiveWar problem =
        new PreventiveWar(
            number(example, "p1"),
            number(example, "p2"),
            number(example, "delta"),
            number(example, "cost_B"));
    example.assertNumber(problem.warNow(), "decliner_war_now");
    example.assertNumber(problem.bestPeace(), "decliner_best_peace");
    example.assertNumber(problem.shift(), "lhs");
    example.assertNumber(problem.bound(), "rhs");
    assertThat(problem.isWar()).isEqualTo(example.expected("war").booleanValue());
    example.assertAllRead();
  }

  @Test
  void riskAndReturn() {
    WorkedExample example = WorkedExamples.of("fearon-risk-return");
    Matcher cost = UNIFORM.matcher(example.inputs().required("cost_B").stringValue());
    assertThat(cost.matches()).isTrue();
    Interval uniform =
        new Interval(Double.parseDouble(cost.group(1)), Double.parseDouble(cost.group(2)));
    RiskReturn offer = new RiskReturn(number(example, "p"), number(example, "cost_A"), uniform);
    example.assertNumber(offer.demand(), "optimal_demand");
    example.assertNumber(offer.warProbability(), "war_probability");
    example.assertNumber(offer.payoff(), "expected_payoff_A");
    example.assertAllRead();
  }

  private static double number(WorkedExample example, String input) {
    return example.inputs().required(input).doubleValue();
  }
}
