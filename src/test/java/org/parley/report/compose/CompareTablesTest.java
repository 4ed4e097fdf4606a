package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Meadow;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Comparison;

/** Tables against numbers worked out by hand: see {@link Meadow}. */
class CompareTablesTest {
  private final Comparison comparison = Meadow.comparison();
  private final Shown all = Shown.all(comparison.scenario());
  private final Table tidy = CompareTables.tidy(comparison, all);

  @ParameterizedTest
  @CsvSource({
    "no-deal, '',             ann, utility,    50,  50, 50",
    "answer,  reported,       ann, utility,    44,  10, 75", // 10+0+0; 10+50+15
    "answer,  reported,       ann, gain,       -6, -40, 25", // less 50
    "answer,  reported,       ann, concession, 41,  10, 75", // 85 less 44, 75, 10
    "answer,  rest-unchanged, ann, utility,    69,  60, 75", // 10+50+0; 10+50+15
    "answer,  rest-unchanged, ann, gain,       19,  10, 25", // less 50
    "answer,  rest-unchanged, ann, concession, 16,  10, 25", // 85 less 69, 75, 60
    "answer,  rest-unchanged, bob, gain,      -10, -10, -10", // 20+0-30
    "late,    rest-unchanged, ann, gain,       30,  30, 30", // 0+50+30-50
    "late,    rest-unchanged, bob, gain,       10,  10, 10", // 40+0-30
    "plan,    rest-unchanged, cyd, gain,      -50, -50, -50", // 0-50
  })
  void pointsHaveAnInterval(
      String text, String reading, String party, String measure, double v, double low, double hi) {
    List<Value> row = row(text, reading, party, measure);

    assertThat(text(row, 5)).isEqualTo("points");
    assertThat(number(row, 6)).isCloseTo(v, within(1e-9));
    assertThat(number(row, 7)).isCloseTo(low, within(1e-9));
    assertThat(number(row, 8)).isCloseTo(hi, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "deal,   reported,       ann,     acceptShare, 1", // 65-50
    "deal,   reported,       cyd,     acceptShare, 0", // 0-50
    "deal,   reported,       all,     acceptShare, 0",
    "deal,   reported,       signers, acceptShare, 1",
    "late,   reported,       bob,     gainShare,   1", // at least 40-30
    "late,   rest-unchanged, bob,     gainShare,   1", // 40-30
    "late,   rest-unchanged, bob,     acceptShare, 0", // his red line
    "late,   rest-unchanged, signers, acceptShare, 0",
    "answer, rest-unchanged, ann,     acceptShare, 1", // at least 60-50
  })
  void sharesHaveNone(String text, String reading, String party, String measure, double share) {
    List<Value> row = row(text, reading, party, measure);

    assertThat(text(row, 5)).isEqualTo("share");
    assertThat(number(row, 6)).isEqualTo(share);
    assertThat(row.subList(7, 9)).containsExactly(new Text(""), new Text(""));
  }

  @Test
  void onlyRevisionsNotFullyReportedHaveASecondReading() {
    assertThat(tidy.rows().stream().filter(r -> text(r, 2).equals("rest-unchanged")))
        .extracting(r -> text(r, 1))
        .containsOnly("plan", "answer", "late");
  }

  @Test
  void theTableOfGainsTellsHowMuchIsReported() {
    Table gains = CompareTables.gains(comparison, all);

    assertThat(gains.columns())
        .extracting(Column::name)
        .containsExactly(
            "variant", "reported", "Ann", "Bob", "Cyd", "all accept", "signers accept");
    assertThat(gains.rows().get(4).subList(0, 2))
        .containsExactly(new Text("late *"), new Text("2/3"));
    assertThat(gains.rows().get(5))
        .containsExactly(
            new Text("deal"),
            new Text("3/3"),
            new Spread(15, 15, 15, 0, true), // 65-50
            new Spread(14, 14, 14, 0, true), // 44-30
            new Spread(-50, -50, -50, 0, true), // 0-50
            new Share(0),
            new Share(1));
  }

  @Test
  void obstaclesHaveTheirChanceUnlessCertain() {
    assertThat(CompareTables.obstacles(new View(comparison, all)).rows())
        .containsExactly(
            obstacle("Plan", "", "half for five (7 %)"), // gate c 1/5, term b 1/3: 1/15
            obstacle("Draft", "Bob: rent Rent", ""),
            obstacle("Answer", "Bob: rent Rent (33 %)", "half for five (60 %)"),
            obstacle("Late", "Bob: rent Rent (33 %)", ""));
  }

  private static List<Value> obstacle(String text, String redLines, String rules) {
    return List.of(new Text(text), new Text(redLines), new Text(rules));
  }

  private List<Value> row(String text, String reading, String party, String measure) {
    List<String> key = List.of("meadow", text, reading, party, measure);
    return tidy.rows().stream()
        .filter(r -> key.equals(r.subList(0, 5).stream().map(v -> ((Text) v).text()).toList()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(List<Value> row, int column) {
    return ((Text) row.get(column)).text();
  }

  private static double number(List<Value> row, int column) {
    return ((Num) row.get(column)).number();
  }
}
