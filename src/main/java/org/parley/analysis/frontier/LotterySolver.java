package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The solutions of one problem over lotteries. */
final class LotterySolver {
  private static final double LARGEST_GAP = 1e-6; // of the value, in a lottery called exact
  private static final double EPS = 1e-9;
  private static final double LEAST_IDEAL = 1e-6; // less is what rounding lets floors slip by
  private static final double PRECISION = 1e-11;

  private final Space space;
  private final Terms terms;
  private final Oracle oracle;
  private final int rows;
  private final double[] floors; // no deal, for the parties that consent

  LotterySolver(Space space, Terms terms) {
    this.space = space;
    this.terms = terms;
    oracle = new Oracle(space);
    rows = space.parties;
    floors = new double[rows];
    for (int r = 0; r < rows; r++) {
      floors[r] = terms.roles().get(r).consents() ? 0 : Double.NEGATIVE_INFINITY;
    }
  }

  Lotteries solve() {
    String reason = obstacle();
    if (!reason.isEmpty()) {
      return new Lotteries(Mix.none(reason), Mix.none(reason), Mix.none(reason));
    }
    double[] rational = ideal(floors);
    double[] ideal = terms.ideal() == Terms.Ideal.ALL ? ideal(noFloors()) : rational;
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    Mix egalitarian = least(only(ones, this::isBargaining));
    double[] gaining = only(rational, r -> isBargaining(r) && rational[r] > LEAST_IDEAL);
    double[] unit = only(ideal, r -> isBargaining(r) && ideal[r] > LEAST_IDEAL);
    return new Lotteries(
        isZero(gaining) ? egalitarian : nash(gaining),
        isZero(unit) ? egalitarian : least(unit),
        egalitarian);
  }

  private static boolean isZero(double[] values) {
    return Arrays.stream(values).allMatch(v -> v == 0);
  }

  private double[] noFloors() {
    double[] none = new double[rows];
    Arrays.fill(none, Double.NEGATIVE_INFINITY);
    return none;
  }

  private String obstacle() {
    if (!space.structure.obstacle.isEmpty()) {
      return space.structure.obstacle;
    }
    if (!space.structure.loose.isEmpty()) {
      return "too many issues are tied to each other for an exact bound over lotteries";
    }
    double[] unit = new double[rows];
    for (int r = 0; r < rows; r++) {
      unit[r] = terms.roles().get(r).consents() ? 1 : 0;
    }
    Task task = Task.overLotteries(space, leastOf(unit), noFloors());
    Relaxed best = new ColumnLp(task, oracle).solve(1);
    return best.bound < -EPS ? "no lottery is accepted by all" : "";
  }

  /** The largest expected gain of each party. */
  private double[] ideal(double[] over) {
    double[] ideal = new double[rows];
    for (int r = 0; r < rows; r++) {
      double[] price = new double[rows];
      price[r] = 1;
      Objective.Sum sum = new Objective.Sum(price, price);
      ideal[r] = new ColumnLp(Task.overLotteries(space, sum, over), oracle).solve(1).value;
    }
    return ideal;
  }

  private Mix nash(double[] gaining) {
    double[] omega = new double[rows];
    for (int r = 0; r < rows; r++) {
      omega[r] = gaining[r] > 0 ? terms.weights().get(r) : 0;
    }
    Objective.Product product = new Objective.Product(omega, space.scale);
    Task task = Task.overLotteries(space, product, floors);
    Relaxed relaxed = new NashRelaxation(task, oracle).solve(List.of(), new double[0], PRECISION);
    return mix(relaxed, product, relaxed);
  }

  /**
   * Makes the smallest share as large as can be; then, with those that cannot have more kept where
   * they are, the smallest of the others, and so on (H. Imai 1983).
   */
  private Mix least(double[] unit) {
    double[] rest = unit.clone();
    double[] needed = floors.clone();
    Relaxed first = null;
    Relaxed last = null;
    while (Arrays.stream(rest).anyMatch(u -> u > 0)) {
      Task task = Task.overLotteries(space, leastOf(rest), needed);
      Relaxed relaxed =
          last == null ? new ColumnLp(task, oracle).solve(1) : next(task, last).orElse(null);
      if (relaxed == null) {
        break;
      }
      first = first == null ? relaxed : first;
      last = relaxed;
      settle(rest, needed, relaxed);
    }
    return mix(last, leastOf(unit), first);
  }

