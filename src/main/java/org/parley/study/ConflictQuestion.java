package org.parley.study;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.model.GraphModel;
import org.parley.model.Preference;
import org.parley.model.Scenario;

/**
 * Which states of a conflict hold, who can get from the present one to which other, and what would
 * have to be preferred for one to hold?
 *
 * @param scenario with a conflict
 * @param horizon how many moves ahead decision makers look in limited-move stability, at least 1
 * @param hold id of a state, or its number from 1, of which is asked what would make it hold; empty
 *     for none
 * @param draws number of random draws of all ranges, at least 1
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record ConflictQuestion(
    Scenario scenario, int horizon, Optional<String> hold, int draws, long seed, int threads) {
  /** Most states times draws, each of them a search of the whole graph. */
  private static final long MOST_WORK = 4_000_000;

  public ConflictQuestion {
    if (horizon < 1 || draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "horizon, draws and threads are at least 1, found %d, %d and %d"
              .formatted(horizon, draws, threads));
    }
  }

  /** The conflict of the scenario. */
  Optional<GraphModel> model() {
    return scenario.circumstances().conflict();
  }

  /** Whether the preferences of anybody differ between draws. */
  public boolean isUncertain() {
    return model().stream()
        .flatMap(m -> m.preferences().entrySet().stream())
        .anyMatch(e -> isUncertain(e.getKey(), e.getValue()));
  }

  private boolean isUncertain(String party, Preference preference) {
    String root = "conflict." + party + ".";
    return preference instanceof Preference.BySheet
        || scenario.circumstances().numbers().entrySet().stream()
            .anyMatch(e -> e.getKey().startsWith(root) && !e.getValue().isExact());
  }

  /** Why it cannot be answered, for people; empty if it can. */
  public Optional<String> obstacle() {
    if (model().isEmpty()) {
      return Optional.of("no conflict; expected a scenario with a section 'conflict'");
    }
    NamedConflict named = NamedConflict.of(model().orElseThrow());
    if (hold.isPresent() && held(named).isEmpty()) {
      return Optional.of(
          "no state %s; expected the id of one or a number from 1 to %d, see the table of states"
              .formatted(hold.get(), named.states().size()));
    }
    long most = MOST_WORK / named.states().size();
    return isUncertain() && draws > most
        ? Optional.of(
            "%d draws of %d states take too long; expected at most %d draws"
                .formatted(draws, named.states().size(), most))
        : Optional.empty();
  }

  /** The state that is asked about; an id comes before a number. */
  Optional<Integer> held(NamedConflict named) {
    return hold.flatMap(
        name ->
            named
                .find(name)
                .or(
                    () ->
                        IntStream.range(0, named.states().size())
                            .filter(s -> Integer.toString(s + 1).equals(name))
                            .boxed()
                            .findFirst()));
  }

  /**
   * Answers it.
   *
   * @throws IllegalArgumentException if there is an obstacle
   */
  public ConflictAnswer answer() {
    obstacle()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    return new ConflictTrials(this).answer();
  }
}
