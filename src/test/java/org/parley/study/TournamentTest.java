package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Meadow;
import org.parley.RandomScenarios;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.study.Stability.Verdict;

/** Agents against each other: each line-up against bargaining asked for by itself. */
class TournamentTest {
  private static final List<String> AGENTS =
      List.of("boulware:0.2", "random/time:0.5", "conceder", "tft/combi/frequency", "hardliner");

  private static LineUp lineUp(Scenario scenario, Map<String, String> agents) {
    List<String> wrong = new ArrayList<>();
    return LineUp.of(scenario, Counting.EVERYBODY, "alternating", agents, wrong)
        .orElseThrow(() -> new AssertionError(wrong));
  }

  private static BargainQuestion game(Scenario scenario, LineUp lineUp, int threads) {
    List<String> starts = List.of("", scenario.variants().get(0).id());
    return new BargainQuestion(scenario, lineUp, starts, 20, 0.01, 14, 4, 5, threads);
  }

  private static Tournament tournament(Scenario scenario, List<String> agents, int threads) {
    List<String> wrong = new ArrayList<>();
    List<Entrant> entrants = Entrant.of(agents, wrong);
    assertThat(wrong).isEmpty();
    LineUp lineUp = lineUp(scenario, Map.of());
    return new TournamentQuestion(game(scenario, lineUp, threads), entrants).answer();
  }

  /** Random scenarios of so many parties over which there is something to win for everybody. */
  private static List<Scenario> scenarios(int parties) {
    return IntStream.range(1, 400)
        .mapToObj(RandomScenarios::of)
        .filter(s -> s.parties().size() == parties)
        .filter(TournamentTest::isWorthwhile)
        .limit(3)
        .toList();
  }

  private static boolean isWorthwhile(Scenario scenario) {
    BargainQuestion game = game(scenario, lineUp(scenario, Map.of()), 1);
    return game.answer().starts().stream()
        .allMatch(
            s ->
                s.agreements().size() > 10
                    && IntStream.range(0, scenario.parties().size())
                        .allMatch(p -> s.gain(p).orElseThrow().median() > 1));
  }

  private static Scenario parties(int count) {
    return scenarios(count).get(0);
  }

