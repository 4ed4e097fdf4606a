package org.parley.model.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Shift;

/** War over years against wars that are played out, and its special cases. */
class WarTest {
  private static final int PLAYED = 40_000;

  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(5L);

  @Test
  void aWarOfOneYearIsThePlainLotteryLessItsCost() {
    War war =
        War.lottery(
            List.of(0.2, 0.5, 0.3), List.of(new War.Stake(List.of(90.0, 40.0, 10.0), 7, 6, 0.8)));
    assertThat(war.value(0)).isCloseTo(18 + 20 + 3 - 6, within(1e-12));
    assertThat(war.value(0, 0.1)).isCloseTo(35, within(1e-12));
    assertThat(war.chances()).isEqualTo(new War.Chances(List.of(0.2, 0.5, 0.3), 1));
  }

  @Test
  void aWarThatNeverEndsGoesToTheFutureThatIsLeft() {
    War.Year on = new War.Year(0, List.of(1.0, 0.0));
    War war = new War(List.of(on, on), 1, List.of(new War.Stake(List.of(0.0, 50.0), 10, 3, 0.9)));
    assertThat(war.chances()).isEqualTo(new War.Chances(List.of(0.0, 1.0), 2));
    assertThat(war.value(0)).isCloseTo(10 * (1 - 0.81) + 50 * 0.81 - 3 * (1 + 0.9), within(1e-12));
  }

  /** Plays wars out, a coin for each year, and adds up what each year brings for 600 years. */
  @Test
  void playedOut() {
    for (int k = 0; k < 5; k++) {
      War war = RandomWars.war(random, 3, 1, 6);
      List<Double> values = new ArrayList<>();
      int[] ends = new int[3];
      long years = 0;
      for (int n = 0; n < PLAYED; n++) {
        int future = war.left();
        int ended = war.years().size();
        for (int t = 0; t < ended; t++) {
          if (random.nextDouble() < war.years().get(t).ends()) {
            future = draw(war.years().get(t).futures());
            ended = t;
          }
        }
        ends[future]++;
        years += Math.min(ended + 1, war.years().size());
        values.add(played(war, ended, war.parties().get(0).worth().get(future)));
      }
      double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      assertThat(war.value(0)).isCloseTo(mean, within(1.0));
      assertThat(war.chances().years()).isCloseTo(years / (double) PLAYED, within(0.05));
      for (int f = 0; f < 3; f++) {
        assertThat(war.chances().futures().get(f))
            .isCloseTo(ends[f] / (double) PLAYED, within(0.015));
      }
    }
  }

  private static double played(War war, int ended, double worth) {
    War.Stake stake = war.parties().get(0);
    double value = 0;
    double weight = 1;
    for (int t = 0; t < 600; t++) {
      value += (1 - stake.discount()) * weight * (t < ended ? stake.during() : worth);
      value -= t <= ended && t < war.years().size() ? weight * stake.cost() : 0;
      weight *= stake.discount();
    }
    return value;
  }

  private int draw(List<Double> chances) {
    double x = random.nextDouble();
    int f = 0;
    while (f < chances.size() - 1 && x >= chances.get(f)) {
      x -= chances.get(f);
      f++;
    }
    return f;
  }

  /** What is worth the same in all futures and in war is worth that, less the costs. */
  @Test
  void theValueIsOnTheScaleOfTheUtilities() {
    for (int k = 0; k < 100; k++) {
      War war = RandomWars.war(random, 4, 1, 1 + random.nextInt(9));
      War flat = new War(war.years(), war.left(), List.of(flat(0)));
      assertThat(flat.value(0, random.nextDouble())).isCloseTo(37, within(1e-9));
      War dear = new War(war.years(), war.left(), List.of(flat(2)));
      assertThat(dear.value(0, 1)).isCloseTo(37 - 2 * war.chances().years(), within(1e-9));
      assertThat(war.chances().futures().stream().mapToDouble(x -> x).sum())
          .isCloseTo(1, within(1e-9));
    }
  }

  private static War.Stake flat(double cost) {
    return new War.Stake(List.of(37.0, 37.0, 37.0, 37.0), 37, cost, 0.5);
  }

  @Test
  void shiftsComeInStepByStep() {
    Shift shift = new Shift(2, 4, List.of(-0.4, 0.4), List.of(8.0));
    assertThat(List.of(0, 1, 2, 3, 5, 9))
        .extracting(shift::share)
        .containsExactly(0.0, 0.0, 0.25, 0.5, 1.0, 1.0);
    assertThat(shift.complete()).isEqualTo(5);
    War war =
        War.lottery(List.of(0.5, 0.5), List.of(new War.Stake(List.of(100.0, 0.0), 0, 1, 0.9)));
    assertThat(Shift.after(war, List.of(shift), 1)).isEqualTo(war);
    assertThat(Shift.after(war, List.of(shift), 3).value(0)).isCloseTo(30 - 5, within(1e-12));
    Shift more = Shift.ofChances(0, 1, List.of(-0.3, 0.3), 1);
    assertThat(Shift.after(war, List.of(shift, more), 9).years().get(0).futures())
        .containsExactly(0.0, 1.0);
    assertThat(Shift.after(war, List.of(Shift.ofCost(0, 1, List.of(4.0), 2)), 0).value(0))
        .isCloseTo(45, within(1e-12));
  }

  @Test
  void wrongNumbersAreRefused() {
    War.Stake stake = new War.Stake(List.of(1.0, 0.0), 0, 1, 0.9);
    assertThatIllegalArgumentException().isThrownBy(() -> new War.Year(0.5, List.of(0.5, 0.4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> War.lottery(List.of(0.5, 0.3, 0.2), List.of(stake)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new War(List.of(), 2, List.of(stake)))
        .withMessage("left: expected one of 2 futures, found 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.ofChances(0, 1, List.of(0.1, 0.1), 1));
    War war = War.lottery(List.of(0.5, 0.5), List.of(stake));
    Shift wide = Shift.ofChances(0, 1, List.of(0.1, -0.1, 0.0), 1);
    assertThatIllegalArgumentException().isThrownBy(() -> Shift.after(war, List.of(wide), 0));
  }
}
