package org.parley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
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
  private final List<Refused> redLines = new ArrayList<>();
  private double[] noDeal;

  /** An issue settled by one of some options. */
  public record On(int issue, List<Integer> options) {
    public On {
      options = List.copyOf(options);
    }

    private Condition condition() {
      return new Condition("i" + issue, options.stream().map(k -> "o" + k).toList());
    }
  }

  /** Options that occur together, and the points that this brings to each party, if any. */
  private static final class Tied {
    final List<On> when;
    final double[] points;

    Tied(List<On> when, double... points) {
      this.when = when;
      this.points = points;
    }

    List<Condition> conditions() {
      return when.stream().map(On::condition).toList();
    }
  }

  /** Options that a party never signs. */
  private record Refused(int party, On never) {}

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

  private static On[] conditions(Layout layout, Joint joint) {
    return IntStream.range(0, joint.size())
        .mapToObj(
            k ->
                on(
                    joint.issue(k),
                    IntStream.range(0, layout.options(joint.issue(k)))
                        .filter(o -> joint.includes(k, o))
                        .toArray()))
        .toArray(On[]::new);
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
  public static On on(int issue, int... options) {
    return new On(issue, IntStream.of(options).boxed().toList());
  }

  /** Adds an issue; each option lists the points of every party. */
  public Tables issue(double[]... options) {
    issues.add(options);
    return this;
  }

  /** Adds points that parties get if all conditions hold. */
  public Tables linkage(double[] points, On... when) {
    linkages.add(new Tied(List.of(when), points));
    return this;
  }

  /** Forbids packages for which all conditions hold. */
  public Tables rule(On... forbid) {
    rules.add(new Tied(List.of(forbid)));
    return this;
  }

  /** Adds options that a party never signs. */
  public Tables redLine(int party, On never) {
    redLines.add(new Refused(party, never));
    return this;
  }

  /** Sets what each party has without a deal. */
  public Tables noDeal(double... points) {
    noDeal = points.clone();
    return this;
  }

  /** The same with a party more, to whom everything is worth what it is to all together. */
  public Tables withTotal() {
    return withTotal(IntStream.range(0, parties).mapToDouble(p -> 1).toArray());
  }

  /**
   * The same with a party more, to whom everything is worth a weighted sum of the others' points.
   */
  public Tables withTotal(double... weights) {
    Tables tables = new Tables(parties + 1);
    copy(tables, points -> withSum(points, weights));
    tables.redLines.addAll(redLines);
    return tables.noDeal(Arrays.copyOf(noDeal, parties + 1));
  }

  private static double[] withSum(double[] points, double... weights) {
    double[] more = Arrays.copyOf(points, points.length + 1);
    for (int p = 0; p < weights.length; p++) {
      more[weights.length] += weights[p] * points[p];
    }
    return more;
  }

  /** The same when each party counts in other units, from another zero. */
  public Tables rescaled(double[] factor, double[] zero) {
    Tables tables = new Tables(parties);
    copy(tables, points -> each(points, p -> factor[p] * points[p]));
    tables.redLines.addAll(redLines);
    double[][] first = tables.issues.get(0);
    tables.issues.set(
        0,
        Arrays.stream(first)
            .map(points -> each(points, p -> points[p] + zero[p]))
            .toArray(double[][]::new));
    return tables.noDeal(each(noDeal, p -> factor[p] * noDeal[p] + zero[p]));
  }

  /** The same with the parties in another order: the k-th is the one that was at order[k]. */
  public Tables withParties(List<Integer> order) {
    Tables tables = new Tables(parties);
    copy(tables, points -> each(points, p -> points[order.get(p)]));
    redLines.forEach(r -> tables.redLine(order.indexOf(r.party), r.never));
    return tables.noDeal(each(noDeal, p -> noDeal[order.get(p)]));
  }

  /** The same with the issues in another order: the k-th is the one that was at order[k]. */
  public Tables withIssues(List<Integer> order) {
    Tables tables = new Tables(parties);
    order.forEach(i -> tables.issues.add(issues.get(i)));
    copyTies(tables, on -> new On(order.indexOf(on.issue), on.options));
    return tables;
  }

  /** The same without an option; those after it move up. */
  public Tables withoutOption(int issue, int option) {
    Tables tables = new Tables(parties);
    tables.issues.addAll(issues);
    List<double[]> options = new ArrayList<>(List.of(issues.get(issue)));
    options.remove(option);
    tables.issues.set(issue, options.toArray(double[][]::new));
    copyTies(tables, on -> on.issue == issue ? without(on, option) : on);
    return tables;
  }

  private static On without(On on, int option) {
    List<Integer> left =
        on.options.stream().filter(k -> k != option).map(k -> k > option ? k - 1 : k).toList();
    return new On(on.issue, left);
  }

  /** The same with an option more, the last one of its issue. */
  public Tables withOption(int issue, double... points) {
    Tables tables = new Tables(parties);
    tables.issues.addAll(issues);
    List<double[]> options = new ArrayList<>(List.of(issues.get(issue)));
    options.add(points);
    tables.issues.set(issue, options.toArray(double[][]::new));
    copyTies(tables, on -> on);
    return tables;
  }

  /** All but red lines and no deal, with other points. */
  private void copy(Tables into, UnaryOperator<double[]> points) {
    issues.forEach(
        options -> into.issues.add(Arrays.stream(options).map(points).toArray(double[][]::new)));
    linkages.forEach(l -> into.linkages.add(new Tied(l.when, points.apply(l.points))));
    into.rules.addAll(rules);
  }

  /** All but the issues, with other conditions. */
  private void copyTies(Tables into, UnaryOperator<On> on) {
    linkages.forEach(l -> into.linkages.add(new Tied(l.when.stream().map(on).toList(), l.points)));
    rules.forEach(r -> into.rules.add(new Tied(r.when.stream().map(on).toList())));
    redLines.forEach(r -> into.redLine(r.party, on.apply(r.never)));
    into.noDeal = noDeal;
  }

  private static double[] each(double[] like, IntToDoubleFunction value) {
    return IntStream.range(0, like.length).mapToDouble(value).toArray();
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
        each(rules.size()).map(r -> new Rule("r" + r, rules.get(r).conditions(), BASIS)).toList(),
        redLines.stream().map(r -> new RedLine("p" + r.party, r.never.condition(), BASIS)).toList(),
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
    return new Linkage("l" + l, linkages.get(l).conditions(), points, BASIS);
  }
}
