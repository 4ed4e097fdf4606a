package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Meadow;
import org.parley.PlainTables;
import org.parley.RandomScenarios;
import org.parley.analysis.coalition.Coalitions;
import org.parley.analysis.coalition.Core;
import org.parley.analysis.coalition.SeatValue;
import org.parley.model.BargainingProblem;
import org.parley.model.Scenario;
import org.parley.study.CoalitionQuestion.Ideal;
import org.parley.study.SharedGame.Values;
import org.parley.study.TextStanding.Act;
import org.parley.study.TextStanding.Blockers;

/** Coalitions over the meadow, against a list of its 45 packages; and over random scenarios. */
class CoalitionTest {
  private static final Scenario MEADOW = Meadow.scenario();
  private static final BargainingProblem PROBLEM = MEADOW.likely();

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static CoalitionAnswer meadow(Counting counting, Ideal ideal) {
    return CoalitionQuestion.of(MEADOW, counting, 400, 1, 1).solving(3).measuring(ideal).answer();
  }

  private static CoalitionAnswer random(long seed, Counting counting, int threads) {
    return CoalitionQuestion.of(RandomScenarios.of(seed), counting, 300, 7, threads)
        .solving(40)
        .answer();
  }

  /** Packages that no rule forbids. */
  private static List<int[]> listed() {
    return IntStream.range(0, 45)
        .mapToObj(k -> new int[] {k / 9, k / 3 % 3, k % 3})
        .filter(PROBLEM.layout()::permits)
        .toList();
  }

  private static List<int[]> accepted(IntPredicate needed) {
    return listed().stream()
        .filter(x -> IntStream.range(0, 3).filter(needed).allMatch(p -> PROBLEM.accepts(p, x)))
        .toList();
  }

  /** As many as can gain do, and then the product of their gains is largest. */
  private static double[] nash(IntPredicate bargains) {
    Optional<int[]> best =
        accepted(bargains).stream()
            .max(
                Comparator.<int[]>comparingLong(x -> gainers(x, bargains).count())
                    .thenComparingDouble(x -> gainers(x, bargains).reduce(1, (a, b) -> a * b)));
    return IntStream.range(0, 3)
        .mapToDouble(p -> best.map(x -> PROBLEM.gain(p, x)).orElse(0.0))
        .toArray();
  }

  private static DoubleStream gainers(int[] outcome, IntPredicate bargains) {
    return IntStream.range(0, 3)
        .filter(bargains)
        .mapToDouble(p -> PROBLEM.gain(p, outcome))
        .filter(g -> g > 1e-9);
  }

  @Test
  void aSeatIsTheDifferenceOfTwoListedTables() {
    for (Counting counting : List.of(Counting.SEATS, Counting.EVERYBODY)) {
      CoalitionAnswer answer = meadow(counting, Ideal.TABLE);
      assertThat(answer.seats()).extracting(SeatWorth::party).containsExactly(0, 1, 2);
      for (SeatWorth seat : answer.seats()) {
        IntPredicate others =
            p -> p != seat.party() && (counting.equals(Counting.EVERYBODY) || p != Meadow.CYD);
        double[] with = nash(p -> p == seat.party() || others.test(p));
        double[] without = nash(others);
        List<Double> gained = seat.value().nash().gained(3);
        for (int p = 0; p < 3; p++) {
          assertThat(gained.get(p)).isCloseTo(with[p] - without[p], within(1e-9));
          // every number of the meadow is exact
          var drawn = seat.drawn().orElseThrow().gained().get(p);
          assertThat(drawn.low()).isCloseTo(gained.get(p), within(1e-9));
          assertThat(drawn.high()).isCloseTo(gained.get(p), within(1e-9));
        }
      }
    }
  }

