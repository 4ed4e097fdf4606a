package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Finds the package with the largest weighted sum of gains: {@code h(w) = max_x sum_r w[r] *
 * gain_r(x)}, in points, and what every other choice of an option falls short of it.
 *
 * <p>Free issues are maximised one by one; tied ones by a pass over the steps of the structure,
 * which costs one look at every entry. Linkages in no table count with the most they can bring, so
 * that the sum is an upper bound.
 *
 * <p>An inner-loop class: it keeps its working arrays from call to call.
 */
final class Oracle {
  private final Space space;
  private final Structure structure;
  private final int rows;
  private final double[][] points; // by row and open option
  private final double[][] bundlePoints; // by row and bundle, likewise
  private final double[] base; // by row
  private final boolean[] closed; // by open option: left out of the space for now
  private final double[] worth; // by open option
  private final double[] bundleWorth; // by bundle, from 1 on; the first is for what is forbidden
  private final double[] entryWorth; // by entry, with the best of its descendants
  private final double[] message; // by state: best worth of the step and its descendants
  private final int[] chosen; // by issue

  Oracle(Space space) {
    this.space = space;
    structure = space.structure;
    rows = space.parties;
    points = new double[rows][structure.open.length];
    bundlePoints = new double[rows][structure.bundles.length + 1];
    for (int r = 0; r < rows; r++) {
      for (int u = 0; u < structure.open.length; u++) {
        points[r][u] = space.value[structure.open[u] * rows + r] / space.scale[r];
      }
      for (int b = 0; b < structure.bundles.length; b++) {
        bundlePoints[r][b + 1] = space.bundle[b * rows + r] / space.scale[r];
      }
    }
    base = new double[rows];
    for (int r = 0; r < rows; r++) {
      base[r] = space.base[r] / space.scale[r];
    }
    closed = new boolean[structure.open.length];
    worth = new double[structure.open.length];
    bundleWorth = new double[structure.bundles.length + 1];
    entryWorth = new double[structure.entries()];
    message = new double[structure.states()];
    chosen = new int[structure.issues()];
  }

  /** Points of an open option for a row. */
  double points(int option, int row) {
    return points[row][option];
  }

  /** Points of the linkages of a bundle for a row. */
  double bundlePoints(int bundle, int row) {
    return bundlePoints[row][bundle + 1];
  }

  /** By open option: left out of all maxima until opened again. */
  boolean[] closed() {
    return closed;
  }

  /** The open options, by issue, of the package found last by {@link #best}. */
  int[] chosen() {
    return chosen;
  }

  /**
   * The largest weighted sum of gains, in points; minus infinity if no package is left.
   *
   * @param weights by row
   */
  double largest(double[] weights) {
    weigh(weights);
    double sum = looseWorth(weights);
    for (int r = 0; r < rows; r++) {
      sum += weights[r] * base[r];
    }
    for (int i : structure.free) {
      sum += worth[bestOption(i)];
    }
    sendMessages();
    for (Structure.Step step : structure.steps) {
      if (step.parent < 0) {
        sum += message[step.firstState];
      }
    }
    return sum;
  }

  /** As {@link #largest}, and notes the package in {@link #chosen}. */
  double best(double[] weights) {
    double sum = largest(weights);
    for (int i : structure.free) {
      chosen[i] = bestOption(i) - structure.openFirst[i];
    }
    for (int e = structure.steps.length - 1; e >= 0; e--) {
      Structure.Step step = structure.steps[e];
      chosen[step.issue] = bestIn(step, step.state(chosen));
    }
    return sum;
  }

  /**
   * What each choice costs against the maximum found last by {@link #largest}: the weighted sum of
   * a package is the maximum minus the sum of its choices' regrets (and what loose linkages lack).
   *
   * @param option filled by open option of free issues, at {@code open option * stride + offset}
   * @param entry filled by entry of the steps, likewise
   */
  void regrets(double[] option, double[] entry, int offset, int stride) {
    for (int i : structure.free) {
      double best = worth[bestOption(i)];
      for (int u = structure.openFirst[i]; u < structure.openFirst[i + 1]; u++) {
        option[u * stride + offset] = closed[u] ? Double.POSITIVE_INFINITY : best - worth[u];
      }
    }
    for (Structure.Step step : structure.steps) {
      int at = step.firstEntry;
      for (int state = 0; state < step.states; state++) {
        double best = message[step.firstState + state];
        for (int k = 0; k < step.options; k++, at++) {
          double sum = entryWorth[at];
          entry[at * stride + offset] =
              sum == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : best - sum;
        }
      }
    }
  }

