package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Series;
import org.parley.study.Comparison;

class ConcessionFigureTest {
  private final Comparison comparison = Meadow.comparison();
  private final Intervals figure =
      (Intervals) figure(Shown.all(comparison.scenario())).orElseThrow();

  @Test
  void theTitleTellsWhoGivesUpAndWhoIsAboveItsOpening() {
    // Ann opens with the draft: 85-44 = 41; Bob with the sketch: 44-48 = -4
    assertThat(figure.title())
        .isEqualTo(
            "Answer, each in its own points: Ann gives up 41 and Bob is 4 above its opening");
  }

  @Test
  void aMarkIsTheOpeningLessTheText() {
    assertThat(figure.series()).extracting(Series::name).containsExactly("Ann", "Bob");
    assertMark(3, 0, 10, 41, 75); // answer: 85-75; 85-44; 85-10
    assertMark(2, 0, 0, 0, 0); // draft: her own
    assertMark(5, 0, 20, 20, 20); // deal: 85-65
    assertMark(6, 0, 15, 15, 15); // twin: 85-70
  }

  @Test
  void withoutAnOpeningThereIsNoFigure() {
    assertThat(figure(new Shown(List.of("draft"), List.of("cyd")))).isEmpty();
  }

  private Optional<Figure> figure(Shown shown) {
    return new ConcessionFigure(new View(comparison, shown)).figure();
  }

  private void assertMark(int row, int party, double low, double value, double high) {
    Mark mark = figure.marks().get(row).get(party).orElseThrow();
    assertThat(mark.low()).isCloseTo(low, within(1e-9));
    assertThat(mark.value()).isCloseTo(value, within(1e-9));
    assertThat(mark.high()).isCloseTo(high, within(1e-9));
  }
}
