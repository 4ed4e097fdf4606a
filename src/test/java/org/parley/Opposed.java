package org.parley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Basis;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.RedLine;
import org.parley.model.Rule;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/**
 * Random negotiations between two camps that want the opposite on every issue, for tests,
 * benchmarks and cross-checks. The same kind and seed give the same negotiation.
 *
 * <p>Parties of even position prefer later options, those of odd position earlier ones; each by a
 * curve of its own, shaken a little, and with weights of its own. What can be won lies in the
 * weights: each side can give on what the other cares about more. No deal is worth {@link #SHARE}
 * of what some fair package gives, so that few packages, but at least that one, suit everybody.
 */
public final class Opposed {
  /** What no deal is worth, as a share of what a fair package gives. */
  public static final double SHARE = 0.85;

  private static final Basis BASIS = Basis.assumption("drawn at random");

  private final Kind kind;
  private final Random random;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Party> parties;

  /**
   * What is drawn.
   *
   * @param issues number of issues
   * @param leastOptions fewest options of an issue; the most are 6
   * @param parties number of parties
   * @param linkages number of linkages of two issues each, with points of either sign
   * @param rules number of rules of two issues each
   * @param redLines number of red lines
   * @param range half the width of the range of each weight, as a share of it
   * @param raw numbers as they were drawn; otherwise weights have one decimal, worths and no deal
   *     two
   */
  public record Kind(
      int issues,
      int leastOptions,
      int parties,
      int linkages,
      int rules,
      int redLines,
      double range,
      boolean raw) {

    /** Issues of 2 to 6 options, decimal numbers without ranges, no ties. */
    public static Kind of(int issues, int parties) {
      return new Kind(issues, 2, parties, 0, 0, 0, 0, false);
    }

    /** The same with 6 options for every issue. */
    public Kind ofSix() {
      return new Kind(issues, 6, parties, linkages, rules, redLines, range, raw);
    }

    /** The same with linkages, rules and red lines. */
    public Kind tied(int someLinkages, int someRules, int someRedLines) {
      return new Kind(
          issues, leastOptions, parties, someLinkages, someRules, someRedLines, range, raw);
    }

    /** The same with weights in ranges. */
    public Kind within(double someRange) {
      return new Kind(issues, leastOptions, parties, linkages, rules, redLines, someRange, raw);
    }

    /** The same with numbers as they were drawn. */
    public Kind unrounded() {
      return new Kind(issues, leastOptions, parties, linkages, rules, redLines, range, true);
    }

    /** The negotiation of a seed. */
    public Scenario scenario(long seed) {
      return new Opposed(this, seed).scenario();
    }

    /** The likely problem of the negotiation of a seed. */
    public BargainingProblem problem(long seed) {
      return scenario(seed).likely();
    }
  }

  private Opposed(Kind kind, long seed) {
    this.kind = kind;
    random = new Random(seed);
    for (int i = 0; i < kind.issues; i++) {
      issues.add(issue(i));
    }
    parties = IntStream.range(0, kind.parties).mapToObj(Opposed::party).toList();
  }

  /** The package that each party would write by itself: the best option of every issue. */
  public static int[] wish(BargainingProblem problem, int party) {
    int[] outcome = new int[problem.layout().issues()];
    for (int i = 0; i < outcome.length; i++) {
      for (int k = 1; k < problem.layout().options(i); k++) {
        int first = problem.layout().first(i);
        if (problem.points(party, first + k) > problem.points(party, first + outcome[i])) {
          outcome[i] = k;
        }
      }
    }
    return outcome;
  }

