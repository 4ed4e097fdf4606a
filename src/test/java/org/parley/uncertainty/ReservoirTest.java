package org.parley.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReservoirTest {

  private static Reservoir<Integer> passed(int items, int most, long seed) {
    Reservoir<Integer> reservoir = new Reservoir<>(most, RandomStream.of(seed, "test"));
    IntStream.range(0, items).forEach(n -> reservoir.pass(() -> n));
    return reservoir;
  }

  @Test
  void fewAreAllKeptInTheirOrder() {
    for (int items = 0; items <= 5; items++) {
      Reservoir<Integer> reservoir = passed(items, 5, 1);
      assertThat(reservoir.kept()).isEqualTo(IntStream.range(0, items).boxed().toList());
      assertThat(reservoir.passed()).isEqualTo(items);
    }
  }

  @Test
  void ofManyEachIsKeptWithTheSameChance() {
    int[] times = new int[40];
    for (long seed = 0; seed < 8_000; seed++) {
      List<Integer> kept = passed(40, 10, seed).kept();
      assertThat(kept).hasSize(10).isSorted().doesNotHaveDuplicates();
      kept.forEach(n -> times[n]++);
    }
    // 2,000 each in the mean; the standard deviation is 38.7
    assertThat(IntStream.of(times).boxed()).allMatch(t -> Math.abs(t - 2_000) < 200);
  }

  @Test
  void whatIsNotKeptIsNeverMade() {
    List<Integer> made = new ArrayList<>();
    Reservoir<Integer> reservoir = new Reservoir<>(2, RandomStream.of(1, "test"));
    for (int n = 0; n < 1_000; n++) {
      int item = n;
      reservoir.pass(
          () -> {
            made.add(item);
            return item;
          });
    }
    assertThat(made).hasSizeBetween(2, 100).containsAll(reservoir.kept());
  }
}
