package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The payoff in a core that is best or worst for a player: a linear program that a condition joins
 * as long as the answer breaks one, the worst first. A condition more can only lower the most, and
 * the last answer breaks none: both prove it.
 */
final class CoreProgram {
  /** A core of one payoff has no inside: by so much may conditions be missed, in normal units. */
  private static final double SLACK = 1e-9;

  private final NormalGame game;
  private final Set<Integer> met = new LinkedHashSet<>();

  CoreProgram(NormalGame game) {
    this.game = game;
    for (int i = 0; i < game.players(); i++) {
      met.add(1 << i);
    }
  }

  /** What a player gets at least or at most, in the unit of the game. */
  double extreme(int player, boolean most) {
    double[] goal = row(1 << player);
    GoalType type = most ? GoalType.MAXIMIZE : GoalType.MINIMIZE;
    double[] payoff = ExcessProgram.optimum(goal, rows(), type, false);
    for (int s = worst(payoff); s > 0; s = worst(payoff)) {
      met.add(s);
      payoff = ExcessProgram.optimum(goal, rows(), type, false);
    }
    return game.payoff(payoff).get(player);
  }

  private List<LinearConstraint> rows() {
    List<LinearConstraint> rows = new ArrayList<>();
    rows.add(
        new LinearConstraint(row(game.everybody()), Relationship.EQ, game.worth(game.everybody())));
    met.forEach(
        s -> rows.add(new LinearConstraint(row(s), Relationship.GEQ, game.worth(s) - SLACK)));
    return rows;
  }

  private double[] row(int coalition) {
    double[] row = new double[game.players()];
    Arrays.setAll(row, i -> coalition >>> i & 1);
    return row;
  }

  /** The condition that is broken most and was not met before; 0 if none is broken. */
  private int worst(double[] payoff) {
    int worst = 0;
    double most = 2 * SLACK;
    for (int s = 1; s < game.everybody(); s++) {
      double excess = game.worth(s) - Coalitions.sum(payoff, s);
      if (excess > most && !met.contains(s)) {
        worst = s;
        most = excess;
      }
    }
    return worst;
  }
}