  /** Cyd takes five years at most, which leaves one package: 5 for Ann, 4 for Bob. */
  @Test
  void aSeatForCydCostsTheOthers() {
    SeatWorth seat = meadow(Counting.SEATS, Ideal.TABLE).seats().get(Meadow.CYD);
    assertThat(seat.value().nash().gained(3)).containsExactly(-5.0, -20.0, 50.0);
    SeatWorth.Drawn drawn = seat.drawn().orElseThrow();
    assertThat(drawn.agreeableWith()).isEqualTo(1);
    assertThat(drawn.agreeableWithout()).isEqualTo(1);
    assertThat(drawn.proven()).isEqualTo(1);
  }

  /** Bob has more without a deal than any package could give him: with him there is none. */
  @Test
  void aSeatMayLeaveNoDeal() {
    Scenario stubborn = Meadow.read(meadowText().replace("bob: {points: 30", "bob: {points: 101"));
    SeatWorth seat =
        CoalitionQuestion.of(stubborn, Counting.EVERYBODY, 5, 1, 1)
            .solving(5)
            .answer()
            .seats()
            .get(Meadow.BOB);
    assertThat(seat.value().nash().with().deal()).isEmpty();
    assertThat(seat.value().nash().without().deal()).isPresent();
    assertThat(seat.drawn().orElseThrow().agreeableWith()).isZero();
    assertThat(seat.drawn().orElseThrow().agreeableWithout()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"TABLE,SEATS", "OWN,SEATS", "OWN,EVERYBODY"})
  void worthsAreThoseOfTheListedPackages(Ideal ideal, Counting.Among among) {
    Counting counting = among == Counting.Among.SEATS ? Counting.SEATS : Counting.EVERYBODY;
    SharedGame shared = meadow(counting, ideal).game();
    Values values = shared.values().orElseThrow();
    int n = shared.players().size();
    double[] unit = new double[n];
    Arrays.setAll(unit, i -> most(i, ideal == Ideal.OWN ? p -> p == i : p -> p < n));
    for (int i = 0; i < n; i++) {
      assertThat(values.game().units().get(i)).isCloseTo(unit[i], within(1e-9));
    }
    for (int s = 1; s < 1 << n; s++) {
      assertThat(values.game().game().worth(s)).isCloseTo(worth(s, unit), within(1e-9));
    }
    assertThat(sum(values.shapley())).isCloseTo(values.game().game().total(), within(1e-9));
    assertThat(sum(values.nucleolus())).isCloseTo(values.game().game().total(), within(1e-9));
    assertThat(values.core().nonEmpty())
        .isEqualTo(Core.contains(values.game().game(), values.core().payoff(), 1e-9));
  }

  private static double most(int party, IntPredicate needed) {
    return accepted(needed).stream().mapToDouble(x -> PROBLEM.gain(party, x)).max().orElse(0);
  }

  private static double worth(int coalition, double[] unit) {
    List<Integer> members = Coalitions.members(coalition);
    return members.size() < 2
        ? 0
        : accepted(members::contains).stream()
            .mapToDouble(x -> members.stream().mapToDouble(p -> PROBLEM.gain(p, x) / unit[p]).sum())
            .max()
            .orElse(0);
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(x -> x).sum();
  }

  /** Ann has more without a deal than any package could give her. */
  @Test
  void withoutAnythingToShareThereIsNoGame() {
    Scenario hopeless = Meadow.read(meadowText().replace("ann: {points: 50", "ann: {points: 120"));
    CoalitionQuestion question = CoalitionQuestion.of(hopeless, Counting.SEATS, 10, 1, 1);
    assertThat(question.answer().game().values()).isEmpty();
    Values own = question.measuring(Ideal.OWN).answer().game().values().orElseThrow();
    assertThat(own.game().game().total()).isZero();
    assertThat(own.shapley()).containsOnly(0.0);
    assertThat(own.nucleolus()).allSatisfy(x -> assertThat(x).isCloseTo(0, within(1e-12)));
  }

