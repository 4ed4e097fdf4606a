package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Tables;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;
import org.parley.model.BargainingProblem;
import tools.jackson.databind.JsonNode;

/**
 * Abdelnabi and others, <i>LLM-Deliberation</i> (2023): games of six parties and 720 packages, the
 * base game after Susskind's Harborco (1985), where 55 packages suit both who hold a veto and five
 * of the six.
 */
class Abdelnabi2023Test {

  @ParameterizedTest
  @ValueSource(strings = {"scorable-base", "scorable-game-1"})
  void everything(String id) {
    Game game = new Game(id);
    assertSolutions(game);
    assertCounts(game);
    assertFrontier(game);
    game.example.assertAllRead();
  }

  private static void assertSolutions(Game game) {
    Solutions solutions = Solutions.of(game.problem, game.terms);
    assertNash(game, solutions.nash());
    assertThat(solutions.egalitarian().status()).isEqualTo(Status.EXACT);
    assertExact(solutions.egalitarian().value(), game.expected("max_min_gain"));
    assertExact(Totals.largest(game.problem), game.expected("max_total_points"));
    assertExact(
        Totals.largestAgreeable(game.problem), game.expected("best_total_among_acceptable"));
  }

  private static void assertCounts(Game game) {
    List<Integer> all = IntStream.range(0, game.parties.size()).boxed().toList();
    JsonNode byParty = game.expected("acceptable_by_party");
    assertThat(game.zone(all).outcomes()).isEqualTo(whole(game.expected("packages")));
    for (int p : all) {
      assertThat(game.zone(List.of(p)).agreeable())
          .isEqualTo(whole(byParty.required(game.parties.get(p))));
    }
    assertThat(game.zone(all).agreeable()).isEqualTo(whole(game.expected("acceptable_to_all")));
    assertThat(game.dealsUnderRule()).isEqualTo(whole(game.expected("deals_under_rule")));
    int least = game.expected("max_min_gain").intValue();
    assertThat(game.utilities.stream().filter(u -> game.leastGain(u) == least))
        .hasSize(game.expected("max_min_packages").intValue());
  }

  private static void assertFrontier(Game game) {
    List<long[]> best = Enumeration.undominated(game.utilities);
    assertThat(best).hasSize(game.expected("pareto_packages").intValue());
    assertThat(best.stream().filter(u -> game.leastGain(u) >= 0))
        .hasSize(game.expected("pareto_and_acceptable_to_all").intValue());
    Frontier frontier = Frontier.of(game.problem, game.terms, 10_000);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.over()).isEqualTo(Frontier.Over.SIGNABLE);
    assertThat(frontier.points().stream().map(Deal::utility))
        .containsExactlyInAnyOrderElementsOf(Enumeration.distinct(best));
  }

  /** The best packages by the product are those of the example, and the next one is worse. */
  private static void assertNash(Game game, Solution nash) {
    JsonNode packages = game.expected("nash_packages");
    List<Deal> best = Ranking.of(game.problem, game.terms, packages.size() + 1).deals();
    double product = game.expected("max_nash_product").doubleValue();
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    assertThat(nash.deal()).contains(best.get(0));
    for (int k = 0; k < packages.size(); k++) {
      assertThat(product(best.get(k))).isCloseTo(product, within(1e-6));
      assertPackage(game, best.get(k), packages.required(k));
    }
    assertThat(product(best.get(packages.size()))).isLessThan(product - 0.5);
  }

  private static void assertPackage(Game game, Deal deal, JsonNode expected) {
    List<Integer> options =
        expected.required("options").valueStream().map(o -> o.intValue() - 1).toList();
    assertThat(deal.outcome()).isEqualTo(options);
    for (int p = 0; p < game.parties.size(); p++) {
      assertExact(deal.utility().get(p), expected.required("points").required(game.parties.get(p)));
    }
  }

  private static double product(Deal deal) {
    return deal.gain().stream().mapToDouble(g -> g).reduce(1, (a, b) -> a * b);
  }

  private static BigInteger whole(JsonNode number) {
    return BigInteger.valueOf(number.longValue());
  }

  /** Points are whole, and sums of them are exact. */
  private static void assertExact(double actual, JsonNode expected) {
    assertThat(actual).isEqualTo(expected.doubleValue());
  }

  /** One of the games, and the list of what its packages are worth. */
  private static final class Game {
    final WorkedExample example;
    final List<String> parties;
    final BargainingProblem problem;
    final Terms terms;
    final List<long[]> utilities;

    Game(String id) {
      example = WorkedExamples.of(id);
      parties = new ArrayList<>(example.inputs().required("points").propertyNames());
      problem = tables().noDeal(thresholds()).problem();
      terms = Terms.everybody(parties.size());
      utilities = new Enumeration(problem).utilities().toList();
    }

    JsonNode expected(String field) {
      return example.expected(field);
    }

    private Tables tables() {
      List<JsonNode> sheets =
          parties.stream().map(p -> example.inputs().required("points").required(p)).toList();
      Tables tables = Tables.among(parties.size());
      for (int i = 0; i < sheets.get(0).size(); i++) {
        int issue = i;
        tables.issue(
            IntStream.range(0, sheets.get(0).required(i).size())
                .mapToObj(k -> points(sheets, issue, k))
                .toArray(double[][]::new));
      }
      return tables;
    }

    private static double[] points(List<JsonNode> sheets, int issue, int option) {
      return sheets.stream()
          .mapToDouble(s -> WorkedExample.number(s.required(issue).required(option)))
          .toArray();
    }

    private double[] thresholds() {
      return parties.stream()
          .flatMapToDouble(
              p -> DoubleStream.of(example.inputs().required("thresholds").required(p).asDouble()))
          .toArray();
    }

    /** Packages that some of the parties accept. */
    Zone zone(List<Integer> consenting) {
      List<Role> roles =
          IntStream.range(0, parties.size())
              .mapToObj(p -> consenting.contains(p) ? Role.BARGAINS : Role.WATCHES)
              .toList();
      Zone zone = Zone.of(problem, Terms.among(roles), RandomSource.SPLIT_MIX_64.create(1));
      assertThat(zone.status()).isEqualTo(Status.EXACT);
      return zone;
    }

    /**
     * Packages that both who hold a veto accept, and at most one of the others does not: for each
     * of these those that the rest accept, less those of all, which are among all of them.
     */
    BigInteger dealsUnderRule() {
      assertThat(example.inputs().required("parties_needed").intValue())
          .isEqualTo(parties.size() - 1);
      List<Integer> all = IntStream.range(0, parties.size()).boxed().toList();
      BigInteger unanimous = zone(all).agreeable();
      return all.stream()
          .filter(p -> !hasVeto(p))
          .map(p -> zone(all.stream().filter(q -> !q.equals(p)).toList()).agreeable())
          .map(count -> count.subtract(unanimous))
          .reduce(unanimous, BigInteger::add);
    }

    private boolean hasVeto(int party) {
      return example
          .inputs()
          .required("veto_parties")
          .valueStream()
          .anyMatch(p -> p.stringValue().equals(parties.get(party)));
    }

    long leastGain(long[] utility) {
      return IntStream.range(0, utility.length)
          .mapToLong(p -> utility[p] - Math.round(problem.noDeal(p)))
          .min()
          .orElseThrow();
    }
  }
}
