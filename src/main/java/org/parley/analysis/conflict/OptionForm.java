package org.parley.analysis.conflict;

import java.util.List;
import java.util.function.Predicate;

/**
 * A conflict in option form: who can do what, which combinations cannot be, and which make no
 * difference. Howard, <i>Paradoxes of Rationality</i> (1971); Fang, Hipel, Kilgour and Peng, <i>A
 * Decision Support System for Interactive Decision Making</i>, IEEE Transactions on Systems, Man,
 * and Cybernetics C 33 (2003), 42-66.
 *
 * <p>A state is a combination of options that fits no infeasible pattern. All combinations that fit
 * the same merged pattern are one state: who has left no longer cares what the others do. A
 * decision maker moves from a state to another one that differs in options of its own only, each
 * changed in a direction in which it can be. A merged state has the moves of all its combinations.
 *
 * @param decisionMakers how many
 * @param options each with its owner, at most {@link #MOST_OPTIONS}
 * @param infeasible combinations that cannot be
 * @param merged combinations that are one state; one that fits several patterns belongs to the
 *     first
 */
public record OptionForm(
    int decisionMakers,
    List<ConflictOption> options,
    List<Pattern> infeasible,
    List<Pattern> merged) {
  /** Most options. */
  public static final int MOST_OPTIONS = 60;

  public OptionForm {
    options = List.copyOf(options);
    infeasible = List.copyOf(infeasible);
    merged = List.copyOf(merged);
    Coalitions.requireCount(decisionMakers);
    requireOptions(options, decisionMakers);
    requirePatterns(infeasible, options.size());
    requirePatterns(merged, options.size());
  }

  private static void requireOptions(List<ConflictOption> options, int decisionMakers) {
    if (options.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "expected at most %d options, found %d".formatted(MOST_OPTIONS, options.size()));
    }
    for (ConflictOption option : options) {
      if (option.owner() >= decisionMakers) {
        throw new IllegalArgumentException(
            "expected %d decision makers, found %s".formatted(decisionMakers, option));
      }
    }
  }

  private static void requirePatterns(List<Pattern> patterns, int options) {
    for (Pattern pattern : patterns) {
      if (pattern.named() >>> options != 0) {
        throw new IllegalArgumentException(
            "expected %d options, found one more in %s".formatted(options, pattern));
      }
    }
  }

  /**
   * The feasible states.
   *
   * @throws IllegalArgumentException if there are none, more than {@link OptionStates#MOST_STATES},
   *     or they take too long to find
   */
  public OptionStates states() {
    return new OptionStates(this);
  }

  /** The options of a decision maker, bit {@code k} for option {@code k}. */
  long owned(int decisionMaker) {
    return bits(o -> o.owner() == decisionMaker);
  }

  /** The options that can be changed in one direction only. */
  long bits(ConflictOption.Change change) {
    return bits(o -> o.change() == change);
  }

  private long bits(Predicate<ConflictOption> wanted) {
    long bits = 0;
    for (int k = 0; k < options.size(); k++) {
      bits |= wanted.test(options.get(k)) ? 1L << k : 0;
    }
    return bits;
  }
}
