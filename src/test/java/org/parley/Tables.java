package org.parley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.BargainingProblem;
import org.parley.model.Basis;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.Joint;
import org.parley.model.Layout;
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
 * Negotiations written as tables of points: for each issue a line for each option, with the points
 * of each party. They are put in as they are, unlike those of a scenario file, where the weights of
 * a party add to 100: weights are powers of two where they can be, and worths are divided by them,
 * so that no digit is lost.
 *
 * <p>Issues, options and parties are known by their position.
 */
public final class Tables {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  private final int parties;
  private final List<double[][]> issues = new ArrayList<>(); // by option and party
  private final List<Tied> linkages = new ArrayList<>();
  private final List<Tied> rules = new ArrayList<>();
  private final List<RedLine> redLines = new ArrayList<>();
  private double[] noDeal;

  /** Options that occur together, and the points that this brings. */
  private static final class Tied {
    final List<Condition> when;
    final double[] points;

    Tied(List<Condition> when, double... points) {
      this.when = when;
      this.points = points;
    }
  }

  private Tables(int parties) {
    this.parties = parties;
    noDeal = new double[parties];
  }

  /** A table without issues; no deal is worth 0. */
  public static Tables among(int parties) {
    return new Tables(parties);
  }

  /** One issue, of which each point is an option. */
  public static Tables ofPoints(List<List<Double>> points) {
    double[][] options =
        points.stream().map(p -> p.stream().mapToDouble(v -> v).toArray()).toArray(double[][]::new);
    return among(options[0].length).issue(options);
  }

  /** The table of a problem. */
  public static Tables of(BargainingProblem problem) {
    Layout layout = problem.layout();
    Tables tables = new Tables(layout.parties());
    for (int i = 0; i < layout.issues(); i++) {
      tables.issue(cells(problem, i));
    }
    for (int l = 0; l < layout.linkages(); l++) {
      int linkage = l;
      tables.linkage(
          tables.byParty(p -> problem.bonus(p, linkage)), conditions(layout, layout.linkage(l)));
    }
    for (int r = 0; r < layout.rules(); r++) {
      tables.rule(conditions(layout, layout.rule(r)));
    }
    tables.copyRedLines(layout);
    return tables.noDeal(tables.byParty(problem::noDeal));
  }

  private static double[][] cells(BargainingProblem problem, int issue) {
    Layout layout = problem.layout();
    double[][] options = new double[layout.options(issue)][layout.parties()];
    for (int k = 0; k < options.length; k++) {
      int cell = layout.first(issue) + k;
      Arrays.setAll(options[k], p -> problem.points(p, cell));
    }
    return options;
  }

  private static Condition[] conditions(Layout layout, Joint joint) {
    return IntStream.range(0, joint.size())
        .mapToObj(
            k ->
                on(
                    joint.issue(k),
                    IntStream.range(0, layout.options(joint.issue(k)))
                        .filter(o -> joint.includes(k, o))
                        .toArray()))
        .toArray(Condition[]::new);
  }

  private void copyRedLines(Layout layout) {
    for (int p = 0; p < parties; p++) {
      for (int i = 0; i < layout.issues(); i++) {
        for (int k = 0; k < layout.options(i); k++) {
          if (layout.refuses(p, layout.first(i) + k)) {
            redLine(p, on(i, k));
          }
        }
      }
    }
  }

  private double[] byParty(ToDoubleFunction<Integer> points) {
    return IntStream.range(0, parties).mapToDouble(points::applyAsDouble).toArray();
  }

  /** An issue settled by one of some options. */
  public static Condition on(int issue, int... options) {
    return new Condition("i" + issue, IntStream.of(options).mapToObj(k -> "o" + k).toList());
  }

  /** Adds an issue; each option lists the points of every party. */
  public Tables issue(double[]... options) {
    issues.add(options);
    return this;
  }

  /** Adds points that parties get if all conditions hold. */
  public Tables linkage(double[] points, Condition... when) {
    linkages.add(new Tied(List.of(when), points));
    return this;
  }

