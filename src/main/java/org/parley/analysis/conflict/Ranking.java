package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The states from best to worst as one decision maker sees them, with ties: a complete and
 * transitive order. Each state has a level; 0 is the best, and states of the same level are as good
 * as each other.
 */
public final class Ranking {
  private final int[] level;

  /** Levels are numbered anew, so that none is empty. */
  Ranking(int[] level) {
    int[] levels = Arrays.stream(level).sorted().distinct().toArray();
    this.level = Arrays.stream(level).map(l -> Arrays.binarySearch(levels, l)).toArray();
  }

  /**
   * A ranking written down: classes of states that are as good as each other, the best first.
   *
   * @param states how many states there are
   * @throws IllegalArgumentException if a state is named twice or not at all, or is none
   */
  public static Ranking ofClasses(int states, List<? extends Collection<Integer>> classes) {
    int[] level = new int[states];
    Arrays.fill(level, -1);
    for (int l = 0; l < classes.size(); l++) {
      for (int state : classes.get(l)) {
        place(level, state, l);
      }
    }
    int missing = IntStream.range(0, states).filter(s -> level[s] < 0).findFirst().orElse(-1);
    if (missing >= 0) {
      throw new IllegalArgumentException("state %d is not ranked".formatted(missing));
    }
    return new Ranking(level);
  }

  private static void place(int[] level, int state, int at) {
    if (state < 0 || state >= level.length) {
      throw new IllegalArgumentException(
          "expected states from 0 to %d, found %d".formatted(level.length - 1, state));
    }
    if (level[state] >= 0) {
      throw new IllegalArgumentException("state %d is ranked twice".formatted(state));
    }
    level[state] = at;
  }

  /**
   * The ranking by utility, the highest first; only equal numbers tie.
   *
   * @param utilities by state, in any unit
   * @throws IllegalArgumentException if one is not a number
   */
  public static Ranking ofUtilities(List<Double> utilities) {
    double[] sorted = utilities.stream().mapToDouble(u -> -finite(u)).sorted().distinct().toArray();
    return new Ranking(
        utilities.stream().mapToInt(u -> Arrays.binarySearch(sorted, -finite(u))).toArray());
  }

  /** Adding 0 makes one zero of the two, which would not tie. */
  private static double finite(double utility) {
    if (Double.isNaN(utility)) {
      throw new IllegalArgumentException("a utility is not a number");
    }
    return utility + 0.0;
  }

  /** How many states. */
  public int states() {
    return level.length;
  }

  /** How many levels. */
  public int levels() {
    return Arrays.stream(level).max().orElse(-1) + 1;
  }

  /** The level of a state; 0 is the best. */
  public int level(int state) {
    return level[state];
  }

  /** Whether a state is strictly better than another. */
  public boolean prefers(int state, int other) {
    return level[state] < level[other];
  }

  /** The states by level, the best first; within a level in order. */
  public List<List<Integer>> classes() {
    List<List<Integer>> classes = new ArrayList<>();
    IntStream.range(0, levels()).forEach(l -> classes.add(new ArrayList<>()));
    IntStream.range(0, states()).forEach(s -> classes.get(level[s]).add(s));
    return classes.stream().map(List::copyOf).toList();
  }

  /** The ranking in which some states have become as good as another one, all else as it was. */
  public Ranking levelling(Collection<Integer> moved, int with) {
    int[] changed = level.clone();
    moved.forEach(state -> changed[state] = level[with]);
    return new Ranking(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking ranking && Arrays.equals(level, ranking.level);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(level);
  }

  @Override
  public String toString() {
    return classes().toString();
  }
}
