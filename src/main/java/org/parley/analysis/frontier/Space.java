package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.core.ArithmeticUtils;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * One draw on its structure, with the numbers of each party as whole multiples of its own unit, so
 * that gains are sums of whole numbers and exact.
 *
 * <p>{@code gain(p, x) = base[p] + sum_i value[cell(i, x_i) * parties + p] + sum of bonuses}, in
 * units of party {@code p}; {@code scale[p]} units are a point. All sums stay below 2^53, so they
 * are also exact as doubles.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Space {
  final Structure structure;
  final int parties;

  /** By cell of the layout and party: points in units. */
  final long[] value;

  /** By bundle of the structure and party: points of its linkages together, in units. */
  final long[] bundle;

  /** By linkage and party, in units. */
  final long[] bonus;

  /** By party: points of the linkages that always hold minus no deal, in units. */
  final long[] base;

  /** By party, in units. */
  final long[] noDeal;

  /** Units in a point, by party. */
  final double[] scale;

  private Space(Structure structure, BargainingProblem problem) {
    this.structure = structure;
    Layout layout = structure.layout;
    parties = layout.parties();
    value = new long[layout.cells() * parties];
    bonus = new long[layout.linkages() * parties];
    bundle = new long[structure.bundles.length * parties];
    base = new long[parties];
    noDeal = new long[parties];
    scale = new double[parties];
    for (int p = 0; p < parties; p++) {
      fill(problem, p);
    }
    for (int b = 0; b < structure.bundles.length; b++) {
      for (int p = 0; p < parties; p++) {
        bundle[b * parties + p] = sum(structure.bundles[b], p);
      }
    }
  }

  /** The problem in units. Its layout must be that of the structure. */
  static Space of(Structure structure, BargainingProblem problem) {
    return new Space(structure, problem);
  }

  /** The problem in units, among parties in these roles. */
  static Space of(BargainingProblem problem, List<Role> roles) {
    return new Space(Structure.of(problem.layout(), roles), problem);
  }

  /**
   * The same space with a row more: a quantity that is counted like a party's points.
   *
   * @param counted by cell of the layout
   */
  Space withRow(int[] counted) {
    return new Space(this, counted);
  }

  private Space(Space other, int[] counted) {
    structure = other.structure;
    parties = other.parties + 1;
    value = widened(other.value, other.parties);
    bonus = widened(other.bonus, other.parties);
    bundle = widened(other.bundle, other.parties);
    base = Arrays.copyOf(other.base, parties);
    noDeal = Arrays.copyOf(other.noDeal, parties);
    scale = Arrays.copyOf(other.scale, parties);
    scale[parties - 1] = 1;
    for (int cell = 0; cell < counted.length; cell++) {
      value[cell * parties + parties - 1] = counted[cell];
    }
  }

  private static long[] widened(long[] table, int rows) {
    long[] wide = new long[table.length / rows * (rows + 1)];
    for (int k = 0; k < table.length; k++) {
      wide[k / rows * (rows + 1) + k % rows] = table[k];
    }
    return wide;
  }

  private void fill(BargainingProblem problem, int p) {
    Layout layout = structure.layout;
    int cells = layout.cells();
    double[] numbers = new double[cells + layout.linkages() + 1];
    double sum = 0;
    for (int i = 0; i < layout.issues(); i++) {
      double most = 0;
      for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
        numbers[cell] = problem.points(p, cell);
        most = Math.max(most, Math.abs(numbers[cell]));
      }
      sum += most;
    }
    for (int l = 0; l < layout.linkages(); l++) {
      numbers[cells + l] = problem.bonus(p, l);
      sum += Math.abs(numbers[cells + l]);
    }
    numbers[numbers.length - 1] = problem.noDeal(p);
    sum += Math.abs(problem.noDeal(p));
    scale[p] = Units.scale(numbers, sum);
    for (int cell = 0; cell < cells; cell++) {
      value[cell * parties + p] = Units.whole(numbers[cell], scale[p]);
    }
    for (int l = 0; l < layout.linkages(); l++) {
      bonus[l * parties + p] = Units.whole(numbers[cells + l], scale[p]);
    }
    noDeal[p] = Units.whole(problem.noDeal(p), scale[p]);
    base[p] = sum(structure.always, p) - noDeal[p];
  }

  private long sum(int[] linkages, int p) {
    long sum = 0;
    for (int l : linkages) {
      sum += bonus[l * parties + p];
    }
    return sum;
  }

  /**
   * The least amount by which two packages can differ for a row, if they differ, in units: the
   * greatest common divisor of all that a choice can change.
   */
  long step(int row) {
    long step = 0;
    int[] first = structure.openFirst;
    for (int i = 0; i < structure.issues(); i++) {
      for (int u = first[i]; u < first[i + 1]; u++) {
        step =
            ArithmeticUtils.gcd(
                step,
                value[structure.open[u] * parties + row]
                    - value[structure.open[first[i]] * parties + row]);
      }
    }
    for (int l = 0; l < structure.layout.linkages(); l++) {
      step = ArithmeticUtils.gcd(step, bonus[l * parties + row]);
    }
    return step;
  }

  /** Whether every party whose consent is needed gains at least 0. */
  boolean isAgreeable(long[] gain) {
    for (int p = 0; p < parties; p++) {
      if (gain[p] < 0 && structure.roles.get(p).consents()) {
        return false;
      }
    }
    return true;
  }

  /** A lower bound of what any package gives each party, in points: its worst open options. */
  double[] leastGains() {
    double[] least = new double[parties];
    for (int p = 0; p < parties; p++) {
      double sum = base[p];
      for (int i = 0; i < structure.issues(); i++) {
        sum += worst(i, p);
      }
      for (int l = 0; l < structure.layout.linkages(); l++) {
        sum += Math.min(0, bonus[l * parties + p]);
      }
      least[p] = sum / scale[p];
    }
    return least;
  }

  private long worst(int issue, int p) {
    long worst = Long.MAX_VALUE;
    for (int u = structure.openFirst[issue]; u < structure.openFirst[issue + 1]; u++) {
      worst = Math.min(worst, value[structure.open[u] * parties + p]);
    }
    return worst;
  }

  /** Gains of a package by its open options, in units, by party; no step may forbid it. */
  long[] gainsOf(int[] chosen) {
    long[] gain = base.clone();
    for (int i = 0; i < chosen.length; i++) {
      add(gain, value, structure.open[structure.openFirst[i] + chosen[i]]);
    }
    for (Structure.Step step : structure.steps) {
      add(gain, bundle, step.bundle[step.entry(chosen)]);
    }
    for (Tie tie : structure.loose) {
      if (!tie.forbids() && tie.holds(chosen)) {
        add(gain, bonus, tie.index());
      }
    }
    return gain;
  }

  private void add(long[] gain, long[] of, int index) {
    for (int p = 0; p < parties; p++) {
      gain[p] += of[index * parties + p];
    }
  }

  /** Gains of a package of the layout, in units, by party. */
  long[] gains(int[] outcome) {
    Layout layout = structure.layout;
    long[] gain = new long[parties];
    for (int p = 0; p < parties; p++) {
      gain[p] = -noDeal[p];
      for (int i = 0; i < outcome.length; i++) {
        gain[p] += value[(layout.first(i) + outcome[i]) * parties + p];
      }
    }
    for (int l = 0; l < layout.linkages(); l++) {
      if (layout.linkage(l).holds(outcome)) {
        for (int p = 0; p < parties; p++) {
          gain[p] += bonus[l * parties + p];
        }
      }
    }
    return gain;
  }

  /** A package of the layout with its worth in points. */
  Deal deal(int[] outcome) {
    long[] gain = gains(outcome);
    List<Integer> options = new ArrayList<>(outcome.length);
    for (int option : outcome) {
      options.add(option);
    }
    List<Double> utilities = new ArrayList<>(parties);
    List<Double> gains = new ArrayList<>(parties);
    for (int p = 0; p < parties; p++) {
      utilities.add((gain[p] + noDeal[p]) / scale[p]);
      gains.add(gain[p] / scale[p]);
    }
    return new Deal(options, utilities, gains);
  }
}
