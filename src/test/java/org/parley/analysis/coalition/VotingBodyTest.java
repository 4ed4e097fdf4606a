package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Votes by rules of several quotas, against a look at every coalition. */
class VotingBodyTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static VotingBody random(long seed) {
    Random random = new Random(seed);
    return RandomGames.body(1 + random.nextInt(11), random);
  }

  private static LongStream coalitions(VotingBody body, LongPredicate admitted) {
    return LongStream.rangeClosed(0, body.everybody()).filter(admitted);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void swingsAreThoseOfAllCoalitions(long seed) {
    VotingBody body = random(seed);
    PowerIndices indices = PowerIndices.of(body);
    assertThat(indices.winning()).isEqualTo(coalitions(body, body::wins).count());
    for (int i = 0; i < body.members(); i++) {
      long bit = 1L << i;
      long swings =
          coalitions(body, s -> (s & bit) != 0 && body.wins(s) && !body.wins(s - bit)).count();
      assertThat(indices.swings().get(i)).isEqualTo(swings);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void indicesAreValuesOfTheGameAndAddUp(long seed) {
    VotingBody body = random(seed);
    PowerIndices indices = PowerIndices.of(body);
    List<Double> shapley = ShapleyValue.of(body.game());
    List<Double> banzhaf = BanzhafValue.of(body.game());
    for (int i = 0; i < body.members(); i++) {
      assertThat(indices.shapleyShubik().get(i).doubleValue())
          .isCloseTo(shapley.get(i), within(1e-12));
      assertThat(indices.absoluteBanzhaf().get(i).doubleValue()).isEqualTo(banzhaf.get(i));
    }
    MinimalIndices minimal = MinimalIndices.of(body, 1000);
    for (List<BigFraction> index :
        List.of(
            indices.shapleyShubik(),
            indices.banzhaf(),
            minimal.deeganPackel(),
            minimal.publicGood())) {
      assertThat(index.stream().reduce(BigFraction.ZERO, BigFraction::add))
          .isEqualTo(BigFraction.ONE);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void colemansPowersAreShares(long seed) {
    VotingBody body = random(seed);
    PowerIndices indices = PowerIndices.of(body);
    assertThat(indices.powerToAct().multiply(BigFraction.of(1L << body.members())))
        .isEqualTo(BigFraction.of(indices.winning()));
    for (int i = 0; i < body.members(); i++) {
      // the absolute index is the harmonic mean of the powers to prevent and to initiate
      BigFraction prevent = indices.powerToPrevent().get(i);
      BigFraction initiate = indices.powerToInitiate().get(i);
      BigFraction absolute = indices.absoluteBanzhaf().get(i);
      assertThat(prevent.multiply(initiate).multiply(2))
          .isEqualTo(absolute.multiply(prevent.add(initiate)));
      assertThat(prevent.equals(BigFraction.ONE)).isEqualTo(body.hasVeto(i));
      assertThat(initiate.equals(BigFraction.ONE)).isEqualTo(body.wins(1L << i));
    }
    assertThat(indices.vetoes()).isEqualTo(body.vetoes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void minimalCoalitionsAreThoseWithoutASpareMember(long seed) {
    VotingBody body = random(seed);
    List<Long> minimal =
        coalitions(
                body,
                s ->
                    body.wins(s)
                        && IntStream.range(0, body.members())
                            .filter(i -> Coalitions.contains(s, i))
                            .noneMatch(i -> body.wins(s & ~(1L << i))))
            .boxed()
            .toList();
    assertThat(body.minimalWinning(1000)).hasValue(minimal);
    assertThat(body.minimalWinning(minimal.size() - 1)).isEmpty();
    assertThat(body.dummies())
        .isEqualTo(
            IntStream.range(0, body.members())
                .filter(i -> minimal.stream().noneMatch(s -> Coalitions.contains(s, i)))
                .boxed()
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blockingIsLeavingTooFew(long seed) {
    VotingBody body = random(seed);
    VotingBody blocking = body.blocking();
    assertThat(coalitions(body, s -> blocking.wins(s) != body.canBlock(s))).isEmpty();
    assertThat(coalitions(body, s -> body.canBlock(s) == body.wins(body.everybody() & ~s)))
        .isEmpty();
    assertThat(blocking.blocking()).isEqualTo(body);
    assertThat(PowerIndices.of(blocking).swings()).isEqualTo(PowerIndices.of(body).swings());
    assertThat(body.minimalBlocking(1000)).isEqualTo(blocking.minimalWinning(1000));
  }

  @Test
  void aDictatorHasAllPower() {
    VotingBody body = VotingBody.of(6, List.of(2L, 6L, 3L));
    assertThat(IntStream.range(0, 3).filter(body::isDictator)).containsExactly(1);
    assertThat(body.dummies()).containsExactly(0, 2);
    assertThat(PowerIndices.of(body).shapleyShubik().get(1)).isEqualTo(BigFraction.ONE);
  }

  /** Equal members: every index is 1/n, and there are as many coalitions as the textbook says. */
  @Test
  void sixtyEqualMembers() {
    VotingBody body = new VotingBody(VotingRule.heads(60, 31));
    PowerIndices indices = PowerIndices.of(body);
    assertThat(indices.shapleyShubik()).containsOnly(BigFraction.of(1, 60));
    assertThat(indices.banzhaf()).containsOnly(BigFraction.of(1, 60));
    long middle = 118_264_581_564_861_424L; // 60 over 30
    assertThat(indices.winning()).isEqualTo(((1L << 60) - middle) / 2);
    assertThat(indices.swings()).containsOnly(middle / 2); // 59 over 30
    assertThat(body.minimalWinning(1000)).isEmpty();
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> VotingBody.of(9, List.of(4L, 4L))).hasMessageContaining("found 9");
    assertThatThrownBy(() -> VotingBody.of(0, List.of(4L))).hasMessageContaining("found 0");
    assertThatThrownBy(() -> new VotingBody(VotingRule.heads(61, 1))).hasMessageContaining("61");
    assertThatThrownBy(() -> VotingRule.all(VotingRule.heads(2, 1), VotingRule.heads(3, 1)))
        .hasMessageContaining("same members");
    VotingBody large = new VotingBody(VotingRule.heads(20, 10));
    assertThatThrownBy(() -> MinimalIndices.of(large, 10)).hasMessageContaining("more than 10");
    assertThat(Coalitions.members(Coalitions.of(List.of(5, 0)))).containsExactly(0, 5);
    assertThatThrownBy(() -> Coalitions.of(Collections.singleton(62))).hasMessageContaining("62");
  }
}
