package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.BargainingProblem;

/** Every solution against the list of all packages, on small random problems. */
class SolutionsListedTest {
  private static final int PROBLEMS = 250;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void solutionsAreThoseOfTheList(int block) {
    for (int seed = block * PROBLEMS; seed < (block + 1) * PROBLEMS; seed++) {
      check(seed);
    }
  }

  private static void check(int seed) {
    BargainingProblem problem = RandomTables.of(seed).likely();
    Terms terms = terms(problem.layout().parties(), seed);
    Listing listing = new Listing(problem, terms);
    List<int[]> agreeable = listing.agreeable();
    Solutions solutions = Solutions.of(problem, terms);
    String name = "seed " + seed + " " + terms;
    if (agreeable.isEmpty()) {
      for (Solution s :
          List.of(
              solutions.nash(),
              solutions.kalaiSmorodinsky(),
              solutions.egalitarian(),
              solutions.utilitarian())) {
        assertThat(s.status()).as(name).isEqualTo(Status.NONE);
        assertThat(s.reason()).as(name).isNotEmpty();
        assertThat(s.deal()).isEmpty();
      }
      assertThat(solutions.ideal()).isEmpty();
      return;
    }
    double[] ideal = ideal(listing, terms, agreeable);
    assertThat(solutions.ideal()).as(name).hasSize(ideal.length);
    for (int p = 0; p < ideal.length; p++) {
      assertThat(solutions.ideal().get(p))
          .as(name + " ideal " + p)
          .isCloseTo(ideal[p], within(1e-9));
    }
    Function<int[], double[]> nash = x -> nash(listing.gains(x), terms);
    Function<int[], double[]> egalitarian = x -> ascending(listing.gains(x), terms, ones(ideal));
    double[] units = Arrays.stream(ideal).map(v -> v > 1e-9 ? v : 0).toArray();
    boolean nobody =
        IntStream.range(0, units.length).allMatch(p -> units[p] == 0 || !bargains(terms, p));
    Function<int[], double[]> ks =
        nobody ? egalitarian : x -> ascending(listing.gains(x), terms, units);
    Function<int[], double[]> sum = nobody ? egalitarian : x -> sum(listing.gains(x), terms, units);
    check(name + " nash", solutions.nash(), agreeable, listing, terms, nash);
    check(name + " ks", solutions.kalaiSmorodinsky(), agreeable, listing, terms, ks);
    check(name + " egalitarian", solutions.egalitarian(), agreeable, listing, terms, egalitarian);
    check(name + " utilitarian", solutions.utilitarian(), agreeable, listing, terms, sum);
  }

  private static void check(
      String name,
      Solution solution,
      List<int[]> agreeable,
      Listing listing,
      Terms terms,
      Function<int[], double[]> worth) {
    int[] expected = null;
    for (int[] x : agreeable) {
      if (expected == null || order(x, expected, listing, terms, worth) > 0) {
        expected = x;
      }
    }
    assertThat(solution.status()).as(name).isEqualTo(Status.EXACT);
    assertThat(solution.gap()).as(name).isZero();
    assertThat(solution.deal().orElseThrow().outcome())
        .as(name)
        .containsExactlyElementsOf(Arrays.stream(expected).boxed().toList());
    double[] value = worth.apply(expected);
    double stated = name.endsWith("nash") ? value[1] : value[0];
    assertThat(solution.value()).as(name).isCloseTo(stated, within(1e-9 * Math.max(1, stated)));
    List<Double> gains = solution.deal().orElseThrow().gain();
    for (int p = 0; p < gains.size(); p++) {
      assertThat(gains.get(p)).as(name).isCloseTo(listing.gains(expected)[p], within(1e-9));
    }
  }

  private static int order(
      int[] a, int[] b, Listing listing, Terms terms, Function<int[], double[]> worth) {
    int order = compare(worth.apply(a), worth.apply(b));
    if (order != 0) {
      return order;
    }
    for (int p = 0; p < terms.roles().size(); p++) {
      if (terms.roles().get(p) == Role.RATIFIES) {
        double difference = listing.gains(a)[p] - listing.gains(b)[p];
        if (Math.abs(difference) > 1e-9) {
          return difference > 0 ? 1 : -1;
        }
      }
    }
    return -Arrays.compare(a, b);
  }

  private static int compare(double[] a, double[] b) {
    for (int k = 0; k < a.length; k++) {
      if (Math.abs(a[k] - b[k]) > 1e-9) {
        return a[k] > b[k] ? 1 : -1;
      }
    }
    return 0;
  }

  /** How many gain, and the geometric mean of what they gain. */
  private static double[] nash(double[] gain, Terms terms) {
    double sum = 0;
    double weights = 0;
    int gaining = 0;
    for (int p = 0; p < gain.length; p++) {
      if (bargains(terms, p) && gain[p] > 1e-9) {
        sum += terms.weights().get(p) * Math.log(gain[p]);
        weights += terms.weights().get(p);
        gaining++;
      }
    }
    return new double[] {gaining, gaining == 0 ? 0 : Math.exp(sum / weights)};
  }

  private static double[] ascending(double[] gain, Terms terms, double[] unit) {
    List<Double> shares = new ArrayList<>();
    for (int p = 0; p < gain.length; p++) {
      if (bargains(terms, p) && unit[p] > 0) {
        shares.add(gain[p] / unit[p]);
      }
    }
    shares.sort(Comparator.naturalOrder());
    return shares.stream().mapToDouble(s -> s).toArray();
  }

  private static double[] sum(double[] gain, Terms terms, double[] unit) {
    return new double[] {Arrays.stream(ascending(gain, terms, unit)).sum()};
  }

  private static double[] ones(double[] like) {
    double[] ones = new double[like.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] ideal(Listing listing, Terms terms, List<int[]> agreeable) {
    List<int[]> over = terms.ideal() == Terms.Ideal.ALL ? listing.signable() : agreeable;
    return IntStream.range(0, terms.roles().size())
        .mapToDouble(p -> listing.most(p, over))
        .toArray();
  }

  private static boolean bargains(Terms terms, int party) {
    return terms.roles().get(party) == Role.BARGAINS;
  }

  /** A third of the problems has parties that only ratify or watch, some have weights. */
  private static Terms terms(int parties, int seed) {
    Random random = new Random(seed);
    List<Role> roles = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      boolean all = seed % 3 != 0 || p == 0;
      roles.add(
          all
              ? Role.BARGAINS
              : List.of(Role.BARGAINS, Role.RATIFIES, Role.WATCHES).get(random.nextInt(3)));
    }
    Terms terms = Terms.among(roles);
    if (seed % 5 == 0) {
      terms = terms.withWeights(random.doubles(parties, 0.5, 2).boxed().toList());
    }
    return seed % 7 == 0 ? terms.withIdeal(Terms.Ideal.ALL) : terms;
  }
}
