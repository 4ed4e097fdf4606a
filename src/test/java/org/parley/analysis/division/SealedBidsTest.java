package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealedBidsTest {

  /** One to five parties, none to five items, a burden now and then. */
  static Stream<List<List<BigFraction>>> bids() {
    return LongStream.range(0, 200).mapToObj(SealedBidsTest::bids);
  }

  private static List<List<BigFraction>> bids(long seed) {
    Random random = new Random(seed);
    int parties = 1 + random.nextInt(5);
    int items = random.nextInt(6);
    List<List<BigFraction>> bids = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      bids.add(random.ints(items, -5, 40).mapToObj(BigFraction::of).toList());
    }
    return bids;
  }

  @ParameterizedTest
  @MethodSource("bids")
  void paymentsAddUpToNothing(List<List<BigFraction>> bids) {
    assertThat(Exact.sum(SealedBids.of(bids).cash())).isEqualTo(BigFraction.ZERO);
  }

  @ParameterizedTest
  @MethodSource("bids")
  void everybodyHasItsFairShareAndTheSameOnTop(List<List<BigFraction>> bids) {
    SealedBids answer = SealedBids.of(bids);
    List<BigFraction> onTop =
        IntStream.range(0, bids.size())
            .mapToObj(p -> valueToParty(bids, answer, p).subtract(equalPart(bids, p)))
            .distinct()
            .toList();
    assertThat(onTop).hasSize(1);
    assertThat(onTop.get(0)).isGreaterThanOrEqualTo(BigFraction.ZERO);
  }

  @ParameterizedTest
  @MethodSource("bids")
  void theRecordSaysWhatEachEndsWith(List<List<BigFraction>> bids) {
    SealedBids answer = SealedBids.of(bids);
    for (int p = 0; p < bids.size(); p++) {
      assertThat(answer.finalValue().get(p)).isEqualTo(valueToParty(bids, answer, p));
      assertThat(answer.fairShare().get(p)).isEqualTo(equalPart(bids, p));
      assertThat(answer.excess().get(p))
          .isEqualTo(
              answer
                  .finalValue()
                  .get(p)
                  .subtract(answer.cash().get(p))
                  .subtract(equalPart(bids, p)));
    }
    assertThat(answer.totalExcess()).isEqualTo(Exact.sum(answer.excess()));
  }

  /**
   * Efficient, cash aside: nobody else would pay more for an item than it is worth to its owner.
   */
  @ParameterizedTest
  @MethodSource("bids")
  void nobodyValuesAnItemMoreThanItsOwner(List<List<BigFraction>> bids) {
    List<Integer> owner = SealedBids.of(bids).owner();
    for (int k = 0; k < owner.size(); k++) {
      int item = k;
      assertThat(bids.stream().map(b -> b.get(item)))
          .allMatch(v -> v.compareTo(bids.get(owner.get(item)).get(item)) <= 0);
    }
  }

  @Test
  void theFirstOfSeveralHighestBiddersGetsTheItem() {
    SealedBids answer = SealedBids.of(List.of(Exact.listOf(1), Exact.listOf(3), Exact.listOf(3)));
    assertThat(answer.owner()).containsExactly(1);
    assertThat(answer.cash())
        .containsExactly(BigFraction.of(5, 9), BigFraction.of(-16, 9), BigFraction.of(11, 9));
  }

  @Test
  void bidsOnDifferentItemsAreRefused() {
    assertThatThrownBy(() -> SealedBids.of(List.of(Exact.listOf(1), Exact.listOf(1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, 2]");
    assertThatThrownBy(() -> SealedBids.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static BigFraction equalPart(List<List<BigFraction>> bids, int party) {
    return Exact.sum(bids.get(party)).divide(bids.size());
  }

  private static BigFraction valueToParty(
      List<List<BigFraction>> bids, SealedBids answer, int party) {
    BigFraction value = answer.cash().get(party);
    for (int k = 0; k < answer.owner().size(); k++) {
      if (answer.owner().get(k) == party) {
        value = value.add(bids.get(party).get(k));
      }
    }
    return value;
  }
}
