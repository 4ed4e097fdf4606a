package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cores by their definition and their proof. */
class CoreTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static double scale(CoalitionGame game) {
    return IntStream.rangeClosed(1, game.everybody())
        .mapToDouble(s -> Math.abs(game.worth(s)))
        .max()
        .orElseThrow();
  }

  /** The payoff shows that epsilon can be had, the balanced collection that nothing less can. */
  @ParameterizedTest
  @MethodSource("seeds")
  void payoffAndProofMeet(long seed) {
    CoalitionGame game = RandomGames.of(seed, 8);
    double hair = 1e-7 * scale(game) + Double.MIN_NORMAL;
    Core core = Core.of(game);
    assertThat(core.payoff().stream().mapToDouble(x -> x).sum())
        .isCloseTo(game.total(), within(hair));
    double worst =
        IntStream.range(1, game.everybody())
            .mapToDouble(s -> game.excess(s, core.payoff()))
            .max()
            .orElseThrow();
    assertThat(worst).isCloseTo(core.epsilon(), within(hair));
    assertThat(Core.worst(game, core.payoff()).orElseThrow().excess())
        .isCloseTo(worst, within(hair));
    for (int i = 0; i < game.players(); i++) {
      int player = i;
      assertThat(
              core.proof().stream()
                  .filter(w -> Coalitions.contains(w.coalition(), player))
                  .mapToDouble(Core.Weighted::weight)
                  .sum())
          .isCloseTo(1, within(1e-6));
    }
    double worth =
        core.proof().stream().mapToDouble(w -> w.weight() * game.worth(w.coalition())).sum();
    double weights = core.proof().stream().mapToDouble(Core.Weighted::weight).sum();
    assertThat((worth - game.total()) / weights).isCloseTo(core.epsilon(), within(hair));
    assertThat(core.nonEmpty()).isEqualTo(core.epsilon() <= hair);
    assertThat(Core.contains(game, core.payoff(), hair)).isEqualTo(core.nonEmpty());
  }

  /** For three players there are five minimal balanced collections besides the table itself. */
  @ParameterizedTest
  @MethodSource("seeds")
  void threePlayersByFormula(long seed) {
    CoalitionGame any = RandomGames.of(seed, 8);
    CoalitionGame game = CoalitionGame.of(3, s -> any.worth(Math.min(any.everybody(), s)));
    double pairs = game.worth(3) + game.worth(5) + game.worth(6);
    double expected =
        DoubleStream.of(
                (game.worth(1) + game.worth(6) - game.total()) / 2,
                (game.worth(2) + game.worth(5) - game.total()) / 2,
                (game.worth(4) + game.worth(3) - game.total()) / 2,
                (game.worth(1) + game.worth(2) + game.worth(4) - game.total()) / 3,
                (pairs / 2 - game.total()) * 2 / 3)
            .max()
            .orElseThrow();
    assertThat(Core.of(game).epsilon())
        .isCloseTo(expected, within(1e-8 * scale(game) + Double.MIN_NORMAL));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aConvexGameHasACoreWithTheShapleyValueInIt(long seed) {
    CoalitionGame game = RandomGames.convex(seed, 7);
    assertThat(Core.of(game).nonEmpty()).isTrue();
    assertThat(Core.contains(game, ShapleyValue.of(game), 1e-9)).isTrue();
    List<Core.Range> ranges = Core.ranges(game);
    for (int i = 0; i < game.players(); i++) {
      // whoever comes first gets its worth alone, whoever comes last all that it adds
      assertThat(ranges.get(i).least()).isCloseTo(game.alone(i), within(1e-5));
      assertThat(ranges.get(i).most()).isCloseTo(game.lastToJoin(i), within(1e-5));
    }
  }

  @Test
  void aCouncilWithoutAVetoHasNoCore() {
    VotingBody council =
        VotingBody.of(52, IntStream.range(0, 16).mapToObj(i -> i % 4 + 4L).toList());
    Core core = Core.of(council.game());
    assertThat(core.nonEmpty()).isFalse();
    assertThat(core.proof()).allMatch(w -> council.wins(w.coalition()));
    assertThat(Core.ranges(council.game())).isEmpty();
  }

  @Test
  void onePlayer() {
    CoalitionGame alone = CoalitionGame.of(1, s -> 7);
    Core core = Core.of(alone);
    assertThat(core.nonEmpty()).isTrue();
    assertThat(core.payoff()).containsExactly(7.0);
    assertThat(Core.contains(alone, List.of(7.0), 0)).isTrue();
    assertThat(Core.contains(alone, List.of(6.0), 0)).isFalse();
    assertThat(Nucleolus.of(alone)).containsExactly(7.0);
    assertThat(ShapleyValue.of(alone)).containsExactly(7.0);
  }
}
