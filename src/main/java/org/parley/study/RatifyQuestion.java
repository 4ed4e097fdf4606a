package org.parley.study;

import java.util.Optional;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * Who else has to say yes, how likely do they, and what could be agreed that they would pass?
 *
 * @param scenario what to ask about
 * @param chance a ratifier's win-set holds the packages that it passes with at least this chance;
 *     above 0 and below 1
 * @param steps in which a ratifier's floor is raised until agreement dies, at least 1
 * @param draws number of random draws of all ranges and unreported cells, at least 1
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record RatifyQuestion(
    Scenario scenario, double chance, int steps, int draws, long seed, int threads) {

  public RatifyQuestion {
    if (!(chance > 0 && chance < 1)) {
      throw new IllegalArgumentException("a chance is between 0 and 1, found " + chance);
    }
    if (steps < 1 || draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "steps, draws and threads are at least 1, found %d, %d, %d"
              .formatted(steps, draws, threads));
    }
  }

  /** Why the question cannot be put to this scenario; empty if it can. */
  public Optional<String> obstacle() {
    if (scenario.circumstances().ratifiers().isEmpty()) {
      return Optional.of("no ratifiers; expected a scenario whose section 'ratifiers' names some");
    }
    boolean signed = scenario.parties().stream().anyMatch(p -> p.seat() == Party.Seat.SIGNS);
    return signed ? Optional.empty() : Optional.of("no party signs, so that nothing is ratified");
  }

  /** Puts the question. */
  public Ratified answer() {
    return new Ratifying(this).answer();
  }

  /** Puts the question, and does not ask what tied hands would buy. */
  public Ratified outline() {
    return new Ratifying(this).outline();
  }
}
