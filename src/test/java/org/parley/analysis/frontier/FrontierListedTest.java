package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.RandomScenarios;
import org.parley.analysis.frontier.Frontier.Over;
import org.parley.model.BargainingProblem;
import org.parley.model.Basis;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.RedLine;
import org.parley.model.Scenario;

/** Frontiers against the list of all packages, on small random problems. */
class FrontierListedTest {
  private static final int PROBLEMS = 250;
  private static final List<Role> ROLES = List.of(Role.values());
  private static final int PLENTY = 1_000_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void exactFrontiersAreThoseOfTheList(int block) {
    for (int seed = block * PROBLEMS; seed < (block + 1) * PROBLEMS; seed++) {
      BargainingProblem problem = RandomTables.of(seed).likely();
      Terms terms = terms(problem, seed);
      Frontier frontier = Frontier.of(problem, terms, PLENTY);
      assertThat(frontier.status()).isNotEqualTo(Status.BOUNDED);
      assertThat(frontier.over()).isEqualTo(Over.SIGNABLE);
      FrontierCheck.check("seed " + seed, problem, terms, frontier);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 20, 60})
  void smallBudgetsGiveWhatTheyPromise(int budget) {
    int bounded = 0;
    for (int seed = 0; seed < 2 * PROBLEMS; seed++) {
      BargainingProblem problem = RandomTables.of(seed).likely();
      Terms terms = terms(problem, seed);
      Frontier frontier = Frontier.of(problem, terms, budget);
      FrontierCheck.check("budget " + budget + " seed " + seed, problem, terms, frontier);
      bounded += frontier.status() == Status.BOUNDED ? 1 : 0;
    }
    assertThat(bounded).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-6, 0.5, 3, 20})
  void epsilonIsKept(double epsilon) {
    for (int seed = 0; seed < 2 * PROBLEMS; seed++) {
      BargainingProblem problem = RandomTables.of(seed).likely();
      Terms terms = terms(problem, seed);
      Frontier frontier = Frontier.within(problem, terms, epsilon, PLENTY);
      assertThat(frontier.epsilon()).isLessThanOrEqualTo(epsilon);
      assertThat(frontier.over()).isEqualTo(Over.SIGNABLE);
      FrontierCheck.check("epsilon " + epsilon + " seed " + seed, problem, terms, frontier);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 1000})
  void scenariosWithRangesAndLotteriesToo(int budget) {
    for (int seed = 0; seed < PROBLEMS; seed++) {
      BargainingProblem problem = RandomScenarios.of(seed).likely();
      Terms terms = terms(problem, seed);
      FrontierCheck.check("seed " + seed, problem, terms, Frontier.of(problem, terms, budget));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theOrderOfTheIssuesDoesNotMatter(int block) {
    for (int seed = block * PROBLEMS; seed < (block + 1) * PROBLEMS; seed++) {
      Scenario scenario = RandomTables.of(seed);
      List<Issue> shuffled = new ArrayList<>(scenario.issues());
      Collections.shuffle(shuffled, new Random(seed));
      BargainingProblem problem = scenario.likely();
      BargainingProblem other = with(scenario, shuffled, scenario.redLines()).likely();
      Terms terms = terms(problem, seed);
      List<Deal> a = Frontier.of(problem, terms, PLENTY).points();
      List<Deal> b = Frontier.of(other, terms, PLENTY).points();
      assertThat(a).as("seed %d", seed).hasSameSizeAs(b);
      coversAll(terms, a, b);
      coversAll(terms, b, a);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anotherOptionTakesNothingAway(int block) {
    for (int seed = block * PROBLEMS; seed < (block + 1) * PROBLEMS; seed++) {
      Scenario scenario = RandomTables.of(seed);
      Terms terms = Terms.everybody(scenario.parties().size());
      List<Deal> less =
          Frontier.of(withoutAnOption(scenario, seed).likely(), terms, PLENTY).points();
      List<Deal> more = Frontier.of(scenario.likely(), terms, PLENTY).points();
      coversAll(terms, more, less);
    }
  }

  private static void coversAll(Terms terms, List<Deal> points, List<Deal> others) {
    for (Deal other : others) {
      assertThat(points).anyMatch(point -> covers(terms, point, other));
    }
  }

  private static boolean covers(Terms terms, Deal a, Deal b) {
    for (int p : FrontierCheck.consenting(terms)) {
      if (a.utility().get(p) < b.utility().get(p) - FrontierCheck.EPS) {
        return false;
      }
    }
    return true;
  }

  private static Terms terms(BargainingProblem problem, int seed) {
    Random random = new Random(seed);
    int parties = problem.layout().parties();
    List<Role> roles = new ArrayList<>(Collections.nCopies(parties, Role.BARGAINS));
    if (random.nextBoolean()) {
      for (int p = 1; p < parties; p++) {
        roles.set(p, ROLES.get(random.nextInt(ROLES.size())));
      }
      Collections.shuffle(roles, random);
    }
    return Terms.among(roles);
  }

  private static Scenario withoutAnOption(Scenario scenario, int seed) {
    Random random = new Random(seed);
    Issue issue = scenario.issues().get(random.nextInt(scenario.issues().size()));
    String option = issue.options().get(random.nextInt(issue.options().size())).id();
    List<RedLine> lines = new ArrayList<>(scenario.redLines());
    Condition never = new Condition(issue.id(), List.of(option));
    lines.add(new RedLine(scenario.parties().get(0).id(), never, Basis.assumption("test")));
    return with(scenario, scenario.issues(), lines);
  }

  private static Scenario with(Scenario s, List<Issue> issues, List<RedLine> redLines) {
    return new Scenario(
        s.id(),
        s.title(),
        s.about(),
        s.asOf(),
        s.parties(),
        issues,
        s.sheets(),
        s.linkages(),
        s.rules(),
        redLines,
        s.lotteries(),
        s.noDeal(),
        s.variants(),
        s.sources(),
        s.notes());
  }
}
