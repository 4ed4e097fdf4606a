package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.RandomScenarios;

class ReadingTest {
  private static final int STEPS =
      1200; // a multiple of 2, 3 and 4, so that even chances come out exactly

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void evenLevelsMeetEachOptionAsOftenAsItsChance(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    ProblemTemplate template = ProblemTemplate.of(scenario);
    Layout layout = template.layout();
    for (Variant variant : scenario.variants()) {
      Reading reading = template.reading(variant.cells());
      for (int i = 0; i < layout.issues(); i++) {
        int[] met = new int[layout.options(i)];
        for (int step = 0; step < STEPS; step++) {
          met[reading.at(i, (step + 0.5) / STEPS)]++;
        }
        for (int k = 0; k < met.length; k++) {
          double chance = reading.chance(layout.first(i) + k);
          assertThat((double) met[k] / STEPS).isCloseTo(chance, within(1e-9));
        }
      }
    }
  }
}
