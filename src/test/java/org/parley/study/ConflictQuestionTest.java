package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.Ranking;
import org.parley.analysis.conflict.Remedy;
import org.parley.analysis.conflict.Stability;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.uncertainty.Sampler;

/** What is said of a conflict, worked out again draw by draw with other code. */
class ConflictQuestionTest {
  private static final String ORCHARD =
      """
      pressures:
        drought: {title: No rain, noDeal: {ann: [-9, -6, -1], ben: -2}, source: story}
      conflict:
        options:
          shouts: {by: ann, title: shouts, undo: falls silent}
          knocks: {by: ben, title: knocks, undo: goes}
        states:
          silence: {title: Silence, when: {shouts: no, knocks: no}}
        statusQuo: {shouts: yes}
        outcomes:
          deal: {when: {shouts: no, knocks: yes}, variant: middle}
          dry: {when: {shouts: no, knocks: no}, pressures: drought}
        preferences:
          ann: {by: sheet, source: story}
          ben:
            statements:
              deal: {that: [knocks, {not: shouts}], weight: [0, 2, 6]}
              noise: {that: {if: shouts, then: {not: knocks}}, weight: [0, 3, 6]}
              peace: {that: {not: knocks}, weight: [0, 4, 5]}
            source: assumed
            why: made up
        source: story
      """;

  private static Scenario orchard() throws Exception {
    String text = Files.readString(Path.of("scenarios/orchard.yaml")) + ORCHARD;
    return ScenarioReader.read("orchard", text).scenario().orElseThrow();
  }

  private static ConflictQuestion question(Scenario scenario, int draws, int threads) {
    return new ConflictQuestion(scenario, 3, Optional.empty(), draws, 7, threads);
  }

  /** States by options taken: 0 none, 1 shouts, 2 knocks, 3 both. */
  private static final List<List<Boolean>> SHOUTS_KNOCKS =
      List.of(
          List.of(false, false), List.of(true, false), List.of(false, true), List.of(true, true));

  @Test
  void sharesAreThoseOfDrawsAnalysedOneByOne() throws Exception {
    Scenario scenario = orchard();
    int draws = 300;
    ConflictAnswer answer = question(scenario, draws, 2).answer();
    ProblemTemplate template = ProblemTemplate.of(scenario);
    Sampler sampler = Sampler.of(template.quantities(), 7);
    Map<Concept, double[]> equilibria = new EnumMap<>(Concept.class);
    Stream.of(Concept.values()).forEach(c -> equilibria.put(c, new double[4]));
    for (int d = 0; d < draws; d++) {
      double[] values = sampler.block(d / Sampler.BLOCK, Sampler.BLOCK)[d % Sampler.BLOCK];
      Conflict conflict =
          new Conflict(
              answer.likely().moves(),
              List.of(ann(scenario, template, values), ben(template.numbers(values))));
      Stability stability = Stability.of(conflict);
      equilibria.forEach((c, counts) -> stability.equilibria(c).forEach(e -> counts[e]++));
    }

    assertThat(answer.shares().draws()).isEqualTo(draws);
    boolean isUnsure = false;
    for (Concept c : Concept.values()) {
      SolutionConcept concept = SolutionConcept.valueOf(c.name());
      for (int s = 0; s < 4; s++) {
        double share = answer.shares().equilibrium(concept, s);
        assertThat(share).isEqualTo(equilibria.get(c)[s] / draws);
        isUnsure |= share > 0 && share < 1;
      }
    }
    assertThat(isUnsure).isTrue();
  }

  /** No deal, the same, the aunt's proposal, no deal under the drought. */
  private static Ranking ann(Scenario scenario, ProblemTemplate template, double[] values) {
    BargainingProblem problem = template.problem(values);
    double none = problem.noDeal(0);
    double dry = template.noDeal(problem, values, new double[] {1})[0];
    double deal = problem.expected(0, template.reading(scenario.variant("middle").cells()));
    return Ranking.ofUtilities(List.of(dry, none, deal, none));
  }

  /** By scores, each statement worth more than all lighter ones together. */
  private static Ranking ben(Drawn numbers) {
    List<String> order =
        List.of("deal", "noise", "peace").stream()
            .sorted(
                (a, b) ->
                    Double.compare(
                        numbers.of("conflict.ben.weights." + b),
                        numbers.of("conflict.ben.weights." + a)))
            .toList();
    return Ranking.ofUtilities(
        SHOUTS_KNOCKS.stream()
            .map(
                state ->
                    IntStream.range(0, 3)
                        .filter(k -> holds(order.get(k), state.get(0), state.get(1)))
                        .mapToDouble(k -> 1 << (2 - k))
                        .sum())
            .toList());
  }

  private static boolean holds(String statement, boolean shouts, boolean knocks) {
    return Map.of("deal", knocks && !shouts, "noise", !shouts || !knocks, "peace", !knocks)
        .get(statement);
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws Exception {
    ConflictAnswer one = question(orchard(), 600, 1).answer();
    ConflictAnswer three = question(orchard(), 600, 3).answer();

    for (SolutionConcept concept : SolutionConcept.values()) {
      for (int s = 0; s < 4; s++) {
        assertThat(three.shares().equilibrium(concept, s))
            .isEqualTo(one.shares().equilibrium(concept, s));
        assertThat(three.shares().resting(s)).isEqualTo(one.shares().resting(s));
        assertThat(three.shares().reached(s)).isEqualTo(one.shares().reached(s));
      }
    }
  }

  @Test
  void aChangeThatIsSaidToBeEnoughIs() throws Exception {
    Scenario scenario = orchard();
    int enough = 0;
    for (String state : List.of("silence", "shouts", "3", "shouts+knocks")) {
      ConflictAnswer answer =
          new ConflictQuestion(scenario, 3, Optional.of(state), 20, 7, 1).answer();
      assertThat(answer.holding()).hasSameSizeAs(Concept.values());
      for (Holding holding : answer.holding()) {
        assertThat(holding.leavers().isEmpty())
            .isEqualTo(answer.stability().isEquilibrium(holding.concept(), holding.state()));
        for (Holding.Leaver leaver : holding.leavers()) {
          for (Remedy remedy : leaver.remedies()) {
            Conflict changed = answer.likely().with(leaver.mover(), remedy.ranking());
            Stability after = Stability.of(changed);
            assertThat(after.isStable(holding.concept(), leaver.mover(), holding.state())).isTrue();
            assertThat(after.isEquilibrium(holding.concept(), holding.state()))
                .isEqualTo(remedy.isEnough());
            enough += remedy.isEnough() ? 1 : 0;
          }
        }
      }
    }
    assertThat(enough).isPositive();
  }

  @Test
  void whatCannotBeAnsweredIsDeclinedInWords() throws Exception {
    Scenario plain =
        ScenarioReader.read(Path.of("scenarios/orchard.yaml")).scenario().orElseThrow();
    ConflictQuestion unknown = new ConflictQuestion(orchard(), 3, Optional.of("peace"), 20, 7, 1);

    assertThat(question(plain, 20, 1).obstacle())
        .hasValueSatisfying(o -> assertThat(o).contains("no conflict"));
    assertThat(unknown.obstacle())
        .hasValueSatisfying(o -> assertThat(o).contains("no state peace"));
    assertThat(question(orchard(), 2_000_000, 1).obstacle())
        .hasValueSatisfying(o -> assertThat(o).contains("at most 1000000 draws"));
    assertThatThrownBy(() -> unknown.answer()).isInstanceOf(IllegalArgumentException.class);
  }
}
