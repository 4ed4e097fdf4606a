package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolTest {

  @Test
  void anyPointIsTheOneTheLibraryReachesInTurn() {
    Sobol sequence = Sobol.of(5000, 40);
    SobolSequenceGenerator library = new SobolSequenceGenerator(40);
    for (int n = 0; n < 5000; n++) {
      assertThat(sequence.point(n)).as("point " + n).isEqualTo(library.nextVector());
    }
    Sobol far = Sobol.of(Sobol.MOST_POINTS, 40);
    int last = Integer.MAX_VALUE - 1;
    assertThat(far.point(last)).isEqualTo(new SobolSequenceGenerator(40).skipTo(last));
  }

  /** A (0, m, 2)-net in base 2: each cell of 2^a by 2^b with a + b = m holds one of 2^m points. */
  @ParameterizedTest
  @ValueSource(longs = {-1, 1, 2, 77})
  void blocksOfTheFirstTwoDimensionsAreNets(long seed) {
    Sobol sequence =
        Sobol.of(1 << 12, 0, 2, seed < 0 ? OptionalLong.empty() : OptionalLong.of(seed));
    for (int m = 0; m <= 8; m++) {
      for (int block = 0; block < 3; block++) {
        for (int a = 0; a <= m; a++) {
          assertThat(cells(sequence, (long) block << m, m, a)).hasSize(1 << m);
        }
      }
    }
  }

  private static Set<Long> cells(Sobol sequence, long from, int m, int a) {
    Set<Long> cells = new HashSet<>();
    for (long n = from; n < from + (1L << m); n++) {
      double[] point = sequence.point(n);
      long x = (long) (point[0] * (1L << a));
      long y = (long) (point[1] * (1L << (m - a)));
      cells.add(x << 32 | y);
    }
    return cells;
  }

  @Test
  void everyDimensionAloneIsStratified() {
    Sobol sequence = Sobol.shifted(64, Sobol.MOST_DIMENSIONS, 9);
    for (int j = 0; j < Sobol.MOST_DIMENSIONS; j++) {
      int column = j;
      assertThat(IntStream.range(0, 64).map(n -> (int) (sequence.point(n)[column] * 64)).sorted())
          .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
    }
  }

  @Test
  void aPieceIsTheSameAsInTheWhole() {
    OptionalLong seed = OptionalLong.of(4);
    Sobol whole = Sobol.of(100, 0, 9, seed);
    Sobol piece = Sobol.of(100, 5, 3, seed);
    for (int n = 0; n < 100; n++) {
      assertThat(piece.point(n)).containsExactly(Arrays.copyOfRange(whole.point(n), 5, 8));
    }
  }

  @Test
  void theSeedShiftsEveryPoint() {
    assertThat(Sobol.of(4, 3).point(0)).containsOnly(0);
    assertThat(Sobol.shifted(4, 3, 1).point(0)).doesNotContain(0);
    assertThat(Sobol.shifted(4, 3, 1).point(2)).isEqualTo(Sobol.shifted(8, 3, 1).point(2));
    assertThat(Sobol.shifted(4, 3, 1).point(2)).isNotEqualTo(Sobol.shifted(4, 3, 2).point(2));
  }

  @Test
  void whatTheLibraryHasNotIsRefused() {
    assertThatThrownBy(() -> Sobol.of(4, 1001)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Sobol.of(Sobol.MOST_POINTS + 1, 2))
        .hasMessageContaining("at most 2147483648 points");
  }

  @Test
  void moreDimensionsByJoining() {
    Design joined = new Joined(Sobol.of(8, 2), IndependentDraws.of(8, List.of("x"), 1));
    assertThat(joined.dimensions()).isEqualTo(3);
    assertThat(joined.point(1)[0]).isEqualTo(0.5);
    assertThat(joined.point(1)[2]).isEqualTo(IndependentDraws.of(8, List.of("x"), 1).point(1)[0]);
    assertThatThrownBy(() -> new Joined(Sobol.of(8, 2), Sobol.of(4, 2)))
        .hasMessageContaining("8 and 4");
  }
}
