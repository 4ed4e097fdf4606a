package org.parley.study;

import java.util.List;
import org.parley.model.Scenario;

/**
 * Who gains under each variant, compared with no deal, and how sure is that?
 *
 * @param scenario what to score
 * @param moves pairs of variants of which to say who moved, on which issues
 * @param draws number of random draws of all ranges and unreported cells, at least 1
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 * @param agreement whether to ask as well what could be agreed, in every draw, where bargaining
 *     leads, and what moves the case besides the texts
 */
public record CompareQuestion(
    Scenario scenario, List<Step> moves, int draws, long seed, int threads, boolean agreement) {

  /** The question about the texts alone. */
  public CompareQuestion(Scenario scenario, List<Step> moves, int draws, long seed, int threads) {
    this(scenario, moves, draws, seed, threads, false);
  }

  public CompareQuestion {
    moves = List.copyOf(moves);
    if (draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "draws and threads are at least 1, found %d and %d".formatted(draws, threads));
    }
  }

  /**
   * From one variant to another.
   *
   * @param from id of the variant moved from
   * @param to id of the variant moved to
   */
  public record Step(String from, String to) {}

  /** The steps that the scenario itself tells of: from each revised text to its revision. */
  public static List<Step> revisions(Scenario scenario) {
    return scenario.variants().stream()
        .filter(v -> v.revises().isPresent())
        .map(v -> new Step(v.revises().get(), v.id()))
        .toList();
  }

  /** The same, and what could be agreed, where bargaining leads and what else moves the case. */
  public CompareQuestion withAgreement() {
    return new CompareQuestion(scenario, moves, draws, seed, threads, true);
  }

  /** Puts the question. */
  public Comparison answer() {
    return new Scoring(this).comparison();
  }
}
