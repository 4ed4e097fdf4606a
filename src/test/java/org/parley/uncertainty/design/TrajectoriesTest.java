package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoriesTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 10})
  void eachInputMovesOnceByDeltaOnTheGrid(int levels) {
    Trajectories design = new Trajectories(7, 20, levels, 3);
    for (int t = 0; t < 20; t++) {
      int[] moves = design.moves(t);
      for (int step = 0; step < 7; step++) {
        assertStep(
            design, design.point(t * 8L + step), design.point(t * 8L + step + 1), moves[step]);
      }
      assertThat(Arrays.stream(moves).map(m -> Math.max(m, ~m)).sorted())
          .containsExactly(0, 1, 2, 3, 4, 5, 6);
    }
  }

  private static void assertStep(Trajectories design, double[] before, double[] after, int move) {
    int input = Math.max(move, ~move);
    double delta = move >= 0 ? design.delta() : -design.delta();
    for (int j = 0; j < before.length; j++) {
      assertThat(after[j] - before[j]).isCloseTo(j == input ? delta : 0, within(1e-12));
      double level = after[j] * (design.levels() - 1);
      assertThat(level)
          .isCloseTo(Math.rint(level), within(1e-12))
          .isBetween(-1e-12, design.levels() - 1 + 1e-12);
    }
  }

  @Test
  void beginningsOrdersAndDirectionsAreAllUsed() {
    Trajectories design = new Trajectories(3, 600, 4, 8);
    assertThat(IntStream.range(0, 600).mapToObj(t -> Arrays.toString(design.moves(t))).distinct())
        .hasSize(48); // 3! orders, 2^3 directions
    assertThat(
            IntStream.range(0, 600).mapToObj(t -> Arrays.toString(design.point(4L * t))).distinct())
        .hasSize(64);
  }

  @Test
  void deltaIsMorris() {
    assertThat(new Trajectories(1, 1, 4, 0).delta()).isCloseTo(2.0 / 3, within(1e-15));
    assertThatThrownBy(() -> new Trajectories(1, 1, 5, 0)).hasMessageContaining("even");
  }

  @Test
  void moreTrajectoriesKeepTheFirst() {
    assertThat(new Trajectories(5, 10, 4, 1).point(33))
        .isEqualTo(new Trajectories(5, 99, 4, 1).point(33));
    assertThat(new Trajectories(5, 10, 4, 1).moves(3))
        .isNotEqualTo(new Trajectories(5, 10, 4, 2).moves(3));
  }
}
