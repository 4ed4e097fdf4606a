package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear program over lotteries: maximise {@code sum_j y_j (price * g_j) + t} subject to {@code
 * sum_j y_j g_jr - t unit_r >= f_r} for every row with a floor {@code f} or a unit, {@code sum_j
 * y_j = 1} and {@code y >= 0}, by the revised simplex method. A package is a column; the best one
 * to enter is found by the {@link Oracle} among all packages at once, so they need not be listed
 * (column generation: G. B. Dantzig and P. Wolfe 1960, doi:10.1287/opre.8.1.101). A library's
 * simplex method would start anew for every column; this one goes on from the basis it has.
 *
 * <p>An inner-loop class: made for one task, solved once.
 */
final class ColumnLp {
  private static final double EPS = 1e-10;
  private static final int MOST_PIVOTS = 2_000;

  private enum Kind {
    PACKAGE,
    SLACK,
    LEVEL,
    ARTIFICIAL
  }

  /** A column: coefficients by constraint, the last one that of the sum of chances. */
  private static final class Column {
    final Kind kind;
    final double[] coefficients;
    final double cost;
    final List<int[]> packages; // one, or those of a lottery that the program started from
    final double[] chances;

    Column(Kind kind, double[] coefficients, double cost, List<int[]> packages, double[] chances) {
      this.kind = kind;
      this.coefficients = coefficients;
      this.cost = cost;
      this.packages = packages;
      this.chances = chances;
    }

    Column(Kind kind, double[] coefficients, double cost) {
      this(kind, coefficients, cost, List.of(), new double[0]);
    }
  }

  private final Task task;
  private final Oracle oracle;
  private final int[] rows; // by constraint: row of the task
  private final double[] unit; // by constraint: coefficient of t
  private final double[] floor; // by constraint
  private final double[] price; // by row of the task
  private final int size; // constraints, and one for the sum of chances
  private final Column[] basis;
  private final double[] amount; // of each basic column
  private final double[][] inverse;
  private final double[] dual;
  private final double[] step; // of each basic column as the entering one grows
  private final double[] weights;
  private double bound = Double.POSITIVE_INFINITY;
  private final double[] boundWeights;

