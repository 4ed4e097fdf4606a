package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaltelliTest {

  @Test
  void aGroupIsTakenFromTheOtherPoint() {
    List<List<Integer>> groups = List.of(List.of(0), List.of(1, 3));
    Saltelli design = Saltelli.sobol(4, 16, groups, 5);
    assertThat(design.size()).isEqualTo(64);
    for (int row = 0; row < 16; row++) {
      double[] a = design.point(row * 4L);
      double[] b = design.point(row * 4L + 1);
      assertThat(design.point(row * 4L + 2)).containsExactly(b[0], a[1], a[2], a[3]);
      assertThat(design.point(row * 4L + 3)).containsExactly(a[0], b[1], a[2], b[3]);
    }
  }

  @Test
  void bothPointsAreOfOneSequence() {
    Saltelli design = Saltelli.sobol(3, 8, Saltelli.single(3), 5);
    Sobol sequence = Sobol.shifted(8, 6, 5);
    for (int row = 0; row < 8; row++) {
      double[] six = sequence.point(row);
      assertThat(design.point(row * 5L)).containsExactly(Arrays.copyOf(six, 3));
      assertThat(design.point(row * 5L + 1)).containsExactly(Arrays.copyOfRange(six, 3, 6));
    }
  }

  @Test
  void aThousandInputsInTwoGroups() {
    List<List<Integer>> groups = List.of(List.of(0, 1199), List.of(700));
    Saltelli design = Saltelli.sobol(1200, 32, groups, 5);
    double[] a = design.point(0);
    double[] b = design.point(1);
    double[] mixed = design.point(2);
    assertThat(a).hasSize(1200);
    for (int j = 0; j < 1200; j++) {
      assertThat(a[j]).isNotEqualTo(b[j]);
      assertThat(mixed[j]).isEqualTo(j == 0 || j == 1199 ? b[j] : a[j]);
    }
  }

  @Test
  void aGroupOfInputsThatAreNotThereIsRefused() {
    assertThatThrownBy(() -> Saltelli.sobol(2, 8, List.of(List.of(2)), 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Saltelli(Sobol.of(8, 2), Sobol.of(8, 3), List.of()))
        .hasMessageContaining("same size");
  }
}
