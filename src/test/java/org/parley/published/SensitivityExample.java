package org.parley.published;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parley.uncertainty.design.Design;
import org.parley.uncertainty.design.Saltelli;
import org.parley.uncertainty.sensitivity.Bootstrap;
import org.parley.uncertainty.sensitivity.SobolIndices;

/** Functions whose indices are known, and the indices that we estimate for them. */
public final class SensitivityExample {
  private static final int ROWS = 1 << 14;
  private static final Bootstrap BOOTSTRAP = new Bootstrap(100, 0.95, 1);

  private SensitivityExample() {}

  /** {@code sin x1 + a sin^2 x2 + b x3^4 sin x1}, each coordinate stretched to [-pi, pi]. */
  public static ToDoubleFunction<double[]> ishigami(double a, double b) {
    return unit -> {
      double sin1 = StrictMath.sin(stretched(unit[0]));
      double sin2 = StrictMath.sin(stretched(unit[1]));
      return sin1 + a * sin2 * sin2 + b * StrictMath.pow(stretched(unit[2]), 4) * sin1;
    };
  }

  private static double stretched(double unit) {
    return (2 * unit - 1) * Math.PI;
  }

  /** {@code prod (|4 x_i - 2| + a_i) / (1 + a_i)}. */
  public static ToDoubleFunction<double[]> g(List<Double> a) {
    return unit -> {
      double product = 1;
      for (int i = 0; i < a.size(); i++) {
        product *= (Math.abs(4 * unit[i] - 2) + a.get(i)) / (1 + a.get(i));
      }
      return product;
    };
  }

  /** A function at each point of a design. */
  public static double[] evaluate(Design design, ToDoubleFunction<double[]> function) {
    double[] outputs = new double[(int) design.size()];
    for (int n = 0; n < outputs.length; n++) {
      outputs[n] = function.applyAsDouble(design.point(n));
    }
    return outputs;
  }

  /** The indices of a function from 2^14 rows. */
  static SobolIndices indices(
      int inputs, List<List<Integer>> groups, ToDoubleFunction<double[]> function) {
    Saltelli design = Saltelli.sobol(inputs, ROWS, groups, 2010);
    return SobolIndices.of(design, evaluate(design, function), BOOTSTRAP, 1).orElseThrow();
  }

  /** First-order indices. */
  static List<Double> first(SobolIndices indices) {
    return indices.groups().stream().map(g -> g.first().value()).toList();
  }

  /** Total indices. */
  static List<Double> total(SobolIndices indices) {
    return indices.groups().stream().map(g -> g.total().value()).toList();
  }
}
