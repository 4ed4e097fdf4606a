package org.parley.analysis.frontier;

import org.apache.commons.numbers.core.ArithmeticUtils;

/**
 * A {@link Measure} on a structure in whole numbers of units, so that sums are exact also as
 * doubles ({@link Units}).
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class WholeMeasure {
  private static final int ULPS = 8;

  /** By open option. */
  final double[] option;

  /** By bundle of the structure. */
  final double[] bundle;

  /** What the linkages bring that always hold. */
  final double base;

  /** Units in a point. */
  final double scale;

  /** The most by which a package's sum in units differs from what it is worth, in points. */
  final double error;

  /** By linkage. */
  private final double[] bonus;

  private final Structure structure;

  private WholeMeasure(Structure structure, Measure measure) {
    this.structure = structure;
    int[] open = structure.open;
    int linkages = measure.bonus.length;
    double[] numbers = new double[open.length + linkages];
    for (int u = 0; u < open.length; u++) {
      numbers[u] = measure.worth[open[u]];
    }
    System.arraycopy(measure.bonus, 0, numbers, open.length, linkages);
    double most = most(numbers);
    scale = Units.scale(numbers, most);
    option = new double[open.length];
    bonus = new double[linkages];
    double[] off = new double[numbers.length];
    for (int k = 0; k < numbers.length; k++) {
      double whole = Units.whole(numbers[k], scale);
      off[k] = Math.abs(numbers[k] - whole / scale);
      (k < open.length ? option : bonus)[k < open.length ? k : k - open.length] = whole;
    }
    error = most(off) + ULPS * StrictMath.ulp(most);
    bundle = new double[structure.bundles.length];
    for (int b = 0; b < bundle.length; b++) {
      bundle[b] = sum(structure.bundles[b]);
    }
    base = sum(structure.always);
  }

  static WholeMeasure of(Structure structure, Measure measure) {
    return new WholeMeasure(structure, measure);
  }

  /** The most that a package can come to if all numbers count by their absolute values. */
  private double most(double[] numbers) {
    double sum = 0;
    for (int i = 0; i < structure.issues(); i++) {
      double most = 0;
      for (int u = structure.openFirst[i]; u < structure.openFirst[i + 1]; u++) {
        most = Math.max(most, Math.abs(numbers[u]));
      }
      sum += most;
    }
    for (int l = structure.open.length; l < numbers.length; l++) {
      sum += Math.abs(numbers[l]);
    }
    return sum;
  }

  private double sum(int[] linkages) {
    double sum = 0;
    for (int l : linkages) {
      sum += bonus[l];
    }
    return sum;
  }

  /** The least amount by which two packages can differ, if they differ, in units. */
  long step() {
    long step = 0;
    for (int i = 0; i < structure.issues(); i++) {
      int first = structure.openFirst[i];
      for (int u = first + 1; u < structure.openFirst[i + 1]; u++) {
        step = ArithmeticUtils.gcd(step, (long) (option[u] - option[first]));
      }
    }
    for (double one : bonus) {
      step = ArithmeticUtils.gcd(step, (long) one);
    }
    return step;
  }

  /** The most that linkages in no table can bring to a package, in units. */
  double mostOfLoose() {
    double sum = 0;
    for (Tie tie : structure.loose) {
      sum += tie.forbids() ? 0 : Math.max(0, bonus[tie.index()]);
    }
    return sum;
  }

  /** The linkages in no table that hold in a package, by its open options, in units. */
  double loose(int[] chosen) {
    double sum = 0;
    for (Tie tie : structure.loose) {
      sum += !tie.forbids() && tie.holds(chosen) ? bonus[tie.index()] : 0;
    }
    return sum;
  }
}
