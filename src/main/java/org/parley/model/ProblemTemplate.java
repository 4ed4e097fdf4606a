package org.parley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.parley.model.war.War;

/**
 * A scenario laid out for numbers: the list of all its uncertain numbers, and the {@link
 * BargainingProblem} that one value for each of them makes. Made once; each draw is then a fill of
 * flat arrays.
 *
 * <p>In every problem the weights of a party are scaled to add to the total of its sheet and the
 * probabilities of a lottery to 1.
 */
public final class ProblemTemplate {
  private final Scenario scenario;
  private final Layout layout;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<List<Line>> sheets = new ArrayList<>();
  private final int[] bonusAt;
  private final List<Wager> wagers = new ArrayList<>();
  private final List<Fallback> fallbacks = new ArrayList<>();
  private final int[] discountAt;
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final List<Ratifier> ratifiers;
  private final List<String> partyIds;
  private final Pressed pressed;
  private final double[] active;

  /** A rating: where its weight and its worths stand among the values. */
  private record Line(int issue, int options, Worth worth, int weightAt, int worthAt) {}

  /**
   * A lottery: where its first probability stands, what each future amounts to, and whether it
   * takes years.
   */
  private record Wager(int probabilityAt, List<Reading> futures, Optional<WarWager> war) {}

  /** The years of a lottery in a draw, none if it takes none: the same for all parties. */
  private record Course(List<War.Year> years, Drawn drawn) {}

  /** A no-deal value: where its number stands, and which lottery it is the cost of (or -1). */
  private record Fallback(int numberAt, int wager) {}

  private ProblemTemplate(Scenario scenario, List<Ratifier> ratifiers) {
    this.scenario = scenario;
    this.ratifiers = List.copyOf(ratifiers);
    this.partyIds = scenario.parties().stream().map(Party::id).toList();
    this.layout = layout(scenario, ratifiers.size());
    scenario.sheets().forEach(s -> sheets.add(lines(s)));
    this.bonusAt = bonuses();
    scenario.lotteries().forEach(l -> wagers.add(wager(l)));
    partyIds.stream().filter(scenario.noDeal()::containsKey).forEach(this::fallback);
    this.discountAt = scenario.parties().stream().mapToInt(p -> discount(p.id())).toArray();
    scenario.circumstances().numbers().forEach(this::add);
    IntStream.range(0, quantities.size()).forEach(q -> placeOf.put(quantities.get(q).path(), q));
    this.pressed = new Pressed(scenario.circumstances(), placeOf);
    this.active =
        scenario.circumstances().pressures().stream()
            .mapToDouble(p -> scenario.circumstances().active().contains(p.id()) ? 1 : 0)
            .toArray();
  }

  /** The template of a scenario. */
  public static ProblemTemplate of(Scenario scenario) {
    return new ProblemTemplate(scenario, List.of());
  }

  /**
   * The template of a scenario whose ratifiers are parties of the problem as well, after the others
   * and in the order of the file: each with the score sheet, linkages and no deal of the party on
   * whose side it stands, changed as the scenario says, and without its red lines.
   */
  public static ProblemTemplate withRatifiers(Scenario scenario) {
    return new ProblemTemplate(scenario, scenario.circumstances().ratifiers());
  }

  /** The values of a draw by path, under the pressures that are switched on. */
  public Drawn numbers(double[] values) {
    return new Drawn(placeOf, pressed.values(values, active));
  }

  /** The values of a draw by path, under pressures of some strength. */
  public Drawn numbers(double[] values, double[] strengths) {
    return new Drawn(placeOf, pressed.values(values, strengths));
  }

  /** The likely values by path, under the pressures that are switched on. */
  public Drawn likelyNumbers() {
    return numbers(likelyValues());
  }

  /** What all problems of the scenario share. */
  public Layout layout() {
    return layout;
  }

  /** All numbers of the scenario that may be uncertain, in a fixed order. */
  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  /** The cells of a variant or future as chances. */
  public Reading reading(Map<String, Cell> cells) {
    return Reading.of(scenario, layout, cells);
  }

  /** Conditions as sets of options by position. */
  public Joint joint(List<Condition> conditions) {
    return joint(scenario, conditions);
  }

  /** The problem at the likely value of every number. */
  public BargainingProblem likely() {
    return problem(likelyValues());
  }

  /** The likely value of every number, in the order of {@link #quantities}, without pressures. */
  public double[] likelyValues() {
    return quantities.stream().mapToDouble(q -> q.value().likely()).toArray();
  }

  /** How strong each pressure is, in the order of the scenario: 1 if it is switched on, else 0. */
  public double[] strengths() {
    return active.clone();
  }

  /**
   * The problem that a value for each number makes, under the pressures that are switched on.
   *
   * @param values one for each of {@link #quantities}, in that order
   */
  public BargainingProblem problem(double[] values) {
    return pressedProblem(pressed.values(values, active));
  }

