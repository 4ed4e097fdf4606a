package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.Moved;

/** Pressures on the meadow; the numbers of the court stand in {@link Moved}. */
class PressedTest {
  private static final Offset<Double> EXACTLY = within(1e-12);
  private static final Scenario MOVED = Moved.scenario();

  private static double[] noDeal(Scenario scenario, double... strengths) {
    ProblemTemplate template = ProblemTemplate.of(scenario);
    return template.noDeal(template.likely(), template.likelyValues(), strengths);
  }

  @Test
  void pointsCountAsManyTimesAsThePressureIsStrong() {
    assertThat(noDeal(MOVED, 0, 0, 0)).containsExactly(new double[] {37, 28.8, 50}, EXACTLY);
    assertThat(noDeal(MOVED, 1, 0, 0)).containsExactly(new double[] {37, 22.8, 50}, EXACTLY);
    assertThat(noDeal(MOVED, 0.5, 0, 2))
        .containsExactly(new double[] {29, 28.8 - 3 - 8, 50}, EXACTLY);
  }

  /** Chances 0.25, 0.6 and 0.2 of 1.05. */
  @Test
  void factorsChangeTheOdds() {
    assertThat(noDeal(MOVED, 0, 1, 0))
        .containsExactly(
            new double[] {(0.25 * 70 + 0.2 * 35) / 1.05 - 5, (60 + 8.8) / 1.05 - 10, 50}, EXACTLY);
    double root = StrictMath.sqrt(2);
    double total = 0.5 / root + 0.3 * root + 0.2;
    assertThat(noDeal(MOVED, 0, 0.5, 0)[ANN]).isCloseTo((35 / root + 7) / total - 5, EXACTLY);
  }

  @Test
  void pointsAreAddedWhereNoDealIsANumber() {
    Scenario fixed = Moved.with("noDeal: {bob: [-9, -6, -3]}", "noDeal: {cyd: -6}");
    assertThat(noDeal(fixed, 1, 0, 0)).containsExactly(new double[] {37, 28.8, 44}, EXACTLY);
  }

  @Test
  void warsMoveAndTire() {
    Drawn before = ProblemTemplate.of(Meadow.moved()).likelyNumbers();
    Drawn after = ProblemTemplate.of(Meadow.moved().under(List.of("fees"))).likelyNumbers();
    assertThat(before.of("wars.court.front")).isZero();
    assertThat(after.of("wars.court.front")).isEqualTo(-0.5);
    assertThat(before.of("wars.court.staying.ann")).isEqualTo(2.5);
    assertThat(after.of("wars.court.staying.ann")).isEqualTo(1.5);
    assertThat(after.of("wars.court.staying.bob")).isEqualTo(4);
    assertThat(after.of("costs.ann")).isEqualTo(9);
  }

  @Test
  void nobodyStaysLessThanNoTime() {
    String text = Meadow.movedText().replace("staying: {ann: -1}", "staying: {ann: -7}");
    Scenario tired = Meadow.read(text).under(List.of("fees"));
    assertThat(ProblemTemplate.of(tired).likelyNumbers().of("wars.court.staying.ann")).isZero();
  }

  @Test
  void whatIsSwitchedOnHoldsForEveryProblem() {
    Scenario under = MOVED.under(List.of("fees")).under(List.of("ann-sues"));
    assertThat(under.circumstances().active()).containsExactly("ann-sues", "fees");
    assertThat(under.likely().noDeal(ANN)).isCloseTo(33, EXACTLY);
    assertThat(under.likely().noDeal(BOB)).isCloseTo(28.8 - 6 - 4, EXACTLY);
    assertThat(ProblemTemplate.of(under).strengths()).containsExactly(1, 0, 1);
    int[] deal = {2, 1, 2};
    for (int p = 0; p <= CYD; p++) {
      assertThat(under.likely().utility(p, deal)).isEqualTo(MOVED.likely().utility(p, deal));
    }
    assertThatThrownBy(() -> MOVED.under(List.of("rain")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rain");
  }

  /** Switched on or taken at strength 1, years of war included, it is the same pressure once. */
  @Test
  void aPressureCountsOnce() {
    for (Scenario scenario : List.of(MOVED, Meadow.moved())) {
      List<Pressure> pressures = scenario.circumstances().pressures();
      for (int k = 0; k < pressures.size(); k++) {
        double[] strengths = new double[pressures.size()];
        strengths[k] = 1;
        BargainingProblem under = scenario.under(List.of(pressures.get(k).id())).likely();
        double[] pressed = noDeal(scenario, strengths);
        for (int p = 0; p < 3; p++) {
          assertThat(under.noDeal(p)).isEqualTo(pressed[p]);
        }
      }
    }
  }

  @Test
  void ratifiersFollowTheirSide() {
    ProblemTemplate before = ProblemTemplate.withRatifiers(MOVED);
    ProblemTemplate after = ProblemTemplate.withRatifiers(MOVED.under(List.of("fees")));
    for (int p = 0; p < 5; p++) {
      double shift = p == CYD ? 0 : -4;
      assertThat(after.likely().noDeal(p) - before.likely().noDeal(p)).isCloseTo(shift, EXACTLY);
    }
  }

  @Test
  void noStrengthChangesNothing() {
    for (Scenario scenario : List.of(MOVED, Meadow.moved())) {
      ProblemTemplate template = ProblemTemplate.of(scenario);
      double[] none = new double[3];
      for (int p = 0; p < 3; p++) {
        assertThat(noDeal(scenario, none)[p]).isEqualTo(template.likely().noDeal(p));
      }
    }
  }

  /** A future that can come about still can, however small the factor and great the strength. */
  @Test
  void oddsDoNotVanishByRounding() {
    String all = "{bob-wins: 1e-100, ann-wins: 1e-100, drags-on: 1e-100}";
    Scenario tiny = Moved.with("{bob-wins: 2, ann-wins: 0.5}", all);
    assertThat(noDeal(tiny, 0, 1, 0)).containsExactly(noDeal(MOVED, 0, 0, 0), EXACTLY);
    assertThat(noDeal(tiny, 0, 5, 0)[ANN]).isBetween(-5.0, 65.0);
  }
}
