package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Grid SMALL = new Grid(List.of(2, 3, 4));

  @Test
  void everyCombinationOnceWithTheLastInputFastest() {
    Set<List<Integer>> seen = new HashSet<>();
    int n = 0;
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 3; b++) {
        for (int c = 0; c < 4; c++) {
          assertThat(SMALL.levelsOf(n)).containsExactly(a, b, c);
          assertThat(SMALL.numberOf(a, b, c)).isEqualTo(n);
          seen.add(List.of(a, b, c));
          n++;
        }
      }
    }
    assertThat(seen).hasSize(24);
    assertThat(SMALL.size()).isEqualTo(24);
  }

  @Test
  void aLevelIsFoundAgainFromItsCoordinate() {
    List<Double> values = List.of(10.0, 20.0, 50.0, 7.0);
    Marginal last = new Marginal.Choice(values);
    for (int n = 0; n < 24; n++) {
      assertThat(last.at(SMALL.point(n)[2])).isEqualTo(values.get(SMALL.levelsOf(n)[2]));
    }
  }

  @Test
  void combinationsAreCountedHoweverMany() {
    List<Integer> levels = Collections.nCopies(40, 10);
    assertThat(Grid.count(levels)).isEqualTo(BigInteger.TEN.pow(40));
    assertThatThrownBy(() -> new Grid(levels)).hasMessageContaining("too many combinations: 1000");
    assertThatThrownBy(() -> new Grid(List.of(3, 0))).hasMessageContaining("at least 1 level");
    assertThat(new Grid(Collections.nCopies(18, 10)).point(999_999_999_999_999_999L))
        .containsOnly(0.95);
  }

  @Test
  void aPointOutsideIsRefused() {
    assertThatThrownBy(() -> SMALL.point(24)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> SMALL.point(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aListGivesBackItsPoints() {
    Listed list = new Listed(2, List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)));
    assertThat(list.size()).isEqualTo(2);
    assertThat(list.point(1)).containsExactly(3, 4);
    assertThatThrownBy(() -> new Listed(2, List.of(List.of(1.0))))
        .hasMessageContaining("a point has 2 coordinates, found [1.0]");
  }

  @Test
  void oneAtATimeMovesOneInputOnly() {
    OneAtATime design =
        new OneAtATime(List.of(5.0, 6.0, 7.0), List.of(1.0, 2.0, 3.0), List.of(8.0, 9.0, 10.0));
    List<List<Double>> points =
        IntStream.range(0, 7)
            .mapToObj(n -> IntStream.range(0, 3).mapToObj(j -> design.point(n)[j]).toList())
            .toList();
    assertThat(design.size()).isEqualTo(7);
    assertThat(points)
        .containsExactly(
            List.of(5.0, 6.0, 7.0),
            List.of(1.0, 6.0, 7.0),
            List.of(8.0, 6.0, 7.0),
            List.of(5.0, 2.0, 7.0),
            List.of(5.0, 9.0, 7.0),
            List.of(5.0, 6.0, 3.0),
            List.of(5.0, 6.0, 10.0));
  }
}
