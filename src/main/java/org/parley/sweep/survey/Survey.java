package org.parley.sweep.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.study.Indicator;
import org.parley.study.Measure;
import org.parley.study.SensitivityQuestion;
import org.parley.sweep.Plan;
import org.parley.sweep.Scheme;

/**
 * The table of a sweep as a whole. All but the overview's own numbers are of the kept runs.
 *
 * @param plan what was run
 * @param measures what was measured, in the order of the columns
 * @param overview the table in short
 * @param inputs the varied paths, in the order of the columns
 * @param telling positions of the measures that are not the same in all runs: from the most telling
 *     kind on, and within a kind from the one that varies most on
 * @param shares of the first of these, by position: {@link Shares}
 */
public record Survey(
    Plan plan,
    List<Measure> measures,
    Overview overview,
    List<Classes> inputs,
    List<Integer> telling,
    Map<Integer, Shares> shares) {
  /** So many shares are worked out, but of one measure at least: some milliseconds each. */
  private static final int MOST_SHARES = 1_000;

  private static final int MOST_SHARED = 20;

  /** From the most telling on: first whether all could agree, then who would, then how much. */
  private static final List<Indicator> TELLING =
      List.of(
          Indicator.AGREEABLE,
          Indicator.ACCEPT_ALL,
          Indicator.ACCEPT_SIGNERS,
          Indicator.MARGIN,
          Indicator.BARGAIN_AGREEMENT,
          Indicator.ACCEPT);

  public Survey {
    measures = List.copyOf(measures);
    inputs = List.copyOf(inputs);
    telling = List.copyOf(telling);
    shares = Map.copyOf(shares);
  }

  /** Looks at a table. */
  public static Survey of(Plan plan, List<Measure> measures, Overview overview) {
    List<Classes> inputs =
        IntStream.range(0, plan.varied().size())
            .mapToObj(n -> Classes.of(plan.varied().get(n), n, overview.kept()))
            .toList();
    Survey bare = new Survey(plan, measures, overview, inputs, List.of(), Map.of());
    return bare.sorted();
  }

  private Survey sorted() {
    List<Integer> sorted =
        IntStream.range(0, measures.size())
            .filter(m -> overview.measures().get(m).varies())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(this::kind).thenComparingDouble(m -> -variance(m)))
            .toList();
    int most = Math.max(1, Math.min(MOST_SHARED, MOST_SHARES / inputs.size()));
    return new Survey(
        plan,
        measures,
        overview,
        inputs,
        sorted,
        isCrossed()
            ? sorted.stream().limit(most).collect(Collectors.toMap(m -> m, m -> Shares.of(this, m)))
            : Map.of());
  }

  /** Values of a measure in the kept runs, not a number where there is none. */
  public double[] values(int measure) {
    return overview.kept().stream().mapToDouble(r -> r.measures().get(measure)).toArray();
  }

  /** What is hardly ever or nearly always so tells least. */
  private int kind(int measure) {
    int place = TELLING.indexOf(measures.get(measure).indicator());
    int kind = place < 0 ? TELLING.size() : place;
    double mean = overview.measures().get(measure).mean();
    boolean isClear =
        SensitivityQuestion.isYesNo(measures.get(measure))
            && Math.min(mean, 1 - mean) < Divide.LEAST;
    return isClear ? kind + TELLING.size() + 1 : kind;
  }

  private double variance(int measure) {
    double[] values = finite(measure);
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
  }

  private double[] finite(int measure) {
    return Arrays.stream(values(measure)).filter(Double::isFinite).toArray();
  }

  /** Whether paths are varied independently of one another, so that each has a share. */
  public boolean isCrossed() {
    return switch (plan.scheme()) {
      case GRID, LHS, SOBOL, RANDOM -> true;
      default -> false;
    };
  }

  /** Whether the kept runs are all combinations, each once and without any luck. */
  boolean isCompleteGrid() {
    return plan.scheme() == Scheme.GRID
        && plan.replications() == 1
        && plan.others() == Plan.Others.LIKELY
        && measures.stream().noneMatch(m -> m.indicator().needsLuck())
        && overview.kept().size() == overview.rows();
  }

  /** Share of a varied path in a measure; empty where it has none. */
  public OptionalDouble share(int measure, int input) {
    return shares.containsKey(measure) ? shares.get(measure).of(input) : OptionalDouble.empty();
  }

  /** A varied path in a kept run as a number: words by the place of their class. */
  public double number(int input, int run) {
    return overview.kept().get(run).inputs().get(input) instanceof Double number
        ? number
        : inputs.get(input).places().get(run);
  }

  /** Varied paths that have a share in a measure, the largest first. */
  public List<Integer> movers(int measure) {
    return shares.containsKey(measure) ? shares.get(measure).sorted() : List.of();
  }

  /** A measure by two varied paths. */
  public Square square(int measure, int down, int across) {
    return Square.of(inputs.get(down), inputs.get(across), values(measure));
  }

  /** Values of a measure in the kept runs of a class of a varied path. */
  public double[] within(int measure, int input, int piece) {
    double[] values = values(measure);
    return inputs
        .get(input)
        .runs(piece)
        .mapToDouble(n -> values[n])
        .filter(Double::isFinite)
        .toArray();
  }

  /** What each path does alone; empty unless they are moved one at a time and all runs are kept. */
  public List<Swing> swings(int measure) {
    boolean isAlone = plan.scheme() == Scheme.ONE_AT_A_TIME;
    return isAlone && overview.kept().size() == overview.rows()
        ? Swing.of(overview.kept(), values(measure))
        : List.of();
  }

  /** In which runs the most telling of the measures that divide them holds. */
  public Optional<Divide> divide() {
    return Divide.of(this);
  }

  /** What each party regrets. */
  public List<Regrets> regrets() {
    return Regrets.of(measures, this);
  }
}
