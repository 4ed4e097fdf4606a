package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Kohlberg, <i>On the Nucleolus of a Characteristic Function Game</i>, SIAM Journal on Applied
 * Mathematics 20 (1971), 62-66: a payoff is the nucleolus if and only if, for every level, no side
 * payments that add up to 0 leave each coalition with an excess of at least that level with no
 * less, and one of them with more. Players who get no more than alone may not lose.
 */
final class Kohlberg {
  private static final double SAME = 1e-6;

  private Kohlberg() {}

  static boolean isMet(CoalitionGame game, List<Double> payoff, boolean rational) {
    double scale =
        IntStream.rangeClosed(1, game.everybody())
            .mapToDouble(s -> Math.abs(game.worth(s)))
            .max()
            .orElseThrow();
    double[] excess = new double[game.everybody()];
    for (int s = 1; s < excess.length; s++) {
      excess[s] = game.excess(s, payoff) / scale;
    }
    List<Integer> barred =
        IntStream.range(0, game.players())
            .filter(i -> rational && payoff.get(i) - game.alone(i) <= SAME * scale)
            .boxed()
            .toList();
    double left = game.total() - payoff.stream().mapToDouble(x -> x).sum();
    boolean shared = Math.abs(left) <= SAME * scale;
    return shared
        && IntStream.range(0, game.players())
            .allMatch(i -> !rational || payoff.get(i) - game.alone(i) >= -SAME * scale)
        && Arrays.stream(excess, 1, excess.length)
            .distinct()
            .allMatch(level -> isBalanced(above(excess, level), game.players(), barred));
  }

  private static int[] above(double[] excess, double level) {
    return IntStream.range(1, excess.length).filter(s -> excess[s] >= level - SAME).toArray();
  }

  private static boolean isBalanced(int[] coalitions, int players, List<Integer> barred) {
    List<LinearConstraint> rows = new ArrayList<>();
    double[] goal = new double[players];
    double[] all = new double[players];
    Arrays.fill(all, 1);
    rows.add(new LinearConstraint(all, Relationship.EQ, 0));
    for (int s : coalitions) {
      rows.add(new LinearConstraint(row(s, players), Relationship.GEQ, 0));
      Arrays.setAll(goal, i -> goal[i] + (s >>> i & 1));
    }
    for (int i = 0; i < players; i++) {
      double least = barred.contains(i) ? 0 : -1;
      rows.add(new LinearConstraint(row(1 << i, players), Relationship.GEQ, least));
      rows.add(new LinearConstraint(row(1 << i, players), Relationship.LEQ, 1));
    }
    double most =
        new SimplexSolver()
            .optimize(
                new LinearObjectiveFunction(goal, 0),
                new LinearConstraintSet(rows),
                GoalType.MAXIMIZE,
                new NonNegativeConstraint(false))
            .getValue();
    return most < 1e-6;
  }

  private static double[] row(int coalition, int players) {
    return IntStream.range(0, players).mapToDouble(i -> coalition >>> i & 1).toArray();
  }
}
