package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
import org.parley.analysis.frontier.Deal;
import org.parley.model.BargainingProblem;

class SingleTextTest extends SingleTextContract {
  private static final Opposed.Kind KIND = Opposed.Kind.of(6, 3).tied(3, 2, 2);

  @Override
  Protocol protocol() {
    return new SingleText(1, 0, OptionalInt.empty());
  }

  private static Transcript play(
      SingleText protocol, BargainingProblem problem, int[] text, int rounds, long seed) {
    Setup setup =
        Setup.of(protocol, List.of(agent(1), agent(1), agent(1)), rounds)
            .from(IntStream.of(text).boxed().toList());
    return Negotiation.of(problem, setup).record(chance(seed));
  }

  private static List<Deal> drafts(Transcript transcript) {
    return transcript.turns().stream()
        .filter(t -> t.act() == Act.OFFERED)
        .map(t -> t.deal().orElseThrow())
        .toList();
  }

  /** Red lines first, then points. */
  private static boolean isNoWorse(BargainingProblem problem, int party, int[] text, int[] draft) {
    int before = crossed(problem, party, text);
    int after = crossed(problem, party, draft);
    return after < before
        || (after == before
            && problem.utility(party, draft) >= problem.utility(party, text) - 1e-12);
  }

  private static int crossed(BargainingProblem problem, int party, int[] outcome) {
    return (int)
        IntStream.range(0, outcome.length)
            .filter(i -> problem.layout().refuses(party, problem.layout().first(i) + outcome[i]))
            .count();
  }

  private static int broken(BargainingProblem problem, int[] outcome) {
    return (int)
        IntStream.range(0, problem.layout().rules())
            .filter(r -> problem.layout().rule(r).holds(outcome))
            .count();
  }