  ColumnLp(Task task, Oracle oracle) {
    this.task = task;
    this.oracle = oracle;
    Objective objective = task.objective;
    rows =
        IntStream.range(0, task.rows())
            .filter(r -> task.hasFloor(r) || unit(objective, r) > 0)
            .toArray();
    size = rows.length + 1;
    unit = IntStream.of(rows).mapToDouble(r -> unit(objective, r)).toArray();
    floor = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      floor[i] = unit[i] > 0 ? 0 : task.floor(rows[i]);
    }
    price = IntStream.range(0, task.rows()).mapToDouble(r -> price(objective, r)).toArray();
    basis = new Column[size];
    amount = new double[size];
    inverse = new double[size][size];
    dual = new double[size];
    step = new double[size];
    weights = new double[task.rows()];
    boundWeights = new double[task.rows()];
  }

  private static double unit(Objective objective, int row) {
    return objective instanceof Objective.Least least ? least.unit(row) : 0;
  }

  private static double price(Objective objective, int row) {
    return objective instanceof Objective.Sum sum ? sum.price(row) : 0;
  }

  /**
   * Solves it.
   *
   * @param enough share of the bound at which the value is good enough to stop; 1 to solve it
   */
  Relaxed solve(double enough) {
    setStartWeights();
    if (oracle.best(weights) == Double.NEGATIVE_INFINITY) {
      return infeasible();
    }
    start(enteringPackage());
    return solveFromBasis(enough);
  }

  /** Solves it from a lottery that meets the floors. */
  Relaxed solveFrom(Relaxed known) {
    setStartWeights();
    start(column(known.packages, known.chances));
    return solveFromBasis(1);
  }

  private Relaxed solveFromBasis(double enough) {
    if (hasArtificial()) {
      pivot(true, 1);
      if (artificialAmount() > 1e-9 && isProvenInfeasible()) {
        return new Relaxed(List.of(), new double[0], weights, Double.NaN, Double.NEGATIVE_INFINITY);
      }
    }
    bound = Double.POSITIVE_INFINITY;
    pivot(false, enough);
    return relaxed();
  }

  private Relaxed infeasible() {
    return new Relaxed(List.of(), new double[0], weights, Double.NaN, Double.NEGATIVE_INFINITY);
  }

  /** Whether the weights of the first phase show that every package misses the floors together. */
  private boolean isProvenInfeasible() {
    double floors = 0;
    Arrays.fill(weights, 0);
    for (int i = 0; i < rows.length; i++) {
      double mu = Math.max(0, -dual[i]);
      weights[rows[i]] = mu;
      floors += mu * floor[i];
    }
    double largest = oracle.largest(weights);
    return largest - floors < -1e-9 * Math.max(1, Math.abs(floors));
  }

  private void setStartWeights() {
    for (int r = 0; r < weights.length; r++) {
      double u = unit(task.objective, r);
      weights[r] = u > 0 ? 1 / u : price[r];
    }
    System.arraycopy(weights, 0, boundWeights, 0, weights.length);
  }

  private void start(Column first) {
    double[] b = rightHandSide();
    int lowest = lowest(first);
    boolean artificial = false;
    for (int i = 0; i < rows.length; i++) {
      boolean violated = violation(first, i) > 0;
      if (i == lowest) {
        basis[i] = new Column(Kind.LEVEL, levelCoefficients(), 1);
      } else if (violated && !artificial) {
        artificial = true;
        basis[i] = new Column(Kind.ARTIFICIAL, violation(first), 0);
      } else {
        basis[i] = slack(i);
      }
    }
    basis[size - 1] = first;
    invert();
    for (int k = 0; k < size; k++) {
      amount[k] = Math.max(dot(inverse[k], b), basis[k].kind == Kind.LEVEL ? -1e300 : 0);
    }
  }

  private double[] rightHandSide() {
    double[] b = Arrays.copyOf(floor, size);
    b[size - 1] = 1;
    return b;
  }

  private int lowest(Column first) {
    int lowest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      if (unit[i] > 0 && first.coefficients[i] / unit[i] < least) {
        least = first.coefficients[i] / unit[i];
        lowest = i;
      }
    }
    return lowest;
  }

  private double[] levelCoefficients() {
    double[] coefficients = new double[size];
    for (int i = 0; i < rows.length; i++) {
      coefficients[i] = -unit[i];
    }
    return coefficients;
  }

  private double[] violation(Column first) {
    double[] coefficients = new double[size];
    for (int i = 0; i < rows.length; i++) {
      coefficients[i] = violation(first, i);
    }
    return coefficients;
  }

  /** How far a package is below a floor; a rounding error is none. */
  private double violation(Column column, int constraint) {
    double below = floor[constraint] - column.coefficients[constraint];
    return unit[constraint] == 0 && below > 1e-8 ? below : 0;
  }

  private Column slack(int constraint) {
    double[] coefficients = new double[size];
    coefficients[constraint] = -1;
    return new Column(Kind.SLACK, coefficients, 0);
  }

  /** The package that the oracle found last. */
  private Column enteringPackage() {
    return column(List.of(oracle.chosen().clone()), new double[] {1});
  }

  private Column column(List<int[]> packages, double[] chances) {
    double[] gain = new double[task.rows()];
    double[] coefficients = new double[size];
    double cost = 0;
    for (int j = 0; j < chances.length; j++) {
      oracle.gains(packages.get(j), gain);
      for (int i = 0; i < rows.length; i++) {
        coefficients[i] += chances[j] * gain[rows[i]];
      }
      cost += chances[j] * dot(price, gain);
    }
    coefficients[size - 1] = 1;
    return new Column(Kind.PACKAGE, coefficients, cost, packages, chances);
  }

  private boolean hasArtificial() {
    return Arrays.stream(basis).anyMatch(c -> c.kind == Kind.ARTIFICIAL);
  }

  private double artificialAmount() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += basis[k].kind == Kind.ARTIFICIAL ? amount[k] : 0;
    }
    return sum;
  }

  private void pivot(boolean first, double enough) {
    for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
      price(first);
      Column entering = entering(first);
      if (entering == null || (enough < 1 && isEnough(enough)) || !enter(entering)) {
        return;
      }
      if (first && artificialAmount() <= 1e-12 && !hasArtificial()) {
        return;
      }
    }
  }

  private boolean isEnough(double enough) {
    double value = value();
    return value > 0 && value >= enough * bound;
  }

  private void price(boolean first) {
    Arrays.fill(dual, 0);
    for (int k = 0; k < size; k++) {
      double cost = first ? (basis[k].kind == Kind.ARTIFICIAL ? -1 : 0) : basis[k].cost;
      if (cost != 0) {
        for (int i = 0; i < size; i++) {
          dual[i] += cost * inverse[k][i];
        }
      }
    }
  }

  private Column entering(boolean first) {
    int worst = -1;
    for (int i = 0; i < rows.length; i++) {
      if (dual[i] > EPS && (worst < 0 || dual[i] > dual[worst])) {
        worst = i;
      }
    }
    if (worst >= 0) {
      return slack(worst);
    }
    for (int r = 0; r < weights.length; r++) {
      weights[r] = first ? 0 : price[r];
    }
    double floors = 0;
    for (int i = 0; i < rows.length; i++) {
      double mu = Math.max(0, -dual[i]);
      weights[rows[i]] += mu;
      floors += mu * floor[i];
    }
    double h = oracle.best(weights);
    if (!first && h - floors < bound) {
      bound = h - floors;
      System.arraycopy(weights, 0, boundWeights, 0, weights.length);
    }
    return h - dual[size - 1] > EPS * Math.max(1, Math.abs(h)) ? enteringPackage() : null;
  }

  /** Takes a column into the basis; false if it makes no progress in numbers. */
  private boolean enter(Column entering) {
    int leaving = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      step[k] = dot(inverse[k], entering.coefficients);
      if (basis[k].kind != Kind.LEVEL && (step[k] > EPS || blocks(k))) {
        double ratio = step[k] > EPS ? Math.max(0, amount[k]) / step[k] : 0;
        if (ratio < least - 1e-13
            || (ratio <= least + 1e-13 && Math.abs(step[k]) > Math.abs(step[leaving]))) {
          least = Math.min(ratio, least);
          leaving = k;
        }
      }
    }
    if (leaving < 0) {
      return false;
    }
    replace(leaving, entering, Math.max(0, amount[leaving]) / step[leaving]);
    return true;
  }

  /** An artificial column that is at zero leaves rather than grow again. */
  private boolean blocks(int k) {
    return basis[k].kind == Kind.ARTIFICIAL && step[k] < -EPS && amount[k] <= 1e-12;
  }

  private void replace(int leaving, Column entering, double amountOfEntering) {
    double pivot = step[leaving];
    for (int i = 0; i < size; i++) {
      inverse[leaving][i] /= pivot;
    }
    for (int k = 0; k < size; k++) {
      if (k != leaving && step[k] != 0) {
        for (int i = 0; i < size; i++) {
          inverse[k][i] -= step[k] * inverse[leaving][i];
        }
        amount[k] -= step[k] * amountOfEntering;
      }
    }
    amount[leaving] = amountOfEntering;
    basis[leaving] = entering;
  }

  private double value() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += basis[k].cost * amount[k];
    }
    return sum;
  }

  private Relaxed relaxed() {
    List<int[]> packages = new ArrayList<>();
    List<Double> chances = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      if (basis[k].kind == Kind.PACKAGE && amount[k] > 1e-12) {
        packages.addAll(basis[k].packages);
        for (double chance : basis[k].chances) {
          chances.add(chance * amount[k]);
        }
      }
    }
    double[] y = chances.stream().mapToDouble(c -> c).toArray();
    return new Relaxed(packages, y, boundWeights, value(), bound);
  }

  /** Gauss-Jordan with the largest pivot; the matrix has ten rows at most. */
  private void invert() {
    double[][] a = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        a[i][k] = basis[k].coefficients[i];
      }
      a[i][size + i] = 1;
    }
    for (int k = 0; k < size; k++) {
      int best = k;
      for (int i = k + 1; i < size; i++) {
        best = Math.abs(a[i][k]) > Math.abs(a[best][k]) ? i : best;
      }
      double[] row = a[best];
      a[best] = a[k];
      a[k] = row;
      eliminate(a, k);
    }
    for (int k = 0; k < size; k++) {
      System.arraycopy(a[k], size, inverse[k], 0, size);
    }
  }

  private static void eliminate(double[][] a, int k) {
    double pivot = a[k][k];
    for (int j = 0; j < a[k].length; j++) {
      a[k][j] /= pivot;
    }
    for (int i = 0; i < a.length; i++) {
      if (i != k && a[i][k] != 0) {
        double factor = a[i][k];
        for (int j = 0; j < a[i].length; j++) {
          a[i][j] -= factor * a[k][j];
        }
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