  /**
   * What each party has without a deal under pressures of some strength, in points. Pressures
   * change nothing else of a problem.
   *
   * @param problem of these values
   * @param values one for each of {@link #quantities}, in that order
   * @param strengths by pressure, at least 0; see {@link Pressure}
   */
  public double[] noDeal(BargainingProblem problem, double[] values, double[] strengths) {
    return noDeal(problem, values).apply(strengths);
  }

  /**
   * The same for one draw and many strengths: what the futures of lotteries are worth, which no
   * pressure changes, is worked out once.
   *
   * @param problem of these values
   * @param values one for each of {@link #quantities}, in that order
   * @return from strengths by pressure to points by party
   */
  public UnaryOperator<double[]> noDeal(BargainingProblem problem, double[] values) {
    double[][] worths = worths(problem);
    return strengths -> noDeal(worths, pressed.values(values, strengths));
  }

  private BargainingProblem pressedProblem(double[] values) {
    double[] points = new double[layout.parties() * layout.cells()];
    for (int p = 0; p < layout.parties(); p++) {
      fill(points, p, values);
    }
    double[] bonus = new double[layout.parties() * layout.linkages()];
    for (int p = 0; p < layout.parties(); p++) {
      for (int l = 0; l < layout.linkages(); l++) {
        int at = bonusAt[sheet(p) * layout.linkages() + l];
        bonus[p * layout.linkages() + l] = at < 0 ? 0 : values[at];
      }
    }
    BargainingProblem war = new BargainingProblem(layout, points, bonus, null, null);
    double[] discount = new double[layout.parties()];
    for (int p = 0; p < discount.length; p++) {
      int at = discountAt[sheet(p)];
      discount[p] = at < 0 ? 1 : values[at];
    }
    return new BargainingProblem(layout, points, bonus, noDeal(worths(war), values), discount);
  }

  /** What each future of its lottery is worth to each party; none if it has no lottery. */
  private double[][] worths(BargainingProblem war) {
    double[][] worths = new double[layout.parties()][];
    for (int p = 0; p < worths.length; p++) {
      worths[p] = worths(war, p);
    }
    return worths;
  }

  private double[] worths(BargainingProblem war, int party) {
    int wager = fallbacks.get(sheet(party)).wager;
    return wager < 0
        ? new double[0]
        : wagers.get(wager).futures.stream().mapToDouble(f -> war.expected(party, f)).toArray();
  }

  private double[] noDeal(double[][] worths, double[] values) {
    List<Course> courses = wagers.stream().map(w -> course(w, values)).toList();
    double[] noDeal = new double[layout.parties()];
    for (int p = 0; p < noDeal.length; p++) {
      noDeal[p] = noDeal(worths[p], p, values, courses) + shift(p, "noDeal", 0, values);
    }
    return noDeal;
  }

  /** The party whose score sheet a party of the problem has: its own, or its side's. */
  private int sheet(int party) {
    int parties = scenario.parties().size();
    return party < parties ? party : partyIds.indexOf(ratifiers.get(party - parties).party());
  }

  /** A number of a ratifier; for the parties themselves what is usual. */
  private double shift(int party, String number, double usual, double[] values) {
    int parties = scenario.parties().size();
    Integer at = party < parties ? null : placeOf.get(ratifiers.get(party - parties).path(number));
    return at == null ? usual : values[at];
  }

  /** How many times as much an issue counts for a party of the problem as for its side. */
  private double emphasis(int party, int issue, double[] values) {
    return party < scenario.parties().size()
        ? 1
        : shift(party, "weights." + scenario.issues().get(issue).id(), 1, values);
  }

