package org.parley.study;

import java.util.List;
import org.parley.model.Breach;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * Who would gain by breaking each text after signature, and in which year?
 *
 * <p>No probability of a breach is asked for or given: breaking pays a party under some numbers and
 * does not under others.
 *
 * @param scenario says what a breach means to a party in its section {@code breaches}
 * @param variants ids of the texts to ask about
 * @param nash whether to ask about the Nash package at the likely values as well
 * @param draws number of random draws of all ranges and unsettled cells, at least 1
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record DurabilityQuestion(
    Scenario scenario, List<String> variants, boolean nash, int draws, long seed, int threads) {

  /**
   * @throws IllegalArgumentException if there is nothing to draw, or no party may break a text
   */
  public DurabilityQuestion {
    variants = List.copyOf(variants);
    if (draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "draws and threads are at least 1, found %d and %d".formatted(draws, threads));
    }
    if (!canBeAsked(scenario)) {
      throw new IllegalArgumentException("the scenario has no breaches");
    }
  }

  /** Whether a scenario says what a breach means to anybody. */
  public static boolean canBeAsked(Scenario scenario) {
    return !scenario.circumstances().breaches().isEmpty();
  }

  /** The same about some texts. */
  DurabilityQuestion about(List<String> texts) {
    return new DurabilityQuestion(scenario, texts, nash, draws, seed, threads);
  }

  /** The parties that may break a text, by position. */
  public List<Integer> asked() {
    List<String> parties = scenario.parties().stream().map(Party::id).toList();
    return scenario.circumstances().breaches().stream()
        .map(Breach::party)
        .map(parties::indexOf)
        .sorted()
        .toList();
  }

  /** Puts the question. */
  public Lasting answer() {
    return new Endurance(this).answer();
  }
}
