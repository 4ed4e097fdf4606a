package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.frontier.Deal;

class MonotonicConcessionTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new MonotonicConcession(2);
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    for (int round : rounds(turns)) {
      List<Turn> said = of(turns, round);
      int offers = Math.min(speakers.size(), said.size());
      assertThat(parties(said.subList(0, offers))).isEqualTo(speakers.subList(0, offers));
      assertThat(said.subList(0, offers)).allMatch(t -> t.act() == Act.OFFERED);
      assertThat(said.subList(offers, said.size())).allMatch(t -> t.act() == Act.ACCEPTED);
    }
  }

  /** Both ask for a(r); they meet when a(r) is half, if no two rounds before that are alike. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 9, 17, 33, 65})
  void linearAgentsMeetInTheMiddle(int rounds) {
    Ending ending = play(1, rounds);
    assertThat(ending.round()).isEqualTo((rounds + 1) / 2);
    assertThat(ending.deal().orElseThrow().utility()).containsExactly(50.0, 50.0);
  }

  /** With 129 rounds they ask for 100, 100, 99 ...: 100 (n - 2) / (n - 1) = 99.2 is rounded up. */
  @Test
  void nobodyConcedingIsABreakdown() {
    Ending ending = play(1, 129);
    assertThat(ending.cause()).isEqualTo(Cause.BROKE_DOWN);
    assertThat(ending.round()).isEqualTo(2);
    assertThat(play(2, 129).round()).isEqualTo(65);
  }

  private static Ending play(int patience, int rounds) {
    Protocol protocol = new MonotonicConcession(patience);
    Setup setup = Setup.of(protocol, List.of(agent(1), agent(1)), rounds);
    return Negotiation.of(Pie.hundred(0, 0), setup).play(chance(1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void offersOnlyGoTowardsTheOthers(long seed) {
    List<Turn> turns =
        transcript(seed).turns().stream().filter(t -> t.act() == Act.OFFERED).toList();
    for (int p = 0; p < 3; p++) {
      List<Deal> offers = new ArrayList<>();
      for (Turn turn : turns) {
        if (turn.party() == p) {
          offers.add(turn.deal().orElseThrow());
        }
      }
      for (int k = 1; k < offers.size(); k++) {
        assertNothingTakenBack(p, offers.get(k - 1), offers.get(k));
      }
    }
  }

  private static void assertNothingTakenBack(int party, Deal before, Deal after) {
    for (int p = 0; p < 3; p++) {
      if (p != party) {
        assertThat(after.utility().get(p)).isGreaterThanOrEqualTo(before.utility().get(p));
      }
    }
  }

  @Test
  void someMultilateralOnesEndInAgreement() {
    assertThat(seeds().filter(seed -> transcript(seed).ending().isAgreement()).count())
        .isPositive();
  }

  private static Transcript transcript(long seed) {
    Setup setup = Setup.of(new MonotonicConcession(10), List.of(agent(1), agent(1), agent(2)), 60);
    return Negotiation.of(Opposed.Kind.of(4, 3).problem(seed), setup).record(chance(seed));
  }

  @Test
  void patienceIsAtLeastOne() {
    assertThatThrownBy(() -> new MonotonicConcession(0))
        .hasMessage("the patience is at least 1, found 0");
  }
}
