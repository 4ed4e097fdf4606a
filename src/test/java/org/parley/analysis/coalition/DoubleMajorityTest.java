package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A council of 27 by double majority: 55 % of the members (15) with 65 % of the population, or all
 * but three (a blocking minority has at least four). Populations are rounded, for illustration
 * only.
 */
class DoubleMajorityTest {
  private static final int MEMBERS = 27;
  private static final int HALF = 14;

  /** Thousands, rounded: an illustration, of no date. */
  private static final List<Long> POPULATION =
      LongStream.of(
              83_400, 68_400, 59_000, 48_600, 36_600, 19_100, 17_900, 11_800, 10_900, 10_600,
              10_600, 10_400, 9_600, 9_200, 6_400, 6_000, 5_600, 5_400, 5_300, 3_900, 2_900, 2_100,
              1_900, 1_400, 900, 700, 500)
          .boxed()
          .toList();

  private static VotingBody council(List<Long> population) {
    int members = population.size();
    return new VotingBody(
        VotingRule.any(
            VotingRule.all(
                VotingRule.share(Collections.nCopies(members, 1L), 55, 100),
                VotingRule.share(population, 65, 100)),
            VotingRule.heads(members, members - 3)));
  }

  /** The same to the head, so that no two sums are the same by chance of rounding. */
  private static List<Long> toTheHead() {
    return IntStream.range(0, MEMBERS)
        .mapToObj(i -> POPULATION.get(i) * 1000 + (i * 7919L + 104_729L * i * i) % 997)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void countsAreThoseOfTwoHalvesPutTogether(boolean toTheHead) {
    List<Long> population = toTheHead ? toTheHead() : POPULATION;
    VotingBody council = council(population);
    PowerIndices indices = PowerIndices.of(council);
    assertThat(indices.winning()).isEqualTo(winning(population, s -> true, s -> true));
    for (int i = 0; i < MEMBERS; i++) {
      int member = i;
      IntPredicate with = s -> (s >>> (member % HALF) & 1) == 1;
      IntPredicate all = s -> true;
      // a winning coalition without i wins with it, too: the rest of those with i are its swings
      long of = winning(population, i < HALF ? with : all, i < HALF ? all : with);
      assertThat(indices.swings().get(i)).isEqualTo(2 * of - indices.winning());
    }
    assertThat(indices.shapleyShubik().stream().reduce(BigFraction.ZERO, BigFraction::add))
        .isEqualTo(BigFraction.ONE);
    assertThat(council.vetoes()).isEmpty();
    assertThat(council.canBlock(0b111)).isFalse(); // 46 % of the population, but only three
    assertThat(council.canBlock(0b1111)).isTrue();
    assertThat(council.canBlock(0b111L << 24 | 1)).isFalse();
  }

  /** Winning coalitions with such a first and such a second half, by sums in order. */
  private static long winning(List<Long> population, IntPredicate first, IntPredicate second) {
    long[][] one = sums(population.subList(0, HALF), first);
    long[][] two = sums(population.subList(HALF, MEMBERS), second);
    long total = population.stream().mapToLong(p -> p).sum();
    long count = 0;
    for (int a = 0; a < one.length; a++) {
      for (int b = 0; b < two.length; b++) {
        if (a + b >= MEMBERS - 3) {
          count += (long) one[a].length * two[b].length;
        } else if (a + b >= 15) {
          count += pairs(one[a], two[b], total);
        }
      }
    }
    return count;
  }

  private static long pairs(long[] one, long[] two, long total) {
    long count = 0;
    int from = two.length;
    for (long sum : one) {
      while (from > 0 && 100 * (sum + two[from - 1]) >= 65 * total) {
        from--;
      }
      count += two.length - from;
    }
    return count;
  }

  /** By number of members, the populations of all coalitions of them, ascending. */
  private static long[][] sums(List<Long> population, IntPredicate admitted) {
    return IntStream.rangeClosed(0, population.size())
        .mapToObj(
            size ->
                IntStream.range(0, 1 << population.size())
                    .filter(s -> Integer.bitCount(s) == size && admitted.test(s))
                    .mapToLong(
                        s ->
                            IntStream.range(0, population.size())
                                .filter(i -> (s >>> i & 1) == 1)
                                .mapToLong(population::get)
                                .sum())
                    .sorted()
                    .toArray())
        .toArray(long[][]::new);
  }

  @Test
  void sixteenMembersAgainstAllCoalitions() {
    List<Long> population = toTheHead().subList(5, 21);
    VotingBody council = council(population);
    long total = population.stream().mapToLong(p -> p).sum();
    long[] swings = new long[population.size()];
    for (int s = 0; s < 1 << population.size(); s++) {
      for (int i = 0; i < swings.length; i++) {
        boolean decides = passes(s | 1 << i, population, total) && !passes(s, population, total);
        swings[i] += decides ? 1 : 0;
      }
    }
    assertThat(PowerIndices.of(council).swings()).isEqualTo(Arrays.stream(swings).boxed().toList());
  }

  private static boolean passes(int yes, List<Long> population, long total) {
    int heads = Integer.bitCount(yes);
    long people = 0;
    for (int i = 0; i < population.size(); i++) {
      people += (yes >>> i & 1) * population.get(i);
    }
    return heads >= 13 || (heads >= 9 && 100 * people >= 65 * total);
  }

  @Test
  void unanimityGivesEverybodyAVeto() {
    VotingBody council =
        new VotingBody(VotingRule.consent(MEMBERS, IntStream.range(0, MEMBERS).boxed().toList()));
    PowerIndices indices = PowerIndices.of(council);
    assertThat(indices.winning()).isEqualTo(1);
    assertThat(indices.vetoes()).hasSize(MEMBERS);
    assertThat(indices.shapleyShubik()).containsOnly(BigFraction.of(1, MEMBERS));
    assertThat(council.minimalBlocking(100).orElseThrow()).hasSize(MEMBERS);
  }
}
