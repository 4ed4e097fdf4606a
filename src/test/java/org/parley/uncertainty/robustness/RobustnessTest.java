package org.parley.uncertainty.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  private static final Robustness.Settings SETTINGS =
      new Robustness.Settings(0.5, 0.3, List.of(0.1, 0.5));

  private static double[][] table(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 50)
        .mapToObj(i -> random.doubles(4, -1, 2).toArray())
        .toArray(double[][]::new);
  }

  /** Each criterion by loops over all pairs. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void everyCriterionByBruteForce(int seed) {
    double[][] values = table(seed);
    List<Robustness> found = Robustness.of(values, SETTINGS);
    for (int j = 0; j < 4; j++) {
      double greatest = 0;
      double sum = 0;
      int enough = 0;
      for (double[] row : values) {
        double regret = 0;
        for (double other : row) {
          regret = Math.max(regret, other - row[j]);
        }
        greatest = Math.max(greatest, regret);
        sum += regret;
        enough += row[j] >= 0.5 ? 1 : 0;
      }
      assertThat(found.get(j).greatestRegret()).isCloseTo(greatest, within(1e-12));
      assertThat(found.get(j).meanRegret()).isCloseTo(sum / 50, within(1e-12));
      assertThat(found.get(j).satisficing()).isCloseTo(enough / 50.0, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void selectedAreThoseThatNoneBeats(int seed) {
    List<Robustness> found = Robustness.of(table(seed), SETTINGS);
    for (Criterion criterion : Criterion.values()) {
      int sign = criterion.isMoreBetter() ? 1 : -1;
      assertThat(criterion.selected(found)).isNotEmpty();
      for (int selected : criterion.selected(found)) {
        double value = criterion.of(found.get(selected));
        assertThat(found).allMatch(other -> sign * criterion.of(other) <= sign * value);
      }
    }
  }

  @Test
  void regretAsksOnlyWhatIsBetterInTheSameFuture() {
    double[][] values = table(9);
    double[][] shifted =
        Arrays.stream(values)
            .map(row -> Arrays.stream(row).map(v -> v + 7 * row[0]).toArray())
            .toArray(double[][]::new);
    double[][] plain = Regret.of(values);
    double[][] moved = Regret.of(shifted);
    for (int i = 0; i < 50; i++) {
      assertThat(moved[i]).containsExactly(plain[i], within(1e-12));
      assertThat(Arrays.stream(plain[i]).min().orElseThrow()).isZero();
    }
  }

  @Test
  void optimismGoesFromMaximinToMaximax() {
    Robustness dark = Robustness.of(table(3), new Robustness.Settings(0, 0, List.of())).get(1);
    Robustness bright = Robustness.of(table(3), new Robustness.Settings(0, 1, List.of())).get(1);
    assertThat(dark.hurwicz()).isEqualTo(dark.worst());
    assertThat(bright.hurwicz()).isEqualTo(bright.best());
  }

  @Test
  void percentilesCutTheFutures() {
    double[][] values = table(4);
    Robustness found = Robustness.of(values, SETTINGS).get(2);
    long below = Arrays.stream(values).filter(r -> r[2] < found.percentiles().get(0)).count();
    assertThat(below).isBetween(4L, 6L);
    assertThat(Arrays.stream(values).filter(r -> r[2] < found.percentiles().get(1)).count())
        .isEqualTo(25);
    double[][] regret = Regret.of(values);
    assertThat(Arrays.stream(regret).filter(r -> r[2] > found.highRegret()).count())
        .isBetween(4L, 6L);
  }

  @Test
  void equalsAreAllSelected() {
    List<Robustness> found = Robustness.of(new double[][] {{1, 2, 2}, {3, 4, 4}}, SETTINGS);
    assertThat(Criterion.MAXIMIN.selected(found)).containsExactly(1, 2);
    assertThat(Criterion.MINIMAX_REGRET.selected(found)).containsExactly(1, 2);
  }

  @Test
  void aTableWithHolesIsRefused() {
    assertThatThrownBy(() -> Robustness.of(new double[][] {{1, 2}, {1}}, SETTINGS))
        .hasMessageContaining("future 1 has [1.0]");
    assertThatThrownBy(() -> Robustness.of(new double[0][], SETTINGS))
        .hasMessageContaining("at least one future");
    assertThatThrownBy(() -> new Robustness.Settings(0, 1.5, List.of()))
        .hasMessageContaining("found 1.5");
  }
}
