package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.study.Comparison;

class GainFiguresTest {
  private final Comparison comparison = Meadow.comparison();
  private final GainFigures figures = figures(comparison);

  @Test
  void theHeadlineTellsTheChangeUnderBothReadings() {
    // Ann: 44-85 = -41, had the rent stayed 69-85 = -16; Bob: 48-0, 20-0; Cyd: 70-50 in both
    assertThat(headline(figures).title())
        .isEqualTo(
            "From Draft to Answer, in points: Ann down 16 to 41, Bob up 20 to 48 and Cyd up 20, by how"
                + " unreported issues are read");
  }

  @Test
  void theHeadlineTellsOfAChangeThatMayGoEitherWay() {
    GainFigures late = figures(Meadow.moving("deal", "late"));

    // Ann: 55-65 = -10, had the rent stayed 80-65 = 15; Bob: 68-44 = 24, 40-44 = -4; Cyd: 0-0
    assertThat(headline(late).title())
        .startsWith(
            "From Deal to Late, in points: Ann between −10 and +15, Bob between −4 and +24 and Cyd does not move");
  }

  @Test
  void theHeadlineShowsTheSecondTextTwice() {
    assertThat(headline(figures).rows())
        .extracting(Row::label)
        .containsExactly("Draft", "Answer", "Answer");
    assertMark(mark(headline(figures), 0, 0), 35, 35, 35); // Ann: 85-50
    assertMark(mark(headline(figures), 1, 0), -40, -6, 25); // 10+0+0-50; 44-50; 10+50+15-50
    assertMark(mark(headline(figures), 2, 0), 10, 19, 25); // 10+50+0-50; 69-50; 10+50+15-50
    assertMark(mark(headline(figures), 1, 1), -10, 18, 50); // Bob: 20+0-30; 48-30; 20+60-30
    assertMark(mark(headline(figures), 2, 1), -10, -10, -10); // 20+0-30
  }

  @Test
  void everyTextHasAMarkForEveryParty() {
    Intervals gains = (Intervals) figures.gains();

    assertThat(gains.rows())
        .extracting(Row::label)
        .containsExactly("Sketch", "Plan", "Draft", "Answer", "Late", "Deal", "Twin");
    assertMark(mark(gains, 0, 0), 5, 15, 25); // Ann, sketch: 0+25+30-50; 65-50; 20+25+30-50
    assertMark(mark(gains, 3, 2), 0, 20, 50); // Cyd, answer: 50-50; 70-50; 100-50
    assertMark(mark(gains, 4, 1), 10, 38, 70); // Bob, late: 40+0-30; 68-30; 40+60-30
    assertMark(mark(gains, 5, 1), 14, 14, 14); // Bob, deal: 44-30
  }

  @Test
  void noTextOfWhichHalfIsReportedLeavesAllBetterOff() {
    // Cyd has no deal 50 and likes only plan (50-50 = 0) and answer (20), both reported by a third
    assertThat(figures.gains().title())
        .isEqualTo(
            "At the likely values none of five texts reported at least by half leaves all three parties better off than"
                + " no deal");
  }

  @Test
  void hadTheRestStayedTheVerdictIsThatOfTheOtherReading() {
    Intervals unchanged = (Intervals) figures.unchanged().orElseThrow();

    assertThat(unchanged.title())
        .isEqualTo(
            "Had unreported issues stayed as they were, Answer: Ann gains, Bob loses, for Cyd it is"
                + " open; it crosses red lines of Bob"); // 10 to 25; -10; 0 to 50
    assertThat(unchanged.rows()).extracting(Row::label).containsExactly("Plan", "Answer", "Late");
    assertMark(mark(unchanged, 2, 0), 30, 30, 30); // Ann, late: 0+50+30-50
  }

  @Test
  void withoutARevisionThereIsNoHeadline() {
    Shown few = new Shown(List.of("draft", "deal"), List.of("ann"));

    assertThat(new GainFigures(new View(comparison, few)).headline()).isEmpty();
    assertThat(new GainFigures(new View(comparison, few)).unchanged()).isEmpty();
  }

  private static GainFigures figures(Comparison comparison) {
    return new GainFigures(new View(comparison, Shown.all(comparison.scenario())));
  }

  private static Intervals headline(GainFigures figures) {
    return (Intervals) figures.headline().orElseThrow();
  }

  private static Mark mark(Intervals figure, int row, int party) {
    return figure.marks().get(row).get(party).orElseThrow();
  }

  private static void assertMark(Mark mark, double low, double value, double high) {
    assertThat(mark.low()).isCloseTo(low, within(1e-9));
    assertThat(mark.value()).isCloseTo(value, within(1e-9));
    assertThat(mark.high()).isCloseTo(high, within(1e-9));
  }
}
