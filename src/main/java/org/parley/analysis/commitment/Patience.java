package org.parley.analysis.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;

/**
 * With which discount factors of a year, between 0 and 1, a party keeps an agreement in all years.
 * The ends are roots found by bisection; an interval shorter than {@value #SAME} is not told apart.
 *
 * @param keeps intervals of discount factors, in order, apart from each other
 */
public record Patience(List<Interval> keeps) {

  /** Points; a coefficient below it is rounding. */
  private static final double ROUNDING = 1e-10;

  /** Discount factors nearer to each other are one. */
  private static final double SAME = 1e-9;

  /** What kind of party keeps. */
  public enum Kind {
    /** Every one. */
    ALWAYS,
    /** None. */
    NEVER,
    /** One at least so patient. */
    PATIENT,
    /** One at most so patient: the cost of breaking comes before what it brings. */
    IMPATIENT,
    /** It is not monotone: see the intervals. */
    MIXED
  }

  public Patience {
    keeps = List.copyOf(keeps);
  }

  /** What kind of party keeps. */
  public Kind kind() {
    if (keeps.isEmpty()) {
      return Kind.NEVER;
    }
    boolean none = keeps.get(0).low() == 0;
    boolean full = keeps.get(keeps.size() - 1).high() == 1;
    if (keeps.size() > 1 || !(none || full)) {
      return Kind.MIXED;
    }
    return none && full ? Kind.ALWAYS : none ? Kind.IMPATIENT : Kind.PATIENT;
  }

  /** The critical discount factor, from which on a party keeps; none unless it is that simple. */
  public OptionalDouble critical() {
    return kind() == Kind.PATIENT ? OptionalDouble.of(keeps.get(0).low()) : OptionalDouble.empty();
  }

  /** Where none of some polynomials, in points, is negative, between 0 and 1. */
  static Patience of(List<PolynomialFunction> margins) {
    List<PolynomialFunction> clean = margins.stream().map(Patience::withoutRounding).toList();
    List<Double> cuts = cuts(clean);
    List<Interval> keeps = new ArrayList<>();
    for (int k = 1; k < cuts.size(); k++) {
      if (holds(clean, (cuts.get(k - 1) + cuts.get(k)) / 2)) {
        add(keeps, cuts.get(k - 1), cuts.get(k));
      }
    }
    return new Patience(keeps);
  }

  /** A margin that is always 0, or 0 in the limit of no discounting, is so up to rounding only. */
  private static PolynomialFunction withoutRounding(PolynomialFunction margin) {
    return new PolynomialFunction(
        Arrays.stream(margin.getCoefficients())
            .map(power -> Math.abs(power) < ROUNDING ? 0 : power)
            .toArray());
  }

  /** 0, every root that can be told from its neighbours, and 1. */
  private static List<Double> cuts(List<PolynomialFunction> margins) {
    List<Double> cuts = new ArrayList<>(List.of(0.0));
    margins.stream()
        .flatMap(margin -> Roots.of(margin).stream())
        .sorted()
        .filter(root -> root < 1 - SAME)
        .forEach(root -> addApart(cuts, root));
    cuts.add(1.0);
    return cuts;
  }

  private static void addApart(List<Double> cuts, double root) {
    if (root > cuts.get(cuts.size() - 1) + SAME) {
      cuts.add(root);
    }
  }

  private static boolean holds(List<PolynomialFunction> margins, double discount) {
    return margins.stream().allMatch(margin -> margin.value(discount) >= 0);
  }

  /** Adds an interval, as part of the last one if it touches it. */
  private static void add(List<Interval> keeps, double low, double high) {
    int last = keeps.size() - 1;
    if (last >= 0 && keeps.get(last).high() == low) {
      keeps.set(last, new Interval(keeps.get(last).low(), high));
    } else {
      keeps.add(new Interval(low, high));
    }
  }
}
