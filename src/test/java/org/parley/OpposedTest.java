package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

class OpposedTest {
  private static final Kind KIND = Kind.of(20, 4).tied(10, 5, 3);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theSameSeedGivesTheSameNegotiation(long seed) {
    assertThat(KIND.scenario(seed)).isEqualTo(KIND.scenario(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void weightsAddToAHundredAndEveryWishIsWorthAboutThat(long seed) {
    BargainingProblem problem = Kind.of(20, 4).problem(seed);
    for (int p = 0; p < 4; p++) {
      assertThat(problem.utility(p, Opposed.wish(problem, p))).isBetween(99.999999, 100.000001);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatOneCampWishesTheOtherRefuses(long seed) {
    BargainingProblem problem = Kind.of(20, 4).problem(seed);
    assertThat(IntStream.range(0, 4))
        .allSatisfy(
            p -> {
              int[] wish = Opposed.wish(problem, p);
              assertThat(problem.accepts(p, wish)).isTrue();
              assertThat(problem.accepts((p + 1) % 4, wish)).isFalse();
            });
  }
}
