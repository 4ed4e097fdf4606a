package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Win-sets, agenda setters and vetoes on one dimension, against a look at many positions. */
class OneDimensionTest {
  private static final double STEP = 1.0 / 512;

  @Test
  void theWinSetIsWhatEnoughMembersAccept() {
    Random random = new Random(4);
    for (int k = 0; k < 300; k++) {
      Chamber chamber = chamber(random);
      Interval winSet = chamber.winSet();
      positions()
          .forEach(
              x -> assertThat(winSet.contains(x)).isEqualTo(votes(chamber, x) >= chamber.needed()));
      assertThat(winSet.contains(chamber.statusQuo())).isTrue();
    }
  }

  @Test
  void aStricterRuleLeavesASmallerWinSet() {
    Random random = new Random(5);
    for (int k = 0; k < 100; k++) {
      Chamber chamber = chamber(random);
      IntStream.range(1, chamber.ideals().size())
          .forEach(
              needed -> {
                Interval loose = needing(chamber, needed).winSet();
                Interval strict = needing(chamber, needed + 1).winSet();
                assertThat(loose.overlap(strict)).contains(strict);
              });
    }
  }

  @Test
  void theSetterGetsTheBestThatPasses() {
    Random random = new Random(6);
    for (int k = 0; k < 200; k++) {
      Chamber chamber = chamber(random);
      double setter = dyadic(random);
      double distance = Math.abs(chamber.setBy(setter) - setter);
      double least =
          positions()
              .filter(x -> votes(chamber, x) >= chamber.needed())
              .map(x -> Math.abs(x - setter))
              .min()
              .orElseThrow();
      assertThat(distance).isEqualTo(least);
    }
  }

  @Test
  void theVetoedAgreementHasTheLargestProduct() {
    Random random = new Random(7);
    for (int k = 0; k < 200; k++) {
      LegislatureVeto game = new LegislatureVeto(dyadic(random), dyadic(random), dyadic(random));
      Interval winSet = Chamber.median(dyadic(random), game.statusQuo()).winSet();
      double found = game.agreement(winSet);
      assertThat(winSet.contains(found)).isTrue();
      positions()
          .filter(winSet::contains)
          .filter(x -> gains(game, x)[0] >= 0 && gains(game, x)[1] >= 0)
          .forEach(
              x -> assertThat(product(game, x)).isLessThanOrEqualTo(product(game, found) + 1e-12));
      assertThat(gains(game, found)[0]).isGreaterThan(-1e-12);
      assertThat(gains(game, found)[1]).isGreaterThan(-1e-12);
    }
  }

  @Test
  void twoWhoWantTheSameGetIt() {
    assertThat(new LegislatureVeto(0.25, 0.25, 0.75).unconstrained())
        .isCloseTo(0.25, within(1e-15));
    assertThat(new LegislatureVeto(0.25, 0.75, 0.5).unconstrained()).isEqualTo(0.5);
    assertThat(new LegislatureVeto(0.5, 0.5, 0.5).unconstrained()).isEqualTo(0.5);
  }

  @Test
  void winSetsThatDoNotMeet() {
    assertThat(new Interval(0, 1).overlap(new Interval(2, 3))).isEmpty();
    assertThat(new Interval(0, 1).overlap(new Interval(1, 3))).contains(new Interval(1, 1));
    assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Chamber(List.of(0.5), 0, 2)).hasMessageContaining("2");
    assertThatThrownBy(() -> new LegislatureVeto(0, 1, 0.5).agreement(new Interval(0, 0.25)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] gains(LegislatureVeto game, double x) {
    return new double[] {
      gain(game.executive(), game.statusQuo(), x), gain(game.foreign(), game.statusQuo(), x)
    };
  }

  private static double gain(double ideal, double statusQuo, double x) {
    return (statusQuo - ideal) * (statusQuo - ideal) - (x - ideal) * (x - ideal);
  }

  private static double product(LegislatureVeto game, double x) {
    return gains(game, x)[0] * gains(game, x)[1];
  }

  private static Chamber chamber(Random random) {
    List<Double> ideals =
        IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> dyadic(random)).toList();
    return new Chamber(ideals, dyadic(random), 1 + random.nextInt(ideals.size()));
  }

  private static Chamber needing(Chamber chamber, int needed) {
    return new Chamber(chamber.ideals(), chamber.statusQuo(), needed);
  }

  private static long votes(Chamber chamber, double x) {
    return chamber.ideals().stream()
        .filter(i -> Math.abs(x - i) <= Math.abs(chamber.statusQuo() - i))
        .count();
  }

  /** A multiple of 1/64, so that ends of intervals are among the positions, without rounding. */
  private static double dyadic(Random random) {
    return random.nextInt(65) / 64.0;
  }

  private static DoubleStream positions() {
    return IntStream.rangeClosed(-768, 1280).mapToDouble(k -> k * STEP);
  }
}
