package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
 * Random negotiations small enough to list every package: 2 to 6 parties, 1 to 6 issues with 1 to 4
 * options, half of them with round numbers so that packages tie, half of them with linkages and
 * rules. The same seed gives the same one.
 */
final class RandomTables {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  private final Random random;
  private final boolean round;
  private final List<Issue> issues = new ArrayList<>();
  private final List<String> parties = new ArrayList<>();

  private RandomTables(long seed) {
    random = new Random(seed);
    round = random.nextBoolean();
  }

  static Scenario of(long seed) {
    return new RandomTables(seed).make();
  }

  private Scenario make() {
    IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> issues.add(issue(i)));
    IntStream.range(0, 2 + random.nextInt(5)).forEach(p -> parties.add("p" + p));
    boolean tied = random.nextBoolean();
    Map<String, NoDeal> noDeal = new LinkedHashMap<>();
    double level = random.nextInt(60);
    for (String party : parties) {
      noDeal.put(party, new NoDeal.Fixed(number(Math.max(0, level - random.nextInt(20))), BASIS));
    }
    return new Scenario(
        "random",
        "Random",
        "",
        Optional.empty(),
        parties.stream().map(p -> new Party(p, p, Party.Seat.SIGNS, Optional.empty(), "")).toList(),
        issues,
        parties.stream().map(this::sheet).toList(),
        tied ? many(5).mapToObj(this::linkage).toList() : List.of(),
        tied ? many(3).mapToObj(r -> new Rule("r" + r, conditions(), BASIS)).toList() : List.of(),
        random.nextInt(3) == 0
            ? many(2)
                .mapToObj(r -> new RedLine(pick(parties), condition(pick(issues)), BASIS))
                .toList()
            : List.of(),
        List.of(),
        noDeal,
        List.of(),
        List.of(),
        List.of());
  }

  private IntStream many(int most) {
    return IntStream.range(0, random.nextInt(most + 1));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Issue issue(int i) {
    List<Option> options =
        IntStream.range(0, 1 + random.nextInt(4)).mapToObj(k -> new Option("o" + k, "o")).toList();
    return new Issue("i" + i, "Issue", options, Optional.empty(), "", List.of());
  }

  private ScoreSheet sheet(String party) {
    List<Rating> ratings = new ArrayList<>();
    for (Issue issue : issues) {
      double weight = round ? 1 + random.nextInt(4) : 0.01 + random.nextDouble();
      List<Uncertain> worths = issue.options().stream().map(o -> number(worth())).toList();
      ratings.add(new Rating(issue.id(), number(weight), new Worth.Listed(worths), BASIS));
    }
    return new ScoreSheet(party, ratings);
  }

  private double worth() {
    return round ? random.nextInt(5) / 4.0 : random.nextDouble();
  }

  private static Uncertain number(double value) {
    return Uncertain.exactly(value);
  }

  private List<Condition> conditions() {
    int size = 1 + random.nextInt(Math.min(3, issues.size()));
    int first = random.nextInt(issues.size());
    return IntStream.range(0, size)
        .mapToObj(k -> condition(issues.get((first + k) % issues.size())))
        .toList();
  }

  private Condition condition(Issue issue) {
    List<String> options =
        issue.options().stream().map(Option::id).filter(o -> random.nextBoolean()).toList();
    return new Condition(
        issue.id(), options.isEmpty() ? List.of(pick(issue.options()).id()) : options);
  }

  private Linkage linkage(int l) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    for (String party : parties) {
      if (random.nextBoolean()) {
        double bonus = round ? random.nextInt(21) - 10 : 20 * random.nextDouble() - 10;
        points.put(party, number(bonus));
      }
    }
    return new Linkage("l" + l, conditions(), points, BASIS);
  }
}