  /** The same line-up, its agents named party by party. */
  private static Bargained alone(Scenario scenario, List<Integer> agents) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int p = 0; p < agents.size(); p++) {
      named.put(scenario.parties().get(p).id(), AGENTS.get(agents.get(p)));
    }
    return game(scenario, lineUp(scenario, named), 1).answer();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void aLineUpEndsAsIfItHadBeenAskedForAlone(int parties) {
    Scenario scenario = parties(parties);
    Tournament tournament = tournament(scenario, AGENTS.subList(0, 4), 2);
    assertThat(tournament.lineUps()).hasSize(parties == 2 ? 16 : 64);
    for (TournamentLineUp lineUp : tournament.lineUps()) {
      Bargained alone = alone(scenario, lineUp.agents());
      List<BargainRun> runs = alone.starts().stream().flatMap(s -> s.runs().stream()).toList();
      assertThat(lineUp.all())
          .hasSize(28)
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("nashGain", "left")
          .isEqualTo(runs);
      long agreed = runs.stream().filter(BargainRun::isAgreement).count();
      assertThat(lineUp.agreed()).isEqualTo(agreed / 28.0);
      for (int p = 0; p < parties; p++) {
        double sum = 0;
        for (BargainRun run : runs) {
          sum += run.isAgreement() ? run.ending().deal().orElseThrow().gain().get(p) : 0;
        }
        assertThat(lineUp.gain().get(p)).isCloseTo(sum / 28, within(1e-9));
      }
    }
  }

  @Test
  void theAnswerDoesNotDependOnTheThreads() {
    Scenario scenario = parties(3);
    Tournament one = tournament(scenario, AGENTS.subList(0, 3), 1);
    Tournament three = tournament(scenario, AGENTS.subList(0, 3), 3);
    assertThat(three.lineUps()).isEqualTo(one.lineUps());
    assertThat(three.standings()).isEqualTo(one.standings());
    assertThat(three.stabilities()).isEqualTo(one.stabilities());
  }

  @Test
  void atTheLikelyValuesTheLineUpsAreSharedOut() {
    LineUp lineUp = lineUp(Meadow.scenario(), Map.of());
    List<Entrant> entrants = Entrant.of(AGENTS, new ArrayList<>());
    List<List<TournamentLineUp>> answers = new ArrayList<>();
    for (int threads : List.of(1, 4)) {
      BargainQuestion game =
          new BargainQuestion(Meadow.scenario(), lineUp, List.of("deal"), 20, 0, 3, 0, 1, threads);
      answers.add(new TournamentQuestion(game, entrants).answer().lineUps());
    }
    assertThat(answers.get(0)).hasSize(125).isEqualTo(answers.get(1));
    assertThat(answers.get(0).get(0).all()).extracting(BargainRun::draw).containsOnly(-1);
  }

  private static boolean isEquilibrium(
      Map<List<Integer>, TournamentLineUp> played, List<Integer> agents, int strategies) {
    for (int p = 0; p < agents.size(); p++) {
      for (int other = 0; other < strategies; other++) {
        List<Integer> changed = new ArrayList<>(agents);
        changed.set(p, other);
        if (played.get(changed).gain().get(p) > played.get(agents).gain().get(p) + 1e-9) {
          return false;
        }
      }
    }
    return true;
  }

  /** Looks at every line-up and every change of one agent. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void equilibriaAreTheLineUpsThatNobodyLeaves(int parties) {
    int found = 0;
    for (Scenario scenario : scenarios(parties)) {
      Tournament tournament = tournament(scenario, AGENTS, 2);
      Map<List<Integer>, TournamentLineUp> played = new LinkedHashMap<>();
      tournament.lineUps().forEach(l -> played.put(l.agents(), l));
      List<List<Integer>> stable =
          played.keySet().stream().filter(l -> isEquilibrium(played, l, AGENTS.size())).toList();
      assertThat(tournament.stabilities()).hasSameSizeAs(tournament.lineUps());
      assertThat(tournament.equilibria()).extracting(s -> s.lineUp().agents()).isEqualTo(stable);
      for (Stability stability : tournament.stabilities()) {
        assertThat(stability.isEquilibrium())
            .isEqualTo(EnumSet.of(Verdict.CLEAR, Verdict.WEAK).contains(stability.verdict()));
      }
      assertThat(stable).hasSizeLessThan(played.size());
      found += stable.size();
    }
    assertThat(found).isPositive();
  }

  /** Two who never give way agree on nothing; who gives way to one gains nothing by holding out. */
  @Test
  void hardlinersAndConceders() {
    Tournament tournament = tournament(parties(2), List.of("hardliner", "conceder"), 1);
    assertThat(tournament.lineUps().get(0).agreed()).isZero();
    assertThat(tournament.lineUps().get(0).gain()).containsExactly(0.0, 0.0);
    assertThat(tournament.lineUps().get(3).agreed()).isPositive();
  }

  @Test
  void withManyPartiesAllOthersPlayTheSame() {
    Scenario scenario = parties(4);
    Tournament tournament = tournament(scenario, AGENTS, 2);
    assertThat(tournament.isComplete()).isFalse();
    assertThat(tournament.lineUps()).hasSize(5 + 5 * 4 * 4).doesNotHaveDuplicates();
    assertThat(tournament.stabilities())
        .extracting(s -> new TreeSet<>(s.lineUp().agents()).size())
        .hasSize(5)
        .containsOnly(1);
    for (Standing standing : tournament.standings()) {
      for (int seat = 0; seat < 4; seat++) {
        int party = seat;
        double mean =
            IntStream.range(0, 5)
                .mapToObj(others -> tournament.against(party, standing.agent(), others))
                .mapToDouble(l -> l.gain().get(party))
                .average()
                .orElseThrow();
        assertThat(standing.gain().get(seat)).isCloseTo(mean, within(1e-9));
      }
    }
  }

  @Test
  void sharesAreOfTheBestInTheSameSeat() {
    Tournament tournament = tournament(parties(3), AGENTS, 2);
    for (int seat = 0; seat < 3; seat++) {
      int s = seat;
      double best =
          tournament.standings().stream().mapToDouble(x -> x.gain().get(s)).max().orElseThrow();
      for (Standing standing : tournament.standings()) {
        double mean =
            tournament.lineUps().stream()
                .filter(l -> l.agents().get(s) == standing.agent())
                .mapToDouble(l -> l.gain().get(s))
                .average()
                .orElseThrow();
        assertThat(standing.gain().get(s)).isCloseTo(mean, within(1e-9));
        assertThat(standing.ofBest().get(s).isPresent()).isEqualTo(best > 0);
        standing.ofBest().get(s).ifPresent(x -> assertThat(x * best).isCloseTo(mean, within(1e-9)));
      }
    }
    assertThat(tournament.ranked())
        .hasSize(5)
        .containsExactlyInAnyOrderElementsOf(tournament.standings());
    assertThat(tournament.ranked())
        .isSortedAccordingTo((a, b) -> Double.compare(b.mean().orElse(0), a.mean().orElse(0)));
  }

  /** By hand: 1, 2, 3, 6 have mean 3 and variance 14 / 3; in pairs they sum to -3 and 3. */
  @Test
  void theErrorOfAMean() {
    double[] numbers = {1, 2, 3, 6};
    OptionalDouble each = AgentSwitch.error(numbers, 3, new int[] {0, 1, 2, 3});
    assertThat(each.getAsDouble()).isCloseTo(Math.sqrt(14.0 / 3 / 4), within(1e-12));
    OptionalDouble pairs = AgentSwitch.error(numbers, 3, new int[] {0, 0, 1, 1});
    assertThat(pairs.getAsDouble()).isCloseTo(Math.sqrt(2 * (9.0 + 9)) / 4, within(1e-12));
    assertThat(AgentSwitch.error(new double[] {1}, 1, new int[] {0})).isEmpty();
  }

  @Test
  void howSureAVerdictIs() {
    TournamentLineUp none = new TournamentLineUp(List.of(0, 0), 1, List.of(), List.of());
    assertThat(verdict(none, -3, -5)).isEqualTo(Verdict.CLEAR);
    assertThat(verdict(none, -3, -1)).isEqualTo(Verdict.WEAK);
    assertThat(verdict(none, -3, 0)).isEqualTo(Verdict.WEAK);
    assertThat(verdict(none, -3, 1)).isEqualTo(Verdict.OPEN);
    assertThat(verdict(none, 1, 3)).isEqualTo(Verdict.LEFT);
    AgentSwitch once = new AgentSwitch(0, 1, 9, OptionalDouble.empty());
    assertThat(new Stability(none, List.of(once)).verdict()).isEqualTo(Verdict.OPEN);
  }

  private static Verdict verdict(TournamentLineUp lineUp, double first, double second) {
    return new Stability(
            lineUp,
            List.of(
                new AgentSwitch(0, 1, first, OptionalDouble.of(1)),
                new AgentSwitch(1, 1, second, OptionalDouble.of(1))))
        .verdict();
  }

  @Test
  void whoCannotTakePart() {
    List<String> wrong = new ArrayList<>();
    Entrant.of(
        List.of("linear", "linear/next/none", "boulware", "boulware:0.2", "tft", "tft", "x"),
        wrong);
    assertThat(wrong).hasSize(4);
    assertThat(wrong.get(0))
        .isEqualTo(
            "--tournament linear/next/none: the same agent as linear, which is linear/next/none in full");
    assertThat(wrong.get(1)).startsWith("--tournament boulware:0.2: the same agent as boulware");
    assertThat(wrong.get(2)).isEqualTo("--tournament tft: named twice");
    assertThat(wrong.get(3))
        .startsWith("--tournament x: no bidding is called 'x'; there are boulware");
  }

  @Test
  void seatsAreThoseOfTheParties() {
    Scenario scenario = parties(3);
    List<Entrant> entrants = Entrant.of(AGENTS, new ArrayList<>());
    TournamentQuestion question =
        new TournamentQuestion(game(scenario, lineUp(scenario, Map.of()), 1), entrants);
    assertThat(question.seats().stream().map(p -> scenario.parties().get(p)).map(Party::id))
        .containsExactly("p0", "p1", "p2");
    assertThat(question.obstacle()).isEmpty();
  }
}
