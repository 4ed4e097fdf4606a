package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Block;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.study.BargainedFrom;
import org.parley.study.CompareQuestion;
import org.parley.study.Comparison;

/** Bargaining on the page that compares the meadow's texts. */
class BargainingSectionTest {
  private static final Comparison COMPARISON =
      new CompareQuestion(Meadow.scenario(), List.of(), 50, 1, 1).withAgreement().answer();

  private static Section section(Shown shown) {
    return new BargainingSection(new View(COMPARISON, shown)).section().orElseThrow();
  }

  private static Table table(Section section) {
    return section.blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(b -> ((Block.Grid) b).table())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void threeWaysOfBargainingArePlayed() {
    assertThat(COMPARISON.bargaining())
        .extracting(b -> b.question().lineUp().protocolName())
        .containsExactly("alternating", "text", "text:1:5");
  }

  @Test
  void theTableSaysWhereEachShownTextLeads() {
    List<String> texts = List.of("draft", "deal");
    Table table = table(section(new Shown(texts, List.of("ann", "bob", "cyd"))));
    List<BargainedFrom> annealed = COMPARISON.bargaining().get(2).starts();
    assertThat(table.columns())
        .extracting(Table.Column::name)
        .containsExactly("starting from", "agreed, text", "agreed, text:1:5", "Ann", "Bob");
    assertThat(table.rows()).hasSize(2);
    for (int row = 0; row < 2; row++) {
      String id = texts.get(row);
      BargainedFrom from =
          annealed.stream()
              .filter(s -> s.text().orElseThrow().id().equals(id))
              .findFirst()
              .orElseThrow();
      double gain = from.gain(Meadow.ANN).orElseThrow().median();
      assertThat(((Table.Value.Text) table.rows().get(row).get(0)).text()).isEqualTo(id);
      assertThat(((Table.Value.Spread) table.rows().get(row).get(3)).likely()).isEqualTo(gain);
    }
  }

  @Test
  void itSaysThatNothingIsForecast() {
    assertThat(section(Shown.all(Meadow.scenario())).blocks())
        .contains(new Block.Caution(BargainView.NO_FORECAST));
  }

  @Test
  void theTreeHoldsTheSameRuns() {
    Map<String, Object> tree = CompareTree.of(COMPARISON, Shown.all(Meadow.scenario()));
    List<?> ways = (List<?>) tree.get("bargaining");
    assertThat(ways).isEqualTo(COMPARISON.bargaining().stream().map(BargainTree::outline).toList());
    assertThat(((Map<?, ?>) ways.get(2)).get("protocol")).isEqualTo("text:1:5");
  }

  @Test
  void nobodyBargainsWhereThatWasNotAsked() {
    Comparison plain = new CompareQuestion(Meadow.scenario(), List.of(), 5, 1, 1).answer();
    assertThat(new BargainingSection(new View(plain, Shown.all(Meadow.scenario()))).section())
        .isEmpty();
  }
}
