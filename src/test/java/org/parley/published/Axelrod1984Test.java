package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.commitment.Enforcement;
import org.parley.analysis.commitment.PrisonersDilemma;
import tools.jackson.databind.JsonNode;

/**
 * Axelrod, <i>The Evolution of Cooperation</i> (1984); grim trigger by Friedman (1971); finite
 * punishment as in Mailath and Samuelson (2006), chapter 2.
 */
class Axelrod1984Test {

  @ParameterizedTest
  @ValueSource(strings = {"pd-axelrod", "pd-treaty"})
  void grimTriggerAndTitForTat(String id) {
    WorkedExample example = WorkedExamples.of(id);
    PrisonersDilemma game = game(example.inputs());
    double grim = Enforcement.grim().criticalDiscount(game.deviation()).orElseThrow();
    example.assertNumber(game.grimTrigger(), "grim_critical_delta");
    example.assertNumber(grim, "grim_critical_delta");
    example.assertNumber(game.titForTat().orElseThrow(), "tit_for_tat_critical_delta");
    assertThat(example.expected("tft_condition").stringValue())
        .isEqualTo("max((T-R)/(T-P),(T-R)/(R-S))");
    example.assertAllRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pd-punish-1-periods", "pd-punish-2-periods"})
  void punishmentForAFewPeriods(String id) {
    WorkedExample example = WorkedExamples.of(id);
    Enforcement punishment =
        Enforcement.lasting(example.inputs().required("punishment_periods").intValue());
    example.assertNumber(
        punishment.criticalDiscount(game(example.inputs()).deviation()).orElseThrow(),
        "critical_delta");
    example.assertAllRead();
  }

  private static PrisonersDilemma game(JsonNode in) {
    return new PrisonersDilemma(
        in.required("T").doubleValue(),
        in.required("R").doubleValue(),
        in.required("P").doubleValue(),
        in.required("S").doubleValue());
  }
}
