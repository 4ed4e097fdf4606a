package org.parley.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conflict as moves: who can do what, which combinations cannot be, and what each prefers. It is
 * the graph model of Kilgour, Hipel and Fang (1987) in option form, as a scenario file says it; all
 * ids resolve, and some combination is feasible.
 *
 * <p>Weights and values that may be uncertain are kept by name in {@link Circumstances#numbers()},
 * see {@link #path}.
 *
 * @param options what decision makers do or do not do
 * @param infeasible combinations that cannot be
 * @param states states that have a name, and combinations that are one state
 * @param statusQuo the present state: the options that are taken or not; those left out are not
 * @param preferences by party, for each decision maker, in the order of the parties
 * @param outcomes what states amount to; of several that fit, the first counts
 * @param basis what all of it rests on
 */
public record GraphModel(
    List<Choice> options,
    List<Exclusion> infeasible,
    List<NamedState> states,
    Map<String, Boolean> statusQuo,
    Map<String, Preference> preferences,
    List<Outcome> outcomes,
    Basis basis) {

  public GraphModel {
    options = List.copyOf(options);
    infeasible = List.copyOf(infeasible);
    states = List.copyOf(states);
    statusQuo = Ordered.copy(statusQuo);
    preferences = Ordered.copy(preferences);
    outcomes = List.copyOf(outcomes);
  }

  /** In which direction an option can be changed. */
  public enum Change {
    /** Taken and given up freely. */
    BOTH,
    /** Once taken, it stays taken. */
    ONLY_TO_YES,
    /** Once given up, it cannot be taken again. */
    ONLY_TO_NO
  }

  /**
   * An option of a decision maker.
   *
   * @param party whose
   * @param title what it does, as a verb after its name: "signs"
   * @param undo what it does when it gives the option up: "withdraws its signature"
   */
  public record Choice(String id, String party, String title, String undo, Change change) {}

  /**
   * Combinations that cannot be.
   *
   * @param when options that are taken or not, all together
   * @param why in a line, may be empty
   */
  public record Exclusion(String id, Map<String, Boolean> when, String why) {
    public Exclusion {
      when = Ordered.copy(when);
    }
  }

  /**
   * A state with a name.
   *
   * @param title for people
   * @param when options that are taken or not, all together
   * @param merged whether all combinations that fit are one state
   */
  public record NamedState(String id, String title, Map<String, Boolean> when, boolean merged) {
    public NamedState {
      when = Ordered.copy(when);
    }
  }

  /**
   * What a state is worth by the score sheets: a text, or no deal, under pressures.
   *
   * @param when options that are taken or not, all together
   * @param variant the text that then holds; empty for no deal
   * @param pressures that then bear on no deal
   */
  public record Outcome(
      String id, Map<String, Boolean> when, Optional<String> variant, List<String> pressures) {
    public Outcome {
      when = Ordered.copy(when);
      pressures = List.copyOf(pressures);
    }
  }

  /** The decision makers, in the order of the parties. */
  public List<String> movers() {
    return List.copyOf(preferences.keySet());
  }

  /** The name of a statement's weight. */
  public static String weight(String party, String statement) {
    return path(party, "weights", statement);
  }

  /** The name of a state's value. */
  public static String value(String party, String state) {
    return path(party, "values", state);
  }

  private static String path(String party, String what, String id) {
    return "conflict.%s.%s.%s".formatted(party, what, id);
  }
}
