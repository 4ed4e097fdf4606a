package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the moves of a conflict in option form. Combinations that agree in what is not a decision
 * maker's own form a group; within a group it moves freely, but for what cannot be undone.
 */
final class OptionMoves {
  private static final long MOST_PAIRS = 1L << 28;

  private final OptionForm form;
  private final long[] combination;
  private final int[] stateOf;
  private final long onlyToYes;
  private final long onlyToNo;

  OptionMoves(OptionForm form, long[] combination, int[] stateOf) {
    this.form = form;
    this.combination = combination;
    this.stateOf = stateOf;
    onlyToYes = form.bits(ConflictOption.Change.ONLY_TO_YES);
    onlyToNo = form.bits(ConflictOption.Change.ONLY_TO_NO);
  }

  /** A decision maker's moves between states, packed as arcs. */
  long[] of(int decisionMaker) {
    long others = ~form.owned(decisionMaker);
    long[] keys = LongStream.of(combination).map(c -> c & others).sorted().distinct().toArray();
    Arcs groups = grouped(keys, others);
    requireFew(groups);
    return IntStream.range(0, groups.states())
        .boxed()
        .flatMapToLong(g -> groups.targets(g).boxed().flatMapToLong(k -> from(k, groups, g)))
        .toArray();
  }

  /** The combinations of each group. */
  private Arcs grouped(long[] keys, long others) {
    return Arcs.of(
        keys.length,
        IntStream.range(0, combination.length)
            .mapToLong(k -> Arcs.packed(Arrays.binarySearch(keys, combination[k] & others), k))
            .toArray());
  }

  private static void requireFew(Arcs groups) {
    long pairs =
        IntStream.range(0, groups.states())
            .mapToLong(g -> (long) groups.end(g) - groups.first(g))
            .map(size -> size * size)
            .sum();
    if (pairs > MOST_PAIRS) {
      throw new IllegalArgumentException(
          "a decision maker has up to %d moves, expected at most %d".formatted(pairs, MOST_PAIRS));
    }
  }

  private LongStream from(int k, Arcs groups, int group) {
    return groups
        .targets(group)
        .filter(to -> stateOf[to] != stateOf[k] && isPossible(combination[k], combination[to]))
        .mapToLong(to -> Arcs.packed(stateOf[k], stateOf[to]));
  }

  private boolean isPossible(long before, long after) {
    return (before & ~after & onlyToYes) == 0 && (after & ~before & onlyToNo) == 0;
  }
}
