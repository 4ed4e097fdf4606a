package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Packages drawn from a {@link TiltedLaw}, exactly: tied issues from the last eliminated to the
 * first, each given the state of its separator; free issues several at once.
 *
 * <p>A draw stays in the arrays {@link #gain} and, for loose ties, in the options chosen, until the
 * next one.
 */
final class TiltedDraws {
  private static final int MOST_COMBINED = 2048;

  /** By column, in units: what the package drawn brings. */
  final long[] gain;

  private final Columns columns;
  private final Structure structure;
  private final UniformRandomProvider random;
  private final int[] chosen;
  private final AliasTables steps;
  private final List<Group> groups = new ArrayList<>();
  private final List<Tie> loose;

  /** Free issues drawn together: an outcome is a choice of options for all of them. */
  private static final class Group {
    private final int[] issues;
    private final int size;
    private final AliasTables table;
    private final long[] sums; // by outcome and column

    private Group(Columns columns, List<Integer> issues, double[] chance) {
      this.issues = issues.stream().mapToInt(i -> i).toArray();
      size = chance.length;
      table = new AliasTables(size);
      table.set(chance, 0, size, 0);
      sums = new long[size * columns.count];
      int[] chosen = new int[columns.structure.issues()];
      for (int outcome = 0; outcome < size; outcome++) {
        choose(columns.structure, outcome, chosen);
        for (int issue : this.issues) {
          columns.add(
              sums, outcome, columns.value, columns.structure.openFirst[issue] + chosen[issue]);
        }
      }
    }

    private void choose(Structure structure, int outcome, int[] chosen) {
      int rest = outcome;
      for (int issue : issues) {
        chosen[issue] = rest % structure.options(issue);
        rest /= structure.options(issue);
      }
    }
  }

  TiltedDraws(Columns columns, TiltedLaw law, UniformRandomProvider random) {
    this.columns = columns;
    this.random = random;
    structure = columns.structure;
    gain = new long[columns.count];
    chosen = new int[structure.issues()];
    steps = new AliasTables(structure.entries());
    for (Structure.Step step : structure.steps) {
      for (int state = 0; state < step.states; state++) {
        int at = step.firstEntry + state * step.options;
        steps.set(law.chance, at, step.options, at);
      }
    }
    loose = structure.loose.stream().filter(columns::counts).toList();
    group(law.chance);
  }

  /** Random numbers that a draw takes. */
  int work() {
    return groups.size() + structure.steps.length;
  }

  /** Draws the next package; false if a loose rule forbids it. */
  boolean next() {
    System.arraycopy(columns.base, 0, gain, 0, gain.length);
    for (int e = structure.steps.length - 1; e >= 0; e--) {
      draw(structure.steps[e]);
    }
    for (Group group : groups) {
      int outcome = group.table.draw(0, group.size, random.nextDouble());
      columns.add(gain, 0, group.sums, outcome);
      if (!loose.isEmpty()) {
        group.choose(structure, outcome, chosen);
      }
    }
    return loose.isEmpty() || isPermitted();
  }

  /** Whether the package has at least 0 in every column. */
  boolean isAgreeable() {
    for (long units : gain) {
      if (units < 0) {
        return false;
      }
    }
    return true;
  }

  private void draw(Structure.Step step) {
    int entry = step.state(chosen) * step.options;
    int option = steps.draw(step.firstEntry + entry, step.options, random.nextDouble());
    chosen[step.issue] = option;
    columns.add(gain, 0, columns.value, structure.openFirst[step.issue] + option);
    columns.add(gain, 0, columns.bundle, step.bundle[entry + option]);
  }

  private boolean isPermitted() {
    boolean permitted = true;
    for (Tie tie : loose) {
      if (tie.holds(chosen)) {
        permitted &= !tie.forbids();
        if (!tie.forbids()) {
          columns.add(gain, 0, columns.bonus, tie.index());
        }
      }
    }
    return permitted;
  }

  private void group(double[] chance) {
    List<Integer> issues = new ArrayList<>();
    double[] joint = {1};
    int at = structure.entries();
    for (int issue : structure.free) {
      int options = structure.options(issue);
      if (joint.length * options > MOST_COMBINED && !issues.isEmpty()) {
        groups.add(new Group(columns, issues, joint));
        issues.clear();
        joint = new double[] {1};
      }
      issues.add(issue);
      joint = joint(joint, Arrays.copyOfRange(chance, at, at + options));
      at += options;
    }
    if (!issues.isEmpty()) {
      groups.add(new Group(columns, issues, joint));
    }
  }

  private static double[] joint(double[] slow, double[] fast) {
    double[] joint = new double[slow.length * fast.length];
    for (int k = 0; k < joint.length; k++) {
      joint[k] = slow[k % slow.length] * fast[k / slow.length];
    }
    return joint;
  }
}
