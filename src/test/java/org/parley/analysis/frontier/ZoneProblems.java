package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

/** Problems to count packages in; the same seed gives the same problem. */
final class ZoneProblems {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  private static final List<String> LOWER = List.of("o0", "o1", "o2");
  private static final List<String> UPPER = List.of("o1", "o2", "o3");

  private final Random random;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<ScoreSheet> sheets = new ArrayList<>();
  private final List<Linkage> linkages = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<RedLine> redLines = new ArrayList<>();
  private final Map<String, NoDeal> noDeal = new LinkedHashMap<>();

  private ZoneProblems(long seed) {
    random = new Random(seed);
  }

  /** 1 to 6 parties, 1 to 5 issues, and on half of the seeds whole numbers, so that sums repeat. */
  static BargainingProblem small(long seed) {
    ZoneProblems made = new ZoneProblems(seed);
    int parties = 1 + made.random.nextInt(6);
    int issues = 1 + made.random.nextInt(5);
    made.issues(issues, 1, 5);
    made.parties(parties, seed % 2 == 0, 30 + made.random.nextInt(30));
    if (issues > 1) {
      made.linkages(made.random.nextInt(5), 1);
      made.rules(made.random.nextInt(3));
    }
    made.redLines(made.random.nextInt(3));
    return made.scenario().likely();
  }

  /**
   * Parties who want opposite ends of the issues, and have {@code noDeal} points without a deal.
   */
  static BargainingProblem opposed(
      long seed, int parties, int issues, int least, int most, int linkages, double noDeal) {
    ZoneProblems made = new ZoneProblems(seed);
    made.issues(issues, least, most);
    made.parties(parties, false, noDeal);
    made.linkages(linkages, 2);
    made.rules(linkages / 4);
    return made.scenario().likely();
  }

  /** The score sheets of a published game: points by party, issue and option. */
  static BargainingProblem published(double[][][] points, double[] noDeal) {
    ZoneProblems made = new ZoneProblems(0);
    for (int i = 0; i < points[0].length; i++) {
      made.issue(i, points[0][i].length);
    }
    for (int p = 0; p < points.length; p++) {
      double[][] sheet = points[p];
      made.party(p, noDeal[p]);
      made.sheets.add(
          new ScoreSheet("p" + p, made.issues.stream().map(i -> rating(i, sheet)).toList()));
    }
    return made.scenario().likely();
  }

