package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * Where bargaining leads from each text in three usual ways: by offers and counter-offers, by a
 * mediator's redrafts when nobody ever accepts a loss, and when all tolerate losses for a while.
 *
 * <p>Offers do not build on a text, so the first way is played without one.
 */
final class UsualBargaining {
  private static final List<Way> WAYS =
      List.of(
          new Way("alternating", false, 100, 15),
          new Way("text", true, 5_000, 20),
          new Way("text:1:5", true, 5_000, 40));

  /**
   * A way of bargaining.
   *
   * @param fromTexts whether to start from each text
   * @param runs from each start, each about a draw of its own
   */
  private record Way(String protocol, boolean fromTexts, int rounds, int runs) {}

  private UsualBargaining() {}

  /** The ways that the scenario allows; none if nobody signs. */
  static List<Bargained> of(CompareQuestion question) {
    return WAYS.stream()
        .flatMap(way -> question(question, way).stream())
        .filter(q -> q.obstacle().isEmpty())
        .map(BargainQuestion::outline)
        .toList();
  }

  private static Optional<BargainQuestion> question(CompareQuestion question, Way way) {
    Scenario scenario = question.scenario();
    List<String> texts = scenario.variants().stream().map(Variant::id).toList();
    return LineUp.of(scenario, Counting.SEATS, way.protocol, Map.of(), new ArrayList<>())
        .map(
            lineUp ->
                new BargainQuestion(
                    scenario,
                    lineUp,
                    way.fromTexts ? texts : List.of(""),
                    way.rounds,
                    0,
                    way.runs,
                    way.runs,
                    question.seed(),
                    question.threads()));
  }
}
