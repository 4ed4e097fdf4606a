package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The solutions of one problem over pure packages. Each is found in the same way: solve it over
 * lotteries, improve the packages drawn, and search what the lottery's weights leave open.
 *
 * <p>Keeps what it has solved already; for one problem and one thread.
 */
final class PureSolver {
  private static final double LOTTERY_PRECISION = 1e-7;
  private static final double HAIR = 1e-9; // points

  private final Space space;
  private final Terms terms;
  private final Solver.Memory memory;
  private final Oracle oracle;
  private final int rows;
  private final long[] floors; // no deal, for the parties that consent
  private Kept.Entry agreeable; // a package that all accept, once one is known
  private Found worstOff; // the largest smallest gain of those that consent
  private final Kept.Entry[] ideal; // by party: the best that it can have
  private boolean idealsComplete = true;

  PureSolver(Space space, Terms terms, Solver.Memory memory) {
    this.space = space;
    this.terms = terms;
    this.memory = memory;
    oracle = new Oracle(space);
    rows = space.parties;
    ideal = new Kept.Entry[rows];
    floors = new long[rows];
    for (int r = 0; r < rows; r++) {
      floors[r] = terms.roles().get(r).consents() ? 0 : Task.NO_FLOOR;
    }
  }

  Solution nash() {
    if (!space.structure.obstacle.isEmpty()) {
      return Solution.none(space.structure.obstacle);
    }
    Found found = nash(1);
    if (!isGain(found) && !found.complete() && isAgreeable() && !worstOff().isEmpty()) {
      agreeable = worstOff().best();
      found = nash(1);
    }
    if (isGain(found)) {
      agreeable = found.best();
      return solution(found, "");
    }
    if (!isAgreeable()) {
      return noneAgreeable();
    }
    return found.complete() ? nashOfSome() : stoppedBefore(found.bound());
  }

  private static boolean isGain(Found found) {
    return !found.isEmpty() && found.value() > 0;
  }

  /** Where no package was found that lets all gain, and none was ruled out. */
  private Solution stoppedBefore(double bound) {
    return new Solution(
        Status.BOUNDED,
        Optional.of(deal(agreeable)),
        0,
        Math.max(0, bound),
        "the search was stopped before a package was found that lets all parties gain",
        List.of());
  }

  Ranking best(int n) {
    if (!space.structure.obstacle.isEmpty()) {
      return new Ranking(Status.NONE, List.of());
    }
    if (n < 1) {
      throw new IllegalArgumentException("n must be at least 1, not " + n);
    }
    Found found = nash(n);
    List<Deal> deals =
        found.kept().entries().stream()
            .filter(e -> found.kept().value(e) > 0)
            .map(this::deal)
            .toList();
    Status status = deals.isEmpty() ? Status.NONE : Status.EXACT;
    return new Ranking(found.complete() ? status : Status.BOUNDED, deals);
  }

  Solution egalitarian() {
    return unlessNoneAgreeable(() -> least(points(this::isBargaining)));
  }

  Solution kalaiSmorodinsky() {
    return unlessNoneAgreeable(
        () -> {
          double[] unit = idealUnits();
          return Arrays.stream(unit).allMatch(u -> u == 0)
              ? egalitarian()
              : givenIdeal(least(unit));
        });
  }

  Solution utilitarian() {
    return unlessNoneAgreeable(
        () -> {
          double[] unit = idealUnits();
          return Arrays.stream(unit).allMatch(u -> u == 0)
              ? egalitarian()
              : givenIdeal(solution(sum(unit), ""));
        });
  }

  Solution demand(int party) {
    return unlessNoneAgreeable(() -> solution(sum(points(r -> r == party)), ""));
  }

  Solution sumOfShares(List<Double> units) {
    if (units.size() != rows || units.stream().noneMatch(u -> u > 0)) {
      throw new IllegalArgumentException("a unit for each party, one above 0; found " + units);
    }
    double[] unit = new double[rows];
    Arrays.setAll(unit, r -> units.get(r) * space.scale[r]);
    return unlessNoneAgreeable(() -> solution(sum(unit), ""));
  }

  /** A solution is no better proven than the ideal point that it is measured by. */
  private Solution givenIdeal(Solution solution) {
    return idealsComplete
        ? solution
        : new Solution(
            Status.BOUNDED,
            solution.deal(),
            solution.value(),
            Math.max(solution.gap(), solution.value()),
            "the search for the ideal point was stopped",
            solution.cuts());
  }

  /** The largest gain of each party, in points; empty if there is no agreeable package. */
  List<Double> ideals() {
    return !space.structure.obstacle.isEmpty() || !isAgreeable()
        ? List.of()
        : IntStream.range(0, rows).mapToObj(r -> ideal(r).gain[r] / space.scale[r]).toList();
  }