  private void weigh(double[] weights) {
    for (int u = 0; u < worth.length; u++) {
      worth[u] = closed[u] ? Double.NEGATIVE_INFINITY : 0;
    }
    Arrays.fill(bundleWorth, 0);
    bundleWorth[0] = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < rows; r++) {
      if (weights[r] != 0) {
        addTimes(worth, weights[r], points[r]);
        addTimes(bundleWorth, weights[r], bundlePoints[r]);
      }
    }
  }

  private static void addTimes(double[] sum, double factor, double[] of) {
    for (int u = 0; u < sum.length; u++) {
      sum[u] += factor * of[u];
    }
  }

  private double looseWorth(double[] weights) {
    double sum = 0;
    for (Tie tie : structure.loose) {
      if (!tie.forbids()) {
        double bonus = 0;
        for (int r = 0; r < rows; r++) {
          bonus += weights[r] * space.bonus[tie.index() * rows + r] / space.scale[r];
        }
        sum += Math.max(0, bonus);
      }
    }
    return sum;
  }

  private int bestOption(int issue) {
    int best = structure.openFirst[issue];
    for (int u = best + 1; u < structure.openFirst[issue + 1]; u++) {
      if (worth[u] > worth[best]) {
        best = u;
      }
    }
    return best;
  }

  private void sendMessages() {
    for (Structure.Step step : structure.steps) {
      weighEntries(step);
      for (int c = 0; c < step.children.length; c++) {
        receive(step, structure.steps[step.children[c]], step.childState[c]);
      }
      int at = step.firstEntry;
      for (int state = 0; state < step.states; state++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < step.options; k++, at++) {
          best = entryWorth[at] > best ? entryWorth[at] : best;
        }
        message[step.firstState + state] = best;
      }
    }
  }

  private void weighEntries(Structure.Step step) {
    double[] own = worth;
    double[] together = bundleWorth;
    int[] bundle = step.bundle;
    int first = structure.openFirst[step.issue];
    int to = step.firstEntry;
    for (int from = 0; from < bundle.length; from += step.options) {
      for (int k = 0; k < step.options; k++) {
        entryWorth[to++] = own[first + k] + together[1 + bundle[from + k]];
      }
    }
  }

  private void receive(Structure.Step step, Structure.Step child, int[] childState) {
    int from = child.firstState;
    int to = step.firstEntry;
    for (int entry = 0; entry < childState.length; entry++) {
      entryWorth[to + entry] += message[from + childState[entry]];
    }
  }

  private int bestIn(Structure.Step step, int state) {
    int first = step.firstEntry + state * step.options;
    int best = 0;
    for (int k = 1; k < step.options; k++) {
      best = entryWorth[first + k] > entryWorth[first + best] ? k : best;
    }
    return best;
  }

  /** Gains of a package in points, by row: its open options, by issue. */
  void gains(int[] chosen, double[] gain) {
    System.arraycopy(base, 0, gain, 0, rows);
    for (int i = 0; i < chosen.length; i++) {
      add(gain, points, structure.openFirst[i] + chosen[i]);
    }
    for (Structure.Step step : structure.steps) {
      int bundle = step.bundle[step.state(chosen) * step.options + chosen[step.issue]];
      if (bundle == Structure.FORBIDDEN) {
        Arrays.fill(gain, Double.NEGATIVE_INFINITY);
        return;
      }
      add(gain, bundlePoints, bundle + 1);
    }
    for (Tie tie : structure.loose) {
      addLoose(tie, chosen, gain);
    }
  }

  private void addLoose(Tie tie, int[] chosen, double[] gain) {
    if (tie.holds(chosen)) {
      for (int r = 0; r < rows; r++) {
        gain[r] +=
            tie.forbids()
                ? Double.NEGATIVE_INFINITY
                : space.bonus[tie.index() * rows + r] / space.scale[r];
      }
    }
  }

  private void add(double[] gain, double[][] of, int index) {
    for (int r = 0; r < rows; r++) {
      gain[r] += of[r][index];
    }
  }
}
