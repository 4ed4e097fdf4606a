package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.BargainingProblem;
import org.parley.model.Cell;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.model.Variant;

/** The teaching scenario against numbers worked out by hand. */
class OrchardTest {
  private static final int ANN = 0;
  private static final int BEN = 1;

  private final Scenario orchard = Scenarios.read(Path.of("scenarios/orchard.yaml"));
  private final ProblemTemplate template = ProblemTemplate.of(orchard);
  private final BargainingProblem likely = template.likely();

  // Ann: fence 0 10 20, harvest 0 30 50, path 30 15 0; Ben: fence 30 15 0, harvest 30 18 0, path 0
  // 20 40; with fence b and path b or c Ann adds 5 and Ben 2
  @ParameterizedTest
  @CsvSource({
    "ann-draft,  85,  20", // Ann 20+50+15; Ben 0+0+20
    "ben-draft,   0, 100", // Ann 0+0+0; Ben 30+30+40
    "middle,     60,  55", // Ann 10+30+15+5; Ben 15+18+20+2
  })
  void utilities(String variant, double ann, double ben) {
    Reading reading = template.reading(orchard.variant(variant).cells());

    assertThat(likely.expected(ANN, reading)).isCloseTo(ann, within(1e-9));
    assertThat(likely.expected(BEN, reading)).isCloseTo(ben, within(1e-9));
  }

  @Test
  void noDeal() {
    // goes on: fence a, harvest b, path a: 0+30+30 = 60; referee: b a b: 10+0+15+5 = 30;
    // 0.6*60 + 0.4*30 - 8 = 36 + 12 - 8 = 40
    assertThat(likely.noDeal(ANN)).isCloseTo(40, within(1e-9));
    assertThat(likely.noDeal(BEN)).isEqualTo(35);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 1,  45, -15, true,  false", // Ann's letter: 85-40; 20-35
    "0, 0, 2, -40,  65, false, true", // Ben's answer: 0-40; 100-35
    "1, 1, 1,  20,  20, true,  true", // the aunt's proposal: 60-40; 55-35
    "0, 2, 2,  10,  35, true,  false", // Ann 0+50+0-40; Ben 30+0+40-35, but his red line is crossed
  })
  void gains(int fence, int harvest, int path, double ann, double ben, boolean yes, boolean too) {
    int[] outcome = {fence, harvest, path};

    assertThat(likely.gain(ANN, outcome)).isCloseTo(ann, within(1e-9));
    assertThat(likely.gain(BEN, outcome)).isCloseTo(ben, within(1e-9));
    assertThat(likely.accepts(ANN, outcome)).isEqualTo(yes);
    assertThat(likely.accepts(BEN, outcome)).isEqualTo(too);
  }

  @Test
  void rule() {
    assertThat(likely.layout().permits(new int[] {2, 0, 0})).isFalse();
    assertThat(likely.layout().permits(new int[] {2, 0, 1})).isTrue();
  }

  @Test
  void onlyTwoNumbersAreInDoubt() {
    List<String> inDoubt =
        template.quantities().stream()
            .filter(q -> !q.value().isExact())
            .map(q -> q.path() + " " + q.value().low() + " " + q.value().high())
            .toList();

    assertThat(inDoubt).containsExactly("weights.ann.path 20.0 40.0", "worths.ben.path.b 0.3 0.7");
  }

  @Test
  void texts() {
    Variant middle = orchard.variant("middle");

    assertThat(middle.later()).isTrue();
    assertThat(orchard.variant("ann-draft").later()).isFalse();
    assertThat(middle.revises()).contains("ann-draft");
    assertThat(middle.cells())
        .containsExactly(
            Map.entry("fence", new Cell.Chosen("b")),
            Map.entry("harvest", new Cell.Chosen("b")),
            Map.entry("path", new Cell.Chosen("b")));
    assertThat(orchard.parties().get(ANN).opening()).contains("ann-draft");
    assertThat(orchard.noDeal().get("ann").number()).isEqualTo(Uncertain.exactly(8));
  }
}