  private Kept.Entry ideal(int party) {
    if (ideal[party] == null) {
      Found found = most(party, terms.ideal() == Terms.Ideal.ALL ? noFloors() : floors);
      idealsComplete &= found.complete();
      ideal[party] = found.best();
    }
    return ideal[party];
  }

  /** The most that a party can have; a package that gives it as much, whichever is met first. */
  private Found most(int party, long[] needed) {
    Task task = sumTask(points(r -> r == party), needed);
    long step = space.step(party);
    double rise = step == 0 ? Double.POSITIVE_INFINITY : step / space.scale[party];
    return search(task, lottery(task), Kept.ofValue(task, task.lowest(), rise));
  }

  private Solution unlessNoneAgreeable(Supplier<Solution> solution) {
    if (!space.structure.obstacle.isEmpty()) {
      return Solution.none(space.structure.obstacle);
    }
    return isAgreeable() ? solution.get() : noneAgreeable();
  }

  private boolean isAgreeable() {
    if (agreeable == null) {
      agreeable = agreeableByClimbing();
    }
    if (agreeable == null && !worstOff().isEmpty()) {
      Kept.Entry best = worstOff().best();
      agreeable = space.isAgreeable(best.gain) ? best : null;
    }
    return agreeable != null;
  }

  /** Most problems have an agreeable package that is found without a search; null if not. */
  private Kept.Entry agreeableByClimbing() {
    Task task = worstOffTask();
    Kept kept = new Kept(task, 1, task.lowest());
    new Climb(task, oracle).offer(lottery(task).packages, kept);
    return kept.isEmpty() || !space.isAgreeable(kept.entries().get(0).gain)
        ? null
        : kept.entries().get(0);
  }

  private Solution noneAgreeable() {
    Found found = worstOff();
    if (found.isEmpty()) {
      return Solution.none("no package is permitted by the rules");
    }
    if (found.complete() || found.bound() < -HAIR) {
      return Solution.none(
          String.format(
              Locale.ROOT,
              "no package is accepted by all: each leaves some party at least %.4g points below no"
                  + " deal",
              -found.value()));
    }
    return Solution.none("no package accepted by all was found, and the search was stopped");
  }

  /** The largest smallest gain of those that consent, whether or not it is above no deal. */
  private Found worstOff() {
    if (worstOff == null) {
      Task task = worstOffTask();
      worstOff = search(task, lottery(task), new Kept(task, 1, task.lowest()));
    }
    return worstOff;
  }

  private Task worstOffTask() {
    return new Task(space, leastOf(points(r -> terms.roles().get(r).consents())), noFloors());
  }

  private Found nash(int most) {
    Task task = new Task(space, product(this::isBargaining), floors);
    Relaxed relaxed =
        new NashRelaxation(task, oracle).solve(memory.packages, memory.chances, LOTTERY_PRECISION);
    memory.packages = relaxed.packages;
    memory.chances = relaxed.chances;
    return search(task, relaxed, new Kept(task, most, 0));
  }

  /**
   * The Nash solution when no package lets every party gain: the product is taken over as many as
   * can gain, the others staying at no deal.
   */
  private Solution nashOfSome() {
    int able = 0;
    for (int r = 0; r < rows; r++) {
      able |= isBargaining(r) && canGain(r) ? 1 << r : 0;
    }
    for (int size = Integer.bitCount(able); size > 0; size--) {
      Found best = bestProduct(able, size);
      if (isGain(best)) {
        return solution(
            best,
            "no package lets all parties gain; the product is that of the %d that can"
                .formatted(size));
      }
      if (!best.complete()) {
        return stoppedBefore(best.bound());
      }
    }
    return solution(worstOff(), "no package lets any party gain");
  }

  private boolean canGain(int row) {
    Found most = most(row, floors);
    return !most.complete() || (!most.isEmpty() && most.best().gain[row] > 0);
  }

  /** The largest product of so many parties among those able to gain. */
  private Found bestProduct(int able, int size) {
    return IntStream.rangeClosed(1, able)
        .filter(set -> (set & ~able) == 0 && Integer.bitCount(set) == size)
        .mapToObj(this::product)
        .reduce(PureSolver::better)
        .orElseThrow();
  }

  private Found product(int set) {
    Task task = new Task(space, product(r -> (set >>> r & 1) != 0), floors);
    Relaxed relaxed =
        new NashRelaxation(task, oracle).solve(List.of(), new double[0], LOTTERY_PRECISION);
    return search(task, relaxed, new Kept(task, 1, 0));
  }

  private static Found better(Found one, Found other) {
    boolean first = !isGain(other) || (isGain(one) && other.value() <= one.value() * (1 + 1e-12));
    return new Found(
        first ? one.kept() : other.kept(),
        one.complete() && other.complete(),
        Math.max(one.bound(), other.bound()),
        first ? one.bounds() : other.bounds());
  }

