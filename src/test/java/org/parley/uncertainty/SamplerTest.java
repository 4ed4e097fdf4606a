package org.parley.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Quantity;
import org.parley.model.Uncertain;

class SamplerTest {
  private static final Quantity FIXED = new Quantity("fixed", Uncertain.exactly(7));
  private static final Quantity SKEWED = new Quantity("skewed", new Uncertain(0, 2, 10));
  private static final Quantity NARROW = new Quantity("narrow", new Uncertain(-3, -2, -1));

  @Test
  void drawsFollowTheTriangularDistribution() {
    double[] draws = column(Sampler.of(List.of(SKEWED), 1), 0, 400);
    assertThat(Arrays.stream(draws).boxed()).allMatch(v -> v >= 0 && v <= 10);
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance =
        Arrays.stream(draws).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    // (a+b+c)/3 and (a^2+b^2+c^2-ab-ac-bc)/18; 102,400 draws put the standard error of the mean at
    // 0.007
    assertThat(mean).isCloseTo(4, within(0.03));
    assertThat(variance).isCloseTo((4 + 100 - 20) / 18.0, within(0.06));
  }

  @Test
  void anExactNumberNeverVaries() {
    assertThat(column(Sampler.of(List.of(FIXED), 1), 0, 2)).containsOnly(7.0);
  }

  @Test
  void aNumberKeepsItsDrawsWhateverStandsBesideIt() {
    double[] alone = column(Sampler.of(List.of(SKEWED), 1), 0, 3);
    double[] last = column(Sampler.of(List.of(NARROW, FIXED, SKEWED), 1), 2, 3);
    assertThat(last).isEqualTo(alone);
  }

  @Test
  void aShorterBlockIsTheBeginningOfALongerOne() {
    Sampler sampler = Sampler.of(List.of(SKEWED, NARROW), 5);
    double[][] few = sampler.block(3, 10);
    double[][] many = sampler.block(3, Sampler.BLOCK);
    assertThat(few).isDeepEqualTo(Arrays.copyOf(many, 10));
  }

  @Test
  void seedsNamesAndBlocksGiveDifferentDraws() {
    double[] a = RandomStream.of(1, "x").block(0).doubles(4).toArray();
    assertThat(RandomStream.of(1, "x").block(0).doubles(4).toArray()).isEqualTo(a);
    assertThat(RandomStream.of(1, "x").block(1).doubles(4).toArray()).isNotEqualTo(a);
    assertThat(RandomStream.of(1, "y").block(0).doubles(4).toArray()).isNotEqualTo(a);
    assertThat(RandomStream.of(2, "x").block(0).doubles(4).toArray()).isNotEqualTo(a);
  }

  @Test
  void theStreamIsTheSameOnEveryMachine() {
    assertThat(RandomStream.of(1, "weights.russia.21c").block(2).nextLong())
        .isEqualTo(PINNED_FIRST_VALUE);
  }

  /** Written down from the first release: a change here changes every published number. */
  private static final long PINNED_FIRST_VALUE = 4642762831695237443L;

  @Test
  void blocksHoldAllDraws() {
    assertThat(Sampler.blocks(1)).isEqualTo(1);
    assertThat(Sampler.blocks(Sampler.BLOCK)).isEqualTo(1);
    assertThat(Sampler.blocks(Sampler.BLOCK + 1)).isEqualTo(2);
  }

  private static double[] column(Sampler sampler, int number, int blocks) {
    return IntStream.range(0, blocks)
        .mapToObj(b -> sampler.block(b, Sampler.BLOCK))
        .flatMap(Arrays::stream)
        .mapToDouble(values -> values[number])
        .toArray();
  }
}
