package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.BargainingProblem;

/** Repairs against the list of all packages. */
class RepairTest {

  @ParameterizedTest
  @EnumSource(Repair.Goal.class)
  void smallestRepairIsThatOfTheList(Repair.Goal goal) {
    for (int seed = 0; seed < 700; seed++) {
      checkSmallest(seed, goal);
    }
  }

  @ParameterizedTest
  @EnumSource(Repair.Goal.class)
  void cheapestRepairIsThatOfTheList(Repair.Goal goal) {
    for (int seed = 0; seed < 700; seed++) {
      checkCheapest(seed, goal);
    }
  }

  private static void checkSmallest(int seed, Repair.Goal goal) {
    Case c = new Case(seed, goal);
    Repair repair = Repair.smallest(c.problem, c.terms, c.text, goal);
    int fewest = c.reaching().stream().mapToInt(c::changes).min().orElse(-1);
    if (fewest < 0) {
      assertNone(repair);
      return;
    }
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat(repair.cost()).as("seed " + seed).isEqualTo(fewest);
    assertThat(repair.issues()).as("seed " + seed).hasSize(fewest);
    c.assertReaches(repair);
    double nash =
        c.reaching().stream()
            .filter(x -> c.changes(x) == fewest)
            .mapToDouble(c::nash)
            .max()
            .orElse(0);
    assertThat(c.nash(outcome(repair))).as("seed " + seed).isCloseTo(nash, within(1e-7 * nash));
  }

  private static void checkCheapest(int seed, Repair.Goal goal) {
    Case c = new Case(seed, goal);
    int party = seed % c.problem.layout().parties();
    Repair repair = Repair.cheapestFor(c.problem, c.terms, c.text, goal, party);
    double least =
        c.reaching().stream().mapToDouble(x -> c.cost(party, x)).min().orElse(Double.NaN);
    if (Double.isNaN(least)) {
      assertNone(repair);
      return;
    }
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat(repair.cost()).as("seed " + seed).isCloseTo(least, within(1e-8));
    assertThat(c.cost(party, outcome(repair))).as("seed " + seed).isCloseTo(least, within(1e-8));
    c.assertReaches(repair);
    List<int[]> cheapest =
        c.reaching().stream().filter(x -> c.cost(party, x) < least + 1e-9).toList();
    int fewest = cheapest.stream().mapToInt(c::changes).min().orElse(-1);
    assertThat(repair.issues()).as("seed " + seed).hasSize(fewest);
    double nash =
        cheapest.stream().filter(x -> c.changes(x) == fewest).mapToDouble(c::nash).max().orElse(0);
    assertThat(c.nash(outcome(repair))).as("seed " + seed).isCloseTo(nash, within(1e-7 * nash));
  }

  private static void assertNone(Repair repair) {
    assertThat(repair.status()).isEqualTo(Status.NONE);
    assertThat(repair.reason()).isNotEmpty();
    assertThat(repair.deal()).isEmpty();
  }

  private static int[] outcome(Repair repair) {
    return repair.deal().orElseThrow().outcome().stream().mapToInt(o -> o).toArray();
  }

  /** A random problem, roles, and a random text, of which every fifth issue is unsettled. */
  private static final class Case {
    final BargainingProblem problem;
    final Terms terms;
    final int[] text;
    final double[] worth;
    private final List<int[]> reaching;

    Case(int seed, Repair.Goal goal) {
      Random random = new Random(seed);
      problem = RandomTables.of(seed).likely();
      int parties = problem.layout().parties();
      terms =
          seed % 2 == 0
              ? Terms.everybody(parties)
              : Terms.among(ZoneTest.roles(new Random(seed), parties));
      text = new int[problem.layout().issues()];
      Arrays.setAll(
          text, i -> random.nextInt(5) == 0 ? -1 : random.nextInt(problem.layout().options(i)));
      Listing listing = new Listing(problem, terms);
      worth = new double[parties];
      List<int[]> readings = listing.packages().stream().filter(x -> changes(x) == 0).toList();
      for (int p = 0; p < worth.length; p++) {
        int party = p;
        worth[p] =
            readings.stream().mapToDouble(x -> problem.utility(party, x)).average().orElseThrow();
      }
      reaching =
          listing.agreeable().stream()
              .filter(x -> goal == Repair.Goal.ACCEPTABLE || isBetter(x))
              .toList();
    }

    List<int[]> reaching() {
      return reaching;
    }

    private boolean isBetter(int[] x) {
      for (int p = 0; p < worth.length; p++) {
        boolean consents = terms.roles().get(p).consents();
        if (consents && problem.utility(p, x) < worth[p] + 1e-9) {
          return false;
        }
      }
      return true;
    }

    int changes(int[] x) {
      int changes = 0;
      for (int i = 0; i < x.length; i++) {
        changes += text[i] >= 0 && text[i] != x[i] ? 1 : 0;
      }
      return changes;
    }

    double cost(int party, int[] x) {
      return Math.max(0, worth[party] - problem.utility(party, x));
    }

    double nash(int[] x) {
      double product = 1;
      for (int p = 0; p < worth.length; p++) {
        product *= terms.roles().get(p) == Role.BARGAINS ? Math.max(0, problem.gain(p, x)) : 1;
      }
      return product < 1e-9 ? 0 : product;
    }

    void assertReaches(Repair repair) {
      assertThat(reaching).anyMatch(x -> Arrays.equals(x, outcome(repair)));
    }
  }
}
