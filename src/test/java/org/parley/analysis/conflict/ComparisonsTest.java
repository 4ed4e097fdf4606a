package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.Comparisons.Comparison;

class ComparisonsTest {
  private static final int STATES = 4;

  /** Levels 0 to 3 of four states: each ranking is among them. */
  private static final List<Ranking> ALL =
      IntStream.range(0, 256)
          .mapToObj(k -> IntStream.range(0, STATES).map(s -> (k >> (2 * s)) & 3).toArray())
          .map(Ranking::new)
          .distinct()
          .toList();

  @Test
  void theyContradictEachOtherIfNoRankingFits() {
    for (long seed = 0; seed < 3000; seed++) {
      Comparisons comparisons = random(new Random(seed));
      List<Integer> cycle = comparisons.cycle();
      boolean possible = ALL.stream().anyMatch(ranking -> fits(ranking, comparisons.list()));
      assertThat(cycle.isEmpty()).isEqualTo(possible);
      if (possible) {
        assertThat(fits(comparisons.ranking(), comparisons.list())).isTrue();
      } else {
        assertContradictory(comparisons, cycle);
      }
    }
  }

  /** No ranking fits the comparisons of the cycle, and each is needed for that. */
  private static void assertContradictory(Comparisons comparisons, List<Integer> cycle) {
    List<Comparison> named = cycle.stream().map(comparisons.list()::get).toList();
    assertThat(ALL).noneMatch(ranking -> fits(ranking, named));
    for (Comparison one : named) {
      List<Comparison> others = named.stream().filter(other -> !other.equals(one)).toList();
      assertThat(ALL).anyMatch(ranking -> fits(ranking, others));
    }
    assertThatThrownBy(comparisons::ranking)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(cycle.toString());
  }

  private static boolean fits(Ranking ranking, List<Comparison> list) {
    return list.stream()
        .allMatch(
            c ->
                c.isStrict()
                    ? ranking.prefers(c.state(), c.than())
                    : ranking.level(c.state()) == ranking.level(c.than()));
  }

  private static Comparisons random(Random random) {
    return new Comparisons(
        STATES,
        Stream.generate(
                () ->
                    new Comparison(
                        random.nextInt(STATES), random.nextInt(STATES), random.nextInt(3) > 0))
            .limit(random.nextInt(6))
            .toList());
  }

  @Test
  void allComparisonsOfARankingGiveItBack() {
    for (Ranking ranking : ALL) {
      List<Comparison> list =
          IntStream.range(0, STATES * STATES)
              .filter(k -> ranking.level(k / STATES) <= ranking.level(k % STATES))
              .mapToObj(
                  k ->
                      new Comparison(
                          k / STATES, k % STATES, ranking.prefers(k / STATES, k % STATES)))
              .toList();
      assertThat(new Comparisons(STATES, list).ranking()).isEqualTo(ranking);
    }
  }

  @Test
  void aComparisonOfAnUnknownStateIsRefused() {
    List<Comparison> list = List.of(new Comparison(0, 2, true));
    assertThatThrownBy(() -> new Comparisons(2, list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected states from 0 to 1, found Comparison[state=0, than=2");
  }
}
