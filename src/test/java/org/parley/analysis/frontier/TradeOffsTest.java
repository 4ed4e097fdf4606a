package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.PlainTables;
import org.parley.RandomScenarios;
import org.parley.Tables;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.scenario.ScenarioReader;

/** Trade-offs against the list of all packages, on small random problems; and on large ones. */
class TradeOffsTest {
  private static final int PROBLEMS = 500;
  private static final int PLENTY = 1_000_000;
  private static final double EPS = 1e-8;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void exactAndSupportedAreThoseOfTheList(int block) {
    for (int seed = block * PROBLEMS; seed < (block + 1) * PROBLEMS; seed++) {
      check("seed " + seed, RandomTables.of(seed).likely(), seed, PLENTY);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9})
  void smallBudgetsGiveWhatTheyPromise(int budget) {
    int bounded = 0;
    for (int seed = 0; seed < PROBLEMS; seed++) {
      bounded += check("seed " + seed, RandomTables.of(seed).likely(), seed, budget) ? 1 : 0;
    }
    assertThat(bounded).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, PLENTY})
  void scenariosWithRangesAndLotteriesToo(int budget) {
    for (int seed = 0; seed < PROBLEMS / 2; seed++) {
      check("seed " + seed, RandomScenarios.of(seed).likely(), seed, budget);
    }
  }

  /** Whether the budget was too small. */
  private static boolean check(String name, BargainingProblem problem, int seed, int budget) {
    Random random = new Random(seed);
    int party = random.nextInt(problem.layout().parties());
    Measure measure = measure(problem, random);
    TradeOffSolver solver = TradeOffSolver.of(problem, party);
    TradeOffsCheck check = new TradeOffsCheck(name, problem, party, measure);
    TradeOffs exact = solver.exact(measure, budget);
    check.check(exact);
    check.check(solver.supported(measure));
    check.holdsTheHull(solver.supported(measure));
    boolean bounded = exact.tolerance() > 1e-9;
    assertThat(budget < PLENTY || !bounded).as(name).isTrue();
    return bounded;
  }

  private static Measure measure(BargainingProblem problem, Random random) {
    Layout layout = problem.layout();
    return switch (random.nextInt(4)) {
      case 0 -> Measure.of(problem, random.nextInt(layout.parties()));
      case 1 -> Measure.sum(problem, random.doubles(layout.parties(), -1, 1).toArray());
      case 2 -> Measure.of(layout, random.doubles(layout.cells()).toArray());
      default ->
          Measure.of(
              layout,
              random.ints(layout.cells(), 0, 4).asDoubleStream().toArray(),
              random.ints(layout.linkages(), -3, 4).asDoubleStream().toArray());
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 30, PLENTY})
  void tiesTooWideForATable(int budget) {
    for (long seed = 0; seed < 3; seed++) {
      BargainingProblem problem = wide(seed);
      assertThat(Structure.of(problem.layout(), Terms.everybody(2).roles()).loose).hasSize(2);
      Measure measure = Measure.of(problem, 1);
      TradeOffsCheck check = new TradeOffsCheck("wide " + seed, problem, 0, measure);
      check.checkLoose(TradeOffs.of(problem, 0, measure, budget));
      check.checkLoose(TradeOffs.supported(problem, 0, measure));
    }
  }

  private static BargainingProblem wide(long seed) {
    Random random = new Random(seed);
    Tables tables = Tables.among(2);
    for (int i = 0; i < 7; i++) {
      double[][] points = new double[6][];
      Arrays.setAll(points, k -> random.ints(2, 0, 100).asDoubleStream().toArray());
      tables.issue(points);
    }
    tables.linkage(new double[] {50, -20}, everywhere(1, 2, 3, 4, 5));
    tables.rule(everywhere(0, 1, 3, 4, 5));
    return tables.noDeal(0, 0).problem();
  }

  private static Tables.On[] everywhere(int... options) {
    return IntStream.range(0, 7).mapToObj(i -> Tables.on(i, options)).toArray(Tables.On[]::new);
  }

  @Test
  void anotherDrawIsAsGoodAsANewSolver() {
    for (int seed = 0; seed < 50; seed++) {
      List<BargainingProblem> draws = new ArrayList<>();
      BargainingProblem first = RandomTables.of(seed).likely();
      draws.add(first);
      draws.add(first.withNoDeal(new double[first.layout().parties()]));
      TradeOffSolver solver = TradeOffSolver.of(first, 0);
      for (BargainingProblem draw : draws) {
        Measure measure = Measure.of(draw, 1);
        TradeOffs a = solver.on(draw).exact(measure, PLENTY);
        TradeOffs b = TradeOffs.of(draw, 0, measure, PLENTY);
        assertThat(entries(a)).isEqualTo(entries(b));
      }
    }
  }

  private static List<List<Object>> entries(TradeOffs table) {
    List<List<Object>> entries = new ArrayList<>();
    for (int k = 0; k < table.size(); k++) {
      List<Integer> outcome = Arrays.stream(table.outcome(k)).boxed().toList();
      entries.add(List.of(table.own(k), table.other(k), outcome));
    }
    return entries;
  }

  @Test
  void nothingPermittedIsAnEmptyTable() {
    int[] options = {2, 2};
    BargainingProblem none =
        PlainTables.of(
                2,
                options,
                0,
                (p, i, k) -> k,
                new int[] {0, -1},
                new int[] {1, 0},
                new int[] {-1, 1})
            .likely();
    Measure measure = Measure.of(none, 1);
    for (TradeOffs table :
        List.of(TradeOffs.of(none, 0, measure, 10), TradeOffs.supported(none, 0, measure))) {
      assertThat(table.size()).isZero();
      assertThat(table.atLeast(-1000)).isEqualTo(-1);
      assertThat(table.tolerance()).isZero();
    }
  }

  @Test
  void anIssueGoesToWhomItIsWorthMore() {
    double[][] worth = {{60, 30, 10}, {20, 30, 50}};
    BargainingProblem problem =
        PlainTables.of(2, new int[] {2, 2, 2}, 0, (p, i, k) -> k == p ? worth[p][i] : 0).likely();
    TradeOffs table = TradeOffs.of(problem, 0, Measure.of(problem, 1), 100);
    assertThat(table.atLeast(100.1)).isEqualTo(-1);
    int half = table.atLeast(55);
    assertThat(table.own(half)).isEqualTo(60);
    assertThat(table.other(half)).isEqualTo(80);
    assertThat(table.outcome(half)).containsExactly(0, 1, 1);
    assertThat(table.atLeast(60)).isEqualTo(half);
    assertThat(table.atLeast(-5)).isZero();
    int[] into = new int[3];
    table.outcome(half, into);
    assertThat(into).containsExactly(0, 1, 1);
  }

  @Test
  void largeSpacesAreNotListed() {
    for (long seed = 1; seed <= 5; seed++) {
      BargainingProblem problem = Opposed.Kind.of(40, 2).tied(20, 5, 3).problem(seed);
      TradeOffSolver solver = TradeOffSolver.of(problem, 0);
      Measure measure = Measure.of(problem, 1);
      agree(problem, 0, measure, solver, 50);
    }
  }

  @Test
  void theRealCase() {
    BargainingProblem problem =
        ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml"))
            .scenario()
            .orElseThrow()
            .likely();
    for (int party = 0; party < problem.layout().parties(); party++) {
      TradeOffSolver solver = TradeOffSolver.of(problem, party);
      double[] weights =
          Collections.nCopies(problem.layout().parties(), 1.0).stream()
              .mapToDouble(w -> w)
              .toArray();
      weights[party] = 0;
      agree(problem, party, Measure.sum(problem, weights), solver, 100);
    }
  }

  /** Whether the exact, the supported and a thinned table say the same within their tolerances. */
  private static void agree(
      BargainingProblem problem, int party, Measure measure, TradeOffSolver solver, int few) {
    TradeOffs exact = solver.exact(measure, PLENTY);
    assertThat(exact.size()).isBetween(few, 20_000);
    assertThat(exact.tolerance()).isLessThan(1e-9);
    isWithin(exact, exact);
    for (TradeOffs other : List.of(solver.supported(measure), solver.exact(measure, few))) {
      assertThat(other.size()).isBetween(10, exact.size());
      isWithin(other, exact);
    }
    for (int k = 0; k < exact.size(); k++) {
      int[] outcome = exact.outcome(k);
      assertThat(problem.layout().permits(outcome)).isTrue();
      assertThat(problem.layout().refuses(party, outcome)).isFalse();
      assertThat(problem.utility(party, outcome)).isCloseTo(exact.own(k), within(EPS));
      assertThat(measure.of(outcome)).isCloseTo(exact.other(k), within(EPS));
    }
  }

  private static void isWithin(TradeOffs table, TradeOffs exact) {
    for (int k = 0; k < exact.size(); k++) {
      int at = table.atLeast(exact.own(k));
      assertThat(at).isNotNegative();
      assertThat(table.other(at)).isLessThanOrEqualTo(exact.other(k) + EPS);
      assertThat(table.other(at) + table.tolerance() + EPS).isGreaterThan(exact.other(k));
    }
  }

  @Test
  void whatDoesNotFitIsRefused() {
    BargainingProblem problem = RandomTables.of(1).likely();
    BargainingProblem other = RandomTables.of(2).likely();
    TradeOffSolver solver = TradeOffSolver.of(problem, 0);
    Measure measure = Measure.of(problem, 1);
    assertThatThrownBy(() -> solver.exact(measure, 1)).hasMessageContaining("found 1");
    assertThatThrownBy(() -> solver.supported(Measure.of(other, 0))).hasMessageContaining("layout");
    assertThatThrownBy(() -> solver.on(other)).hasMessageContaining("layout");
    Layout layout = problem.layout();
    assertThatThrownBy(() -> Measure.of(layout, new double[layout.cells() + 1]))
        .hasMessageContaining("cells");
    double[] worth = new double[layout.cells()];
    worth[0] = Double.NaN;
    assertThatThrownBy(() -> Measure.of(layout, worth)).hasMessageContaining("NaN");
  }
}
