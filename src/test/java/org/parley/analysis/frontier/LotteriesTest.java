package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.PlainTables;
import org.parley.model.BargainingProblem;

/** Lotteries against their certificates, recomputed from the list of all packages. */
class LotteriesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void certificatesHold(int block) {
    for (int seed = block * 200; seed < (block + 1) * 200; seed++) {
      check(seed);
    }
  }

  /** The first party could only gain where the second one loses. */
  @Test
  void whoCanGainIsTakenFromTheAgreeableWhateverTheIdeal() {
    PlainTables.Points points = (p, i, k) -> k == 0 ? p : 2 - 5 * p;
    BargainingProblem problem = PlainTables.of(2, new int[] {2}, 0, points).likely();
    double[] noDeal = {0, 1};
    Terms terms = Terms.everybody(2).withIdeal(Terms.Ideal.ALL);
    Mix nash = Lotteries.of(problem.withNoDeal(noDeal), terms).nash();
    assertThat(nash.gain()).isEqualTo(List.of(0.0, 0.0));
    assertThat(nash.shares()).isNotEmpty();
  }

  /** Only the ratio of weights counts, also where another party merely ratifies. */
  @Test
  void smallWeightsAreSolvedAsPrecisely() {
    PlainTables.Points points = (p, i, k) -> (k + 1) * (p == 0 ? 2 + i : 7 - 3 * k);
    BargainingProblem problem = PlainTables.of(2, new int[] {3, 3}, 1, points).likely();
    Terms terms =
        Terms.among(List.of(Role.BARGAINS, Role.RATIFIES)).withWeights(List.of(1e-6, 1.0));
    Mix nash = Lotteries.of(problem, terms).nash();
    assertThat(nash.gap()).isLessThan(1e-4);
  }

  private static void check(int seed) {
    BargainingProblem problem = RandomTables.of(seed).likely();
    Terms terms = Terms.everybody(problem.layout().parties());
    Listing listing = new Listing(problem, terms);
    List<int[]> signable = listing.signable();
    Lotteries lotteries = Lotteries.of(problem, terms);
    Solutions pure = Solutions.of(problem, terms);
    String name = "seed " + seed;
    if (lotteries.egalitarian().status() == Status.NONE) {
      assertThat(listing.agreeable()).as(name).isEmpty();
      assertThat(lotteries.nash().reason()).isNotEmpty();
      return;
    }
    checkMix(name, lotteries.egalitarian(), listing);
    checkMix(name, lotteries.nash(), listing);
    checkMix(name, lotteries.kalaiSmorodinsky(), listing);
    Mix egalitarian = lotteries.egalitarian();
    double level = most(egalitarian.weights(), signable, listing) / sum(egalitarian.weights());
    assertBounded(name + " egal", egalitarian, level);
    double least = egalitarian.gain().stream().mapToDouble(g -> g).min().orElseThrow();
    assertThat(least).as(name).isCloseTo(egalitarian.value(), within(1e-7));
    if (pure.egalitarian().status() == Status.EXACT) {
      assertThat(egalitarian.value()).as(name).isGreaterThan(pure.egalitarian().value() - 1e-9);
    }
    Mix nash = lotteries.nash();
    if (nash.gain().stream().allMatch(g -> g > 1e-6)) {
      double slope = 0;
      for (double w : nash.weights()) {
        slope += Math.log(w) / nash.weights().size();
      }
      double bound = most(nash.weights(), signable, listing) / Math.exp(slope) / nash.gain().size();
      assertBounded(name + " nash", nash, bound);
      assertThat(nash.value())
          .as(name)
          .isGreaterThan(pure.nash().status() == Status.EXACT ? value(pure) - 1e-9 : 0);
    }
  }

  private static double value(Solutions pure) {
    boolean all = pure.nash().deal().orElseThrow().gain().stream().allMatch(g -> g > 0);
    return all ? pure.nash().value() : 0;
  }

  private static void assertBounded(String name, Mix mix, double bound) {
    assertThat(mix.gap()).as(name).isLessThan(1e-7 * Math.max(1, mix.value()));
    assertThat(bound)
        .as(name)
        .isCloseTo(mix.value() + mix.gap(), within(1e-7 * Math.max(1, bound)));
  }

  private static void checkMix(String name, Mix mix, Listing listing) {
    double sum = 0;
    double[] gain = new double[mix.gain().size()];
    for (Mix.Share share : mix.shares()) {
      int[] outcome = share.deal().outcome().stream().mapToInt(o -> o).toArray();
      assertThat(listing.signable()).as(name).anyMatch(x -> Arrays.equals(x, outcome));
      sum += share.chance();
      for (int p = 0; p < gain.length; p++) {
        gain[p] += share.chance() * listing.gains(outcome)[p];
      }
    }
    assertThat(sum).as(name).isCloseTo(1, within(1e-7));
    for (int p = 0; p < gain.length; p++) {
      assertThat(mix.gain().get(p)).as(name).isCloseTo(gain[p], within(1e-6));
      assertThat(gain[p]).as(name).isGreaterThan(-1e-6);
    }
  }

  private static double most(List<Double> weights, List<int[]> packages, Listing listing) {
    return packages.stream().mapToDouble(x -> dot(weights, listing.gains(x))).max().orElseThrow();
  }

  private static double dot(List<Double> weights, double[] gains) {
    double sum = 0;
    for (int p = 0; p < gains.length; p++) {
      sum += weights.get(p) * gains[p];
    }
    return sum;
  }

  private static double sum(List<Double> weights) {
    return weights.stream().mapToDouble(w -> w).sum();
  }
}
