package org.parley.analysis.frontier;

import java.util.List;

/**
 * Whole numbers to be added up over the issues of a package, in several columns: {@code base[c] +
 * sum_i value[(openFirst[i] + x_i) * count + c] + sum_l bonus[l * count + c]}, over the open
 * options of a structure and the linkages that hold.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Columns {
  final Structure structure;

  /** Number of columns. */
  final int count;

  final long[] base;
  final long[] value;
  final long[] bonus;

  /** By bundle of the structure and column: what its linkages add together. */
  final long[] bundle;

  /** Units in a point, by column. */
  final double[] scale;

  /** Rules, and linkages that change a column; loose or not. */
  final List<Tie> ties;

  private Columns(Space space, int[] parties, long[] need) {
    structure = space.structure;
    count = parties.length;
    base = new long[count];
    value = new long[structure.open.length * count];
    bonus = new long[structure.layout.linkages() * count];
    bundle = new long[structure.bundles.length * count];
    scale = new double[count];
    for (int c = 0; c < count; c++) {
      fill(space, parties[c], c);
      base[c] = space.base[parties[c]] - need[c];
      scale[c] = space.scale[parties[c]];
    }
    ties =
        OpenOptions.of(structure.layout, structure.roles).ties().stream()
            .filter(this::counts)
            .toList();
  }

  /**
   * The gains of some parties above what each needs.
   *
   * @param need units, by column
   */
  static Columns of(Space space, int[] parties, long[] need) {
    return new Columns(space, parties, need);
  }

  /** Adds a row of one table of columns to a row of another. */
  void add(long[] to, int row, long[] from, int fromRow) {
    for (int c = 0; c < count; c++) {
      to[row * count + c] += from[fromRow * count + c];
    }
  }

  /** The largest number of a column among the options of an issue. */
  long best(int issue, int column) {
    long best = Long.MIN_VALUE;
    for (int o = structure.openFirst[issue]; o < structure.openFirst[issue + 1]; o++) {
      best = Math.max(best, value[o * count + column]);
    }
    return best;
  }

  /** The smallest. */
  long worst(int issue, int column) {
    long worst = Long.MAX_VALUE;
    for (int o = structure.openFirst[issue]; o < structure.openFirst[issue + 1]; o++) {
      worst = Math.min(worst, value[o * count + column]);
    }
    return worst;
  }

  /** At most what a tie adds to a column: nothing for a rule. */
  long best(Tie tie, int column) {
    return tie.forbids() ? 0 : Math.max(0, bonus[tie.index() * count + column]);
  }

  /** At least what a tie adds to a column. */
  long worst(Tie tie, int column) {
    return tie.forbids() ? 0 : Math.min(0, bonus[tie.index() * count + column]);
  }

  /** At least as many different sums as packages can have, in all columns together. */
  double lattice() {
    double lattice = 1;
    for (int c = 0; c < count; c++) {
      long range = 0;
      long step = 0;
      for (int i = 0; i < structure.issues(); i++) {
        range += best(i, c) - worst(i, c);
        for (int o = structure.openFirst[i]; o < structure.openFirst[i + 1]; o++) {
          step = commonDivisor(step, value[o * count + c] - worst(i, c));
        }
      }
      for (Tie tie : ties) {
        range += best(tie, c) - worst(tie, c);
        step = commonDivisor(step, best(tie, c) - worst(tie, c));
      }
      lattice *= 1 + (double) range / Math.max(1, step);
    }
    return lattice;
  }

  /** The greatest common divisor of numbers that are not negative; that of a number and 0 is it. */
  static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }

  private void fill(Space space, int party, int c) {
    for (int o = 0; o < structure.open.length; o++) {
      value[o * count + c] = space.value[structure.open[o] * space.parties + party];
    }
    for (int l = 0; l < structure.layout.linkages(); l++) {
      bonus[l * count + c] = space.bonus[l * space.parties + party];
    }
    for (int b = 0; b < structure.bundles.length; b++) {
      bundle[b * count + c] = space.bundle[b * space.parties + party];
    }
  }

  /** Whether a tie is a rule, or changes a column. */
  boolean counts(Tie tie) {
    for (int c = 0; c < count; c++) {
      if (!tie.forbids() && bonus[tie.index() * count + c] != 0) {
        return true;
      }
    }
    return tie.forbids();
  }
}
