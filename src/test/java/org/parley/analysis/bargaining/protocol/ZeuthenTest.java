package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Opposed;
import org.parley.Tables;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solver;
import org.parley.model.BargainingProblem;
import org.parley.scenario.ScenarioReader;

class ZeuthenTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new Zeuthen();
  }

  @Override
  int places() {
    return 2;
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    for (int round : rounds(turns)) {
      List<Turn> said = of(turns, round);
      assertThat(said).hasSize(round == 1 ? 2 : 1);
      if (round == 1) {
        assertThat(parties(said)).isEqualTo(speakers);
      }
    }
  }

  private static Transcript play(BargainingProblem problem) {
    Setup setup = Setup.of(new Zeuthen(), List.of(agent(1), agent(1)), 10_000);
    return Negotiation.of(problem, setup).record(p -> null);
  }

  static LongStream manySeeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("manySeeds")
  void endsAtTheMaximumOfTheNashProduct(long seed) {
    Opposed.Kind kind = Opposed.Kind.of(4 + (int) seed % 3, 2);
    BargainingProblem problem = (seed % 2 == 0 ? kind : kind.tied(2, 1, 1)).problem(seed);
    Transcript transcript = play(problem);
    Deal deal = transcript.ending().deal().orElseThrow();
    double product = deal.gain().get(0) * deal.gain().get(1);
    Listed listed = new Listed(problem);
    assertThat(product).isCloseTo(listed.most(Listed::product), within(1e-9));
    assertEachConcessionIsDue(problem, transcript.turns());
  }

  /** The smaller risk concedes, and so far that the other would be next. */
  private static void assertEachConcessionIsDue(BargainingProblem problem, List<Turn> turns) {
    Deal[] offer = {turns.get(0).deal().orElseThrow(), turns.get(1).deal().orElseThrow()};
    for (Turn turn : turns.subList(2, turns.size())) {
      int party = turn.party();
      assertThat(risk(problem, party, offer))
          .isLessThanOrEqualTo(risk(problem, 1 - party, offer) + 1e-9);
      offer[party] = turn.deal().orElseThrow();
      if (turn.act() == Act.OFFERED) {
        assertThat(risk(problem, party, offer))
            .isGreaterThanOrEqualTo(risk(problem, 1 - party, offer) - 1e-9);
      }
    }
  }

  private static double risk(BargainingProblem problem, int party, Deal... offers) {
    return Zeuthen.risk(
        offers[party].utility().get(party),
        offers[1 - party].utility().get(party),
        problem.noDeal(party));
  }

  /** Two of the real case: 50 issues, 10^25 packages. Nothing is listed. */
  @Test
  void endsThereOnAnySizeOfProblem() {
    BargainingProblem problem =
        ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml"))
            .scenario()
            .orElseThrow()
            .likely();
    Setup setup =
        new Setup(
            new Zeuthen(),
            List.of(
                Optional.of(agent(1)), Optional.of(agent(1)), Optional.empty(), Optional.empty()),
            List.of(false, false, false, false),
            10_000,
            Clock.FULL,
            Optional.empty(),
            0);
    Deal deal = Negotiation.of(problem, setup).play(p -> null).deal().orElseThrow();
    Deal nash = Solver.of(problem.layout(), setup.terms()).nash(problem).deal().orElseThrow();
    for (int p = 0; p < 2; p++) {
      assertThat(deal.gain().get(p)).isCloseTo(nash.gain().get(p), within(1e-9));
    }
  }

  /** Products 0, 8, 6, 8, 0: the second of the two best, as the second party concedes last. */
  @Test
  void ofEqualProductsTheOneBestForTheSecond() {
    List<List<Double>> deals =
        List.of(
            List.of(9.0, 0.0),
            List.of(8.0, 1.0),
            List.of(4.0, 1.5),
            List.of(2.0, 4.0),
            List.of(0.0, 9.0));
    Deal deal = play(Tables.ofPoints(deals).problem()).ending().deal().orElseThrow();
    assertThat(deal.utility()).containsExactly(2.0, 4.0);
  }

  @Test
  void whereNothingSuitsBothTheyPart() {
    Ending ending = play(Pie.hundred(60, 60)).ending();
    assertThat(ending.cause()).isEqualTo(Cause.WALKED);
  }

  @Test
  void whereOnePackageSuitsBothItIsAgreedAtOnce() {
    Ending ending = play(Pie.hundred(60, 40)).ending();
    assertThat(ending.round()).isEqualTo(1);
    assertThat(ending.deal().orElseThrow().utility()).containsExactly(60.0, 40.0);
  }

  @Test
  void timeCanRunOut() {
    Setup setup = Setup.of(new Zeuthen(), List.of(agent(1), agent(1)), 2);
    Ending ending = Negotiation.of(Pie.hundred(0, 0), setup).play(p -> null);
    assertThat(ending.cause()).isEqualTo(Cause.DEADLINE);
  }

  @Test
  void itIsForTwo() {
    Setup setup = Setup.of(new Zeuthen(), List.of(agent(1), agent(1), agent(1)), 9);
    BargainingProblem problem = Opposed.Kind.of(3, 3).problem(1);
    assertThatThrownBy(() -> Negotiation.of(problem, setup))
        .hasMessage("Zeuthen's rule is for two parties at the table, found 3");
  }
}