  /** A package drawn at random. */
  public static int[] anyPackage(BargainingProblem problem, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, problem.layout().issues())
        .map(i -> random.nextInt(problem.layout().options(i)))
        .toArray();
  }

  private Scenario scenario() {
    List<ScoreSheet> sheets = parties.stream().map(this::sheet).toList();
    List<Linkage> linkages = IntStream.range(0, kind.linkages).mapToObj(this::linkage).toList();
    double[] nothing = new double[kind.parties];
    BargainingProblem bare = scenario(sheets, linkages, nothing, List.of(), List.of()).likely();
    int[] fair = fair(bare);
    double[] noDeal = new double[kind.parties];
    for (int p = 0; p < noDeal.length; p++) {
      noDeal[p] = rounded(SHARE * bare.utility(p, fair), 100);
    }
    List<Rule> rules = new ArrayList<>();
    while (rules.size() < kind.rules) {
      Rule rule = new Rule("r" + rules.size(), two(), BASIS);
      if (rule.forbid().stream().anyMatch(c -> !isMet(c, fair))) {
        rules.add(rule);
      }
    }
    return scenario(sheets, linkages, noDeal, rules, redLines(fair));
  }

  private Scenario scenario(
      List<ScoreSheet> sheets,
      List<Linkage> linkages,
      double[] noDeal,
      List<Rule> rules,
      List<RedLine> redLines) {
    Map<String, NoDeal> fallbacks = new LinkedHashMap<>();
    for (int p = 0; p < noDeal.length; p++) {
      fallbacks.put("p" + p, new NoDeal.Fixed(Uncertain.exactly(noDeal[p]), BASIS));
    }
    return new Scenario(
        "opposed",
        "Opposed",
        "",
        Optional.empty(),
        parties,
        issues,
        sheets,
        linkages,
        rules,
        redLines,
        List.of(),
        fallbacks,
        List.of(),
        List.of(),
        List.of());
  }

  private Issue issue(int i) {
    List<Option> options =
        IntStream.range(0, kind.leastOptions + random.nextInt(7 - kind.leastOptions))
            .mapToObj(k -> new Option("o" + k, "option " + k))
            .toList();
    return new Issue("i" + i, "Issue " + i, options, Optional.empty(), "", List.of());
  }

  private static Party party(int p) {
    return new Party("p" + p, "Party " + p, Party.Seat.SIGNS, Optional.empty(), "");
  }

  private ScoreSheet sheet(Party party) {
    double[] weights = weights();
    boolean ascends = parties.indexOf(party) % 2 == 0;
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Uncertain weight =
          new Uncertain(weights[i] * (1 - kind.range), weights[i], weights[i] * (1 + kind.range));
      ratings.add(
          new Rating("i" + i, weight, worth(issues.get(i).options().size(), ascends), BASIS));
    }
    return new ScoreSheet(party.id(), ratings);
  }

  /** Weights that add to 100: a point of the simplex, each at least a tenth of the mean. */
  private double[] weights() {
    double[] drawn = new double[kind.issues];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = 0.1 - StrictMath.log(1 - random.nextDouble());
    }
    double total = DoubleStream.of(drawn).sum();
    double rest = 100;
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = rounded(100 * drawn[i] / total, 10);
      rest -= drawn[i];
    }
    int largest = 0;
    for (int i = 1; i < drawn.length; i++) {
      largest = drawn[i] > drawn[largest] ? i : largest;
    }
    drawn[largest] = rounded(drawn[largest] + rest, 10);
    return drawn;
  }

  private Worth worth(int options, boolean ascends) {
    double curve = StrictMath.exp(2 * random.nextDouble() - 1);
    double[] worth = new double[options];
    for (int k = 0; k < options; k++) {
      double share = (ascends ? k : options - 1 - k) / (options - 1.0);
      worth[k] = StrictMath.pow(share, curve) + 0.2 * (random.nextDouble() - 0.5);
    }
    double least = DoubleStream.of(worth).min().orElseThrow();
    double most = DoubleStream.of(worth).max().orElseThrow();
    return new Worth.Listed(
        DoubleStream.of(worth)
            .map(w -> rounded((w - least) / (most - least), 100))
            .mapToObj(Uncertain::exactly)
            .toList());
  }

  private Linkage linkage(int l) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    parties.forEach(
        p -> points.put(p.id(), Uncertain.exactly(rounded(6 * random.nextDouble() - 3, 10))));
    return new Linkage("l" + l, two(), points, BASIS);
  }

  private List<RedLine> redLines(int[] fair) {
    List<RedLine> lines = new ArrayList<>();
    while (lines.size() < kind.redLines) {
      int i = random.nextInt(kind.issues);
      int option = random.nextInt(issues.get(i).options().size());
      if (option != fair[i]) {
        Condition never = new Condition("i" + i, List.of("o" + option));
        lines.add(new RedLine("p" + random.nextInt(kind.parties), never, BASIS));
      }
    }
    return lines;
  }

  private List<Condition> two() {
    int first = random.nextInt(kind.issues);
    int second = (first + 1 + random.nextInt(kind.issues - 1)) % kind.issues;
    return List.of(condition(first), condition(second));
  }

  /** Some options of an issue, not all of them. */
  private Condition condition(int issue) {
    int size = issues.get(issue).options().size();
    int bits = 1 + random.nextInt((1 << size) - 2);
    return new Condition(
        "i" + issue,
        IntStream.range(0, size)
            .filter(k -> (bits >>> k & 1) != 0)
            .mapToObj(k -> "o" + k)
            .toList());
  }

  private static boolean isMet(Condition condition, int[] outcome) {
    int issue = Integer.parseInt(condition.issue().substring(1));
    return condition.options().contains("o" + outcome[issue]);
  }

  /** A package with a large sum of utilities, each weighted between 0.7 and 1.3. */
  private int[] fair(BargainingProblem problem) {
    double[] weight = random.doubles(kind.parties, 0.7, 1.3).toArray();
    int[] outcome = new int[kind.issues];
    boolean improved = true;
    while (improved) {
      improved = false;
      for (int i = 0; i < outcome.length; i++) {
        improved |= improves(problem, weight, outcome, i);
      }
    }
    return outcome;
  }

  private static boolean improves(
      BargainingProblem problem, double[] weight, int[] outcome, int issue) {
    int before = outcome[issue];
    int best = before;
    double most = sum(problem, weight, outcome);
    for (int k = 0; k < problem.layout().options(issue); k++) {
      outcome[issue] = k;
      double sum = sum(problem, weight, outcome);
      if (sum > most + 1e-9) {
        most = sum;
        best = k;
      }
    }
    outcome[issue] = best;
    return best != before;
  }

  private static double sum(BargainingProblem problem, double[] weight, int[] outcome) {
    return IntStream.range(0, weight.length)
        .mapToDouble(p -> weight[p] * problem.utility(p, outcome))
        .sum();
  }

  private double rounded(double number, int parts) {
    return kind.raw ? number : (double) Math.round(number * parts) / parts;
  }
}
