package org.parley.uncertainty.discovery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which region of the inputs the interesting cases lie: the box of Prim's way with the highest
 * harmonic mean of coverage and density, less the restrictions that could be chance.
 *
 * @param box the region
 * @param fit how well it holds the interesting cases
 * @param chance quasi-p-value of each restriction
 */
public record Region(Box box, Fit fit, SortedMap<Integer, Double> chance) {
  private static final double COULD_BE_CHANCE = 0.05;

  public Region {
    chance = Collections.unmodifiableSortedMap(new TreeMap<>(chance));
  }

  /**
   * The region of some cases.
   *
   * @param cases of which some are interesting
   */
  public static Region of(Cases cases) {
    Box peeled = Prim.usual().peel(cases).balanced().orElseThrow().box();
    Box box = QuasiP.simplified(cases, peeled, COULD_BE_CHANCE);
    return new Region(box, Fit.of(cases, box), QuasiP.of(cases, box));
  }
}
