package org.parley.analysis.ratification;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Members of different opinions under a common swing: {@code P(g) = E F(g + swing Z)} with {@code
 * F} the {@link MemberLaw} and {@code Z} standard normal.
 *
 * <p>{@code F} is worked out once, on Gauss-Legendre points in panels no wider than its grain and
 * the swing, over where it is neither 0 nor 1; {@code P(g)} is then a weighted sum. If the swing is
 * much smaller than the grain, {@code F} is nearly a polynomial as far as the swing reaches, and
 * Gauss-Hermite points around {@code g} do. Absolute error below {@value #TOLERANCE}, checked
 * against finer rules in the tests.
 */
final class SwungLaw implements Law {
  /** Absolute error of a chance. */
  static final double TOLERANCE = 1e-10;

  /** Chances this close to 0 and 1 count as such. */
  private static final double NEGLIGIBLE = 1e-13;

  private static final int LEGENDRE_POINTS = 16;
  private static final int HERMITE_POINTS = 32;

  /** Swings below this share of the grain are small. */
  private static final double SMALL = 0.125;

  /** Working a rule out takes as long as hundreds of tallies. */
  private static final GaussIntegrator LEGENDRE =
      new GaussIntegratorFactory().legendre(LEGENDRE_POINTS);

  private static final GaussIntegrator HERMITE =
      new GaussIntegratorFactory().hermite(HERMITE_POINTS);

  private final MemberLaw members;
  private final double swing;
  private final double none; // up to here the members pass nothing
  private final double all; // from here on they pass everything
  private final List<Point> points = new ArrayList<>();

  /** A gain, and the members' chance there times the length that it stands for. */
  private record Point(double gain, double weight) {}

  SwungLaw(MemberLaw members, double swing) {
    this.members = members;
    this.swing = swing;
    none = Crossing.of(members::chance, NEGLIGIBLE, members.none(), members.all());
    all = Crossing.of(members::chance, 1 - NEGLIGIBLE, members.none(), members.all());
    if (!isSmall()) {
      tabulate();
    }
  }

  private boolean isSmall() {
    return swing < SMALL * members.grain();
  }

  private void tabulate() {
    int panels = (int) Math.ceil((all - none) / Math.min(members.grain(), swing)) + 1;
    double width = (all - none) / panels;
    for (int k = 0; k < panels; k++) {
      add(none + k * width, none + (k + 1) * width);
    }
  }

  /** A panel: the rule is for -1 to 1. */
  private void add(double from, double to) {
    double half = (to - from) / 2;
    for (int k = 0; k < LEGENDRE_POINTS; k++) {
      double gain = LEGENDRE.getPoint(k) * half + (from + half);
      points.add(new Point(gain, LEGENDRE.getWeight(k) * half * members.chance(gain)));
    }
  }

  @Override
  public double chance(double gain) {
    double chance = isSmall() ? near(gain) : over(gain);
    return Math.max(0, Math.min(1, chance));
  }

  /** {@code integral F(g + swing sqrt(2) t) exp(-t^2) dt / sqrt(pi)}. */
  private double near(double gain) {
    return HERMITE.integrate(t -> members.chance(gain + swing * Math.sqrt(2) * t))
        / Math.sqrt(Math.PI);
  }

  /** The chance that the swing carries the gain to where all pass, and the sum before that. */
  private double over(double gain) {
    double sum = 0;
    for (Point point : points) {
      double z = (point.gain - gain) / swing;
      if (Math.abs(z) < Normal.FAR) {
        sum += point.weight * Normal.density(z);
      }
    }
    return Normal.atMost((gain - all) / swing) + sum / swing;
  }

  @Override
  public double threshold(double chance) {
    double far = 2 * Normal.FAR * swing;
    return Crossing.of(this::chance, chance, members.none() - far, members.all() + far);
  }
}
