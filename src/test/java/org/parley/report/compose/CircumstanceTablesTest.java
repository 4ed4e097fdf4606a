package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Block;
import org.parley.report.page.Table;

class CircumstanceTablesTest {

  private static List<Table> tables() {
    return new CircumstanceTables(Meadow.moved())
        .blocks().stream()
            .map(b -> ((Block.Grid) ((Block.Folded) b).blocks().get(0)).table())
            .toList();
  }

  @Test
  void everyNumberIsShown() {
    String all =
        tables().stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(List::stream)
            .map(v -> ((Table.Value.Text) v).text())
            .collect(Collectors.joining("\n"));
    assertThat(all)
        .contains("noDeal.bob −6 (−9 to −3)", "odds.court.bob-wins 2", "staying.bob 4 (2 to 6)")
        .contains("lean.children −5 (−10 to 0)", "weights.gate 2", "chances.ann-wins −0.2")
        .contains("strength 0.5 (0.2 to 0.8)", "discount 0.8 (0.6 to 0.9)");
  }

  @Test
  void itSaysWhoIsAskedAndWhen() {
    assertThat(tables().get(2).rows().get(1).get(1))
        .isEqualTo(
            new Table.Value.Text("side of Bob; 50 % of the voters; asked about gate d or e"));
  }

  @Test
  void aScenarioWithoutCircumstancesHasNoTables() {
    assertThat(new CircumstanceTables(Meadow.scenario()).blocks()).isEmpty();
  }
}
