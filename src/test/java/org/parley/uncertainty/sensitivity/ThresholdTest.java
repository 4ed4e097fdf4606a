package org.parley.uncertainty.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.uncertainty.sensitivity.Threshold.Flip;
import org.parley.uncertainty.sensitivity.Threshold.Kind;

class ThresholdTest {

  @Test
  void bisectionByHand() {
    // scan 0, 4, 8: flips in [0, 4]; middle 2 no, 3 yes, 2.5 no
    Threshold found = Threshold.search(0, 8, 2, 0.5, x -> x >= 2.6);
    assertThat(found.flips()).containsExactly(new Flip(2.5, 3, true));
    assertThat(found.kind()).isEqualTo(Kind.ONCE);
    assertThat(found.atLow()).isFalse();
    assertThat(found.step()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theBracketHoldsTheFlip(int seed) {
    Random random = new Random(seed);
    double low = random.nextDouble(-100, 0);
    double high = random.nextDouble(1, 100);
    double at = random.nextDouble(low, high);
    double tolerance = 1.0 / (1 << seed);
    Threshold rising = Threshold.search(low, high, 20, tolerance, x -> x > at);
    Threshold falling = Threshold.search(low, high, 20, tolerance, x -> x <= at);
    assertThat(rising.kind()).isEqualTo(Kind.ONCE);
    Flip flip = rising.flips().get(0);
    assertThat(flip.below()).isLessThanOrEqualTo(at);
    assertThat(flip.above()).isGreaterThan(at).isLessThanOrEqualTo(flip.below() + tolerance);
    assertThat(falling.flips()).containsExactly(new Flip(flip.below(), flip.above(), false));
  }

  @Test
  void toTheLastBit() {
    Flip flip = Threshold.search(0, 10, 7, 0, x -> x >= Math.PI).flips().get(0);
    assertThat(flip).isEqualTo(new Flip(Math.nextDown(Math.PI), Math.PI, true));
  }

  @Test
  void alwaysAndNever() {
    assertThat(Threshold.search(0, 1, 5, 0.1, x -> true).kind()).isEqualTo(Kind.ALWAYS);
    assertThat(Threshold.search(0, 1, 5, 0.1, x -> false).kind()).isEqualTo(Kind.NEVER);
  }

  @Test
  void severalFlipsAreAllNamed() {
    Threshold found = Threshold.search(0, 10, 10, 0.001, x -> x > 2.5 && x < 7.25);
    assertThat(found.kind()).isEqualTo(Kind.SEVERAL);
    assertThat(found.flips()).extracting(Flip::toYes).containsExactly(true, false);
    assertThat(found.flips().get(1).above()).isBetween(7.25, 7.251);
  }

  @Test
  void aFlipAtTheVeryEndIsSeen() {
    assertThat(Threshold.search(0, 0.3, 3, 0, x -> x == 0.3).flips())
        .containsExactly(new Flip(Math.nextDown(0.3), 0.3, true));
  }

  @Test
  void aNarrowYesBetweenTwoStepsIsMissedAndTheStepSaysSo() {
    Threshold found = Threshold.search(0, 10, 10, 0.1, x -> x > 2.4 && x < 2.6);
    assertThat(found.kind()).isEqualTo(Kind.NEVER);
    assertThat(found.step()).isEqualTo(1);
  }

  @Test
  void theQuestionIsNotAskedMoreOftenThanNeeded() {
    AtomicInteger asked = new AtomicInteger();
    Threshold.search(
        0,
        16,
        16,
        1.0 / 64,
        x -> {
          asked.incrementAndGet();
          return x > 4.3;
        });
    assertThat(asked.get()).isEqualTo(17 + 6);
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> Threshold.search(1, 1, 5, 0.1, x -> true))
        .hasMessageContaining("low < high");
    assertThatThrownBy(() -> Threshold.search(0, 1, 0, 0.1, x -> true))
        .hasMessageContaining("1 step or more");
  }
}
