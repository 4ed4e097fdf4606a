package org.parley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Basis;
import org.parley.model.Cell;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.RedLine;
import org.parley.model.Rule;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Variant;
import org.parley.model.Worth;

/** Small random scenarios for property tests; the same seed gives the same scenario. */
public final class RandomScenarios {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  private final Random random;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();

  private RandomScenarios(long seed) {
    random = new Random(seed);
  }

  /**
   * A scenario with 2 to 4 parties, 2 to 5 issues with 1 to 4 options, and something of everything
   * else.
   */
  public static Scenario of(long seed) {
    return new RandomScenarios(seed).make();
  }

  private Scenario make() {
    count(2, 5).forEach(i -> issues.add(issue(i)));
    count(2, 4).forEach(p -> parties.add(party(p)));
    List<Variant> variants = count(2, 4).mapToObj(this::variant).toList();
    Map<String, NoDeal> noDeal = new LinkedHashMap<>();
    parties.forEach(p -> noDeal.put(p.id(), noDeal()));
    return new Scenario(
        "random",
        "Random",
        "",
        Optional.empty(),
        parties,
        issues,
        parties.stream().map(p -> sheet(p.id())).toList(),
        count(1, 3).mapToObj(this::linkage).toList(),
        count(0, 2).mapToObj(r -> new Rule("r" + r, two(), BASIS)).toList(),
        count(0, 2)
            .mapToObj(r -> new RedLine(pick(parties).id(), condition(pick(issues)), BASIS))
            .toList(),
        List.of(new Lottery("war", List.of(future(0, 0.25), future(1, 0.75)))),
        noDeal,
        variants,
        List.of(),
        List.of());
  }

  private IntStream count(int least, int most) {
    return IntStream.range(0, least + random.nextInt(most - least + 1));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Issue issue(int i) {
    List<Option> options = count(1, 4).mapToObj(k -> new Option("o" + k, "option " + k)).toList();
    return new Issue(
        "i" + i, "Issue " + i, options, Optional.of(pick(options).id()), "", List.of());
  }

  private Party party(int p) {
    Party.Seat seat = p == 0 || random.nextBoolean() ? Party.Seat.SIGNS : Party.Seat.REACTS;
    Optional<String> opening = random.nextBoolean() ? Optional.of("v0") : Optional.empty();
    return new Party("p" + p, "Party " + p, seat, opening, "");
  }

  private ScoreSheet sheet(String party) {
    double[] raw = issues.stream().mapToDouble(i -> 0.1 + random.nextDouble()).toArray();
    double total = IntStream.range(0, raw.length).mapToDouble(i -> raw[i]).sum();
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      double weight = 100 * raw[i] / total;
      ratings.add(new Rating(issues.get(i).id(), around(weight, 0.5), worth(issues.get(i)), BASIS));
    }
    return new ScoreSheet(party, ratings);
  }

  private Uncertain around(double value, double share) {
    return random.nextInt(3) == 0
        ? Uncertain.exactly(value)
        : new Uncertain(value * (1 - share), value, value * (1 + share));
  }

  private Worth worth(Issue issue) {
    if (random.nextBoolean()) {
      return new Worth.Listed(
          issue.options().stream().map(o -> around(random.nextDouble() / 1.5, 0.5)).toList());
    }
    return new Worth.Ladder(
        Uncertain.exactly(0), Uncertain.exactly(1), new Uncertain(0.5, 1, 1 + random.nextDouble()));
  }

  private List<Condition> two() {
    int first = random.nextInt(issues.size());
    int second = (first + 1 + random.nextInt(issues.size() - 1)) % issues.size();
    return List.of(condition(issues.get(first)), condition(issues.get(second)));
  }

  private Condition condition(Issue issue) {
    return new Condition(issue.id(), List.of(pick(issue.options()).id()));
  }

  private Linkage linkage(int l) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    points.put(pick(parties).id(), around(4 * random.nextDouble(), 0.5));
    points.put(pick(parties).id(), new Uncertain(-4, -2, -1));
    return new Linkage("l" + l, two(), points, BASIS);
  }

  private NoDeal noDeal() {
    return random.nextBoolean()
        ? new NoDeal.Fixed(around(40, 0.3), BASIS)
        : new NoDeal.Gamble("war", around(10, 0.5), BASIS);
  }

  private Lottery.Future future(int f, double probability) {
    return new Lottery.Future("f" + f, "Future " + f, around(probability, 0.2), cells(), BASIS);
  }

  private Variant variant(int v) {
    return new Variant(
        "v" + v,
        "Variant " + v,
        "2025-01-0" + (v + 1),
        "",
        Variant.Grade.TEXT,
        List.of(),
        v == 0 ? Optional.empty() : Optional.of("v" + (v - 1)),
        false,
        cells(),
        Set.of(),
        "");
  }

  private Map<String, Cell> cells() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    issues.forEach(i -> cells.put(i.id(), cell(i)));
    return cells;
  }

  private Cell cell(Issue issue) {
    Map<String, Double> chances = new LinkedHashMap<>();
    chances.put(issue.options().get(0).id(), 0.5);
    chances.merge(issue.options().get(issue.options().size() - 1).id(), 0.5, Double::sum);
    return switch (random.nextInt(6)) {
      case 0 -> new Cell.Unknown();
      case 1 -> new Cell.Silent();
      case 2 -> new Cell.Mixture(chances);
      default -> new Cell.Chosen(pick(issue.options()).id());
    };
  }
}
