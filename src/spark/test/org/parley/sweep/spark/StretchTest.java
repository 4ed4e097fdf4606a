package org.parley.sweep.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

  @ParameterizedTest
  @CsvSource({"1,1", "1,5", "7,3", "100,7", "9223372036854775807,1000", "12,12"})
  void stretchesFollowOneAnotherAndAreAboutEqual(long tasks, int wanted) {
    List<Stretch> stretches = Stretch.of(tasks, wanted);
    assertThat(stretches).hasSize((int) Math.min(tasks, wanted));
    long next = 0;
    for (Stretch stretch : stretches) {
      assertThat(stretch.from()).isEqualTo(next);
      assertThat(stretch.to() - stretch.from())
          .isBetween(tasks / stretches.size(), tasks / stretches.size() + 1);
      next = stretch.to();
    }
    assertThat(next).isEqualTo(tasks);
  }
}
