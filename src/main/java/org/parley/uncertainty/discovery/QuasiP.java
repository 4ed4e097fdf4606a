package org.parley.uncertainty.discovery;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Could a restriction be chance? The quasi-p-value of a box's restriction (Bryant and Lempert
 * 2010): let {@code q} be the density of the box without this restriction; then it is the chance
 * that of as many cases as the box holds at least as many would be interesting as are, if each were
 * with chance {@code q}. Small means that the restriction does something. It is no p-value proper:
 * the box was chosen for its density, on the same cases.
 */
public final class QuasiP {
  private QuasiP() {}

  /** The quasi-p-value of each restricted input. */
  public static SortedMap<Integer, Double> of(Cases cases, Box box) {
    Fit fit = Fit.of(cases, box);
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (int input : box.restrictions().keySet()) {
      values.put(input, tail(fit, Fit.of(cases, box.without(input)).density()));
    }
    return values;
  }

  private static double tail(Fit fit, double density) {
    return BinomialDistribution.of(fit.cases(), density).survivalProbability(fit.interesting() - 1);
  }

  /**
   * The box without restrictions that could be chance: while some quasi-p-value is above a bound,
   * the restriction with the greatest is dropped (of equals, that of the last input).
   *
   * @param most greatest quasi-p-value that may stay, for example 0.05
   */
  public static Box simplified(Cases cases, Box box, double most) {
    Box simple = box;
    SortedMap<Integer, Double> values = of(cases, simple);
    while (values.values().stream().anyMatch(p -> p > most)) {
      simple = simple.without(greatest(values));
      values = of(cases, simple);
    }
    return simple;
  }

  private static int greatest(SortedMap<Integer, Double> values) {
    return values.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
