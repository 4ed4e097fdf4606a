package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.conflict.Move;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.study.ConflictAnswer;
import org.parley.study.ConflictQuestion;
import org.parley.study.SolutionConcept;
import tools.jackson.databind.JsonNode;

/** The classical conflicts that come as scenario files have the states and equilibria published. */
class PublishedConflictsTest {

  @ParameterizedTest
  @CsvSource({
    "fanghipelkilgour1993/prisoners-dilemma, two-by-two-pd",
    "fanghipelkilgour1993/chicken, two-by-two-chicken",
    "fraserhipel1984/cuba, cuban-model",
    "hipelfangkilgourhaight1993/elmira, elmira"
  })
  void aScenarioFileIsThePublishedConflict(String file, String id) {
    WorkedExample example = WorkedExamples.of(id);
    ConflictExample published = new ConflictExample(example);
    ConflictAnswer answer = answer(file);

    assertThat(answer.states()).isEqualTo(published.conflict().states());
    assertThat(moves(answer)).isEqualTo(Set.copyOf(published.moves()));
    for (int i = 0; i < answer.movers().size(); i++) {
      assertThat(ranking(answer, i))
          .isEqualTo(published.conflict().ranking(i).classes().toString());
    }
    JsonNode equilibria = example.expected("equilibria");
    for (String concept : equilibria.propertyNames()) {
      published.assertStates(
          holding(answer, SolutionConcept.valueOf(concept.toUpperCase(Locale.ROOT))),
          equilibria.required(concept));
    }
    assertThat(answer.question().isUncertain()).isFalse();
  }

  private static ConflictAnswer answer(String file) {
    Scenario scenario =
        ScenarioReader.read(Path.of("scenarios/published/" + file + ".yaml"))
            .scenario()
            .orElseThrow();
    return new ConflictQuestion(scenario, 2, Optional.empty(), 10, 1, 1).answer();
  }

  /** State {@code k} of the source is called {@code s<k>} in the file. */
  private static int published(NamedConflict named, int state) {
    return Integer.parseInt(named.id(state).substring(1)) - 1;
  }

  private static Set<Move> moves(ConflictAnswer answer) {
    NamedConflict named = answer.named();
    return answer
        .likely()
        .moves()
        .moves()
        .map(m -> new Move(m.mover(), published(named, m.from()), published(named, m.to())))
        .collect(Collectors.toSet());
  }

  private static String ranking(ConflictAnswer answer, int mover) {
    return answer.likely().ranking(mover).classes().stream()
        .map(c -> c.stream().map(s -> published(answer.named(), s)).sorted().toList())
        .toList()
        .toString();
  }

  private static List<Integer> holding(ConflictAnswer answer, SolutionConcept concept) {
    return IntStream.range(0, answer.states())
        .filter(s -> answer.shares().equilibrium(concept, s) == 1)
        .peek(s -> assertThat(answer.isEquilibrium(concept, s)).isTrue())
        .map(s -> published(answer.named(), s))
        .sorted()
        .boxed()
        .toList();
  }
}
