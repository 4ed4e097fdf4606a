package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Opposed;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Clock;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.agent.TimeDependent;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.frontier.Deal;
import org.parley.model.BargainingProblem;

/**
 * What every protocol must keep, on random problems of three parties with linkages, rules and red
 * lines, played by time-dependent agents.
 */
abstract class ProtocolContract {
  private static final int DEADLINE = 40;
  private static final Opposed.Kind KIND = Opposed.Kind.of(5, 3).tied(2, 2, 2);

  /** The protocol. */
  abstract Protocol protocol();

  /** Asserts that nobody acted out of turn. */
  abstract void assertInTurn(List<Turn> turns, List<Integer> speakers);

  /** How many parties, the first ones, are at the table. */
  int places() {
    return 3;
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** Party p draws from a stream of its own. */
  static IntFunction<UniformRandomProvider> chance(long seed) {
    Map<Integer, UniformRandomProvider> streams = new HashMap<>();
    return p ->
        streams.computeIfAbsent(p, q -> RandomSource.XO_SHI_RO_128_PP.create(1000 * seed + q));
  }

  static Agent agent(double e) {
    return new Agent(new TimeDependent(e), new AcceptNext(), new NoModel());
  }

  private Setup setup(BargainingProblem problem, long seed) {
    double[] exponents = {0.3, 1, 3};
    return new Setup(
        protocol(),
        IntStream.range(0, 3)
            .mapToObj(
                p -> p < places() ? Optional.of(agent(exponents[(int) (seed + p) % 3])) : none())
            .toList(),
        Collections.nCopies(3, false),
        DEADLINE,
        Clock.FULL,
        seed % 2 == 0 ? Optional.empty() : text(problem, seed),
        0);
  }

  private static Optional<Agent> none() {
    return Optional.empty();
  }

  private static Optional<List<Integer>> text(BargainingProblem problem, long seed) {
    return LongStream.range(0, 1000)
        .mapToObj(k -> Opposed.anyPackage(problem, 1000 * seed + k))
        .filter(problem.layout()::permits)
        .findFirst()
        .map(outcome -> IntStream.of(outcome).boxed().toList());
  }

  private List<Integer> speakers() {
    return IntStream.range(0, places()).boxed().toList();
  }

  private static int[] outcome(Deal deal) {
    return deal.outcome().stream().mapToInt(k -> k).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatHappensIsInOrder(long seed) {
    BargainingProblem problem = KIND.problem(seed);
    Setup setup = setup(problem, seed);
    Transcript transcript = Negotiation.of(problem, setup).record(chance(seed));
    assertThat(transcript.ending().round()).isBetween(1, DEADLINE);
    assertThat(transcript.turns()).extracting(Turn::round).isSorted();
    assertThat(transcript.turns())
        .allSatisfy(turn -> assertThat(turn.round()).isBetween(1, transcript.ending().round()));
    List<Integer> speakers = speakers();
    assertInTurn(
        transcript.turns().stream().filter(turn -> turn.act() != Act.WALKED).toList(), speakers);
    transcript
        .ending()
        .deal()
        .ifPresent(deal -> assertAgreed(problem, setup, transcript.turns(), deal));
  }

  private void assertAgreed(BargainingProblem problem, Setup setup, List<Turn> turns, Deal agreed) {
    int[] outcome = outcome(agreed);
    assertThat(problem.layout().permits(outcome)).isTrue();
    assertThat(speakers()).allMatch(p -> problem.accepts(p, outcome));
    List<Turn> about =
        turns.stream()
            .filter(t -> t.deal().map(d -> d.outcome().equals(agreed.outcome())).orElse(false))
            .toList();
    List<Integer> consented = new ArrayList<>();
    boolean isOffered = setup.start().map(agreed.outcome()::equals).orElse(false);
    for (Turn turn : about) {
      isOffered |= turn.act() == Act.OFFERED;
      assertThat(isOffered).isTrue();
      if (turn.act() != Act.REFUSED) {
        consented.add(turn.party());
      }
    }
    assertThat(consented).containsAll(speakers());
    assertThat(turns.get(turns.size() - 1)).isIn(about);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSeedDecidesAll(long seed) {
    BargainingProblem problem = KIND.problem(seed);
    Negotiation negotiation = Negotiation.of(problem, setup(problem, seed));
    Transcript once = negotiation.record(chance(seed));
    assertThat(negotiation.record(chance(seed))).isEqualTo(once);
    assertThat(negotiation.play(chance(seed))).isEqualTo(once.ending());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void certainBreakdownLeavesOneRound(long seed) {
    BargainingProblem problem = KIND.problem(seed);
    Setup safe = setup(problem, seed);
    Setup risky =
        new Setup(
            safe.protocol(),
            safe.agents(),
            safe.ratifiers(),
            DEADLINE,
            safe.clock(),
            safe.start(),
            1);
    Ending ending = Negotiation.of(problem, risky).play(chance(seed));
    assertThat(ending.round()).isEqualTo(1);
    assertThat(ending.cause()).isIn(Cause.AGREED, Cause.BROKE_DOWN, Cause.WALKED);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTextThatCannotExistIsNotAgreed(long seed) {
    BargainingProblem problem =
        KIND.problem(seed).withNoDeal(new double[] {0, 0, 0}); // anything suits everybody
    int[] text =
        LongStream.range(0, 10_000)
            .mapToObj(k -> Opposed.anyPackage(problem, k))
            .filter(outcome -> !problem.layout().permits(outcome))
            .findFirst()
            .orElseThrow();
    Setup setup = setup(problem, seed).from(IntStream.of(text).boxed().toList());
    Ending ending = Negotiation.of(problem, setup).play(chance(seed));
    ending.deal().ifPresent(deal -> assertThat(problem.layout().permits(outcome(deal))).isTrue());
  }

  @Test
  void partiesOutsideCanVoid() {
    int agreements = 0;
    for (long seed = 0; seed < 60; seed++) {
      BargainingProblem problem = KIND.problem(seed).withNoDeal(new double[] {20, 20, 1000});
      Optional<List<Integer>> start = text(problem, seed);
      Ending without = withRatifier(problem, false, start, seed);
      Ending with = withRatifier(problem, true, start, seed);
      if (without.isAgreement()) {
        agreements++;
        assertThat(with.deal()).isEmpty();
        assertThat(with.cause()).isIn(Cause.NOT_RATIFIED, Cause.WALKED);
      }
    }
    assertThat(agreements).isPositive();
  }

  private Ending withRatifier(
      BargainingProblem problem, boolean ratifies, Optional<List<Integer>> start, long seed) {
    Setup setup =
        new Setup(
            protocol(),
            List.of(Optional.of(agent(1)), Optional.of(agent(1)), none()),
            List.of(false, false, ratifies),
            DEADLINE,
            Clock.FULL,
            start,
            0);
    return Negotiation.of(problem, setup).play(chance(seed));
  }

  /** Asserts that turns go round the table, beginning with the party in a place. */
  static void assertRound(List<Turn> turns, List<Integer> speakers, int first) {
    for (int k = 0; k < turns.size(); k++) {
      assertThat(turns.get(k).party()).isEqualTo(speakers.get((first + k) % speakers.size()));
    }
  }

  /** The turns of one round. */
  static List<Turn> of(List<Turn> turns, int round) {
    return turns.stream().filter(t -> t.round() == round).toList();
  }

  /** Who acted. */
  static List<Integer> parties(List<Turn> turns) {
    return turns.stream().map(Turn::party).toList();
  }

  /** The rounds in which something was said. */
  static List<Integer> rounds(List<Turn> turns) {
    return turns.stream().map(Turn::round).distinct().toList();
  }

  /** Whether a mediator said it. */
  static boolean isMediators(Turn turn) {
    return turn.party() == View.NONE;
  }
}
