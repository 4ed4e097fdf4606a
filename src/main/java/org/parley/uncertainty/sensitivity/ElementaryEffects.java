package org.parley.uncertainty.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.uncertainty.design.Trajectories;

/**
 * Morris' measures of one input (Morris 1991, doi:10.1080/00401706.1991.10484804). An elementary
 * effect is how much the output changes when the input alone moves by {@code delta}, divided by
 * {@code delta}: the output's unit for the input's whole range. Each trajectory gives one.
 *
 * @param mu mean of the effects: which way the input works
 * @param muStar mean of their absolute values: how much it matters, whichever way (Campolongo,
 *     Cariboni and Saltelli 2007, doi:10.1016/j.envsoft.2006.10.004)
 * @param sigma their standard deviation, with {@code r - 1} below: how much the effect depends on
 *     where the others stand or on the input itself; 0 for a linear output without interactions
 */
public record ElementaryEffects(double mu, double muStar, double sigma) {

  /**
   * The measures of each input.
   *
   * @param design two trajectories or more
   * @param outputs the output at each point of the design
   */
  public static List<ElementaryEffects> of(Trajectories design, double[] outputs) {
    Outputs.require(design, outputs);
    if (design.count() < 2) {
      throw new IllegalArgumentException("2 trajectories or more, found " + design.count());
    }
    double[][] effects = effects(design, outputs);
    return Arrays.stream(effects).map(ElementaryEffects::of).toList();
  }

  /** {@code effects[input][trajectory]}. */
  private static double[][] effects(Trajectories design, double[] outputs) {
    double[][] effects = new double[design.inputs()][(int) design.count()];
    for (int t = 0; t < design.count(); t++) {
      int[] moves = design.moves(t);
      int at = t * (moves.length + 1);
      for (int step = 0; step < moves.length; step++) {
        double change = (outputs[at + step + 1] - outputs[at + step]) / design.delta();
        int input = Math.max(moves[step], ~moves[step]);
        effects[input][t] = moves[step] >= 0 ? change : -change;
      }
    }
    return effects;
  }

  private static ElementaryEffects of(double[] effects) {
    double mu = Arrays.stream(effects).sum() / effects.length;
    double squares = Arrays.stream(effects).map(e -> (e - mu) * (e - mu)).sum();
    return new ElementaryEffects(
        mu,
        IntStream.range(0, effects.length).mapToDouble(t -> Math.abs(effects[t])).sum()
            / effects.length,
        Math.sqrt(squares / (effects.length - 1)));
  }
}
