package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The payoffs at which the largest excess is least: {@code min e} subject to {@code x(S) + e >=
 * w(S)} for every coalition that is not settled, and {@code x(S) = } what is settled for those that
 * are.
 *
 * <p>There are {@code 2^n} conditions, of which few matter. The program starts with single players
 * and their complements, and as long as the answer breaks other conditions, the worst broken ones
 * join. The dual program over the conditions met so far proves that no payoff does better.
 */
final class ExcessProgram {
  /** How exact answers are, in normal units. */
  static final double TOLERANCE = 1e-9;

  /** Answers and proofs that differ by more are wrong. */
  private static final double PROVEN = 1e-7;

  private final NormalGame game;
  private final Span span;
  private final boolean rational;
  private final int n;
  private final Set<Integer> met = new LinkedHashSet<>();

  /**
   * What was found.
   *
   * @param excess the least largest excess
   * @param payoff one of the payoffs that have it, by player
   * @param tight coalitions with that excess at every such payoff
   * @param price how much each of them counts in the proof, above 0, adding up to 1: excess = sum
   *     of price times worth, less what is settled
   */
  record Least(double excess, List<Double> payoff, List<Integer> tight, List<Double> price) {}

  /**
   * @param rational whether nobody may get less than alone
   */
  ExcessProgram(NormalGame game, Span span, boolean rational) {
    this.game = game;
    this.span = span;
    this.rational = rational;
    n = game.players();
  }

  Least solve() {
    for (int i = 0; i < n; i++) {
      meet(1 << i);
      meet(game.everybody() & ~(1 << i));
    }
    double[] primal = primal();
    for (List<Integer> broken = broken(primal); !broken.isEmpty(); broken = broken(primal)) {
      met.addAll(broken);
      primal = primal();
    }
    return proven(primal);
  }

  private void meet(int coalition) {
    if (coalition != 0 && !span.contains(coalition)) {
      met.add(coalition);
    }
  }

  /** By player, and the excess last. */
  private double[] primal() {
    List<LinearConstraint> rows = new ArrayList<>();
    for (int s : met) {
      rows.add(new LinearConstraint(row(s, 1), Relationship.GEQ, game.worth(s)));
    }
    for (int k = 0; k < span.settled().size(); k++) {
      double[] row = row(span.settled().get(k), 0);
      rows.add(new LinearConstraint(row, Relationship.EQ, span.amount(k)));
    }
    for (int i = 0; rational && i < n; i++) {
      rows.add(new LinearConstraint(row(1 << i, 0), Relationship.GEQ, 0));
    }
    return optimum(row(0, 1), rows, GoalType.MINIMIZE, false);
  }

  private double[] row(int coalition, double last) {
    double[] row = new double[n + 1];
    Arrays.setAll(row, i -> i < n ? coalition >>> i & 1 : last);
    return row;
  }

  /** The worst broken conditions that are new, at most as many as there are players. */
  private List<Integer> broken(double[] primal) {
    double[] payoff = Arrays.copyOf(primal, n);
    double[] excess = new double[game.everybody() + 1];
    for (int s = 1; s < game.everybody(); s++) {
      excess[s] = game.worth(s) - Coalitions.sum(payoff, s);
    }
    return IntStream.range(1, game.everybody())
        .filter(s -> excess[s] > primal[n] + TOLERANCE && !met.contains(s) && !span.contains(s))
        .boxed()
        .sorted((s, t) -> Double.compare(excess[t], excess[s]))
        .limit(n)
        .toList();
  }

  /**
   * The dual: {@code max sum of price_S w(S) + sum of price_F x(F)} over the settled {@code F},
   * where the prices of the conditions are at least 0 and add to 1, and those of each player's
   * coalitions to 0, or to at most 0 where it must not get less than alone.
   */
  private Least proven(double[] primal) {
    List<Integer> all = columns();
    double[] worth = IntStream.range(0, all.size()).mapToDouble(c -> worth(all, c)).toArray();
    List<LinearConstraint> rows = new ArrayList<>();
    double[] conditions = new double[all.size()];
    Arrays.fill(conditions, 0, met.size(), 1);
    rows.add(new LinearConstraint(conditions, Relationship.EQ, 1));
    Relationship balance = rational ? Relationship.LEQ : Relationship.EQ;
    for (int i = 0; i < n; i++) {
      rows.add(new LinearConstraint(incidence(all, i), balance, 0));
    }
    double[] price = optimum(worth, rows, GoalType.MAXIMIZE, true);
    check(rows, price, Math.abs(dot(worth, price) - primal[n]));
    return least(primal, all, price);
  }

  /** The conditions met, then the settled coalitions as buyers and as sellers. */
  private List<Integer> columns() {
    List<Integer> all = new ArrayList<>(met);
    all.addAll(span.settled());
    all.addAll(span.settled());
    return all;
  }

  private double worth(List<Integer> all, int column) {
    int k = column - met.size();
    int settled = span.settled().size();
    return k < 0
        ? game.worth(all.get(column))
        : k < settled ? span.amount(k) : -span.amount(k - settled);
  }

  private double[] incidence(List<Integer> all, int player) {
    int sellers = met.size() + span.settled().size();
    double[] incidence = new double[all.size()];
    Arrays.setAll(incidence, c -> (c < sellers ? 1 : -1) * (all.get(c) >>> player & 1));
    return incidence;
  }

  /** Weak duality: prices that are in order prove that no excess is below what they add up to. */
  private static void check(List<LinearConstraint> rows, double[] price, double gap) {
    double wrong = Math.max(gap, -Arrays.stream(price).min().orElse(0));
    for (LinearConstraint row : rows) {
      double over = dot(row.getCoefficients().toArray(), price) - row.getValue();
      wrong = Math.max(wrong, row.getRelationship() == Relationship.LEQ ? over : Math.abs(over));
    }
    if (!(wrong <= PROVEN)) {
      throw new ArithmeticException(
          "a linear program was not proven: off by " + wrong + " of the largest worth");
    }
  }

  private Least least(double[] primal, List<Integer> all, double[] price) {
    List<Integer> tight = new ArrayList<>();
    List<Double> prices = new ArrayList<>();
    for (int c = 0; c < met.size(); c++) {
      if (price[c] > PROVEN) {
        tight.add(all.get(c));
        prices.add(price[c]);
      }
    }
    List<Double> payoff = Arrays.stream(primal, 0, n).boxed().toList();
    return new Least(primal[n], payoff, tight, prices);
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
  }

  /** Bland's rule never circles, however many conditions meet in one point. */
  static double[] optimum(
      double[] goal, List<LinearConstraint> rows, GoalType type, boolean nonNegative) {
    return new SimplexSolver(TOLERANCE, 10, 1e-11)
        .optimize(
            new LinearObjectiveFunction(goal, 0),
            new LinearConstraintSet(rows),
            type,
            new NonNegativeConstraint(nonNegative),
            PivotSelectionRule.BLAND)
        .getPoint();
  }
}