  private static String meadowText() {
    try (var in = Meadow.class.getResourceAsStream("meadow.yaml")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** See the table of {@link Meadow}. */
  @Test
  void theTextsOfTheMeadowStandAsByHand() {
    List<TextStanding> texts = meadow(Counting.SEATS, Ideal.TABLE).standings();
    assertThat(texts).extracting(t -> t.variant().id()).startsWith("sketch", "plan", "draft");
    TextStanding draft = texts.get(2);
    assertThat(acts(draft)).containsExactly(Act.ACCEPTS, Act.BLOCKS, Act.ACCEPTS);
    assertThat(draft.parties().get(Meadow.BOB).crossed()).isTrue();
    assertThat(draft.likely().missing()).containsExactly(List.of(Meadow.BOB));
    assertThat(draft.passes()).isZero();
    assertThat(draft.blockers()).containsExactly(new Blockers(List.of(Meadow.BOB), 1));
    TextStanding deal = texts.get(5);
    assertThat(acts(deal)).containsExactly(Act.ACCEPTS, Act.ACCEPTS, Act.REFUSES);
    assertThat(deal.likely().passes()).isTrue();
    assertThat(deal.passes()).isEqualTo(1);
    assertThat(deal.blockers()).isEmpty();
    assertThat(acts(meadow(Counting.EVERYBODY, Ideal.OWN).standings().get(5)))
        .containsExactly(Act.ACCEPTS, Act.ACCEPTS, Act.BLOCKS);
    // a red line that only one reading of the rent crosses does not count at the likely values
    TextStanding late = texts.get(4);
    assertThat(acts(late)).containsExactly(Act.ACCEPTS, Act.ACCEPTS, Act.REFUSES);
    assertThat(late.parties().get(Meadow.BOB).crossed()).isFalse();
    assertThat(late.parties().get(Meadow.BOB).accepts()).isBetween(0.55, 0.75);
    assertThat(late.open()).isEqualTo(1);
    assertThat(texts.get(3).forbidden()).isCloseTo(0.6, within(1e-12));
  }

  private static List<Act> acts(TextStanding standing) {
    return IntStream.range(0, 3).mapToObj(standing::act).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesAreThoseOfAComparison(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison compared = new CompareQuestion(scenario, List.of(), 300, 7, 1).answer();
    for (Counting counting : List.of(Counting.SEATS, Counting.EVERYBODY)) {
      for (TextStanding text : random(seed, counting, 1).standings()) {
        VariantScore score = compared.score(text.variant().id());
        for (int p = 0; p < scenario.parties().size(); p++) {
          PartyScore party = score.parties().get(p);
          assertThat(text.parties().get(p).accepts()).isEqualTo(party.accepts());
          assertThat(text.parties().get(p).gain()).isCloseTo(party.gain().likely(), within(1e-9));
          assertThat(blocks(text, p))
              .isCloseTo(hasVeto(scenario, counting, p) ? 1 - party.accepts() : 0, within(1e-9));
        }
        assertThat(text.passes())
            .isEqualTo(counting.equals(Counting.SEATS) ? score.signersAccept() : score.allAccept());
        assertThat(text.blockers().stream().mapToDouble(Blockers::share).sum())
            .isCloseTo(1 - text.passes(), within(1e-9));
        assertThat(text.likely().passes()).isEqualTo(text.likely().blocking().isEmpty());
      }
    }
  }

  private static boolean hasVeto(Scenario scenario, Counting counting, int party) {
    return counting.role(scenario.parties().get(party)).consents();
  }

  private static double blocks(TextStanding text, int party) {
    return text.blockers().stream()
        .filter(b -> b.parties().contains(party))
        .mapToDouble(Blockers::share)
        .sum();
  }

  /** What is at the table today is one side of every comparison. */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneSideOfASeatIsTheTableOfToday(long seed) {
    CoalitionAnswer answer = random(seed, Counting.SEATS, 1);
    Scenario scenario = answer.question().scenario();
    Selection today = new Solving(scenario, Counting.SEATS, 7).selection(1);
    for (SeatWorth seat : answer.seats()) {
      SeatValue.Change nash = seat.value().nash();
      boolean sits = today.bargains(seat.party());
      assertThat((sits ? nash.with() : nash.without()).deal())
          .isEqualTo(today.solutions().nash().deal());
      seat.drawn()
          .orElseThrow()
          .gained()
          .forEach(e -> assertThat(e.low()).isLessThanOrEqualTo(e.high()));
    }
    long signing = IntStream.range(0, scenario.parties().size()).filter(today::bargains).count();
    assertThat(answer.seats()).hasSize(scenario.parties().size() - (signing == 1 ? 1 : 0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneThreadAndThreeGiveTheSameAnswerToTheLastBit(long seed) {
    CoalitionAnswer one = random(seed, Counting.EVERYBODY, 1);
    CoalitionAnswer three = random(seed, Counting.EVERYBODY, 3);
    assertThat(three.standings()).isEqualTo(one.standings());
    assertThat(three.seats()).isEqualTo(one.seats());
    assertThat(three.game().values().map(Values::shapley))
        .isEqualTo(one.game().values().map(Values::shapley));
    assertThat(three.game().values().map(Values::core))
        .isEqualTo(one.game().values().map(Values::core));
  }

  /** Draw n is the same whatever the number of draws asked for. */
  @Test
  void moreDrawsBeginWithTheSame() {
    CoalitionQuestion few =
        CoalitionQuestion.of(RandomScenarios.of(3), Counting.EVERYBODY, 5, 7, 2);
    CoalitionAnswer many = few.solving(300).answer();
    assertThat(many.seats()).hasSameSizeAs(few.solving(0).answer().seats());
    assertThat(few.solving(0).answer().seats()).allSatisfy(s -> assertThat(s.drawn()).isEmpty());
    assertThat(many.seats().get(0).value())
        .isEqualTo(few.solving(0).answer().seats().get(0).value());
  }

  /** Who ratifies has a veto on texts, and must not lose by what any coalition agrees. */
  @Test
  void whoRatifiesIsNeededByEveryCoalition() {
    Scenario ratified = Meadow.read(meadowText().replace("seat: reacts", "seat: ratifies"));
    CoalitionAnswer answer =
        CoalitionQuestion.of(ratified, Counting.SEATS, 5, 1, 1).solving(0).answer();
    assertThat(answer.standings().get(5).act(Meadow.CYD)).isEqualTo(Act.BLOCKS);
    assertThat(answer.game().players()).containsExactly(Meadow.ANN, Meadow.BOB);
    assertThat(answer.game().needed()).containsExactly(Meadow.CYD);
    double[] unit = {most(Meadow.ANN, p -> true), most(Meadow.BOB, p -> true)};
    double best =
        accepted(p -> true).stream()
            .mapToDouble(x -> PROBLEM.gain(0, x) / unit[0] + PROBLEM.gain(1, x) / unit[1])
            .max()
            .orElseThrow();
    assertThat(answer.game().values().orElseThrow().game().game().total())
        .isCloseTo(best, within(1e-9));
    // its seat is compared with no say at all
    assertThat(answer.seats().get(Meadow.CYD).value().nash().gained(3))
        .containsExactly(-5.0, -20.0, 50.0);
  }

  @Test
  void moreThanSixtyPartiesAreRefused() {
    Scenario crowd = PlainTables.of(61, new int[] {2}, 0, (p, i, k) -> k);
    CoalitionQuestion question = CoalitionQuestion.of(crowd, Counting.EVERYBODY, 1, 1, 1);
    assertThat(question.obstacle()).hasValueSatisfying(o -> assertThat(o).contains("61 parties"));
    Scenario few = PlainTables.of(60, new int[] {2}, 0, (p, i, k) -> k);
    assertThat(CoalitionQuestion.of(few, Counting.EVERYBODY, 1, 1, 1).obstacle()).isEmpty();
  }
}
