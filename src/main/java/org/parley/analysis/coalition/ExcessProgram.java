package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Linear programs over payoffs {@code x} and a level of excess {@code e}: {@code min goal x + last
 * e} subject to {@code x(S) + e >= w(S)} for every coalition that is not settled, and {@code x(F)
 * =} what is settled for those that are.
 *
 * <p>There are {@code 2^n} conditions and {@code n + 1} unknowns. So the dual is solved, which
 * looks for a price of each condition: by the revised simplex method, its columns written down only
 * when they enter. The one that enters belongs to the condition that the payoff at hand breaks
 * most; when none is broken, prices and payoff prove each other. A column is a coalition's members,
 * so that all numbers of a basis are ratios of small determinants and zeros can be told from
 * rounding.
 *
 * <p>Not by the library's simplex solver, which was tried: for one to three in a hundred bankruptcy
 * games of up to ten claimants, where many conditions meet in one point, it returned prices that
 * break their own conditions, with either pivot rule and at any tolerance.
 *
 * <p>Dantzig and Orchard-Hays, <i>The Product Form for the Inverse in the Simplex Method</i>
 * (1954); where a step does not improve the value, Bland, <i>New Finite Pivoting Rules for the
 * Simplex Method</i>, Mathematics of Operations Research 2 (1977), 103-107.
 */
final class ExcessProgram {
  /** How exact answers are, in normal units. */
  static final double TOLERANCE = 1e-9;

  /** Levels and their quotients are 0 below this: they are ratios of determinants of 0 and 1. */
  private static final double ZERO = 1e-9;

  private static final int MOST_STEPS = 100_000;

  private final NormalGame game;
  private final Span span;
  private final int n;
  private final double[] goal;
  private final List<Column> always;
  private final List<Column> basis = new ArrayList<>();
  private final double[] together; // what each coalition gets, filled from the small ones up

  /**
   * What was found.
   *
   * @param excess the level of excess
   * @param payoff by player
   * @param tight coalitions with that excess at every best payoff
   * @param price of each of them, above 0
   */
  record Least(double excess, List<Double> payoff, List<Integer> tight, List<Double> price) {}

  /**
   * A condition as a column of the dual.
   *
   * @param coalition whom it is about
   * @param sign -1 for an equation read from right to left
   * @param last what the level of excess counts in it
   * @param worth its right side
   * @param rank the order that Bland's rule needs
   */
  private record Column(int coalition, int sign, int last, double worth, int rank) {

    double at(int row, int players) {
      return row < players ? sign * (coalition >>> row & 1) : last;
    }

    /** By how much it is broken. */
    double broken(double[] point) {
      int players = point.length - 1;
      return worth - sign * Coalitions.sum(point, coalition) - last * point[players];
    }
  }

  private ExcessProgram(NormalGame game, Span span, double[] goal, Stream<Column> others) {
    this.game = game;
    this.span = span;
    this.goal = goal;
    n = game.players();
    together = new double[game.everybody() + 1];
    always =
        Stream.concat(
                IntStream.range(0, span.settled().size()).boxed().flatMap(k -> settled(span, k)),
                others)
            .toList();
  }

  private static Stream<Column> settled(Span span, int k) {
    int coalition = span.settled().get(k);
    double amount = span.amount(k);
    return Stream.of(
        new Column(coalition, 1, 0, amount, -2 - 2 * k),
        new Column(coalition, -1, 0, -amount, -3 - 2 * k));
  }

  /**
   * The least level of excess.
   *
   * @param span what is settled, everybody's payoff among it, but not everything
   * @param rational whether nobody may get less than alone
   */
  static Least least(NormalGame game, Span span, boolean rational) {
    int n = game.players();
    double[] goal = new double[n + 1];
    goal[n] = 1;
    Stream<Column> alone =
        IntStream.range(0, rational ? n : 0).mapToObj(i -> new Column(1 << i, 1, 0, 0, -100 - i));
    ExcessProgram program = new ExcessProgram(game, span, goal, alone);
    program.startWith(new Column(game.everybody(), -1, 0, -game.worth(game.everybody()), -3));
    return program.solve();
  }

  /** The least that some players can get together in the core, which is not empty. */
  static double leastInCore(NormalGame game, int coalition) {
    int n = game.players();
    double[] goal = new double[n + 1];
    Arrays.setAll(goal, i -> coalition >>> i & 1);
    goal[n] = 0;
    Span span = new Span(n);
    span.add(game.everybody(), game.worth(game.everybody()));
    // an excess of 0, or of what rounding makes of it where the core is a single payoff
    Column none = new Column(0, 1, -1, -TOLERANCE, -1);
    ExcessProgram program = new ExcessProgram(game, span, goal, Stream.of(none));
    program.startWith(none);
    Least least = program.solve();
    return Coalitions.sum(least.payoff().stream().mapToDouble(x -> x).toArray(), coalition);
  }

