package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/** Tied issues, from the last eliminated to the first, each given the state of its separator. */
final class DrawnTree implements DrawnPart {
  private final Columns columns;
  private final List<Structure.Step> steps;
  private final List<AliasTables> tables = new ArrayList<>();
  private final double spread;

  private DrawnTree(Columns columns, TiltedLaw law, List<Structure.Step> steps) {
    this.columns = columns;
    this.steps = steps;
    for (Structure.Step step : steps) {
      AliasTables table = new AliasTables(step.bundle.length);
      for (int state = 0; state < step.states; state++) {
        int at = state * step.options;
        table.set(law.chance, step.firstEntry + at, step.options, at);
      }
      tables.add(table);
    }
    spread = law.spread(steps.get(0).firstState);
  }

  /** The tied issues of a law: issues are in the same part if ties connect them. */
  static List<DrawnPart> all(Columns columns, TiltedLaw law) {
    Structure structure = columns.structure;
    List<List<Structure.Step>> trees = new ArrayList<>();
    int[] tree = new int[structure.steps.length];
    for (int e = structure.steps.length - 1; e >= 0; e--) {
      Structure.Step step = structure.steps[e];
      if (step.parent < 0) {
        trees.add(new ArrayList<>());
      }
      tree[e] = step.parent < 0 ? trees.size() - 1 : tree[step.parent];
      trees.get(tree[e]).add(step);
    }
    List<DrawnPart> parts = new ArrayList<>();
    trees.forEach(steps -> parts.add(new DrawnTree(columns, law, steps)));
    return parts;
  }

  @Override
  public void draw(UniformRandomProvider random, int[] chosen, long[] gain) {
    for (int j = 0; j < steps.size(); j++) {
      Structure.Step step = steps.get(j);
      int at = step.state(chosen) * step.options;
      int option = tables.get(j).draw(at, step.options, random.nextDouble());
      chosen[step.issue] = option;
      int cell = columns.structure.openFirst[step.issue] + option;
      columns.add(gain, 0, columns.value, cell);
      columns.add(gain, 0, columns.bundle, step.bundle[at + option]);
    }
  }

  @Override
  public int work() {
    return steps.size();
  }

  @Override
  public double spread() {
    return spread;
  }
}
