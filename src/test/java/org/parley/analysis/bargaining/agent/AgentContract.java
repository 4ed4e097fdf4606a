package org.parley.analysis.bargaining.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.model.BargainingProblem;

/** What every agent must hold to. */
abstract class AgentContract {
  private static final int DEADLINE = 20;
  private static final List<String> OTHERS =
      List.of("boulware:0.3", "conceder:3/next/frequency", "random/time:0.7");

  /** The agent, as it is asked for. */
  abstract String name();

  private static Agent agent(String name, BargainingProblem problem) {
    return ((AgentSpec) Agents.parse(name)).agent(problem);
  }

  /** Says at once if a package is put forward that its party would lose by. */
  private record Watched(Bidding bidding) implements Bidding {
    @Override
    public int offer(View view, Offers offers) {
      int offer = bidding.offer(view, offers);
      if (view.best() >= view.noDeal()) {
        assertThat(offer).isNotEqualTo(View.NONE);
        assertThat(view.own(offer) - view.noDeal())
            .isGreaterThanOrEqualTo(BargainingProblem.LEAST_GAIN);
      }
      return offer;
    }
  }

  /** With red lines, rules and linkages; this agent in one seat, others in the rest. */
  private static BargainingProblem problem(int seed) {
    return Kind.of(4, 2 + seed % 3).tied(2, 2, 3).problem(seed);
  }

  private List<Agent> lineUp(BargainingProblem problem, int seat) {
    return IntStream.range(0, problem.layout().parties())
        .mapToObj(p -> agent(p == seat ? name() : OTHERS.get(p % OTHERS.size()), problem))
        .map(a -> new Agent(new Watched(a.bidding()), a.acceptance(), a.model()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void neverLosesAndKeepsItsRedLines(int seed) {
    BargainingProblem problem = problem(seed);
    for (int seat = 0; seat < problem.layout().parties(); seat++) {
      Transcript transcript = Scripted.play(problem, lineUp(problem, seat), DEADLINE, seed);
      for (Turn turn : transcript.turns()) {
        if (turn.act() == Act.OFFERED || turn.act() == Act.ACCEPTED) {
          int[] outcome = turn.deal().orElseThrow().outcome().stream().mapToInt(k -> k).toArray();
          assertThat(problem.accepts(turn.party(), outcome)).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void remembersNothingBetweenRuns(int seed) {
    BargainingProblem problem = problem(seed);
    Setup setup = Setup.of(new AlternatingOffers(), lineUp(problem, 0), DEADLINE);
    Negotiation negotiation = Negotiation.of(problem, setup);
    Transcript first = negotiation.record(Scripted.chance(seed));
    for (int other = 0; other < 5; other++) {
      negotiation.play(Scripted.chance(100 + other));
    }
    assertThat(negotiation.record(Scripted.chance(seed))).isEqualTo(first);
    assertThat(negotiation.play(Scripted.chance(seed))).isEqualTo(first.ending());
    assertThat(Negotiation.of(problem, setup).record(Scripted.chance(seed))).isEqualTo(first);
  }

  /** The score sheet of the other side, which says the same whatever it is worth to it. */
  private static BargainingProblem hidden(int sheet) {
    double[][] mine = {{0, 20, 40}, {35, 0}, {25, 10, 0, 5}};
    return PlainTables.of(
            2,
            new int[] {3, 2, 4},
            0,
            (p, i, k) -> p == 0 ? mine[i][k] : 1 + ((i + 2) * (k + 3) * 7 * (sheet + 1) % 23))
        .likely();
  }

  @Test
  void doesNotSeeTheOthersSheet() {
    List<List<Turn>> turns = new ArrayList<>();
    for (int sheet = 0; sheet < 4; sheet++) {
      BargainingProblem problem = hidden(sheet);
      List<Agent> agents =
          List.of(agent(name(), problem), Scripted.agent(0, 9, 3, 3, 17, 5, 21, 8, 12));
      turns.add(
          Scripted.play(problem, agents, DEADLINE, 5).turns().stream()
              .filter(turn -> turn.party() == 0)
              .toList());
    }
    boolean isPerfect = ((AgentSpec) Agents.parse(name())).isForStudy();
    assertThat(turns.stream().map(AgentContract::said).distinct().count() == 1 || isPerfect)
        .isTrue();
  }

  private static List<List<Object>> said(List<Turn> turns) {
    return turns.stream()
        .map(t -> List.<Object>of(t.round(), t.act(), t.deal().map(d -> d.outcome())))
        .toList();
  }
}