  /**
   * The next stage, from the lottery of the one before or, should rounding spoil that, anew; empty
   * if that fails too: then the stage before is the answer, whose value is the same.
   */
  private Optional<Relaxed> next(Task task, Relaxed last) {
    return Stream.<Supplier<Relaxed>>of(
            () -> new ColumnLp(task, oracle).solveFrom(last),
            () -> new ColumnLp(task, oracle).solve(1))
        .map(Supplier::get)
        .filter(relaxed -> relaxed.isFeasible() && meetsFloors(task, relaxed))
        .findFirst();
  }

  private boolean meetsFloors(Task task, Relaxed relaxed) {
    double[] gain = new double[rows];
    double[] mean = new double[rows];
    for (int j = 0; j < relaxed.chances.length; j++) {
      oracle.gains(relaxed.packages.get(j), gain);
      for (int r = 0; r < rows; r++) {
        mean[r] += relaxed.chances[j] * gain[r];
      }
    }
    return Math.abs(Arrays.stream(relaxed.chances).sum() - 1) < 1e-8 && task.shortfall(mean) < 1e-7;
  }

  /** Fixes the rows on which the level rests; at least one. */
  private static void settle(double[] rest, double[] needed, Relaxed relaxed) {
    int heaviest = -1;
    for (int r = 0; r < rest.length; r++) {
      boolean heavier =
          heaviest < 0 || rest[r] * relaxed.weights[r] > rest[heaviest] * relaxed.weights[heaviest];
      heaviest = rest[r] > 0 && heavier ? r : heaviest;
    }
    for (int r = 0; r < rest.length; r++) {
      if (rest[r] > 0 && (r == heaviest || rest[r] * relaxed.weights[r] > 1e-7)) {
        needed[r] = Math.max(needed[r], relaxed.value * rest[r] - EPS);
        rest[r] = 0;
      }
    }
  }

  private Objective.Least leastOf(double[] unit) {
    double[] whole = new double[rows];
    for (int r = 0; r < rows; r++) {
      whole[r] = unit[r] * space.scale[r];
    }
    return new Objective.Least(unit.clone(), whole);
  }

  private double[] only(double[] values, IntPredicate counts) {
    return IntStream.range(0, rows).mapToDouble(r -> counts.test(r) ? values[r] : 0).toArray();
  }

  private boolean isBargaining(int row) {
    return terms.roles().get(row) == Role.BARGAINS;
  }

  /**
   * The mix of a lottery. Gains and value are those of the shares stated, so that they can be
   * recomputed from them, and the gap is what then remains below the bound.
   *
   * @param proof whose weights and bound are stated
   */
  private Mix mix(Relaxed relaxed, Objective objective, Relaxed proof) {
    List<Mix.Share> shares = new ArrayList<>();
    double[] gain = new double[rows];
    double[] utility = new double[rows];
    double sum = Arrays.stream(relaxed.chances).filter(c -> c > EPS).sum();
    for (int j = 0; j < relaxed.chances.length; j++) {
      if (relaxed.chances[j] > EPS) {
        double chance = relaxed.chances[j] / sum;
        Deal deal = space.deal(space.structure.outcome(relaxed.packages.get(j)));
        for (int r = 0; r < rows; r++) {
          gain[r] += chance * deal.gain().get(r);
          utility[r] += chance * deal.utility().get(r);
        }
        shares.add(new Mix.Share(chance, deal));
      }
    }
    double value = objective.value(gain);
    double gap = Math.max(0, proof.bound - value);
    boolean exact = gap <= LARGEST_GAP * Math.max(1, Math.abs(value));
    shares.sort(Comparator.comparingDouble(Mix.Share::chance).reversed());
    return new Mix(
        exact ? Status.EXACT : Status.BOUNDED,
        shares,
        Arrays.stream(utility).boxed().toList(),
        Arrays.stream(gain).boxed().toList(),
        value,
        gap,
        Arrays.stream(proof.weights).boxed().toList(),
        exact ? "" : "rounding left a gap between the lottery and its bound; the gap is proven");
  }
}
