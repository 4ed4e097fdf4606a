package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Meadow;
import org.parley.RandomScenarios;
import org.parley.analysis.ratification.Ballot;
import org.parley.analysis.ratification.Bloc;
import org.parley.analysis.ratification.Body;
import org.parley.analysis.ratification.Rule;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Shares;
import org.parley.report.page.Page;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.scenario.Overrides;
import org.parley.study.CompareQuestion;
import org.parley.study.Comparison;
import org.parley.study.DurabilityQuestion;
import org.parley.study.LastingText;

/** What moves the meadow besides its texts, on the page that compares them. */
class BesidesSectionsTest {
  private static final Scenario MOVED = Meadow.moved();
  private static final Comparison COMPARISON = compare(MOVED, 150);
  private static final List<String> OURS =
      List.of("pressure", "ratification", "block", "durability");

  private static Comparison compare(Scenario scenario, int draws) {
    return new CompareQuestion(scenario, List.of(), draws, 1, 1).withAgreement().answer();
  }

  private static Page page(Comparison comparison, Shown shown) {
    return ComparePage.of(comparison, shown, List.of(), List.of());
  }

  private static Section section(String id) {
    return page(COMPARISON, Shown.all(MOVED)).sections().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> paragraphs(Section section) {
    return section.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).text())
        .toList();
  }

  private static Table table(Section section) {
    List<Table> tables =
        section.blocks().stream()
            .filter(Grid.class::isInstance)
            .map(b -> ((Grid) b).table())
            .toList();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<Figure> figures(Section section) {
    return section.blocks().stream().flatMap(b -> b.figures().stream()).toList();
  }

  /** Who accepts which text at the likely values, in the scenario as it is then. */
  private static List<List<Boolean>> accepting(Scenario scenario) {
    ProblemTemplate template = ProblemTemplate.of(scenario);
    BargainingProblem likely = template.likely();
    List<List<Boolean>> accepting = new ArrayList<>();
    for (Variant text : scenario.variants()) {
      Reading reading = template.reading(text.cells());
      accepting.add(
          IntStream.range(0, 3)
              .mapToObj(
                  p ->
                      likely.expected(p, reading) - likely.noDeal(p) > -1e-9
                          && !crosses(template, reading, p))
              .toList());
    }
    return accepting;
  }

  /** Bob's red line, rent c, if it is the only rent that the text may have. */
  private static boolean crosses(ProblemTemplate template, Reading reading, int party) {
    return party == Meadow.BOB && reading.chance(template.layout().first(1) + 2) > 1 - 1e-9;
  }

  @Test
  void howManyPressuresChangeAMindIsCountedByScenariosUnderThem() {
    List<List<Boolean>> base = accepting(MOVED);
    List<String> changing =
        MOVED.circumstances().pressures().stream()
            .map(p -> p.id())
            .filter(id -> !accepting(MOVED.under(List.of(id))).equals(base))
            .toList();
    Section section = section("pressure");
    assertThat(changing).isNotEmpty();
    assertThat(paragraphs(section).get(0))
        .startsWith(
            "At the likely values %d of 3 pressures %s who accepts which text: "
                .formatted(changing.size(), changing.size() == 1 ? "changes" : "change"))
        .doesNotContain("below");
    assertThat(figures(section)).allMatch(f -> f.id().startsWith("pressure-thresholds."));
    assertThat(figures(section)).allMatch(f -> f.subtitle().contains("100 draws"));
  }

  @Test
  void theShiftsAreDifferencesOfNoDeal() {
    Table table = table(section("pressure"));
    BargainingProblem base = ProblemTemplate.of(MOVED).likely();
    for (int k = 0; k < 3; k++) {
      String id = MOVED.circumstances().pressures().get(k).id();
      BargainingProblem under = ProblemTemplate.of(MOVED.under(List.of(id))).likely();
      for (int p = 0; p < 3; p++) {
        double shift = ((Spread) table.rows().get(1 + k).get(2 + p)).likely();
        assertThat(shift).isCloseTo(under.noDeal(p) - base.noDeal(p), within(1e-9));
      }
    }
  }

  /** All 45 packages, of which three break the rule, one by one. */
  @Test
  void winSetsAreThoseOfAListing() {
    BargainingProblem problem = ProblemTemplate.withRatifiers(MOVED).likely();
    Ballot family =
        Ballot.of(new Body(List.of(new Bloc(2, 5), new Bloc(3, -5)), new Rule.Votes(5, 3), 4, 2));
    Ballot village = Ballot.of(new Body(List.of(new Bloc(1, 0)), new Rule.Share(0.5), 8, 0));
    double[] passed = new double[3];
    double signed = 0;
    for (int k = 0; k < 45; k++) {
      int[] x = {k % 5, k / 5 % 3, k / 15};
      if (problem.layout().permits(x) && problem.accepts(0, x) && problem.accepts(1, x)) {
        boolean byFamily = family.chance(problem.gain(3, x)) >= 0.5 - 1e-6;
        boolean byVillage = x[0] < 3 || village.chance(problem.gain(4, x)) >= 0.5 - 1e-6;
        signed++;
        passed[0] += byFamily ? 1 : 0;
        passed[1] += byVillage ? 1 : 0;
        passed[2] += byFamily && byVillage ? 1 : 0;
      }
    }
    Shares bars = (Shares) figures(section("ratification")).get(0);
    for (int row = 0; row < 3; row++) {
      assertThat(bars.shares().get(row).get(0)).isCloseTo(passed[row] / signed, within(1e-12));
    }
    assertThat(bars.title())
        .contains("%s would pass both".formatted(ZoneWords.odds(passed[2] / signed)));
  }

  @Test
  void theLikeliestTextsAreNamed() {
    Section section = section("ratification");
    List<String> best = new ArrayList<>();
    double most = -1;
    for (var text : COMPARISON.besides().orElseThrow().ratified().orElseThrow().texts()) {
      double likely = text.all().chance().likely();
      if (likely > most) {
        best.clear();
      }
      if (likely >= most) {
        most = likely;
        best.add(text.variant().title());
      }
    }
    assertThat(best).hasSize(3);
    assertThat(paragraphs(section).get(0))
        .startsWith(
            "Of the texts, %s, %s and %s are equally the likeliest to pass"
                .formatted(best.toArray()));
    assertThat(table(section).rows()).hasSize(7);
    assertThat(paragraphs(section)).anyMatch(p -> p.contains("50 draws"));
    assertThat(section.blocks()).contains(new Caution(RatifyView.NO_FORECAST));
  }

  @Test
  void whereTheSignersAgreeOnNothingThereIsNoEmptyChart() {
    Scenario none =
        Overrides.apply(MOVED, List.of("seats.cyd=ratifies", "noDeal.cyd=200"))
            .scenario()
            .orElseThrow();
    Section section = sectionOf(none, "ratification");
    assertThat(figures(section)).isEmpty();
    assertThat(paragraphs(section)).anyMatch(p -> p.contains("nothing comes before"));
  }

  private static Section sectionOf(Scenario scenario, String id) {
    return page(compare(scenario, 5), Shown.all(scenario)).sections().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoBlocksIsCountedOverTheTextsToldByHalf() {
    List<List<Boolean>> accepting = accepting(MOVED);
    int told = 0;
    int pass = 0;
    int[] blocked = new int[2];
    for (int t = 0; t < MOVED.variants().size(); t++) {
      if (2 * MOVED.variants().get(t).reportedCells() >= MOVED.issues().size()) {
        told++;
        List<Boolean> yes = accepting.get(t);
        pass += yes.get(0) && yes.get(1) ? 1 : 0;
        blocked[0] += yes.get(0) ? 0 : 1;
        blocked[1] += yes.get(1) ? 0 : 1;
      }
    }
    String finding = paragraphs(section("block")).get(0);
    assertThat(told).isEqualTo(5);
    assertThat(finding)
        .startsWith(
            "At the likely values %s of five texts reported at least by half pass"
                .formatted(Words.count(pass)))
        .contains(
            "Ann blocks %s and Bob %s. ".formatted(none(blocked[0]), none(blocked[1])),
            "Consent is needed of Ann and Bob, each of whom can block. Cyd can refuse, not block.")
        .doesNotContain("--among");
    assertThat(table(section("block")).rows()).hasSize(7);
  }

  private static String none(int count) {
    return count == 0 ? "none" : Words.count(count);
  }

  @Test
  void theMostAndTheLeastLastingTextsAreNamed() {
    List<LastingText> texts =
        new DurabilityQuestion(
                MOVED, MOVED.variants().stream().map(Variant::id).toList(), false, 100, 1, 1)
            .answer()
            .texts();
    double most = 0;
    double fewest = 1;
    for (LastingText text : texts) {
      most = Math.max(most, text.lasts());
      fewest = Math.min(fewest, text.lasts());
    }
    Section section = section("durability");
    String finding = paragraphs(section).get(0);
    int and = finding.indexOf(", the most of all texts, and in ");
    assertThat(finding)
        .startsWith("Breaking pays nobody in %s of the draws with ".formatted(Words.percent(most)))
        .contains(", and in %s with ".formatted(Words.percent(fewest)))
        .endsWith("to Cyd: taken to keep.");
    for (LastingText text : texts) {
      if (text.lasts() == fewest) {
        assertThat(finding.substring(and)).contains(text.title());
      }
    }
    Intervals chart = (Intervals) figures(section).get(0);
    assertThat(chart.id()).isEqualTo("keep-or-break");
    assertThat(chart.marks().get(0).get(0).orElseThrow().value())
        .isEqualTo(texts.get(0).parties().get(0).worst().likely());
    assertThat(((Text) table(section).rows().get(2).get(1)).text()).isEqualTo("Bob in year 0");
  }

  @Test
  void onlyWhatIsShownIsSpokenOf() {
    Page page = page(COMPARISON, new Shown(List.of("draft"), List.of("ann", "bob", "cyd")));
    for (Section section : page.sections()) {
      if (OURS.contains(section.id()) && !section.id().equals("pressure")) {
        assertThat(table(section).rows()).hasSize(1);
        assertThat(paragraphs(section)).noneMatch(p -> p.contains("Sketch"));
      }
    }
    Map<String, Object> tree =
        CompareTree.of(COMPARISON, new Shown(List.of("draft"), List.of("ann")));
    for (String part : List.of("ratification", "block", "durability")) {
      assertThat((Map<?, ?>) ((Map<?, ?>) tree.get(part)).get("variants")).hasSize(1);
    }
  }

  @Test
  void programsReadTheSame() {
    Map<String, Object> tree = CompareTree.of(COMPARISON, Shown.all(MOVED));
    assertThat(tree).containsKeys(OURS.toArray(String[]::new));
    assertThat(at(tree, "pressure", "draws")).isEqualTo(100);
    assertThat((Double) at(tree, "pressure", "shift", "fees", "ann", "likely")).isNegative();
    assertThat((Map<?, ?>) at(tree, "pressure", "shift")).hasSize(4);
    assertThat(at(tree, "ratification", "draws")).isEqualTo(50);
    assertThat(at(tree, "ratification", "variants", "deal", "chance", "village")).isNull();
    assertThat((Double) at(tree, "ratification", "variants", "deal", "chance", "family"))
        .isBetween(0.0, 1.0);
    assertThat(at(tree, "block", "draws")).isEqualTo(150);
    assertThat(at(tree, "block", "variants", "draft", "blocking")).isEqualTo(List.of("bob"));
    assertThat(at(tree, "block", "vetoes")).isEqualTo(List.of("ann", "bob"));
    assertThat(at(tree, "durability", "variants", "draft", "lasts")).isEqualTo(0.0);
    assertThat(at(tree, "durability", "variants", "draft", "breaks"))
        .isEqualTo(Map.of("ann", 0.0, "bob", 1.0));
  }

  private static Object at(Object tree, String... path) {
    Object found = tree;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    return found;
  }

  @Test
  void withoutCircumstancesOnlyBlocksAreSpokenOf() {
    Comparison still = compare(Meadow.scenario(), 20);
    Shown all = Shown.all(still.scenario());
    assertThat(page(still, all).sections())
        .extracting(Section::id)
        .contains("block")
        .doesNotContain("pressure", "ratification", "durability");
    assertThat(CompareTree.of(still, all))
        .containsKey("block")
        .doesNotContainKeys("pressure", "ratification", "durability");
    assertThat(page(still, all).sections())
        .filteredOn(s -> s.id().equals("block"))
        .allMatch(s -> figures(s).isEmpty());
  }

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyScenarioSaysWhoBlocks(long seed) {
    Comparison comparison = compare(RandomScenarios.of(seed), 10);
    Page page = page(comparison, Shown.all(comparison.scenario()));
    assertThat(page.sections()).extracting(Section::id).contains("block").doesNotHaveDuplicates();
    List<Block> blocks =
        page.sections().stream()
            .filter(s -> s.id().equals("block"))
            .flatMap(s -> s.blocks().stream())
            .toList();
    assertThat(((Paragraph) blocks.get(0)).text()).contains("Consent is needed of ");
    assertThat(((Grid) blocks.get(1)).table().rows())
        .hasSize(comparison.scenario().variants().size());
  }
}
