package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Opposed;
import org.parley.PlainTables;
import org.parley.model.BargainingProblem;
import org.parley.model.Basis;
import org.parley.model.Issue;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/**
 * Two parties that divide: whatever one gains the other loses, so that packages tie by the million.
 */
class ManyEqualsTest {
  private static final Basis BASIS = Basis.assumption("made up for a test");

  @Test
  void fortyEqualIssuesAreSplitInTheMiddle() {
    BargainingProblem problem = divide(40, 5);
    Solutions solutions = Solutions.of(problem, Terms.everybody(2));
    // 50 points each against no deal at 20; the first options of the file as far as they go
    List<Integer> first = IntStream.range(0, 40).mapToObj(i -> i < 20 ? 0 : 4).toList();
    for (Solution solution : List.of(solutions.nash(), solutions.egalitarian())) {
      assertThat(solution.status()).isEqualTo(Status.EXACT);
      assertThat(solution.value()).isCloseTo(30, within(1e-9));
      assertThat(solution.deal().orElseThrow().outcome()).isEqualTo(first);
    }
    assertThat(solutions.kalaiSmorodinsky().status()).isEqualTo(Status.EXACT);
    assertThat(solutions.kalaiSmorodinsky().value()).isCloseTo(0.5, within(1e-9));
    assertThat(solutions.utilitarian().value()).isCloseTo(1, within(1e-9));
    // the first package of all that are worth 1: the first party is left at no deal
    assertThat(solutions.utilitarian().deal().orElseThrow().gain().get(0))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void anOddNumberOfIssuesCannotBeHalvedExactly() {
    BargainingProblem problem = divide(25, 2);
    Solution nash = Solutions.of(problem, Terms.everybody(2)).nash();
    // 12 issues of 4 points for one, 13 for the other: gains 28 and 32
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    assertThat(nash.value()).isCloseTo(Math.sqrt(28 * 32), within(1e-9));
    List<Integer> first = IntStream.range(0, 25).mapToObj(i -> i < 13 ? 0 : 1).toList();
    assertThat(nash.deal().orElseThrow().outcome()).isEqualTo(first);
  }

  /** Two parties may be the lowest, with the same second lowest; the third one tells. */
  @Test
  void aLevelReachedInTwoWaysIsFollowedInBoth() {
    BargainingProblem problem = withIdleIssues(3, new double[][] {{1, 5, 6}, {5, 1, 9}}, 0);
    Solution egalitarian =
        Solver.of(problem.layout(), Terms.everybody(3).withWork(500_000)).egalitarian(problem);
    assertThat(egalitarian.deal().orElseThrow().gain()).isEqualTo(List.of(5.0, 1.0, 9.0));
  }

  @Test
  void whatARatifierHasComesBeforeTheOrderOfTheFile() {
    BargainingProblem problem = withIdleIssues(2, new double[][] {{1, 0}, {2, 0}}, 1);
    Terms terms = Terms.among(List.of(Role.BARGAINS, Role.RATIFIES)).withWork(500_000);
    Solution nash = Solver.of(problem.layout(), terms).nash(problem);
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    assertThat(nash.deal().orElseThrow().gain()).isEqualTo(List.of(2.0, 36.0));
  }

  /** Its ideal is what it always has. */
  @Test
  void aPartyToWhichEverythingIsTheSame() {
    BargainingProblem problem = withIdleIssues(3, new double[][] {{1, 0, 0}, {2, 0, 0}}, 1);
    Terms terms = Terms.everybody(3).withWork(500_000);
    Solution solution = Solver.of(problem.layout(), terms).kalaiSmorodinsky(problem);
    assertThat(solution.status()).isEqualTo(Status.EXACT);
    assertThat(solution.deal().orElseThrow().gain()).isEqualTo(List.of(2.0, 36.0, 0.0));
  }

  /** All that it does to the egalitarian solution is to limit its value. */
  @Test
  void aPartyToWhichEverythingIsTheSameHasNoSayInTheLeximin() {
    BargainingProblem problem = withIdleIssues(3, new double[][] {{1, 0, 0}, {2, 0, 0}}, 1);
    Solutions solutions = Solutions.of(problem, Terms.everybody(3));
    assertThat(solutions.egalitarian().status()).isEqualTo(Status.EXACT);
    assertThat(solutions.egalitarian().value()).isZero();
    assertThat(solutions.egalitarian().deal().orElseThrow().gain())
        .isEqualTo(List.of(2.0, 36.0, 0.0));
    assertThat(solutions.nash().status()).isEqualTo(Status.EXACT);
    assertThat(solutions.nash().deal()).isEqualTo(solutions.egalitarian().deal());
  }

  /** A stopped search proves nothing, neither that there is no such package nor that there is. */
  @Test
  void noWorkIsNoProof() {
    for (int seed = 1; seed <= 300; seed++) {
      BargainingProblem problem = Opposed.Kind.of(6, 3).tied(3, 2, 1).problem(seed);
      Solution exact = Solver.of(problem.layout(), Terms.everybody(3)).nash(problem);
      for (long work : new long[] {1, 4, 15, 120}) {
        Terms terms = Terms.everybody(3).withWork(work);
        Solution stopped = Solver.of(problem.layout(), terms).nash(problem);
        if (stopped.status() == Status.EXACT) {
          assertThat(stopped).isEqualTo(exact);
        } else if (stopped.status() == Status.BOUNDED && exact.deal().isPresent()) {
          assertThat(stopped.value() + stopped.gap()).isGreaterThan(exact.value() - 1e-6);
        }
      }
    }
  }

  /**
   * An issue that matters, and twelve of four options that matter to the second party at most.
   *
   * @param first points by option of the first issue and party
   * @param step points that each further option of the other issues brings the second party
   */
  private static BargainingProblem withIdleIssues(int parties, double[][] first, double step) {
    int[] options = new int[13];
    Arrays.fill(options, 4);
    options[0] = first.length;
    PlainTables.Points points = (p, i, k) -> i == 0 ? first[k][p] : p == 1 ? step * k : 0;
    return PlainTables.of(parties, options, 0, points).likely();
  }

  private static BargainingProblem divide(int issues, int options) {
    List<Issue> points = IntStream.range(0, issues).mapToObj(i -> issue("i" + i, options)).toList();
    List<ScoreSheet> sheets = List.of(sheet("up", points, true), sheet("down", points, false));
    Map<String, NoDeal> noDeal = new LinkedHashMap<>();
    sheets.forEach(s -> noDeal.put(s.party(), new NoDeal.Fixed(Uncertain.exactly(20), BASIS)));
    List<Party> parties =
        sheets.stream()
            .map(s -> new Party(s.party(), s.party(), Party.Seat.SIGNS, Optional.empty(), ""))
            .toList();
    return new Scenario(
            "divide",
            "Divide",
            "",
            Optional.empty(),
            parties,
            points,
            sheets,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            noDeal,
            List.of(),
            List.of(),
            List.of())
        .likely();
  }

  private static Issue issue(String id, int options) {
    List<Option> ladder =
        IntStream.range(0, options).mapToObj(k -> new Option("o" + k, "option " + k)).toList();
    return new Issue(id, id, ladder, Optional.empty(), "", List.of());
  }

  private static ScoreSheet sheet(String party, List<Issue> issues, boolean upward) {
    List<Rating> ratings =
        issues.stream()
            .map(i -> new Rating(i.id(), Uncertain.exactly(1), ladder(i, upward), BASIS))
            .toList();
    return new ScoreSheet(party, ratings);
  }

  private static Worth ladder(Issue issue, boolean upward) {
    double top = issue.options().size() - 1;
    return new Worth.Listed(
        IntStream.range(0, issue.options().size())
            .mapToObj(k -> Uncertain.exactly((upward ? k : top - k) / top))
            .toList());
  }
}
