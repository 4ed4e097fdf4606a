package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.Tables;
import org.parley.model.BargainingProblem;

/**
 * Kalai and Smorodinsky's axiom: if the set of lotteries grows and the ideal point stays, neither
 * of two parties gets less.
 */
class MonotoneTest {
  private static final double EPS = 1e-7;
  private static final int PROBLEMS = 300;
  private static final List<List<Role>> ONE_OF_TWO =
      List.of(List.of(Role.BARGAINS, Role.RATIFIES), List.of(Role.RATIFIES, Role.BARGAINS));

  @ParameterizedTest
  @EnumSource(Terms.Ideal.class)
  void aLargerSetIsWorseForNeither(Terms.Ideal over) {
    int compared = 0;
    int improved = 0;
    for (int seed = 0; seed < PROBLEMS; seed++) {
      Pair pair = new Pair(seed, Terms.everybody(2).withIdeal(over));
      if (pair.isComparable()) {
        compared++;
        improved += pair.compare("seed " + seed) ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(PROBLEMS / 5);
    assertThat(improved).isGreaterThan(20);
  }

  /** A set of lotteries and one that has an option more. */
  private static final class Pair {
    private final Random random;
    private final Terms terms;
    private final BargainingProblem smaller;
    private final BargainingProblem larger;

    Pair(long seed, Terms terms) {
      this.random = new Random(seed);
      this.terms = terms;
      Tables tables = Tables.among(2).noDeal(points(40), points(40));
      IntStream.range(0, 1 + random.nextInt(5)).forEach(i -> tables.issue(options()));
      smaller = tables.problem();
      int issue = random.nextInt(smaller.layout().issues());
      larger = tables.withOption(issue, atMost(issue, 0), atMost(issue, 1)).problem();
    }

    private double[][] options() {
      return IntStream.range(0, 2 + random.nextInt(3))
          .mapToObj(k -> new double[] {points(40), points(40)})
          .toArray(double[][]::new);
    }

    private double points(int most) {
      return random.nextInt(most * 4) / 4.0;
    }

    /** Points of an option that nobody likes better than the best one there is. */
    private double atMost(int issue, int party) {
      int first = smaller.layout().first(issue);
      double most =
          IntStream.range(first, smaller.layout().first(issue + 1))
              .mapToDouble(cell -> smaller.points(party, cell))
              .max()
              .orElseThrow();
      return most * (1 - random.nextDouble() / 4);
    }

    /** Whether all agree to some lottery, and the ideal points are the same. */
    boolean isComparable() {
      if (Lotteries.of(smaller, terms).egalitarian().status() == Status.NONE) {
        return false;
      }
      return IntStream.range(0, 2)
          .allMatch(
              p -> ideal(smaller, p) > EPS && Math.abs(ideal(smaller, p) - ideal(larger, p)) < EPS);
    }

    /** The most that a party can gain if the other one only consents, or is not asked. */
    private double ideal(BargainingProblem problem, int party) {
      if (terms.ideal() == Terms.Ideal.RATIONAL) {
        return Lotteries.of(problem, Terms.among(ONE_OF_TWO.get(party))).egalitarian().value();
      }
      return IntStream.range(0, problem.layout().issues())
              .mapToDouble(i -> most(problem, party, i))
              .sum()
          - problem.noDeal(party);
    }

    private static double most(BargainingProblem problem, int party, int issue) {
      return IntStream.range(problem.layout().first(issue), problem.layout().first(issue + 1))
          .mapToDouble(cell -> problem.points(party, cell))
          .max()
          .orElseThrow();
    }

    /** Returns whether the larger set is better for somebody. */
    boolean compare(String name) {
      Mix before = Lotteries.of(smaller, terms).kalaiSmorodinsky();
      Mix after = Lotteries.of(larger, terms).kalaiSmorodinsky();
      for (int p = 0; p < 2; p++) {
        assertThat(before.gain().get(p))
            .as(name)
            .isCloseTo(before.value() * ideal(smaller, p), within(EPS));
        assertThat(after.gain().get(p)).as(name).isGreaterThan(before.gain().get(p) - EPS);
      }
      return after.gain().get(0) > before.gain().get(0) + 1e-3;
    }
  }
}
