package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Scenario;
import org.parley.report.page.Block.Folded;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Section;
import org.parley.report.page.Table.Value;
import org.parley.study.CompareQuestion;
import org.parley.study.Comparison;
import org.parley.study.TextDelivery;

/** In the meadow term b and c need an act of Cyd, who does not sign; without it a holds. */
class DeliverySectionTest {
  private final Comparison comparison = compare(Meadow.moved());

  private static Comparison compare(Scenario scenario) {
    return new CompareQuestion(scenario, List.of(), 20, 1, 1).answer();
  }

  private static View view(Comparison comparison) {
    return new View(comparison, Shown.all(comparison.scenario()));
  }

  private TextDelivery text(String id) {
    return comparison.deliveries().stream()
        .filter(d -> d.variant().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cydPrefersTermAAndSoNobodyGetsTermC() {
    TextDelivery deal = text("deal"); // gate c, rent b, term c: worth 30 to Ann and 0 to Cyd
    assertThat(deal.delivery().needs()).hasSize(1);
    assertThat(deal.delivery().undone()).hasSize(1);
    assertThat(deal.delivery().undone().get(0).gain()).isCloseTo(-100, within(1e-9));
    assertThat(deal.asWritten(Meadow.ANN) - deal.asDelivered(Meadow.ANN))
        .isCloseTo(30, within(1e-9));
    assertThat(deal.asDelivered(Meadow.BOB)).isCloseTo(deal.asWritten(Meadow.BOB), within(1e-9));
  }

  @Test
  void aTextThatMayNeedTheActCountsItWithItsChance() {
    TextDelivery answer = text("answer"); // term a 0.4, b 0.6: b is worth 15 to Ann, 50 less to Cyd
    assertThat(answer.delivery().needs()).hasSize(1);
    assertThat(answer.delivery().needs().get(0).chance()).isCloseTo(0.6, within(1e-12));
    assertThat(answer.delivery().needs().get(0).gain()).isCloseTo(-50, within(1e-9));
    assertThat(answer.asWritten(Meadow.ANN) - answer.asDelivered(Meadow.ANN))
        .isCloseTo(9, within(1e-9));
  }

  @Test
  void theSectionSaysWhichPointsAreInWhoseHands() {
    Section section = new DeliverySection(view(comparison)).section().orElseThrow();
    assertThat(((Paragraph) section.blocks().get(0)).text()).contains("Cyd", "one point");
    Grid grid = (Grid) section.blocks().get(1);
    assertThat(grid.table().rows()).hasSize(comparison.scores().size());
  }

  /** The answer needs term b of Cyd, the sketch and others c; what stands above is not repeated. */
  @Test
  void pointByPointEachTextAndActIsNamedOnce() {
    Section section = new DeliverySection(view(comparison)).section().orElseThrow();
    Folded folded = (Folded) section.blocks().get(2);
    List<List<Value>> rows = ((Grid) folded.blocks().get(0)).table().rows();
    long needs = comparison.deliveries().stream().mapToLong(d -> d.delivery().needs().size()).sum();
    assertThat(rows).hasSize((int) needs);
    List<String> named =
        rows.stream().map(r -> ((Value.Text) r.get(0)).text()).filter(t -> !t.isEmpty()).toList();
    assertThat(named)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            comparison.deliveries().stream()
                .filter(d -> !d.delivery().needs().isEmpty())
                .map(d -> d.variant().id())
                .toList());
    assertThat(rows.stream().map(r -> ((Value.Text) r.get(3)).text()))
        .containsOnly("Cyd", "")
        .filteredOn("Cyd"::equals)
        .hasSameSizeAs(named);
  }

  @Test
  void programsReadTheSame() {
    Map<String, Object> tree = CompareTree.of(comparison, Shown.all(comparison.scenario()));
    assertThat(tree).containsKey("delivery");
    assertThat(tree.get("delivery").toString()).contains("party=cyd", "undone=a", "done=false");
  }

  @Test
  void withoutSuchActsThereIsNoSection() {
    Comparison still = compare(Meadow.scenario());
    assertThat(still.deliveries()).isEmpty();
    assertThat(new DeliverySection(view(still)).section()).isEmpty();
    assertThat(CompareTree.of(still, Shown.all(still.scenario()))).doesNotContainKey("delivery");
  }

  /** Bob would have to act only if the gate of the sketch, which is unknown, is d. */
  @Test
  void whoMayHaveToActIsNotCountedWithThoseWhoHaveTo() {
    String text =
        Meadow.movedText()
            .replace("name: Bob, opening: sketch", "name: Bob, seat: reacts, opening: sketch")
            .replace("acts:\n", "acts:\n  bob:\n    gate: {options: [d], undone: e, source: s}\n");
    Comparison both = compare(Meadow.read(text));
    Section section = new DeliverySection(view(both)).section().orElseThrow();
    assertThat(both.deliveries().get(0).delivery().needs()).hasSize(2);
    assertThat(((Paragraph) section.blocks().get(0)).text())
        .contains("Sketch has one point that needs an act of Cyd, of which none");
  }
}
