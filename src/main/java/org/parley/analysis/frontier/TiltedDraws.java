package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Packages drawn from a {@link TiltedLaw}, exactly, in two halves that are drawn independently of
 * one another, so that any two halves make a package drawn. Each half has about half of what the
 * columns vary by; if that cannot be, or loose ties ask for the whole package, the second half is
 * empty.
 */
final class TiltedDraws {
  private static final double LEAST_HALF = 0.05; // of the spread

  private final Columns columns;
  private final UniformRandomProvider random;
  private final int[] chosen;
  private final List<Tie> loose;
  private final List<DrawnPart> front = new ArrayList<>();
  private final List<DrawnPart> back = new ArrayList<>();

  TiltedDraws(Columns columns, TiltedLaw law, UniformRandomProvider random) {
    this.columns = columns;
    this.random = random;
    chosen = new int[columns.structure.issues()];
    loose = columns.structure.loose.stream().filter(columns::counts).toList();
    List<DrawnPart> parts = new ArrayList<>(DrawnTree.all(columns, law));
    parts.addAll(DrawnGroup.all(columns, law));
    parts.sort(Comparator.comparingDouble(part -> -part.spread()));
    parts.forEach(part -> (spread(front) <= spread(back) ? front : back).add(part));
    if (!loose.isEmpty() || spread(back) < LEAST_HALF * spread(parts)) {
      front.addAll(back);
      back.clear();
    }
  }

  /** Whether the second half brings anything. */
  boolean isHalved() {
    return !back.isEmpty();
  }

  /** Random numbers that a package takes. */
  int work() {
    return front.stream().mapToInt(DrawnPart::work).sum()
        + back.stream().mapToInt(DrawnPart::work).sum();
  }

  /**
   * Draws the first half, with the base.
   *
   * @param gain receives what it brings, by column, in units
   * @return false if a loose rule forbids it
   */
  boolean drawFront(long[] gain) {
    System.arraycopy(columns.base, 0, gain, 0, columns.count);
    for (int k = 0; k < front.size(); k++) {
      front.get(k).draw(random, chosen, gain);
    }
    return loose.isEmpty() || isPermitted(gain);
  }

  /** Draws the second half. */
  void drawBack(long[] gain) {
    for (int c = 0; c < columns.count; c++) {
      gain[c] = 0;
    }
    for (int k = 0; k < back.size(); k++) {
      back.get(k).draw(random, chosen, gain);
    }
  }

  private static double spread(List<DrawnPart> parts) {
    return parts.stream().mapToDouble(DrawnPart::spread).sum();
  }

  private boolean isPermitted(long[] gain) {
    boolean permitted = true;
    for (Tie tie : loose) {
      if (tie.holds(chosen)) {
        permitted &= !tie.forbids();
        if (!tie.forbids()) {
          columns.add(gain, 0, columns.bonus, tie.index());
        }
      }
    }
    return permitted;
  }
}
