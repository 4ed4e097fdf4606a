package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.InverseStability.Requirement;

class ConflictHoldingTest {

  private static String said(List<List<Integer>> ways) {
    return ConflictHolding.requirement(new Requirement(0, ways), 6);
  }

  private static List<List<Integer>> singles(int count) {
    return IntStream.range(0, count).mapToObj(List::of).toList();
  }

  @Test
  void statesOfWhichOneWillDoAreCounted() {
    assertThat(said(singles(1))).isEqualTo("1 is no better for it than 7");
    assertThat(said(singles(2))).isEqualTo("1 or 2 is no better for it than 7");
    assertThat(said(singles(3))).isEqualTo("one of 1, 2 or 3 is no better for it than 7");
    assertThat(said(singles(4)))
        .isEqualTo("one of 1, 2, 3 or one other is no better for it than 7");
    assertThat(said(singles(12)))
        .isEqualTo("one of 1, 2, 3 or nine others is no better for it than 7");
  }

  @Test
  void setsOfWhichOneWillDoAreToldApart() {
    assertThat(said(List.of(List.of(4), List.of(0, 1), List.of(1, 2, 3))))
        .isEqualTo("5, both 1 and 2, or all of 2, 3 and 4 are no better for it than 7");
    assertThat(said(List.of(List.of(0, 1)))).isEqualTo("both 1 and 2 are no better for it than 7");
    assertThat(said(List.of(List.of(0, 1), List.of(2), List.of(3), List.of(4), List.of(5))))
        .isEqualTo("both 1 and 2, 3, 4, or two others are no better for it than 7");
  }
}