  private long[] noFloors() {
    long[] none = new long[rows];
    Arrays.fill(none, Task.NO_FLOOR);
    return none;
  }

  /**
   * The largest smallest share. A party whose gain no choice changes has no say in which package
   * that is, as each of them leaves it the same; it only limits the value.
   */
  private Solution least(double[] unit) {
    double[] changing = unit.clone();
    for (int r = 0; r < rows; r++) {
      changing[r] = space.step(r) == 0 ? 0 : unit[r];
    }
    boolean none = Arrays.stream(changing).allMatch(u -> u == 0);
    Task task = new Task(space, leastOf(none ? unit : changing), floors);
    Found found = search(task, lottery(task), new Kept(task, 1, 0));
    return limited(solution(found, ""), limit(unit, found.best().gain));
  }

  /** The smallest share of the parties whose gain no choice changes. */
  private double limit(double[] unit, long[] gain) {
    return IntStream.range(0, rows)
        .filter(r -> unit[r] > 0 && space.step(r) == 0)
        .mapToDouble(r -> gain[r] / unit[r])
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Solution limited(Solution solution, double limit) {
    double value = Math.min(solution.value(), limit);
    return new Solution(
        solution.status(),
        solution.deal(),
        value,
        Math.max(0, Math.min(solution.value() + solution.gap(), limit) - value),
        solution.reason(),
        solution.cuts());
  }

  private Found sum(double[] unit) {
    Task task = sumTask(unit, floors);
    return search(task, lottery(task), new Kept(task, 1, task.lowest()));
  }

  private Relaxed lottery(Task task) {
    return new ColumnLp(task, oracle).solve(1);
  }

  /**
   * @param unit what counts as one, by row, in units of the row; 0 for rows that do not count
   */
  private Task sumTask(double[] unit, long[] needed) {
    double[] price = new double[rows];
    for (int r = 0; r < rows; r++) {
      price[r] = unit[r] > 0 ? space.scale[r] / unit[r] : 0;
    }
    return new Task(space, new Objective.Sum(price, unit), needed);
  }

  private Objective.Least leastOf(double[] unit) {
    double[] points = new double[rows];
    for (int r = 0; r < rows; r++) {
      points[r] = unit[r] / space.scale[r];
    }
    return new Objective.Least(points, unit);
  }

  private Objective.Product product(IntPredicate about) {
    double[] omega = new double[rows];
    for (int r = 0; r < rows; r++) {
      omega[r] = about.test(r) ? terms.weights().get(r) : 0;
    }
    return new Objective.Product(omega, space.scale);
  }

  /** A point, in units, for the rows that count. */
  private double[] points(IntPredicate counts) {
    double[] unit = new double[rows];
    for (int r = 0; r < rows; r++) {
      unit[r] = counts.test(r) ? space.scale[r] : 0;
    }
    return unit;
  }

  /** The ideal gain of the parties that bargain, in units; 0 for those that cannot gain. */
  private double[] idealUnits() {
    double[] unit = new double[rows];
    for (int r = 0; r < rows; r++) {
      unit[r] = isBargaining(r) ? Math.max(0, ideal(r).gain[r]) : 0;
    }
    return unit;
  }

  private boolean isBargaining(int row) {
    return terms.roles().get(row) == Role.BARGAINS;
  }

  private Found search(Task task, Relaxed relaxed, Kept kept) {
    return new ManyEquals(task, oracle, terms.work()).solve(relaxed, kept, start(task));
  }

  /** A package that meets the floors, if one is needed and there is one. */
  private List<int[]> start(Task task) {
    return task.floor == floors && agreeable != null ? List.of(agreeable.chosen) : List.of();
  }

  private Solution solution(Found found, String remark) {
    double value = found.value();
    double gap = found.complete() ? 0 : Math.max(0, found.bound() - value);
    String stopped =
        gap > 0
            ? "the search was stopped; the gap is proven"
            : "no package has a larger value; which of the equally good ones comes first was left"
                + " open";
    String reason = found.complete() ? remark : stopped;
    List<Solution.Cut> cuts = found.bounds().stream().map(b -> cut(b, value)).toList();
    return new Solution(
        found.complete() ? Status.EXACT : Status.BOUNDED,
        Optional.of(deal(found.best())),
        value,
        gap,
        reason,
        cuts);
  }

  private static Solution.Cut cut(Bound bound, double value) {
    List<Double> weights = Arrays.stream(bound.weights).boxed().toList();
    return new Solution.Cut(weights, bound.slope * value + bound.constant);
  }

  private Deal deal(Kept.Entry entry) {
    return space.deal(space.structure.outcome(entry.chosen));
  }
}
