package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.agent.Zeuthen;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.opponent.Perfect;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.model.BargainingProblem;

/**
 * Zeuthen's rule on seven deals (F. Zeuthen 1930; J. C. Harsanyi 1956, doi:10.2307/1905748; the
 * deals are our own): each side starts with its best deal, and they end at the Nash product, 39.
 */
class ZeuthenAgentsTest {
  private static final double[][] DEALS = {
    {10, 0}, {9, 3}, {7, 5}, {6, 6.5}, {4, 8}, {1, 9}, {0, 10}
  };
  private static final BargainingProblem PROBLEM =
      PlainTables.of(2, new int[] {DEALS.length}, 0, (p, i, k) -> DEALS[k][p]).likely();

  private static Agent agent(Bidding bidding) {
    return new Agent(bidding, new AcceptNext(), new Perfect(PROBLEM));
  }

  @Test
  void theyConcedeToTheNashPoint() {
    Setup setup =
        Setup.of(new AlternatingOffers(), List.of(agent(new Zeuthen()), agent(new Zeuthen())), 20);
    Transcript transcript = Negotiation.of(PROBLEM, setup).record(p -> null);
    List<Integer> offers =
        transcript.turns().stream()
            .filter(turn -> turn.act() == Act.OFFERED)
            .map(turn -> turn.deal().orElseThrow().outcome().get(0))
            .toList();
    // products on the way: 0, 0, 27, 32, 35, 39
    assertThat(offers).containsExactly(0, 6, 1, 4, 2, 3);
    Ending ending = transcript.ending();
    assertThat(ending.deal().orElseThrow().utility()).containsExactly(6.0, 6.5);
    assertThat(ending.party()).isZero();
  }

  /** Starts with one deal, then goes by the rule. */
  private record From(int deal) implements Bidding {
    @Override
    public int offer(View view, Offers offers) {
      return view.lastOwn() == View.NONE ? deal : new Zeuthen().offer(view, offers);
    }
  }

  private static Stream<Integer> second(int first, int second) {
    Agent stubborn = new Agent(new From(second), (v, o, m) -> false, new NoModel());
    Agent ruled = new Agent(new From(first), (v, o, m) -> false, new Perfect(PROBLEM));
    Setup setup = Setup.of(new AlternatingOffers(), List.of(ruled, stubborn), 2);
    return Negotiation.of(PROBLEM, setup).record(p -> null).turns().stream()
        .filter(turn -> turn.party() == 0)
        .map(turn -> turn.deal().orElseThrow().outcome().get(0));
  }

  /** Risk limits 0.889 and 0.667, and 0.429 and 0.375: it is for the second to concede. */
  @Test
  void whoRisksMoreStays() {
    assertThat(second(1, 5)).containsExactly(1, 1);
    assertThat(second(2, 4)).containsExactly(2, 2);
  }

  /**
   * From the seat of the second: 9 x 3 = 27 is first beaten by 4 x 8, and 7 x 5 = 35 by 6 x 6.5.
   */
  @Test
  void whoRisksLessConcedesJustEnough() {
    assertThat(reply(1, 5)).isEqualTo(4);
    assertThat(reply(2, 4)).isEqualTo(3);
  }

  private static int reply(int first, int second) {
    Agent stubborn = new Agent(new Stays(first), (v, o, m) -> false, new NoModel());
    Agent ruled = new Agent(new From(second), (v, o, m) -> false, new Perfect(PROBLEM));
    Setup setup = Setup.of(new AlternatingOffers(), List.of(stubborn, ruled), 2);
    return Negotiation.of(PROBLEM, setup)
        .record(p -> null)
        .turns()
        .get(3)
        .deal()
        .orElseThrow()
        .outcome()
        .get(0);
  }

  /** Stays with one deal. */
  private record Stays(int deal) implements Bidding {
    @Override
    public int offer(View view, Offers offers) {
      return deal;
    }
  }
}
