package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.analysis.coalition.MyersonValue.Link;

/** Values against a walk through all orders of arrival, and their axioms. */
class ValuesTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Offset<Double> close(CoalitionGame game) {
    double scale =
        IntStream.rangeClosed(1, game.everybody())
            .mapToDouble(s -> Math.abs(game.worth(s)))
            .max()
            .orElseThrow();
    return within(1e-9 * scale + Double.MIN_NORMAL);
  }

  private static void assertClose(CoalitionGame game, List<Double> actual, List<Double> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i)).isCloseTo(expected.get(i), close(game));
    }
  }

  /** What players add on average over the orders that a test admits. */
  private static List<Double> byOrders(CoalitionGame game, Predicate<List<Integer>> admitted) {
    double[] sum = new double[game.players()];
    List<List<Integer>> orders =
        RandomGames.orders(game.players()).stream().filter(admitted).toList();
    for (List<Integer> order : orders) {
      int before = 0;
      for (int player : order) {
        sum[player] += game.worth(before | 1 << player) - game.worth(before);
        before |= 1 << player;
      }
    }
    return IntStream.range(0, sum.length).mapToObj(i -> sum[i] / orders.size()).toList();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(x -> x).sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shapleyIsTheAverageOverOrders(long seed) {
    CoalitionGame game = RandomGames.of(seed, 6);
    assertClose(game, ShapleyValue.of(game), byOrders(game, order -> true));
    assertThat(sum(ShapleyValue.of(game))).isCloseTo(game.total(), close(game));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shapleyKnowsNoNames(long seed) {
    CoalitionGame game = RandomGames.of(seed, 7);
    List<Integer> order = RandomGames.order(game.players(), new Random(seed));
    List<Double> value = ShapleyValue.of(game);
    assertClose(
        game,
        ShapleyValue.of(RandomGames.permuted(game, order)),
        order.stream().map(value::get).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoAddsOnlyItsOwnWorthGetsThat(long seed) {
    CoalitionGame game = RandomGames.of(seed, 6);
    int n = game.players();
    double own = seed % 3;
    CoalitionGame more =
        CoalitionGame.of(n + 1, s -> game.worth(s & game.everybody()) + own * (s >> n));
    List<Double> expected = new ArrayList<>(ShapleyValue.of(game));
    expected.add(own);
    assertClose(more, ShapleyValue.of(more), expected);
    assertThat(BanzhafValue.of(more).get(n)).isCloseTo(own, close(more));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesOfASumAreSums(long seed) {
    CoalitionGame one = RandomGames.convex(seed, 6);
    Random random = new Random(seed);
    CoalitionGame other = CoalitionGame.of(one.players(), s -> random.nextGaussian());
    CoalitionGame both = one.plus(other);
    for (int i = 0; i < one.players(); i++) {
      assertThat(ShapleyValue.of(both).get(i))
          .isCloseTo(ShapleyValue.of(one).get(i) + ShapleyValue.of(other).get(i), close(both));
      assertThat(BanzhafValue.of(both).get(i))
          .isCloseTo(BanzhafValue.of(one).get(i) + BanzhafValue.of(other).get(i), close(both));
    }
    assertClose(one, ShapleyValue.of(one.dual()), ShapleyValue.of(one));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void banzhafIsTheAverageOverCoalitions(long seed) {
    CoalitionGame game = RandomGames.of(seed, 7);
    List<Double> value = BanzhafValue.of(game);
    for (int i = 0; i < game.players(); i++) {
      int player = i;
      double expected =
          IntStream.rangeClosed(0, game.everybody())
              .filter(s -> Coalitions.contains(s, player))
              .mapToDouble(s -> game.worth(s) - game.worth(s - (1 << player)))
              .average()
              .orElseThrow();
      assertThat(value.get(i)).isCloseTo(expected, close(game));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void owenIsTheAverageOverOrdersThatKeepUnionsTogether(long seed) {
    CoalitionGame game = RandomGames.of(seed, 6);
    Random random = new Random(seed);
    List<List<Integer>> unions = unions(game.players(), random);
    assertClose(
        game,
        OwenValue.of(game, unions),
        byOrders(game, order -> unions.stream().allMatch(u -> areTogether(order, u))));
    List<List<Integer>> alone = IntStream.range(0, game.players()).mapToObj(List::of).toList();
    assertClose(game, OwenValue.of(game, alone), ShapleyValue.of(game));
  }

  private static List<List<Integer>> unions(int players, Random random) {
    List<List<Integer>> unions = new ArrayList<>();
    for (int i : RandomGames.order(players, random)) {
      if (unions.isEmpty() || random.nextBoolean()) {
        unions.add(new ArrayList<>());
      }
      unions.get(random.nextInt(unions.size())).add(i);
    }
    unions.removeIf(List::isEmpty);
    return unions;
  }

  private static boolean areTogether(List<Integer> order, List<Integer> union) {
    int[] at = union.stream().mapToInt(order::indexOf).sorted().toArray();
    return at[at.length - 1] - at[0] == at.length - 1;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLinkHelpsItsTwoEndsEqually(long seed) {
    CoalitionGame game = RandomGames.of(seed, 6);
    Random random = new Random(seed);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < game.players(); i++) {
      for (int j = 0; j < i; j++) {
        links.add(new Link(i, j));
      }
    }
    assertClose(game, MyersonValue.of(game, links), ShapleyValue.of(game));
    links.removeIf(l -> random.nextBoolean());
    List<Double> linked = MyersonValue.of(game, links);
    for (Link link : links) {
      List<Double> cut =
          MyersonValue.of(game, links.stream().filter(l -> !l.equals(link)).toList());
      assertThat(linked.get(link.one()) - cut.get(link.one()))
          .isCloseTo(linked.get(link.other()) - cut.get(link.other()), close(game));
    }
    assertThat(sum(linked)).isCloseTo(MyersonValue.restricted(game, links).total(), close(game));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gatelyTemptsAllEqually(long seed) {
    CoalitionGame game = RandomGames.convex(seed, 6);
    GatelyPoint.of(game)
        .ifPresent(
            x -> {
              assertThat(sum(x)).isCloseTo(game.total(), close(game));
              double[] odds =
                  IntStream.range(0, x.size())
                      .filter(i -> game.lastToJoin(i) > game.alone(i))
                      .mapToDouble(i -> disruption(game, x, i))
                      .toArray();
              for (double odd : odds) {
                assertThat(odd).isCloseTo(odds[0], within(1e-9));
              }
            });
  }

  @Test
  void mostConvexGamesHaveAGatelyPoint() {
    assertThat(seeds().filter(s -> GatelyPoint.of(RandomGames.convex(s, 6)).isPresent()))
        .hasSizeGreaterThan(20);
  }

  private static double disruption(CoalitionGame game, List<Double> x, int i) {
    int others = game.everybody() & ~(1 << i);
    double lost = IntStream.range(0, x.size()).filter(j -> j != i).mapToDouble(x::get).sum();
    return (lost - game.worth(others)) / (x.get(i) - game.alone(i));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tauLiesBetweenRightsAndHopes(long seed) {
    CoalitionGame game = RandomGames.convex(seed, 6);
    List<Double> tau = TauValue.of(game).orElseThrow();
    assertThat(sum(tau)).isCloseTo(game.total(), close(game));
    for (int i = 0; i < tau.size(); i++) {
      // in a convex game, what a player can insist on is what it is worth alone
      double range = game.lastToJoin(i) - game.alone(i);
      double share = range == 0 ? 0 : (tau.get(i) - game.alone(i)) / range;
      assertThat(share).isBetween(-1e-9, 1 + 1e-9);
    }
  }

  @Test
  void tauNeedsABalancedGame() {
    assertThat(TauValue.of(VotingBody.of(2, List.of(1L, 1L, 1L)).game())).isEmpty();
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> CoalitionGame.of(0, s -> 0)).hasMessageContaining("found 0");
    assertThatThrownBy(() -> CoalitionGame.of(2, s -> Double.NaN)).hasMessageContaining("finite");
    CoalitionGame game = RandomGames.of(1, 3);
    assertThatThrownBy(() -> OwenValue.of(game, List.of(List.of(0))))
        .hasMessageContaining("one union");
    assertThatThrownBy(() -> MyersonValue.of(game, List.of(new Link(0, 0))))
        .hasMessageContaining("not a link");
    assertThatThrownBy(() -> MyersonValue.of(game, List.of(new Link(0, 7))))
        .hasMessageContaining("players for");
    assertThatThrownBy(() -> BanzhafValue.normalised(CoalitionGame.of(2, s -> 0)))
        .hasMessageContaining("add up to 0");
  }
}
