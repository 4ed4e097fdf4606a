package org.parley.analysis.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Preferences given as comparisons of two states each. They may contradict each other, and the
 * contradiction can be shown.
 *
 * @param states how many states there are
 * @param list the comparisons
 */
public record Comparisons(int states, List<Comparison> list) {
  /**
   * Of two states one is better, or they are as good as each other.
   *
   * @param state the better one if it is strict
   * @param than the other one
   * @param isStrict whether the first is better, else they tie
   */
  public record Comparison(int state, int than, boolean isStrict) {}

  public Comparisons {
    list = List.copyOf(list);
    for (Comparison one : list) {
      if (Math.min(one.state(), one.than()) < 0 || Math.max(one.state(), one.than()) >= states) {
        throw new IllegalArgumentException(
            "expected states from 0 to %d, found %s".formatted(states - 1, one));
      }
    }
  }

  /**
   * Positions of comparisons that lead from a state back to itself as better than itself, in that
   * order, as few as possible; none if the comparisons can all be true.
   */
  public List<Integer> cycle() {
    return IntStream.range(0, list.size())
        .filter(k -> list.get(k).isStrict())
        .mapToObj(this::cycle)
        .filter(cycle -> !cycle.isEmpty())
        .min(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  /** The shortest cycle that starts with a comparison. */
  private List<Integer> cycle(int first) {
    int[] by = new int[states];
    Arrays.fill(by, -1);
    by[list.get(first).than()] = first;
    Deque<Integer> open = new ArrayDeque<>(List.of(list.get(first).than()));
    while (!open.isEmpty() && by[list.get(first).state()] < 0) {
      follow(open.remove(), by, open);
    }
    return by[list.get(first).state()] < 0 ? List.of() : backwards(by, first);
  }

  private void follow(int state, int[] by, Deque<Integer> open) {
    for (int k = 0; k < list.size(); k++) {
      int next = next(k, state);
      if (next >= 0 && by[next] < 0) {
        by[next] = k;
        open.add(next);
      }
    }
  }

  /** The state that is no better than this one by a comparison; -1 if it says nothing of it. */
  private int next(int k, int state) {
    Comparison one = list.get(k);
    if (one.state() == state) {
      return one.than();
    }
    return one.than() == state && !one.isStrict() ? one.state() : -1;
  }

  private List<Integer> backwards(int[] by, int first) {
    List<Integer> cycle = new ArrayList<>();
    int state = list.get(first).state();
    while (by[state] != first) {
      int k = by[state];
      cycle.add(k);
      state = list.get(k).than() == state ? list.get(k).state() : list.get(k).than();
    }
    cycle.add(first);
    Collections.reverse(cycle);
    return List.copyOf(cycle);
  }

  /**
   * The ranking in which each state is as high as the comparisons let it be. They need not compare
   * all states; what they leave open is decided so.
   *
   * @throws IllegalArgumentException if they contradict each other
   */
  public Ranking ranking() {
    if (!cycle().isEmpty()) {
      throw new IllegalArgumentException(
          "the comparisons %s contradict each other".formatted(cycle()));
    }
    int[] level = new int[states];
    boolean changes = true;
    while (changes) {
      changes = list.stream().filter(one -> lower(level, one)).count() > 0;
    }
    return new Ranking(level);
  }

  /** Whether a state had to be put lower. */
  private static boolean lower(int[] level, Comparison one) {
    int least = level[one.state()] + (one.isStrict() ? 1 : 0);
    if (level[one.than()] < least) {
      level[one.than()] = least;
      return true;
    }
    if (!one.isStrict() && level[one.state()] < level[one.than()]) {
      level[one.state()] = level[one.than()];
      return true;
    }
    return false;
  }
}
