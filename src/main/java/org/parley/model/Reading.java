package org.parley.model;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text as chances: for each issue how likely each option is. A text that selects one option on
 * every issue has only ones and zeros; rival and unknown cells spread the chance. The issues are
 * independent.
 */
public final class Reading {
  private final Layout layout;
  private final double[] chances;
  private final double[] joint; // by linkage, the same for all draws and parties
  private final int[] possible; // cells with a chance, in order
  private final int[] first; // of the possible cells, by issue

  private Reading(Layout layout, double[] chances) {
    this.layout = layout;
    this.chances = chances;
    joint = new double[layout.linkages()];
    for (int l = 0; l < joint.length; l++) {
      joint[l] = layout.linkage(l).chance(this);
    }
    possible = IntStream.range(0, chances.length).filter(c -> chances[c] != 0).toArray();
    first = new int[layout.issues() + 1];
    for (int i = 0; i < layout.issues(); i++) {
      int at = first[i];
      while (at < possible.length && possible[at] < layout.first(i + 1)) {
        at++;
      }
      first[i + 1] = at;
    }
  }

  /**
   * Reads the cells of a variant or of a future.
   *
   * @param cells by issue id, for every issue of the scenario
   */
  static Reading of(Scenario scenario, Layout layout, Map<String, Cell> cells) {
    double[] chances = new double[layout.cells()];
    for (int i = 0; i < layout.issues(); i++) {
      Issue issue = scenario.issues().get(i);
      fill(chances, layout.first(i), issue, cells.get(issue.id()));
    }
    return new Reading(layout, chances);
  }

  private static void fill(double[] chances, int first, Issue issue, Cell cell) {
    if (cell instanceof Cell.Chosen chosen) {
      chances[first + issue.indexOf(chosen.option())] = 1;
    } else if (cell instanceof Cell.Silent) {
      chances[first + issue.indexOf(issue.silent().orElseThrow())] = 1;
    } else if (cell instanceof Cell.Mixture mixture) {
      mixture.chances().forEach((option, c) -> chances[first + issue.indexOf(option)] = c);
    } else {
      int n = issue.options().size();
      for (int k = 0; k < n; k++) {
        chances[first + k] = 1.0 / n;
      }
    }
  }

  /** Chance of a cell. */
  public double chance(int cell) {
    return chances[cell];
  }

  /** Chance that all conditions of a linkage are met. */
  double joint(int linkage) {
    return joint[linkage];
  }

  /** The first of the possible cells of an issue; they end where those of the next begin. */
  int firstPossible(int issue) {
    return first[issue];
  }

  /** A cell that has a chance, by its place among them. */
  int possible(int place) {
    return possible[place];
  }

  /** Chance that an issue is settled by one of a set of options, given as bits. */
  double chance(int issue, long options) {
    double chance = 0;
    for (int k = 0; k < layout.options(issue); k++) {
      if ((options >>> k & 1) != 0) {
        chance += chances[layout.first(issue) + k];
      }
    }
    return chance;
  }

  /**
   * The same with the chance of some cells given to others, all at once.
   *
   * @param instead by cell, the cell of the same issue that takes its place
   */
  public Reading moving(Map<Integer, Integer> instead) {
    double[] moved = chances.clone();
    instead.keySet().forEach(cell -> moved[cell] = 0);
    instead.forEach((cell, other) -> moved[other] += chances[cell]);
    return new Reading(layout, moved);
  }

  /** Whether an issue has one option for certain. */
  public boolean isSettled(int issue) {
    return chances[layout.first(issue) + at(issue, 0)] == 1;
  }

  /**
   * The option of an issue at a level of its cumulative chance: the first option whose chance,
   * added to that of the options before it, is above {@code u}.
   *
   * @param u between 0 and 1, 1 excluded
   */
  public int at(int issue, double u) {
    int last = 0;
    double sum = 0;
    for (int k = 0; k < layout.options(issue); k++) {
      double chance = chances[layout.first(issue) + k];
      if (chance > 0) {
        last = k;
        sum += chance;
        if (sum > u) {
          return k;
        }
      }
    }
    return last; // the chances add to a little less than 1 in floating point
  }
}
