package org.parley.analysis.conflict;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The smallest sets of states that contain a way of each of several requirements. Ways are taken
 * for one requirement after the other, in sets of no states, then of one, and so on, so that the
 * first sets found are the smallest. Finding them is as hard as finding a smallest hitting set.
 *
 * @param sets those of the smallest size, each in order, at most a hundred; or, if the search was
 *     given up, one that will do
 * @param isExact whether no smaller set will do
 */
public record FewestStates(List<List<Integer>> sets, boolean isExact) {
  private static final int MOST_STEPS = 1_000_000;
  private static final int MOST_SETS = 100;

  public FewestStates {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /**
   * The sets for some requirements.
   *
   * @param requirements the ways of each
   */
  static FewestStates of(List<List<List<Integer>>> requirements) {
    Search search = new Search(requirements);
    for (int size = 0; search.found.isEmpty(); size++) {
      search.choose(Set.of(), size);
    }
    return search.steps > MOST_STEPS
        ? new FewestStates(List.of(any(requirements)), false)
        : new FewestStates(List.copyOf(search.found), true);
  }

  /** The first way of each requirement. */
  private static List<Integer> any(List<List<List<Integer>>> requirements) {
    return requirements.stream().flatMap(ways -> ways.get(0).stream()).distinct().sorted().toList();
  }

  private static final class Search {
    private final List<List<List<Integer>>> requirements;
    private final Set<List<Integer>> found = new LinkedHashSet<>();
    private int steps;

    Search(List<List<List<Integer>>> requirements) {
      this.requirements = requirements;
    }

    void choose(Set<Integer> chosen, int size) {
      if (++steps > MOST_STEPS) {
        found.add(List.of());
      } else if (found.size() < MOST_SETS) {
        meetNext(chosen, size);
      }
    }

    private void meetNext(Set<Integer> chosen, int size) {
      requirements.stream()
          .filter(ways -> ways.stream().noneMatch(chosen::containsAll))
          .findFirst()
          .ifPresentOrElse(ways -> take(ways, chosen, size), () -> found.add(sorted(chosen)));
    }

    private void take(List<List<Integer>> ways, Set<Integer> chosen, int size) {
      ways.stream()
          .map(way -> union(chosen, way))
          .filter(larger -> larger.size() <= size)
          .forEach(larger -> choose(larger, size));
    }
  }

  private static Set<Integer> union(Collection<Integer> one, Collection<Integer> other) {
    Set<Integer> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  private static List<Integer> sorted(Set<Integer> chosen) {
    return chosen.stream().sorted().toList();
  }
}
