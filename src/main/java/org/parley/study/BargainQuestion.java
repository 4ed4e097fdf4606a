package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Protocol;
import org.parley.model.BargainingProblem;
import org.parley.model.Scenario;

/**
 * What would they settle on, starting from each text?
 *
 * @param scenario the negotiation
 * @param protocol who may speak when
 * @param players by party: the agent that plays for it, given the numbers of a draw; empty for a
 *     party that is not at the table
 * @param ratifiers by party: whether an agreement is void if the party loses by it
 * @param starts ids of the texts to start from; an empty id for no text
 * @param rounds the deadline, at least 1
 * @param clock how rounds become time
 * @param risk chance of a breakdown after each round
 * @param runs how often to play from each text, at least 1
 * @param draws of how many draws of the ranges the runs are about, in turn; 0 for the likely values
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record BargainQuestion(
    Scenario scenario,
    Protocol protocol,
    List<Optional<Function<BargainingProblem, Agent>>> players,
    List<Boolean> ratifiers,
    List<String> starts,
    int rounds,
    Clock clock,
    double risk,
    int runs,
    int draws,
    long seed,
    int threads) {

  public BargainQuestion {
    players = List.copyOf(players);
    ratifiers = List.copyOf(ratifiers);
    starts = List.copyOf(starts);
    if (runs < 1 || draws < 0 || threads < 1 || starts.isEmpty()) {
      throw new IllegalArgumentException(
          "runs and threads are at least 1, draws at least 0, and there is a start; found %d, %d, %d"
              .formatted(runs, threads, draws));
    }
  }

  /** Plays all runs. */
  public Bargained answer() {
    return new Bargaining(this).answer();
  }

  /** Plays one run, and writes down every turn. */
  public Watched watch(String start, int run) {
    return new Bargaining(this).watch(start, run);
  }
}
