package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Free issues, several at once: an outcome is a choice of options for all of them, from a table of
 * all choices.
 */
final class DrawnGroup implements DrawnPart {
  private static final int MOST_OUTCOMES = 2048;

  private final Columns columns;
  private final List<Integer> issues = new ArrayList<>();
  private final long[] sums; // by outcome and column
  private final int[] options; // by outcome and issue
  private final AliasTables table;
  private final int size;
  private double spread;

  /**
   * @param from first of the free issues drawn
   * @param to the one after the last
   */
  private DrawnGroup(Columns columns, TiltedLaw law, int from, int to) {
    this.columns = columns;
    Structure structure = columns.structure;
    double[] chance = {1};
    for (int f = from; f < to; f++) {
      issues.add(structure.free[f]);
      chance = joint(chance, law.freeChances(f));
      spread += law.spread(structure.states() + f);
    }
    size = chance.length;
    table = new AliasTables(size);
    table.set(chance, 0, size, 0);
    sums = new long[size * columns.count];
    options = new int[size * issues.size()];
    for (int outcome = 0; outcome < size; outcome++) {
      fill(structure, outcome);
    }
  }

  /** The free issues of a law, in groups. */
  static List<DrawnPart> all(Columns columns, TiltedLaw law) {
    Structure structure = columns.structure;
    List<DrawnPart> groups = new ArrayList<>();
    int from = 0;
    int outcomes = 1;
    for (int f = 0; f < structure.free.length; f++) {
      int more = structure.options(structure.free[f]);
      if (outcomes * more > MOST_OUTCOMES) {
        groups.add(new DrawnGroup(columns, law, from, f));
        from = f;
        outcomes = 1;
      }
      outcomes *= more;
    }
    if (from < structure.free.length) {
      groups.add(new DrawnGroup(columns, law, from, structure.free.length));
    }
    return groups;
  }

  @Override
  public void draw(UniformRandomProvider random, int[] chosen, long[] gain) {
    int outcome = table.draw(0, size, random.nextDouble());
    columns.add(gain, 0, sums, outcome);
    for (int j = 0; j < issues.size(); j++) {
      chosen[issues.get(j)] = options[outcome * issues.size() + j];
    }
  }

  @Override
  public int work() {
    return 1;
  }

  @Override
  public double spread() {
    return spread;
  }

  /** Chances of pairs of outcomes, the first running fastest. */
  private static double[] joint(double[] first, double[] second) {
    double[] joint = new double[first.length * second.length];
    for (int k = 0; k < joint.length; k++) {
      joint[k] = first[k % first.length] * second[k / first.length];
    }
    return joint;
  }

  private void fill(Structure structure, int outcome) {
    int rest = outcome;
    for (int j = 0; j < issues.size(); j++) {
      int issue = issues.get(j);
      int option = rest % structure.options(issue);
      rest /= structure.options(issue);
      options[outcome * issues.size() + j] = option;
      columns.add(sums, outcome, columns.value, structure.openFirst[issue] + option);
    }
  }
}
