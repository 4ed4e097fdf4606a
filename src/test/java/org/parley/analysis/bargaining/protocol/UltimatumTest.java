package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Opposed;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.model.BargainingProblem;

class UltimatumTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new Ultimatum(1, false);
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    for (int round : rounds(turns)) {
      List<Turn> said = of(turns, round);
      assertThat(said.get(0).party()).isEqualTo(1);
      assertThat(said.get(0).act()).isEqualTo(Act.OFFERED);
      List<Integer> others = speakers.stream().filter(p -> p != 1).toList();
      assertThat(parties(said.subList(1, said.size()))).isEqualTo(others);
      assertThat(said.subList(1, said.size())).noneMatch(t -> t.act() == Act.OFFERED);
    }
  }

  @Test
  void anInformedProposerTakesAllButTheReservationValues() {
    Ending first = play(new Ultimatum(0, true), Pie.hundred(10, 25), 5);
    assertThat(first.deal().orElseThrow().utility()).containsExactly(75.0, 25.0);
    assertThat(first.round()).isEqualTo(1);
    Ending second = play(new Ultimatum(1, true), Pie.hundred(10, 25), 5);
    assertThat(second.deal().orElseThrow().utility()).containsExactly(10.0, 90.0);
  }

  /** One who insists on all of a pie gets it in the last round, if the other has nothing else. */
  @Test
  void whatIsBetterThanNothingIsTakenAtLast() {
    Bidding insists = (view, offers) -> offers.best();
    Agent hard = new Agent(insists, new AcceptNext(), new NoModel());
    Setup setup = Setup.of(new Ultimatum(0, false), List.of(hard, hard), 7);
    Ending ending = Negotiation.of(Pie.hundred(0, 0), setup).play(p -> null);
    assertThat(ending.round()).isEqualTo(7);
    assertThat(ending.deal().orElseThrow().utility()).containsExactly(100.0, 0.0);
    Ending refused = Negotiation.of(Pie.hundred(0, 1), setup).play(p -> null);
    assertThat(refused.cause()).isEqualTo(Cause.DEADLINE);
    assertThat(refused.party()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDemandIsTheBestOfTheList(long seed) {
    BargainingProblem problem = Opposed.Kind.of(5, 3).tied(2, 2, 2).problem(seed);
    Listed listed = new Listed(problem);
    for (int p = 0; p < 3; p++) {
      int proposer = p;
      Setup setup = Setup.of(new Ultimatum(p, true), List.of(agent(1), agent(1), agent(1)), 3);
      Ending ending = Negotiation.of(problem, setup).play(q -> null);
      assertThat(ending.deal().orElseThrow().utility().get(p))
          .isCloseTo(listed.most((on, x) -> on.utility(proposer, x)), within(1e-9));
    }
  }

  @Test
  void whereNothingSuitsAllNothingIsDemanded() {
    Ending ending = play(new Ultimatum(1, true), Pie.hundred(60, 60), 5);
    assertThat(ending.cause()).isEqualTo(Cause.WALKED);
    assertThat(ending.party()).isEqualTo(1);
  }

  @Test
  void theProposerSitsAtTheTable() {
    Setup setup =
        new Setup(
            new Ultimatum(1, false),
            List.of(Optional.of(agent(1)), Optional.empty()),
            List.of(false, false),
            3,
            Clock.FULL,
            Optional.empty(),
            0);
    assertThatThrownBy(() -> Negotiation.of(Pie.hundred(0, 0), setup))
        .hasMessage("the proposer of an ultimatum sits at the table; party 1 does not");
  }

  private static Ending play(Protocol protocol, BargainingProblem problem, int rounds) {
    Setup setup = Setup.of(protocol, List.of(agent(1), agent(1)), rounds);
    return Negotiation.of(problem, setup).play(p -> null);
  }
}
