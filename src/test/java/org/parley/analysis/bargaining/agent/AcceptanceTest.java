package org.parley.analysis.bargaining.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Scripted;
import org.parley.analysis.bargaining.agent.AcceptCombi.Hope;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.model.BargainingProblem;

/** In which round a party accepts, on a pie of 11 slices of which option k is worth 10 k to it. */
class AcceptanceTest {
  private static int round(
      BargainingProblem problem, Bidding bidding, Acceptance acceptance, Integer... heard) {
    List<Agent> agents =
        List.of(Scripted.agent(heard), new Agent(bidding, acceptance, new NoModel()));
    return Scripted.play(problem, agents, heard.length, 1).ending().round();
  }

  /** The party that accepts is the second one, so that it answers in the same round. */
  private static int round(Bidding bidding, Acceptance acceptance, Integer... heard) {
    BargainingProblem pie =
        PlainTables.of(2, new int[] {11}, 0, (p, i, k) -> p == 1 ? 10.0 * k : 100).likely();
    return round(pie, bidding, acceptance, heard);
  }

  @Test
  void nextTakesWhatItWouldAskFor() {
    // asks for 100, 80, 60, 40
    assertThat(round(new FixedConcession(20), new AcceptNext(), 5, 5, 5, 5, 5, 5)).isEqualTo(4);
    assertThat(round(new FixedConcession(20), new AcceptNext(), 6, 6, 6, 6, 6, 6)).isEqualTo(3);
  }

  @Test
  void constantTakesAShareOfItsBestGain() {
    Acceptance half = new AcceptConstant(0.5);
    assertThat(round(new Hardliner(), half, 3, 4, 5, 6)).isEqualTo(3);
    // no deal is worth 40: half of the gain is 70
    BargainingProblem pie =
        PlainTables.of(2, new int[] {11}, 40, (p, i, k) -> p == 1 ? 10.0 * k : 100).likely();
    assertThat(round(pie, new Hardliner(), half, 5, 6, 7, 8)).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcceptConstant(1.1));
  }

  @Test
  void timeTakesAnythingFromThenOn() {
    assertThat(round(new Hardliner(), new AcceptTime(0.5), 9, 9, 0, 0, 0)).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcceptTime(-0.1));
  }

  /**
   * Of seven rounds the time is half over in the fourth. With three rounds left it hopes for the
   * best of rounds 1 to 4, with two left for that of rounds 3 to 5: 4 is at least that in round 5.
   */
  @Test
  void combiTakesTheBestItCanHopeFor() {
    Acceptance max = new AcceptCombi(0.5, Hope.MAX);
    assertThat(round(new Hardliner(), max, 6, 7, 3, 2, 4, 9, 9)).isEqualTo(5);
    assertThat(round(new Hardliner(), max, 6, 7, 5, 2, 4, 3, 9)).isEqualTo(7);
    assertThat(round(new FixedConcession(20), max, 6, 6, 6, 6)).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcceptCombi(2, Hope.MAX));
  }

  /**
   * The mean of 6, 7, 3, 2 is more than 2, that of 3, 2, 5 less than 5, that of 6, 7, 2, 5 is 5.
   */
  @Test
  void combiOfTheAverageIsContentWithTheMean() {
    Acceptance average = new AcceptCombi(0.5, Hope.AVERAGE);
    assertThat(round(new Hardliner(), average, 6, 7, 3, 2, 5, 9, 9)).isEqualTo(5);
    assertThat(round(new Hardliner(), average, 6, 7, 2, 5, 9, 9, 9)).isEqualTo(4);
  }

  /** In the last round nothing is left to hope for. */
  @Test
  void combiTakesAnythingInTheLastRound() {
    assertThat(round(new Hardliner(), new AcceptCombi(0.99, Hope.MAX), 9, 9, 9, 0)).isEqualTo(4);
  }

  /** MiCRO has put 10 and 9 forward and would repeat one of them: 9 is enough. */
  @Test
  void lowestTakesTheLeastItAskedFor() {
    assertThat(round(new Micro(), new AcceptLowest(), 0, 0, 0, 0, 9)).isEqualTo(5);
    assertThat(round(new Micro(), new AcceptLowest(), 0, 1, 2, 8, 8)).isEqualTo(4);
  }
}
