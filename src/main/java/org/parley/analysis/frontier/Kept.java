package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best packages that a search has met, the best one first. Among equals the one that leaves
 * more to the rows that the objective is not about, in their order; among those the one whose
 * option comes first in the file, on the first issue in which they differ.
 *
 * <p>An inner-loop class: it is filled by one search.
 */
final class Kept {
  private final Task task;
  private final int most;
  private final double least;
  private final double rise; // least amount by which a larger value is larger
  private final Entry equal; // kept only if not worse than this; null if there is none
  private final boolean onlyValue; // whether it does not matter which of the equals is kept
  private final List<Entry> entries = new ArrayList<>();

  /** A package: its open options, by issue, and its gains in units. */
  static final class Entry {
    final int[] chosen;
    final long[] gain;

    Entry(int[] chosen, long[] gain) {
      this.chosen = chosen;
      this.gain = gain;
    }
  }

  /**
   * @param most how many packages to keep
   * @param least no package below this value is kept
   */
  Kept(Task task, int most, double least) {
    this(task, most, least, 0, null, false);
  }

  private Kept(Task task, int most, double least, double rise, Entry equal, boolean onlyValue) {
    this.task = task;
    this.most = most;
    this.least = least;
    this.rise = rise;
    this.equal = equal;
    this.onlyValue = onlyValue;
  }

  /** For one package that is not worse than another, whichever is met first. */
  static Kept equalTo(Task task, Entry entry) {
    Kept any = new Kept(task, 1, 0);
    double value = any.value(entry);
    return new Kept(task, 1, value - 1e-11 * Math.abs(value), 0, entry, false);
  }

  /**
   * For when only the best value matters, and not which of the packages that have it is kept: then
   * only larger values are looked for.
   *
   * @param rise points; values that are larger at all are larger by this much
   */
  static Kept ofValue(Task task, double least, double rise) {
    return new Kept(task, 1, least, rise * (1 - 1e-6), null, true);
  }

  /** An empty one like this, for values from another least one on. */
  Kept from(double other) {
    return new Kept(task, most, other, rise, equal, onlyValue);
  }

  /** Packages kept, the best first. */
  List<Entry> entries() {
    return entries;
  }

  int most() {
    return most;
  }

  /** Whether any of the packages of the best value will do. */
  boolean isOnlyForValue() {
    return onlyValue;
  }

  boolean isFull() {
    return entries.size() == most;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The value that a package must reach to be kept. */
  double value() {
    return entries.size() < most ? least : Math.max(least, value(entries.get(most - 1)) + rise);
  }

  double value(Entry entry) {
    return value(entry.gain);
  }

  private double value(long[] gain) {
    double[] points = new double[gain.length];
    for (int r = 0; r < points.length; r++) {
      points[r] = gain[r] / task.space.scale[r];
    }
    return task.objective.value(points);
  }

  /** Keeps a package if it belongs among the best; it is copied. */
  boolean offer(long[] gain, int[] chosen) {
    if (value(gain) < least || (equal != null && isWorse(gain, equal))) {
      return false;
    }
    int at = entries.size();
    while (at > 0 && isBetter(gain, chosen, entries.get(at - 1))) {
      at--;
    }
    if (at == most) {
      return false;
    }
    if (at > 0 && Arrays.equals(entries.get(at - 1).chosen, chosen)) {
      return false;
    }
    entries.add(at, new Entry(chosen.clone(), gain.clone()));
    if (entries.size() > most) {
      entries.remove(most);
    }
    return true;
  }

  private boolean isWorse(long[] gain, Entry than) {
    int order = task.objective.compare(gain, than.gain);
    return order < 0 || (order == 0 && compareOthers(gain, than.gain) < 0);
  }

  private boolean isBetter(long[] gain, int[] chosen, Entry than) {
    int order = task.objective.compare(gain, than.gain);
    if (order == 0) {
      order = compareOthers(gain, than.gain);
    }
    return order > 0 || (order == 0 && Arrays.compare(chosen, than.chosen) < 0);
  }

  /** Between packages of equal value, what the rows with a mere floor have, in their order. */
  private int compareOthers(long[] a, long[] b) {
    for (int r = 0; r < a.length; r++) {
      if (a[r] != b[r] && task.hasFloor(r) && !task.objective.isAbout(r)) {
        return Long.compare(a[r], b[r]);
      }
    }
    return 0;
  }
}