  /** Single players and one column more are a basis whose levels are all at least 0. */
  private void startWith(Column column) {
    for (int i = 0; i < n; i++) {
      int s = 1 << i;
      basis.add(
          span.contains(s)
              ? new Column(s, 1, 0, span.implied(s), -200 - i)
              : new Column(s, 1, 1, game.worth(s), s));
    }
    basis.add(column);
  }

  private Least solve() {
    boolean stalled = false;
    for (int step = 0; step < MOST_STEPS; step++) {
      RealMatrix matrix = matrix();
      DecompositionSolver solver = new LUDecomposition(matrix, ZERO / 100).getSolver();
      double[] levels = solver.solve(new ArrayRealVector(goal)).toArray();
      double[] point = point(matrix);
      Optional<Column> entering = entering(point, stalled);
      if (entering.isEmpty()) {
        return proven(matrix, levels, point);
      }
      double[] change = solver.solve(new ArrayRealVector(vector(entering.get()))).toArray();
      int leaving = leaving(levels, change);
      stalled = levels[leaving] / change[leaving] <= ZERO;
      basis.set(leaving, entering.get());
    }
    throw new ArithmeticException("a linear program took more than " + MOST_STEPS + " steps");
  }

  private RealMatrix matrix() {
    RealMatrix matrix = new Array2DRowRealMatrix(n + 1, n + 1);
    for (int c = 0; c <= n; c++) {
      matrix.setColumn(c, vector(basis.get(c)));
    }
    return matrix;
  }

  private double[] vector(Column column) {
    return IntStream.rangeClosed(0, n).mapToDouble(row -> column.at(row, n)).toArray();
  }

  /**
   * The payoff, and the level of excess last, at which all conditions of the basis are equations.
   */
  private double[] point(RealMatrix matrix) {
    double[] worth = basis.stream().mapToDouble(Column::worth).toArray();
    return new LUDecomposition(matrix.transpose(), ZERO / 100)
        .getSolver()
        .solve(new ArrayRealVector(worth))
        .toArray();
  }

  /** The condition that is broken most; after a step without progress the first that is broken. */
  private Optional<Column> entering(double[] point, boolean first) {
    Column best = null;
    double most = TOLERANCE;
    for (Column column : always) {
      double broken = column.broken(point);
      if (broken > (first ? TOLERANCE : most) && isBefore(column, best, first)) {
        best = column;
        most = broken;
      }
    }
    for (int s = 1; s < game.everybody() && !(first && best != null); s++) {
      together[s] = together[s & (s - 1)] + point[Integer.numberOfTrailingZeros(s)];
      double broken = game.worth(s) - together[s] - point[n];
      if (broken > most && !span.contains(s)) {
        best = new Column(s, 1, 1, game.worth(s), s);
        most = broken;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBefore(Column column, Column best, boolean first) {
    return !first || best == null || column.rank < best.rank;
  }

  /** The first level to reach 0; of several the first by rank. */
  private int leaving(double[] levels, double[] change) {
    double least =
        IntStream.rangeClosed(0, n)
            .filter(c -> change[c] > ZERO)
            .mapToDouble(c -> Math.max(0, levels[c]) / change[c])
            .min()
            .orElseThrow(() -> new ArithmeticException("no payoff meets the conditions"));
    return IntStream.rangeClosed(0, n)
        .filter(c -> change[c] > ZERO && Math.max(0, levels[c]) / change[c] <= least + ZERO)
        .boxed()
        .min((c, d) -> Integer.compare(basis.get(c).rank, basis.get(d).rank))
        .orElseThrow();
  }

  /**
   * Weak duality: the levels are prices of conditions of which none is negative and that add up to
   * the goal, so that no point that meets the conditions has less than this one.
   */
  private Least proven(RealMatrix matrix, double[] levels, double[] point) {
    double[] sum = matrix.operate(levels);
    double wrong = -Arrays.stream(levels).min().orElse(0);
    for (int row = 0; row <= n; row++) {
      wrong = Math.max(wrong, Math.abs(sum[row] - goal[row]));
    }
    if (!(wrong <= 10 * ZERO)) {
      throw new ArithmeticException("a linear program was not proven: prices are off by " + wrong);
    }
    int[] tight =
        IntStream.rangeClosed(0, n)
            .filter(c -> basis.get(c).last == 1 && levels[c] > ZERO)
            .toArray();
    return new Least(
        point[n],
        Arrays.stream(point, 0, n).boxed().toList(),
        Arrays.stream(tight).mapToObj(c -> basis.get(c).coalition).toList(),
        Arrays.stream(tight).mapToObj(c -> levels[c]).toList());
  }
}
