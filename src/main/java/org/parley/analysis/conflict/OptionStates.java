package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The feasible states of a conflict in option form. Those of one combination come first, in the
 * order of their bits (the first option changes fastest, as in the tables of GMCR II), then the
 * merged ones, in the order of their patterns. A merged pattern that no feasible combination fits
 * makes no state.
 */
public final class OptionStates {
  /** Most feasible combinations. */
  public static final int MOST_STATES = 1 << 21;

  private final OptionForm form;
  private final long[] combination;
  private final int[] stateOf;
  private final long[] first;
  private final List<Pattern> merged;

  OptionStates(OptionForm form) {
    this.form = form;
    combination = StateSearch.feasible(form);
    if (combination.length == 0) {
      throw new IllegalArgumentException("every combination of options fits an infeasible pattern");
    }
    merged =
        form.merged().stream().distinct().filter(p -> within(p).findAny().isPresent()).toList();
    long[] single = LongStream.of(combination).filter(c -> patternOf(c) < 0).toArray();
    stateOf = LongStream.of(combination).mapToInt(c -> state(c, single)).toArray();
    first =
        LongStream.concat(
                LongStream.of(single),
                merged.stream().mapToLong(p -> within(p).findFirst().orElseThrow()))
            .toArray();
  }

  /** Feasible combinations that belong to a merged pattern, not to one before it. */
  private LongStream within(Pattern pattern) {
    List<Pattern> before = form.merged().subList(0, form.merged().indexOf(pattern));
    return LongStream.of(combination)
        .filter(pattern::fits)
        .filter(c -> before.stream().noneMatch(p -> p.fits(c)));
  }

  private int patternOf(long taken) {
    return IntStream.range(0, merged.size())
        .filter(k -> merged.get(k).fits(taken))
        .findFirst()
        .orElse(-1);
  }

  private int state(long taken, long[] single) {
    int pattern = patternOf(taken);
    return pattern < 0 ? Arrays.binarySearch(single, taken) : single.length + pattern;
  }

  /** How many states. */
  public int size() {
    return first.length;
  }

  /**
   * The options that are taken in a state, bit {@code k} for option {@code k}; of a merged one, in
   * the combination that comes first and stands for it.
   */
  public long taken(int state) {
    return first[state];
  }

  /** The combinations that are one state, in order. */
  public LongStream combinations(int state) {
    return IntStream.range(0, combination.length)
        .filter(k -> stateOf[k] == state)
        .mapToLong(k -> combination[k]);
  }

  /** The state of a combination; empty if it is infeasible. */
  public OptionalInt find(long taken) {
    int k = Arrays.binarySearch(combination, taken);
    return k < 0 ? OptionalInt.empty() : OptionalInt.of(stateOf[k]);
  }

  /** {@code Y}, {@code N} or, where a merged state leaves it open, {@code -}, by option. */
  public String signs(int state) {
    int pattern = state - (first.length - merged.size());
    long open = pattern < 0 ? 0 : ~merged.get(pattern).named();
    return IntStream.range(0, form.options().size())
        .mapToObj(k -> sign(open >>> k & 1, first[state] >>> k & 1))
        .collect(Collectors.joining());
  }

  private static String sign(long open, long taken) {
    return open != 0 ? "-" : taken != 0 ? "Y" : "N";
  }

  /**
   * Who can move where.
   *
   * @throws IllegalArgumentException if there are more than some hundred million moves
   */
  public MoveGraph moves() {
    OptionMoves moves = new OptionMoves(form, combination, stateOf);
    return new MoveGraph(
        size(),
        IntStream.range(0, form.decisionMakers())
            .mapToObj(i -> Arcs.of(size(), moves.of(i)))
            .toList());
  }
}