  /** Forbids packages for which all conditions hold. */
  public Tables rule(Condition... forbid) {
    rules.add(new Tied(List.of(forbid)));
    return this;
  }

  /** Adds options that a party never signs. */
  public Tables redLine(int party, Condition never) {
    redLines.add(new RedLine("p" + party, never, BASIS));
    return this;
  }

  /** Sets what each party has without a deal. */
  public Tables noDeal(double... points) {
    noDeal = points.clone();
    return this;
  }

  /** The same with a party more, to whom everything is worth what it is to all together. */
  public Tables withTotal() {
    Tables tables = new Tables(parties + 1);
    issues.forEach(
        options ->
            tables.issue(Arrays.stream(options).map(Tables::withSum).toArray(double[][]::new)));
    linkages.forEach(l -> tables.linkages.add(new Tied(l.when, withSum(l.points))));
    tables.rules.addAll(rules);
    tables.redLines.addAll(redLines);
    return tables.noDeal(Arrays.copyOf(noDeal, parties + 1));
  }

  private static double[] withSum(double[] points) {
    double[] more = Arrays.copyOf(points, points.length + 1);
    more[points.length] = Arrays.stream(points).sum();
    return more;
  }

  /** The problem in which every number is as written here. */
  public BargainingProblem problem() {
    return scenario().likely();
  }

  /** The same as a scenario. */
  public Scenario scenario() {
    Map<String, NoDeal> fallbacks = new LinkedHashMap<>();
    for (int p = 0; p < parties; p++) {
      fallbacks.put("p" + p, new NoDeal.Fixed(Uncertain.exactly(noDeal[p]), BASIS));
    }
    return new Scenario(
        "tables",
        "Tables",
        "",
        Optional.empty(),
        each(parties).map(Tables::party).toList(),
        each(issues.size()).map(this::issue).toList(),
        each(parties).map(this::sheet).toList(),
        each(linkages.size()).map(this::linkage).toList(),
        each(rules.size()).map(r -> new Rule("r" + r, rules.get(r).when, BASIS)).toList(),
        redLines,
        List.of(),
        fallbacks,
        List.of(),
        List.of(),
        List.of());
  }

  private static Stream<Integer> each(int size) {
    return IntStream.range(0, size).boxed();
  }

  private static Party party(int p) {
    return new Party("p" + p, "Party " + p, Party.Seat.SIGNS, Optional.empty(), "");
  }

  private Issue issue(int i) {
    List<Option> options =
        each(issues.get(i).length).map(k -> new Option("o" + k, "Option " + k)).toList();
    return new Issue("i" + i, "Issue " + i, options, Optional.empty(), "", List.of());
  }

  private ScoreSheet sheet(int party) {
    double[] weights = weights();
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      double weight = weights[i];
      List<Uncertain> worths =
          Stream.of(issues.get(i)).map(o -> Uncertain.exactly(o[party] / weight)).toList();
      ratings.add(new Rating("i" + i, Uncertain.exactly(weight), new Worth.Listed(worths), BASIS));
    }
    return new ScoreSheet("p" + party, ratings);
  }

  /** Weights that add to 100; from three issues on, powers of two. */
  private double[] weights() {
    List<Double> weights = new ArrayList<>(List.of(64.0, 32.0, 4.0));
    if (issues.size() < weights.size()) {
      return issues.size() == 1 ? new double[] {100} : new double[] {64, 36};
    }
    while (weights.size() < issues.size()) {
      double half = weights.remove(0) / 2;
      weights.add(half);
      weights.add(half);
    }
    return weights.stream().mapToDouble(w -> w).toArray();
  }

  private Linkage linkage(int l) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    for (int p = 0; p < parties; p++) {
      points.put("p" + p, Uncertain.exactly(linkages.get(l).points[p]));
    }
    return new Linkage("l" + l, linkages.get(l).when, points, BASIS);
  }
}
