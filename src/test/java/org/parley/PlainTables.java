package org.parley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Basis;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.Rule;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/** Negotiations written as tables of points. */
public final class PlainTables {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  private PlainTables() {}

  /** What an option of an issue is worth to a party, in points. */
  public interface Points {
    double of(int party, int issue, int option);
  }

  /**
   * A negotiation without linkages.
   *
   * @param options number of options, by issue
   * @param rules packages that cannot exist: option by issue, -1 if any
   */
  public static Scenario of(
      int parties, int[] options, double noDeal, Points points, int[]... rules) {
    List<Issue> issues =
        IntStream.range(0, options.length).mapToObj(i -> issue(i, options[i])).toList();
    Map<String, NoDeal> fallback = new LinkedHashMap<>();
    List<ScoreSheet> sheets = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      fallback.put("p" + p, new NoDeal.Fixed(Uncertain.exactly(noDeal), BASIS));
      sheets.add(sheet(p, options, points));
    }
    return new Scenario(
        "table",
        "Table",
        "",
        Optional.empty(),
        sheets.stream().map(s -> party(s.party())).toList(),
        issues,
        sheets,
        List.of(),
        IntStream.range(0, rules.length).mapToObj(r -> rule(r, rules[r])).toList(),
        List.of(),
        List.of(),
        fallback,
        List.of(),
        List.of(),
        List.of());
  }

  private static Party party(String id) {
    return new Party(id, id, Party.Seat.SIGNS, Optional.empty(), "");
  }

  private static Issue issue(int i, int options) {
    List<Option> ladder =
        IntStream.range(0, options).mapToObj(k -> new Option("o" + k, "o")).toList();
    return new Issue("i" + i, "Issue", ladder, Optional.empty(), "", List.of());
  }

  private static ScoreSheet sheet(int party, int[] options, Points points) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      int issue = i;
      List<Uncertain> worths =
          IntStream.range(0, options[i])
              .mapToObj(k -> Uncertain.exactly(points.of(party, issue, k) * options.length / 100))
              .toList();
      ratings.add(new Rating("i" + i, Uncertain.exactly(1), new Worth.Listed(worths), BASIS));
    }
    return new ScoreSheet("p" + party, ratings);
  }

  private static Rule rule(int r, int[] never) {
    List<Condition> conditions =
        IntStream.range(0, never.length)
            .filter(i -> never[i] >= 0)
            .mapToObj(i -> new Condition("i" + i, List.of("o" + never[i])))
            .toList();
    return new Rule("r" + r, conditions, BASIS);
  }
}
