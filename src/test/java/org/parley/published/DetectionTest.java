package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Deterrence;
import org.parley.analysis.commitment.Deviation;
import org.parley.analysis.commitment.Enforcement;
import org.parley.analysis.commitment.SnapBack;
import tools.jackson.databind.JsonNode;

/** Verification and sanctions: standard arguments, the second in the way of Becker (1968). */
class DetectionTest {

  @Test
  void cheatingThatGoesUnnoticedForAWhile() {
    WorkedExample example = WorkedExamples.of("pd-detection-lag-2");
    int lag = example.inputs().required("periods_before_detection").intValue();
    assertCritical(example, Enforcement.after(lag));
  }

  @Test
  void cheatingThatIsDetectedByChance() {
    WorkedExample example = WorkedExamples.of("pd-random-detection-05");
    double chance = number(example, "detection_probability");
    assertCritical(example, Enforcement.detecting(chance));
  }

  private static void assertCritical(WorkedExample example, Enforcement enforcement) {
    Deviation breach =
        new Deviation(number(example, "T"), number(example, "R"), number(example, "P"));
    example.assertNumber(enforcement.criticalDiscount(breach).orElseThrow(), "critical_delta");
    example.assertAllRead();
  }

  @Test
  void theChanceOfDetectionThatDeters() {
    WorkedExample example = WorkedExamples.of("deterrence-verification");
    Deterrence deterrence = new Deterrence(number(example, "gain"), number(example, "penalty"));
    example.assertNumber(deterrence.detectionIfGainKept().orElseThrow(), "detection_if_gain_kept");
    example.assertNumber(deterrence.detectionIfGainLost(), "detection_if_gain_lost");
    example.assertAllRead();
  }

  @Test
  void sanctionsThatSnapBack() {
    WorkedExample example = WorkedExamples.of("snapback");
    int periods = example.inputs().required("periods").intValue();
    SnapBack sanctions = new SnapBack(number(example, "sanction_per_period"), 1, periods);
    double gain = number(example, "gain");
    double delta = number(example, "delta");
    example.assertNumber(sanctions.presentValue(delta), "present_value_of_sanctions");
    example.assertNumber(sanctions.minimumSanction(gain, delta).orElseThrow(), "minimum_sanction");
    assertThat(sanctions.deters(gain, delta)).isEqualTo(example.expected("deters").booleanValue());
    example.assertAllRead();
  }

  private static double number(WorkedExample example, String input) {
    JsonNode number = example.inputs().required(input);
    return number.doubleValue();
  }
}
