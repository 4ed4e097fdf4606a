package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * What moves the case besides the texts, in short: four questions that have commands of their own,
 * put about every text and to fewer draws than there.
 *
 * @param pressured what pressures do; none if the scenario names none that is not switched on
 * @param ratified who else has to say yes, see {@link RatifyQuestion#outline}; none if nobody has
 * @param standings who accepts and who blocks each text, see {@link CoalitionQuestion#outline}, in
 *     all draws of the comparison; none of more parties than can be counted
 * @param lasting who would gain by breaking a text; none if the scenario says of nobody what a
 *     breach means to it
 */
public record BesidesTexts(
    Optional<Pressured> pressured,
    Optional<Ratified> ratified,
    Optional<CoalitionAnswer> standings,
    Optional<Lasting> lasting) {
  /**
   * Draws, at most. All of them are one block of the sampler, so that each question is work for one
   * thread and the four can be answered beside others.
   */
  static final int DRAWS = 100;

  /** Draws of ratifiers, at most: in each the ballots of all have to be worked out anew. */
  static final int BALLOT_DRAWS = 50;

  /** A ratifier's win-set holds what it passes with this chance. */
  private static final double EVEN = 0.5;

  /**
   * The answers, once the errands are done.
   *
   * @param standings who blocks, which is known from the draws of the comparison
   */
  static Supplier<BesidesTexts> of(
      CompareQuestion question, Supplier<Optional<CoalitionAnswer>> standings, Errands errands) {
    Supplier<Optional<Ratified>> ratified = errands.add(() -> ratified(question));
    Supplier<Optional<Lasting>> lasting = errands.add(() -> lasting(question));
    Supplier<Optional<Pressured>> pressured = errands.add(() -> pressured(question));
    Supplier<Optional<CoalitionAnswer>> blocking = errands.add(standings);
    return () -> new BesidesTexts(pressured.get(), ratified.get(), blocking.get(), lasting.get());
  }

  private static List<String> texts(Scenario scenario) {
    return scenario.variants().stream().map(Variant::id).toList();
  }

  private static Optional<Pressured> pressured(CompareQuestion question) {
    Scenario scenario = question.scenario();
    int draws = Math.min(DRAWS, question.draws());
    return Optional.of(new PressureQuestion(scenario, texts(scenario), draws, question.seed(), 1))
        .filter(q -> q.obstacle().isEmpty())
        .map(PressureQuestion::answer);
  }

  private static Optional<Ratified> ratified(CompareQuestion question) {
    int draws = Math.min(BALLOT_DRAWS, question.draws());
    return Optional.of(new RatifyQuestion(question.scenario(), EVEN, 1, draws, question.seed(), 1))
        .filter(q -> q.obstacle().isEmpty())
        .map(RatifyQuestion::outline);
  }

  private static Optional<Lasting> lasting(CompareQuestion question) {
    Scenario scenario = question.scenario();
    int draws = Math.min(DRAWS, question.draws());
    return DurabilityQuestion.canBeAsked(scenario)
        ? Optional.of(
            new DurabilityQuestion(scenario, texts(scenario), false, draws, question.seed(), 1)
                .answer())
        : Optional.empty();
  }

  /** The same about some of the texts, by id. */
  public BesidesTexts about(List<String> variants) {
    return new BesidesTexts(
        pressured.map(p -> p.about(variants)),
        ratified.map(r -> r.about(variants)),
        standings.map(s -> s.about(variants)),
        lasting.map(l -> l.about(variants)));
  }
}
