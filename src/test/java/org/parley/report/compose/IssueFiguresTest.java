package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.study.Comparison;

class IssueFiguresTest {
  private static final int ANSWER = 3;

  private final Comparison comparison = Meadow.comparison();
  private final View view = new View(comparison, Shown.all(comparison.scenario()));

  @Test
  void theHeaviestIssueComesFirst() {
    assertThat(map(ANN).rows())
        .containsExactly("rent Rent (50.0)", "term Term (30.0)", "gate Gate (20.0)");
    assertThat(map(BOB).rows()).containsExactly("rent Rent (60.0)", "gate Gate (40.0)");
  }

  @Test
  void theTitleNamesTheHeaviestIssues() {
    assertThat(map(ANN).title())
        .isEqualTo(
            "Ann: most hangs on “Rent”, “Term” and “Gate”; the rows shown carry 100 of its 100 points");
  }

  @Test
  void whatIsReportedIsFirm() {
    assertThat(map(ANN).fields())
        .extracting(row -> row.get(2))
        .containsExactly(
            new Field(1, "c", true), new Field(0.5, "b", true), new Field(1, "a", true));
  }

  @Test
  void whatIsUnknownRivalOrInferredIsHatched() {
    List<List<Field>> rows = map(ANN).fields();

    assertField(rows.get(0).get(ANSWER), 0.5, "?"); // rent: (0+0.5+1)/3
    assertField(rows.get(1).get(ANSWER), 0.3, "a|b"); // term: 0.4*0 + 0.6*0.5
    assertField(rows.get(2).get(ANSWER), 0.5, "c"); // gate: inferred
  }

  private static void assertField(Field field, double worth, String text) {
    assertThat(field.value()).isCloseTo(worth, within(1e-9));
    assertThat(field.text()).isEqualTo(text);
    assertThat(field.firm()).isFalse();
  }

  private HeatMap map(int party) {
    return (HeatMap) new IssueFigures(view).figures().get(party);
  }
}