  private void fill(double[] points, int party, double[] values) {
    List<Line> lines = sheets.get(sheet(party));
    double[] weights = new double[lines.size()];
    double total = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = values[lines.get(k).weightAt] * emphasis(party, lines.get(k).issue, values);
      total += weights[k];
    }
    double scale = total == 0 ? 0 : scenario.sheets().get(sheet(party)).total() / total;
    for (int k = 0; k < weights.length; k++) {
      Line line = lines.get(k);
      int at = party * layout.cells() + layout.first(line.issue);
      for (int o = 0; o < line.options; o++) {
        points[at + o] = scale * weights[k] * line.worth.of(o, line.options, values, line.worthAt);
      }
    }
  }

  private double noDeal(double[] worth, int party, double[] values, List<Course> courses) {
    Fallback fallback = fallbacks.get(sheet(party));
    double number = values[fallback.numberAt];
    if (fallback.wager < 0) {
      return number;
    }
    Wager wager = wagers.get(fallback.wager);
    Course course = courses.get(fallback.wager);
    String id = partyIds.get(sheet(party));
    return wager
            .war
            .map(w -> w.value(id, course.years, worth, course.drawn))
            .orElseGet(() -> mean(odds(wager, values), worth))
        - number;
  }

  private Course course(Wager wager, double[] values) {
    Drawn drawn = new Drawn(placeOf, values);
    return new Course(
        wager.war.map(w -> w.course(scaled(odds(wager, values)), drawn)).orElse(List.of()), drawn);
  }

  private static double[] odds(Wager wager, double[] values) {
    return Arrays.copyOfRange(
        values, wager.probabilityAt, wager.probabilityAt + wager.futures.size());
  }

  private static double[] scaled(double[] odds) {
    double total = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(c -> c / total).toArray();
  }

  private static double mean(double[] odds, double[] worth) {
    double total = 0;
    double sum = 0;
    for (int f = 0; f < odds.length; f++) {
      total += odds[f];
      sum += odds[f] * worth[f];
    }
    return sum / total;
  }

  private int add(String path, Uncertain value) {
    quantities.add(new Quantity(path, value));
    return quantities.size() - 1;
  }

  private List<Line> lines(ScoreSheet sheet) {
    List<Line> lines = new ArrayList<>();
    for (Rating rating : sheet.ratings()) {
      Issue issue = scenario.issue(rating.issue());
      String name = sheet.party() + "." + issue.id();
      int weightAt = add("weights." + name, rating.weight());
      int worthAt = quantities.size();
      List<String> names = rating.worth().names(issue);
      for (int k = 0; k < names.size(); k++) {
        add("worths." + name + "." + names.get(k), rating.worth().numbers().get(k));
      }
      int position = scenario.issues().indexOf(issue);
      lines.add(new Line(position, issue.options().size(), rating.worth(), weightAt, worthAt));
    }
    return lines;
  }

  private int[] bonuses() {
    int parties = scenario.parties().size();
    int linkages = layout.linkages();
    int[] at = new int[parties * linkages];
    for (int l = 0; l < linkages; l++) {
      Linkage linkage = scenario.linkages().get(l);
      for (int p = 0; p < parties; p++) {
        String party = scenario.parties().get(p).id();
        Uncertain points = linkage.points().get(party);
        at[p * linkages + l] =
            points == null ? -1 : add("linkages." + linkage.id() + "." + party, points);
      }
    }
    return at;
  }

  private Wager wager(Lottery lottery) {
    int at = quantities.size();
    List<Reading> futures = new ArrayList<>();
    for (Lottery.Future future : lottery.futures()) {
      add("lotteries." + lottery.id() + "." + future.id(), future.probability());
      futures.add(reading(future.cells()));
    }
    return new Wager(
        at,
        futures,
        scenario.circumstances().wars().stream()
            .filter(w -> w.lottery().equals(lottery.id()))
            .findFirst()
            .map(w -> new WarWager(w, lottery)));
  }

  private void fallback(String party) {
    NoDeal noDeal = scenario.noDeal().get(party);
    if (noDeal instanceof NoDeal.Gamble gamble) {
      int at = scenario.lotteries().stream().map(Lottery::id).toList().indexOf(gamble.lottery());
      fallbacks.add(new Fallback(add("costs." + party, gamble.number()), at));
    } else {
      fallbacks.add(new Fallback(add("noDeal." + party, noDeal.number()), -1));
    }
  }

  /** Where a party's discount factor stands among the values, or -1 if it has none. */
  private int discount(String party) {
    Discount discount = scenario.discounts().get(party);
    return discount == null ? -1 : add("discounts." + party, discount.factor());
  }

  private static Layout layout(Scenario scenario, int ratifiers) {
    int[] options = scenario.issues().stream().mapToInt(i -> i.options().size()).toArray();
    Joint[] linkages =
        scenario.linkages().stream().map(l -> joint(scenario, l.when())).toArray(Joint[]::new);
    Joint[] rules =
        scenario.rules().stream().map(r -> joint(scenario, r.forbid())).toArray(Joint[]::new);
    int parties = scenario.parties().size() + ratifiers;
    Layout bare = new Layout(parties, options, linkages, rules, new boolean[0]);
    return new Layout(parties, options, linkages, rules, refused(scenario, bare));
  }

  private static Joint joint(Scenario scenario, List<Condition> conditions) {
    int[] issues = new int[conditions.size()];
    long[] options = new long[conditions.size()];
    for (int k = 0; k < issues.length; k++) {
      Issue issue = scenario.issue(conditions.get(k).issue());
      issues[k] = scenario.issues().indexOf(issue);
      for (String option : conditions.get(k).options()) {
        options[k] |= 1L << issue.indexOf(option);
      }
    }
    return new Joint(issues, options);
  }

  private static boolean[] refused(Scenario scenario, Layout layout) {
    boolean[] refused = new boolean[layout.parties() * layout.cells()];
    List<String> parties = scenario.parties().stream().map(Party::id).toList();
    for (RedLine line : scenario.redLines()) {
      Issue issue = scenario.issue(line.never().issue());
      int base =
          parties.indexOf(line.party()) * layout.cells()
              + layout.first(scenario.issues().indexOf(issue));
      line.never().options().forEach(o -> refused[base + issue.indexOf(o)] = true);
    }
    return refused;
  }
}
