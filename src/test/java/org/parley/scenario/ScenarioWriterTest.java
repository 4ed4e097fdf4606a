package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Meadow;
import org.parley.RandomScenarios;
import org.parley.document.Problem;
import org.parley.model.Basis;
import org.parley.model.Discount;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Source;
import org.parley.model.Uncertain;
import org.parley.model.Variant;

/** What is written reads back as what it was, to the last bit of every number. */
class ScenarioWriterTest {

  static Stream<Path> shipped() throws IOException {
    return ScenarioFormatTest.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedScenariosReadBackAsTheyWere(Path file) {
    Scenario scenario = Scenarios.read(file);

    assertThat(Scenarios.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void everyFeatureOfTheFormatReadsBack() {
    Scenario larger = Scenarios.read(LargerText.of(6, 3, 4));

    assertThat(Scenarios.read(ScenarioWriter.write(larger))).isEqualTo(larger);
  }

  @Test
  void whatMovesTheCaseReadsBack() {
    Scenario moved = Meadow.moved();

    assertThat(moved.circumstances().pressures()).hasSize(3);
    assertThat(Scenarios.read(ScenarioWriter.write(moved))).isEqualTo(moved);
  }

  @Test
  void generatedScenariosReadBack() {
    int compared = 0;
    for (int seed = 0; seed < 400; seed++) {
      Scenario scenario = complete(RandomScenarios.of(seed), new Random(seed));
      String text = ScenarioWriter.write(scenario);
      Checked checked = ScenarioReader.read("random", text);
      // the generator does not mind a negotiation in which nothing can be signed, the reader does
      assertThat(checked.problems())
          .as(text)
          .extracting(Problem::found)
          .allMatch(p -> p.contains("forbid") || p.contains("refuses every option"));
      if (checked.scenario().isPresent()) {
        assertThat(checked.scenario().get()).as(text).isEqualTo(scenario);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  /** What a file must have and the generator leaves out, and what it does not know of. */
  private static Scenario complete(Scenario s, Random random) {
    Source source = new Source("s", "A: source, \"quoted\" #1", "", Source.Kind.DATA, "two\nlines");
    List<Variant> variants = s.variants().stream().map(ScenarioWriterTest::sourced).toList();
    List<ScoreSheet> sheets = new ArrayList<>();
    for (ScoreSheet sheet : s.sheets()) {
      double total = sheet.ratings().stream().mapToDouble(r -> r.weight().likely()).sum();
      sheets.add(new ScoreSheet(sheet.party(), sheet.ratings(), total));
    }
    Party first = s.parties().get(0);
    double factor = 1 - random.nextDouble();
    Uncertain range = new Uncertain(factor / 3, factor, (1 + factor) / 2);
    return new Scenario(
        s.id(),
        "- null",
        "true",
        s.asOf(),
        s.parties(),
        s.issues(),
        sheets,
        s.linkages(),
        s.rules(),
        s.redLines().stream().limit(1).toList(),
        s.lotteries(),
        s.noDeal(),
        Map.of(first.id(), new Discount(range, Basis.assumption("drawn"))),
        variants,
        List.of(source),
        List.of("~", "12", "a  b", "\u00e9\ud834\udd1e"));
  }

  private static Variant sourced(Variant v) {
    return new Variant(
        v.id(),
        v.title(),
        v.date(),
        v.author(),
        v.grade(),
        List.of("s"),
        v.revises(),
        v.later(),
        v.cells(),
        v.inferred(),
        v.note());
  }

  @Test
  void whatHoldsOnlySingleValuesStandsOnOneLine() {
    assertThat(ScenarioWriter.write(Scenarios.read(Scenarios.ORCHARD)))
        .startsWith("parley: 1\nid: orchard\ntitle: Two neighbours and an orchard\n")
        .contains(
            """
            sheets:
              ann:
                fence: {weight: 20, ladder: rising, source: story}
                harvest:
                  weight: 50
                  worth: [0, 0.6, 1]
                  source: story
            """);
  }
}
