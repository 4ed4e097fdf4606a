package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The nucleolus by Kohlberg's criterion and by rules that are known to give it. */
class NucleolusTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static double scale(CoalitionGame game) {
    return IntStream.rangeClosed(1, game.everybody())
        .mapToDouble(s -> Math.abs(game.worth(s)))
        .max()
        .orElseThrow();
  }

  /** All worths above the players' own are at least 0 here, so that there are imputations. */
  private static CoalitionGame withImputations(long seed, int most) {
    CoalitionGame game = RandomGames.of(seed, most);
    double alone = IntStream.range(0, game.players()).mapToDouble(game::alone).sum();
    double more = Math.max(0, alone - game.total()) + seed % 2 * scale(game);
    return CoalitionGame.of(
        game.players(), s -> game.worth(s) + (s == game.everybody() ? more : 0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void meetsKohlbergsCriterion(long seed) {
    CoalitionGame game = withImputations(seed, 6);
    List<Double> nucleolus = Nucleolus.of(game);
    assertThat(Kohlberg.isMet(game, nucleolus, true)).isTrue();
    if (Core.of(game).nonEmpty()) {
      assertThat(Core.contains(game, nucleolus, 1e-7 * scale(game))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void soDoesThePrenucleolus(long seed) {
    CoalitionGame game = RandomGames.of(seed, 6);
    assertThat(Kohlberg.isMet(game, Nucleolus.prenucleolus(game), false)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCriterionIsNotMetByOthers(long seed) {
    CoalitionGame game = withImputations(seed, 6);
    double step = 1e-3 * scale(game);
    List<Double> nucleolus = Nucleolus.of(game);
    List<Double> other =
        IntStream.range(0, game.players())
            .mapToObj(i -> nucleolus.get(i) + (i == 0 ? step : i == 1 ? -step : 0))
            .toList();
    assertThat(Kohlberg.isMet(game, other, true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheTalmudsRule(long seed) {
    Random random = new Random(seed);
    List<Double> claims =
        IntStream.range(0, 2 + random.nextInt(5)).mapToObj(i -> 100.0 * random.nextInt(9)).toList();
    double sum = claims.stream().mapToDouble(c -> c).sum();
    Bankruptcy bankruptcy = new Bankruptcy(sum * random.nextDouble(), claims);
    List<Double> nucleolus = Nucleolus.of(bankruptcy.game());
    for (int i = 0; i < claims.size(); i++) {
      assertThat(nucleolus.get(i)).isCloseTo(bankruptcy.talmud().get(i), within(1e-5));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesWithUnitAndZeroOfThePlayers(long seed) {
    CoalitionGame game = withImputations(seed, 6);
    double unit = scale(game);
    CoalitionGame other =
        CoalitionGame.of(
            game.players(), s -> 3e5 * game.worth(s) / unit + 1e5 * Integer.bitCount(s));
    List<Double> one = Nucleolus.of(game);
    List<Double> two = Nucleolus.of(other);
    for (int i = 0; i < one.size(); i++) {
      assertThat(two.get(i)).isCloseTo(3e5 * one.get(i) / unit + 1e5, within(0.1));
    }
  }

  @Test
  void thereIsNoneWithoutAnImputation() {
    CoalitionGame game = CoalitionGame.of(2, s -> s == 3 ? 1 : 2);
    assertThatThrownBy(() -> Nucleolus.of(game)).hasMessageContaining("less than each alone");
    assertThat(Nucleolus.prenucleolus(game)).containsExactly(0.5, 0.5);
  }
}