  private static int[] outcome(Deal deal) {
    return deal.outcome().stream().mapToInt(k -> k).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hillClimbersNeverLoseAndStopWhereNoChangeSuitsAll(long seed) {
    BargainingProblem problem = KIND.problem(seed);
    int[] start = Opposed.anyPackage(problem, seed);
    List<Deal> drafts = drafts(play(SingleText.plain(), problem, start, 3000, seed));
    assertThat(outcome(drafts.get(0))).isEqualTo(start);
    for (int k = 1; k < drafts.size(); k++) {
      int[] text = outcome(drafts.get(k - 1));
      int[] draft = outcome(drafts.get(k));
      assertThat(suitsAll(problem, text, draft)).isTrue();
      assertThat(IntStream.range(0, 6).filter(i -> text[i] != draft[i]).count()).isEqualTo(1);
    }
    int[] end = outcome(drafts.get(drafts.size() - 1));
    for (int i = 0; i < end.length; i++) {
      for (int k = 0; k < problem.layout().options(i); k++) {
        int[] draft = end.clone();
        draft[i] = k;
        assertThat(k != end[i] && suitsAll(problem, end, draft)).isFalse();
      }
    }
  }

  private static boolean suitsAll(BargainingProblem problem, int[] text, int[] draft) {
    return broken(problem, draft) <= broken(problem, text)
        && IntStream.range(0, 3).allMatch(p -> isNoWorse(problem, p, text, draft));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void draftsOfSeveralIssuesAreJudgedAsAWhole(long seed) {
    BargainingProblem problem = KIND.problem(seed);
    int[] start = Opposed.anyPackage(problem, seed);
    SingleText three = new SingleText(3, 0, OptionalInt.empty());
    List<Deal> drafts = drafts(play(three, problem, start, 2000, seed));
    for (int k = 1; k < drafts.size(); k++) {
      int[] text = outcome(drafts.get(k - 1));
      int[] draft = outcome(drafts.get(k));
      assertThat(suitsAll(problem, text, draft)).isTrue();
      assertThat(IntStream.range(0, 6).filter(i -> text[i] != draft[i]).count()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMediatorWithAnInterestLosesByNoDraft(long seed) {
    BargainingProblem problem = Opposed.Kind.of(6, 3).tied(3, 0, 0).problem(seed);
    SingleText annealed = new SingleText(1, 30, OptionalInt.of(2));
    List<Deal> drafts =
        drafts(play(annealed, problem, Opposed.anyPackage(problem, seed), 300, seed));
    assertThat(drafts).extracting(d -> d.utility().get(2)).isSorted();
  }

  /**
   * One party, two options worth 10 and 0, two rounds, temperature 20: it gives up the better one
   * in the first round with chance exp(-10 / 10), and in the second, when all is cold, goes back.
   */
  @Test
  void annealersLoseWithTheRightChance() {
    BargainingProblem problem =
        Tables.among(1).issue(new double[] {10}, new double[] {0}).problem();
    Protocol protocol = new SingleText(1, 20, OptionalInt.empty());
    Setup setup = Setup.of(protocol, List.of(agent(1)), 2).from(List.of(0));
    Negotiation negotiation = Negotiation.of(problem, setup);
    int runs = 20_000;
    int lost = 0;
    for (int run = 0; run < runs; run++) {
      Transcript transcript = negotiation.record(chance(run));
      assertThat(transcript.ending().deal().orElseThrow().utility()).containsExactly(10.0);
      lost += drafts(transcript).size() == 3 ? 1 : 0;
    }
    double expected = StrictMath.exp(-1);
    double deviation = StrictMath.sqrt(expected * (1 - expected) / runs);
    assertThat((double) lost / runs).isCloseTo(expected, within(4 * deviation));
  }

  /** What annealing is for: a swap helps both, but neither half of it does. */
  @Test
  void annealersCrossAValleyThatHillClimbersDoNot() {
    BargainingProblem problem =
        Tables.among(2)
            .issue(new double[] {0, 0}, new double[] {10, -5})
            .issue(new double[] {0, 0}, new double[] {-5, 10})
            .problem();
    assertThat(ends(problem, 0)).isZero();
    assertThat(ends(problem, 10)).isGreaterThan(140);
  }

  private static long ends(BargainingProblem problem, double temperature) {
    Protocol protocol = new SingleText(1, temperature, OptionalInt.empty());
    Setup setup = Setup.of(protocol, List.of(agent(1), agent(1)), 200).from(List.of(0, 0));
    Negotiation negotiation = Negotiation.of(problem, setup);
    return IntStream.range(0, 200)
        .mapToObj(run -> negotiation.play(chance(run)))
        .flatMap(ending -> ending.deal().stream())
        .filter(deal -> deal.utility().equals(List.of(5.0, 5.0)))
        .count();
  }

  @Test
  void whoWouldNotSignTheLastTextIsNamed() {
    Setup setup =
        Setup.of(SingleText.plain(), List.of(agent(1), agent(1)), 5).from(List.of(3, 0, 0));
    Ending ending = Negotiation.of(Pie.hundred(20, 80), setup).play(chance(1));
    assertThat(ending.cause()).isEqualTo(Cause.DEADLINE);
    assertThat(ending.party()).isEqualTo(1);
  }

  @Test
  void aTextThatCannotExistIsNotAgreed() {
    BargainingProblem problem =
        Tables.among(1).issue(new double[] {1}, new double[] {0}).rule(Tables.on(0, 0)).problem();
    Setup setup = Setup.of(SingleText.plain(), List.of(agent(1)), 5).from(List.of(0));
    Ending ending = Negotiation.of(problem, setup).play(chance(1));
    assertThat(ending.cause()).isEqualTo(Cause.DEADLINE);
    assertThat(ending.deal()).isEmpty();
  }

  @Test
  void anySizeOfProblemWillDo() {
    BargainingProblem problem = Opposed.Kind.of(50, 4).ofSix().tied(20, 5, 5).problem(3);
    Setup setup =
        new Setup(
            SingleText.plain(),
            List.of(
                Optional.of(agent(1)),
                Optional.of(agent(1)),
                Optional.of(agent(1)),
                Optional.empty()),
            List.of(false, false, false, false),
            20_000,
            Clock.FULL,
            Optional.empty(),
            0);
    Transcript transcript = Negotiation.of(problem, setup).record(chance(1));
    List<Deal> drafts = drafts(transcript);
    assertThat(drafts.size()).isGreaterThan(1);
    Deal last = drafts.get(drafts.size() - 1);
    for (int p = 0; p < 3; p++) {
      assertThat(last.utility().get(p)).isEqualTo(problem.utility(p, outcome(last)));
    }
  }

  @Test
  void parametersInRange() {
    assertThatThrownBy(() -> new SingleText(0, 0, OptionalInt.empty()))
        .hasMessage("a draft changes at least 1 issue, found 0");
    assertThatThrownBy(() -> new SingleText(1, -1, OptionalInt.empty()))
        .hasMessage("the temperature is at least 0, found -1.0");
    Setup setup = Setup.of(new SingleText(1, 0, OptionalInt.of(2)), List.of(agent(1), agent(1)), 5);
    assertThatThrownBy(() -> Negotiation.of(Pie.hundred(0, 0), setup))
        .hasMessage("there is no party 2 to mediate");
  }
}
