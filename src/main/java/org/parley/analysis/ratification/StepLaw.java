package org.parley.analysis.ratification;

import org.parley.model.BargainingProblem;

/**
 * A body that, but for the swing, passes exactly what gains at least so much: {@code Phi((gain -
 * at) / swing)}. As everywhere, a gain that is short of it by no more than rounding is enough.
 *
 * @param at points; infinite if it never passes anything
 * @param swing points
 */
record StepLaw(double at, double swing) implements Law {

  @Override
  public double chance(double gain) {
    if (swing == 0 || Double.isInfinite(at)) {
      return gain - at >= BargainingProblem.LEAST_GAIN ? 1 : 0;
    }
    return Normal.atMost((gain - at) / swing);
  }

  @Override
  public double threshold(double chance) {
    if (swing == 0 || Double.isInfinite(at)) {
      return at;
    }
    double far = 5 * Normal.FAR * swing;
    return Crossing.of(this::chance, chance, at - far, at + far);
  }
}
