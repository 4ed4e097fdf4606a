package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.agent.TimeDependent;
import org.parley.analysis.bargaining.opponent.NoModel;

class AlternatingOffersTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new AlternatingOffers();
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    assertRound(turns, speakers, 0);
  }

  /** In round r the second accepts if 2 a(r) <= 100, the first if a(r - 1) + a(r) <= 100. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9, 17, 33, 65, 129, 257, 1025})
  void linearAgentsMeetOnAPieWhereTheFormulaSays(int rounds) {
    Setup setup = Setup.of(protocol(), List.of(agent(1), agent(1)), rounds);
    Ending ending = Negotiation.of(Pie.hundred(0, 0), setup).play(p -> null);
    assertThat(ending.round()).isEqualTo(new Pie(100, rounds).meeting());
    assertThat(ending.deal().orElseThrow().utility().get(0))
        .isEqualTo(new Pie(100, rounds).share());
  }

  /** Ten tens and five more are no part of a pie of 100, whoever would take them. */
  @Test
  void aTextThatCannotExistIsRefusedByThoseWhoAcceptAnything() {
    Agent easy = new Agent(new TimeDependent(1), (view, offer, mine) -> true, new NoModel());
    Setup setup = Setup.of(protocol(), List.of(easy, easy), 5).from(List.of(10, 5, 0));
    Ending ending = Negotiation.of(Pie.hundred(-10, -10), setup).play(p -> null);
    assertThat(ending.round()).isEqualTo(1);
    assertThat(ending.deal().orElseThrow().utility()).containsExactly(100.0, 0.0);
  }
}
