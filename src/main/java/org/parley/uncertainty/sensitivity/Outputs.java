package org.parley.uncertainty.sensitivity;

import org.parley.uncertainty.design.Design;

/** Checks on the outputs that are handed in. */
final class Outputs {
  private Outputs() {}

  /** As many as the design has points, all of them numbers. */
  static void require(Design design, double[] outputs) {
    if (outputs.length != design.size()) {
      throw new IllegalArgumentException(
          "the design has %d points, found %d outputs".formatted(design.size(), outputs.length));
    }
    requireFinite(outputs);
  }

  /** None is infinite or not a number. */
  static void requireFinite(double[] outputs) {
    for (int n = 0; n < outputs.length; n++) {
      if (!Double.isFinite(outputs[n])) {
        throw new IllegalArgumentException("output %d is %s".formatted(n, outputs[n]));
      }
    }
  }
}
