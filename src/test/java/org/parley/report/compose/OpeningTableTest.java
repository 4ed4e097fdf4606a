package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Variant;
import org.parley.report.page.Table;

/** Ann opens with the draft, Bob with the sketch; the issues are gate, rent and term. */
class OpeningTableTest {
  private static final View VIEW = new View(Meadow.comparison(), Shown.all(Meadow.scenario()));

  private static Variant text(String id) {
    return Meadow.scenario().variant(id);
  }

  @Test
  void issuesThatBothReportAreCompared() {
    OpeningTable table = new OpeningTable(VIEW);
    // rent b and term c as in the sketch, which leaves the gate open
    assertThat(table.alike(text("deal"), text("sketch"))).isEqualTo(1);
    assertThat(table.alike(text("deal"), text("draft"))).isZero();
    assertThat(table.alike(text("draft"), text("draft"))).isEqualTo(1);
    // rival readings of the term are alike in the text itself
    assertThat(table.alike(text("answer"), text("answer"))).isEqualTo(1);
    // gate c against a, term a 0.4 or b 0.6 against b
    assertThat(table.alike(text("answer"), text("draft"))).isCloseTo(0.6 / 2, within(1e-12));
    // the sketch reports rent and term, the late text gate and term: term alone
    assertThat(table.alike(text("late"), text("sketch"))).isEqualTo(1);
  }

  @Test
  void theTableNamesTheClosest() {
    Table table = new OpeningTable(VIEW).table().orElseThrow();
    assertThat(table.columns())
        .extracting(Table.Column::name)
        .containsExactly("text", "as draft, of Ann", "as sketch, of Bob", "closest to");
    List<String> closest =
        table.rows().stream().map(r -> ((Table.Value.Text) r.get(3)).text()).toList();
    assertThat(closest).contains("draft", "sketch");
    assertThat(closest).hasSize(table.rows().size());
  }
}
