package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.Pressure;
import org.parley.model.Scenario;

/**
 * What does each pressure do to what the parties have without a deal, and to which texts they
 * accept? Pressures that are switched on in the scenario are part of its base.
 *
 * @param scenario with at least one pressure that is not switched on, and one text
 * @param variants ids of the texts to ask about
 * @param draws number of random draws of all ranges and unreported cells, at least 1
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record PressureQuestion(
    Scenario scenario, List<String> variants, int draws, long seed, int threads) {

  public PressureQuestion {
    variants = List.copyOf(variants);
    if (draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "draws and threads are at least 1, found %d and %d".formatted(draws, threads));
    }
  }

  /** The pressures asked about: those that are not switched on. */
  public List<Pressure> pressures() {
    return scenario.circumstances().pressures().stream()
        .filter(p -> !scenario.circumstances().active().contains(p.id()))
        .toList();
  }

  /** The same about some texts. */
  PressureQuestion about(List<String> texts) {
    return new PressureQuestion(scenario, texts, draws, seed, threads);
  }

  /** Why it cannot be answered, for people; empty if it can. */
  public Optional<String> obstacle() {
    if (pressures().isEmpty()) {
      boolean isAllOn = !scenario.circumstances().pressures().isEmpty();
      return Optional.of(
          isAllOn
              ? "all pressures are switched on; expected one that is not"
              : "no pressures; expected a scenario with a section 'pressures'");
    }
    return variants.isEmpty()
        ? Optional.of("no variants; expected a scenario with at least one text")
        : new ExpectedNoDeal(scenario).obstacle();
  }

  /**
   * Answers it.
   *
   * @throws IllegalArgumentException if there is an obstacle
   */
  public Pressured answer() {
    obstacle()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    return new Pressuring(this).answer();
  }
}