  /** One party; issues with ten options worth 0 to 9 points. */
  static BargainingProblem digits(int issues, double noDeal) {
    double[][] sheet = new double[issues][];
    Arrays.fill(sheet, new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    return published(new double[][][] {sheet}, new double[] {noDeal});
  }

  /** Two issues with three options, and a rule that forbids them all. */
  static BargainingProblem forbidden() {
    ZoneProblems made = new ZoneProblems(0);
    made.issues(2, 3, 3);
    made.parties(2, false, 10);
    List<String> all = List.of("o0", "o1", "o2");
    made.rules.add(
        new Rule("r", List.of(new Condition("i0", all), new Condition("i1", all)), BASIS));
    return made.scenario().likely();
  }

  /** Two parties; rules that name all issues, with three of their four options. */
  static BargainingProblem wideRules(int issues, int rules) {
    ZoneProblems made = new ZoneProblems(3);
    made.issues(issues, 4, 4);
    made.parties(2, false, 45);
    for (int r = 0; r < rules; r++) {
      List<Condition> conditions =
          made.issues.stream()
              .map(i -> new Condition(i.id(), made.random.nextBoolean() ? LOWER : UPPER))
              .toList();
      made.rules.add(new Rule("r" + r, conditions, BASIS));
    }
    return made.scenario().likely();
  }

  private static Rating rating(Issue issue, double[][] sheet) {
    double[] points = sheet[Integer.parseInt(issue.id().substring(1))];
    return new Rating(
        issue.id(),
        Uncertain.exactly(100.0 / sheet.length),
        new Worth.Listed(
            IntStream.range(0, points.length)
                .mapToObj(k -> Uncertain.exactly(points[k] * sheet.length / 100))
                .toList()),
        BASIS);
  }

  private Scenario scenario() {
    return new Scenario(
        "made",
        "Made",
        "",
        Optional.empty(),
        parties,
        issues,
        sheets,
        linkages,
        rules,
        redLines,
        List.of(),
        noDeal,
        List.of(),
        List.of(),
        List.of());
  }

  private void issues(int count, int least, int most) {
    for (int i = 0; i < count; i++) {
      issue(i, least + random.nextInt(most - least + 1));
    }
  }

  private void issue(int i, int options) {
    List<Option> made =
        IntStream.range(0, options).mapToObj(k -> new Option("o" + k, "option " + k)).toList();
    issues.add(new Issue("i" + i, "Issue " + i, made, Optional.empty(), "", List.of()));
  }

  private void parties(int count, boolean whole, double noDeal) {
    for (int p = 0; p < count; p++) {
      party(p, whole ? Math.rint(noDeal) : noDeal + random.nextDouble());
      sheets.add(whole ? wholeSheet(p) : sheet(p));
    }
  }

  private void party(int p, double value) {
    parties.add(new Party("p" + p, "Party " + p, Party.Seat.SIGNS, Optional.empty(), ""));
    noDeal.put("p" + p, new NoDeal.Fixed(Uncertain.exactly(value), BASIS));
  }

  /**
   * Weights far apart, as people have them; worths rise for every other party and fall for others.
   */
  private ScoreSheet sheet(int p) {
    double[] raw = issues.stream().mapToDouble(i -> -Math.log(1 - random.nextDouble())).toArray();
    double total = IntStream.range(0, raw.length).mapToDouble(i -> raw[i]).sum();
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      Uncertain curve = Uncertain.exactly(0.5 + 1.5 * random.nextDouble());
      Uncertain from = Uncertain.exactly(p % 2);
      Uncertain to = Uncertain.exactly(1 - p % 2);
      ratings.add(
          new Rating(
              "i" + i,
              Uncertain.exactly(100 * raw[i] / total),
              new Worth.Ladder(from, to, curve),
              BASIS));
    }
    return new ScoreSheet("p" + p, ratings);
  }

  /** Whole points, in steps of five, all issues of the same weight. */
  private ScoreSheet wholeSheet(int p) {
    double weight = 100.0 / issues.size();
    List<Rating> ratings = new ArrayList<>();
    for (Issue issue : issues) {
      List<Uncertain> worths =
          issue.options().stream()
              .map(o -> Uncertain.exactly(Math.min(1, 5 * random.nextInt(21) / weight)))
              .toList();
      ratings.add(
          new Rating(issue.id(), Uncertain.exactly(weight), new Worth.Listed(worths), BASIS));
    }
    return new ScoreSheet("p" + p, ratings);
  }

  private void linkages(int count, int least) {
    for (int l = 0; l < count; l++) {
      Map<String, Uncertain> points = new LinkedHashMap<>();
      for (Party party : parties) {
        points.put(party.id(), Uncertain.exactly(5.0 * (random.nextInt(5) - 2)));
      }
      linkages.add(new Linkage("l" + l, conditions(least), points, BASIS));
    }
  }

  private void rules(int count) {
    for (int r = 0; r < count; r++) {
      rules.add(new Rule("r" + r, conditions(2), BASIS));
    }
  }

  private void redLines(int count) {
    for (int r = 0; r < count; r++) {
      Issue issue = issues.get(random.nextInt(issues.size()));
      String party = "p" + random.nextInt(parties.size());
      redLines.add(new RedLine(party, condition(issue), BASIS));
    }
  }

  /** Conditions on some issues, at most three, each once. */
  private List<Condition> conditions(int least) {
    int count = Math.min(issues.size(), least + random.nextInt(2));
    return random
        .ints(0, issues.size())
        .distinct()
        .limit(count)
        .mapToObj(i -> condition(issues.get(i)))
        .toList();
  }

  private Condition condition(Issue issue) {
    List<String> options = issue.options().stream().map(Option::id).toList();
    List<String> some = options.stream().filter(o -> random.nextInt(3) == 0).toList();
    return new Condition(issue.id(), some.isEmpty() ? options.subList(0, 1) : some);
  }
}
