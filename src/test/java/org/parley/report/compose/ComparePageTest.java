package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.RandomScenarios;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Waterfall;
import org.parley.report.page.Page;
import org.parley.report.page.Table;
import org.parley.study.CompareQuestion;
import org.parley.study.Comparison;
import org.parley.study.Move;
import org.parley.study.VariantScore;

class ComparePageTest {

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  private static Comparison compare(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    return new CompareQuestion(scenario, CompareQuestion.revisions(scenario), 300, 1, 1).answer();
  }

  private static Page page(Comparison comparison) {
    return ComparePage.of(comparison, Shown.all(comparison.scenario()), List.of(), List.of());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figuresHaveNamesOfTheirOwnAndSaySomething(long seed) {
    List<Figure> figures = page(compare(seed)).figures();
    assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
    assertThat(figures)
        .allSatisfy(
            f -> {
              assertThat(f.title()).isNotBlank();
              assertThat(f.subtitle()).isNotBlank();
              assertThat(f.description()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aWaterfallLeadsFromTheGainUnderOneTextToThatUnderTheOther(long seed) {
    Comparison comparison = compare(seed);
    List<Waterfall> waterfalls =
        page(comparison).figures().stream()
            .filter(Waterfall.class::isInstance)
            .map(Waterfall.class::cast)
            .toList();
    assertThat(waterfalls).hasSize(comparison.scenario().parties().size());
    for (Waterfall waterfall : waterfalls) {
      Move move =
          comparison.moves().stream()
              .filter(
                  m ->
                      waterfall
                          .id()
                          .equals("moved.%s.%s.%s".formatted(m.from(), m.to(), m.party())))
              .findFirst()
              .orElseThrow();
      double noDeal = comparison.scenario().likely().noDeal(waterfall.hue().index());
      assertThat(waterfall.start()).isCloseTo(move.before() - noDeal, within(1e-9));
      assertThat(waterfall.end()).isCloseTo(move.after() - noDeal, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTitleOfAPlaneCountsTheReportedTextsUnderWhichBothGain(long seed) {
    Comparison comparison = compare(seed);
    for (Figure figure : page(comparison).figures()) {
      if (figure instanceof Plane plane) {
        List<Point> told = plane.points().stream().filter(p -> !p.muted()).toList();
        List<String> both =
            told.stream()
                .filter(p -> p.x().value() >= 0 && p.y().value() >= 0)
                .map(Point::label)
                .toList();
        String texts = Words.count(told.size(), "text");
        if (told.isEmpty()) {
          assertThat(plane.title()).contains("too little is reported");
        } else if (both.isEmpty()) {
          assertThat(plane.title()).contains("none of " + texts);
        } else if (both.size() <= 2 && both.size() < told.size()) {
          assertThat(plane.title()).contains("of " + texts).contains(both);
        } else {
          assertThat(plane.title()).contains(Words.count(both.size()) + " of " + texts);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTidyTableHoldsEveryNumberOnce(long seed) {
    Comparison comparison = compare(seed);
    Table tidy = CompareTables.tidy(comparison, Shown.all(comparison.scenario()));
    long openings =
        comparison.scenario().parties().stream().filter(p -> p.opening().isPresent()).count();
    int parties = comparison.scenario().parties().size();
    int texts = comparison.scores().size() + comparison.unchanged().size();
    assertThat(tidy.rows()).hasSize((int) (parties + texts * (4L * parties + openings + 2)));
    assertThat(tidy.rows().stream().map(r -> r.subList(0, 5))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavingOutPartiesAndVariantsChangesNoNumber(long seed) {
    Comparison comparison = compare(seed);
    Variant variant = comparison.scenario().variants().get(1);
    Shown few = new Shown(List.of(variant.id()), List.of("p1"));
    Map<String, Object> tree = CompareTree.of(comparison, few);
    Map<String, Object> whole = CompareTree.of(comparison, Shown.all(comparison.scenario()));
    VariantScore score = comparison.score(variant.id());
    assertThat(at(tree, "variants", variant.id(), "gain", "p1"))
        .isEqualTo(at(whole, "variants", variant.id(), "gain", "p1"));
    assertThat(at(tree, "variants", variant.id(), "allAccept")).isEqualTo(score.allAccept());
    assertThat((Map<?, ?>) at(tree, "variants")).hasSize(1);
    assertThat((Map<?, ?>) at(tree, "noDeal")).hasSize(1);
    assertThat(ComparePage.of(comparison, few, List.of("p1 was changed"), List.of()).figures())
        .isNotEmpty();
  }

  private static Object at(Object tree, String... path) {
    Object found = tree;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    assertThat(found).as(String.join(".", path)).isNotNull();
    return found;
  }
}
