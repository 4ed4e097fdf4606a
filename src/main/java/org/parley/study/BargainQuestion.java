package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.Scenario;

/**
 * What would they settle on, starting from each text?
 *
 * @param scenario the negotiation
 * @param lineUp who plays for whom, and by which rules
 * @param starts ids of the texts to start from; an empty id for no text
 * @param rounds the deadline, at least 1
 * @param risk chance of a breakdown after each round
 * @param runs how often to play from each text, at least 1
 * @param draws of how many draws of the ranges the runs are about, in turn; 0 for the likely values
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record BargainQuestion(
    Scenario scenario,
    LineUp lineUp,
    List<String> starts,
    int rounds,
    double risk,
    int runs,
    int draws,
    long seed,
    int threads) {

  public BargainQuestion {
    starts = List.copyOf(starts);
    if (runs < 1 || draws < 0 || threads < 1 || starts.isEmpty()) {
      throw new IllegalArgumentException(
          "runs and threads are at least 1, draws at least 0, and there is a start; found %d, %d, %d"
              .formatted(runs, threads, draws));
    }
  }

  /** Why it cannot be played as asked, for people; empty if it can. */
  public Optional<String> obstacle() {
    try {
      watch(starts.get(0), 0);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The same about the likely values alone. */
  BargainQuestion atLikelyValues() {
    return new BargainQuestion(scenario, lineUp, starts, rounds, risk, runs, 0, seed, threads);
  }

  /** Plays all runs. */
  public Bargained answer() {
    return new Bargaining(this).answer();
  }

  /** Plays all runs and looks at none closely: how they end, and who gains. */
  public Bargained outline() {
    return new Bargaining(this).outline();
  }

  /**
   * Plays one run, and writes down every turn; empty if the text breaks a rule, so that it is no
   * package to start from.
   */
  public Optional<Watched> watch(String start, int run) {
    return new Bargaining(this).watch(start, run);
  }
}
