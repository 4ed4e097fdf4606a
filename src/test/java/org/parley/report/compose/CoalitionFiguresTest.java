package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.PlainTables;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Page;
import org.parley.study.CoalitionAnswer;
import org.parley.study.CoalitionQuestion;
import org.parley.study.CoalitionQuestion.Ideal;
import org.parley.study.Counting;
import org.parley.study.SeatWorth;
import org.parley.study.SharedGame;
import org.parley.study.TextStanding;

/** What the figures on coalitions show is what was found, and their titles say it. */
class CoalitionFiguresTest {
  private static CoalitionAnswer meadow(Counting counting) {
    return CoalitionQuestion.of(Meadow.scenario(), counting, 100, 1, 1)
        .solving(4)
        .measuring(counting.equals(Counting.SEATS) ? Ideal.TABLE : Ideal.OWN)
        .answer();
  }

  private static final CoalitionAnswer BY_SEATS = meadow(Counting.SEATS);
  private static final CoalitionAnswer ALL = meadow(Counting.EVERYBODY);

  @Test
  void theMapOfBlocksSaysWhoDoesWhatAndHowOften() {
    HeatMap map = (HeatMap) new CoalitionFigures(new CoalitionView(BY_SEATS)).standing();
    assertThat(map.id()).isEqualTo("who-can-block");
    assertThat(map.title())
        .isEqualTo(
            "At the likely values four of five texts reported at least by half pass; Ann blocks"
                + " none and Bob one");
    assertThat(map.columns()).containsExactly("Ann (signs)", "Bob (signs)", "Cyd (reacts)");
    HeatMap all = (HeatMap) new CoalitionFigures(new CoalitionView(ALL)).standing();
    assertThat(all.columns()).endsWith("Cyd (as if it signed)");
    for (int row = 0; row < map.rows().size(); row++) {
      TextStanding text = BY_SEATS.standings().get(row);
      for (int p = 0; p < 3; p++) {
        Figure.Field field = map.fields().get(row).get(p);
        assertThat(field.value()).isEqualTo(text.parties().get(p).accepts());
        assertThat(field.firm()).isEqualTo(text.open() == 0);
      }
    }
    assertThat(map.fields().get(2))
        .extracting(Figure.Field::text)
        .containsExactly("accepts 100 %", "blocks 100 %", "accepts 100 %");
  }

  @Test
  void theSeatsAreMarkedInEachPartysColour() {
    Intervals seats = (Intervals) new CoalitionFigures(new CoalitionView(BY_SEATS)).seats();
    assertThat(seats.title())
        .isEqualTo(
            "A seat for Cyd is worth +50.0 points to Cyd and costs Ann 5.0 and Bob 20.0 (each in its"
                + " own points)");
    assertThat(seats.rows()).hasSize(3);
    for (int row = 0; row < 3; row++) {
      SeatWorth seat = BY_SEATS.seats().get(row);
      for (int p = 0; p < 3; p++) {
        assertThat(seats.marks().get(row).get(p).orElseThrow().value())
            .isEqualTo(seat.value().nash().gained(3).get(p));
        assertThat(seats.series().get(p).hue().index()).isEqualTo(p);
      }
    }
    Intervals all = (Intervals) new CoalitionFigures(new CoalitionView(ALL)).seats();
    assertThat(all.title())
        .isEqualTo("By its own seat Ann gains +55.0, Bob gains +34.0 and Cyd gains +50.0");
  }

  @Test
  void coalitionsOfTwoAndMoreAreShown() {
    CoalitionFigures figures = new CoalitionFigures(new CoalitionView(ALL));
    SharedGame.Values values = ALL.game().values().orElseThrow();
    Intervals worths = (Intervals) figures.worths(values);
    assertThat(worths.rows())
        .extracting(Figure.Row::label)
        .containsExactly("Ann + Bob", "Ann + Cyd", "Bob + Cyd", "Ann + Bob + Cyd");
    assertThat(worths.title()).startsWith("Bob + Cyd could reach 2.00 shares").contains("is empty");
    Intervals shared = (Intervals) figures.values(values);
    double sum = shared.marks().get(0).stream().mapToDouble(m -> m.orElseThrow().value()).sum();
    assertThat(sum).isCloseTo(values.game().game().total(), within(1e-9));
  }

  /** The numbers of the proof add up as it says. */
  @Test
  void theProofOfAnEmptyCoreIsABalancedCollection() {
    SharedGame.Values values = ALL.game().values().orElseThrow();
    String core = new GameWords(new CoalitionView(ALL)).core();
    assertThat(core).startsWith("The core is empty").contains("Ann + Bob (worth 0.59");
    for (int i = 0; i < 3; i++) {
      int player = i;
      assertThat(
              values.core().proof().stream()
                  .filter(w -> (w.coalition() >> player & 1) == 1)
                  .mapToDouble(w -> w.weight())
                  .sum())
          .isCloseTo(1, within(1e-9));
    }
    assertThat(new GameWords(new CoalitionView(BY_SEATS)).core())
        .startsWith("The core is not empty: what all reach together, 1.25 shares");
  }

  @Test
  void everyFigureIsOnThePageOnce() {
    Page page = CoalitionPage.of(BY_SEATS, List.of(), List.of());
    assertThat(page.figures())
        .extracting(Figure::id)
        .containsExactly("who-can-block", "seat-worth", "coalition-worth", "coalition-values");
    assertThat(page.finding()).contains("four of five texts", "A seat for Cyd");
    assertThat(IntStream.range(0, 3).mapToObj(i -> page.sections().get(i).id()))
        .containsExactly("block", "seats", "coalitions");
  }

  private static CoalitionAnswer table(int parties) {
    var scenario =
        PlainTables.of(parties, new int[] {3, 3}, 10, (p, i, k) -> 10 * ((p + i + k) % 3));
    return CoalitionQuestion.of(scenario, Counting.EVERYBODY, 1, 1, 1)
        .about(List.of(), List.of())
        .solving(0)
        .measuring(Ideal.OWN)
        .answer();
  }

  @Test
  void ofManyCoalitionsTheLargestAreShown() {
    CoalitionAnswer six = table(6);
    SharedGame.Values values = six.game().values().orElseThrow();
    Intervals worths = (Intervals) new CoalitionFigures(new CoalitionView(six)).worths(values);
    assertThat(worths.rows()).hasSize(30);
    assertThat(worths.subtitle()).contains("the largest 30");
    double shown =
        worths.marks().stream()
            .mapToDouble(m -> m.get(0).orElseThrow().value())
            .min()
            .orElseThrow();
    long larger =
        IntStream.rangeClosed(1, values.game().game().everybody())
            .filter(s -> values.game().game().worth(s) > shown + 1e-9)
            .count();
    assertThat(larger).isLessThan(30);
  }

  @Test
  void tooManyAtTheTableAreNotCountedAndThePageSaysWhy() {
    CoalitionAnswer eleven = table(11);
    assertThat(eleven.game().values()).isEmpty();
    assertThat(new CoalitionView(eleven).finding())
        .contains("of 11 parties at the table there are 2,047", "at most 10 parties");
    assertThat(CoalitionPage.of(eleven, List.of("a change"), List.of()).figures()).isEmpty();
  }
}
