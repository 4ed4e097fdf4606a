package org.parley.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.Opposed.Kind;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solution.Cut;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/** The check believes what is right, and finds what is wrong. */
class CertificateCheckTest {
  private static final Kind KIND = Kind.of(7, 3).tied(4, 2, 2);
  private static final Terms TERMS = Terms.everybody(3);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRightProofIsBelieved(long seed) {
    Case some = new Case(seed);
    assertThat(some.nash(some.best(), 0)).isEmpty();
    assertThat(some.egalitarian(some.fairest(), 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aBetterPackageIsFound(long seed) {
    Case some = new Case(seed);
    int[] worse =
        some.agreeable.stream()
            .filter(x -> some.nash.compare(some.gains(x), some.gains(some.best())) < 0)
            .findFirst()
            .orElseThrow();
    assertThat(some.nash(worse, 0)).anyMatch(c -> c.startsWith("better"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCutThatExcludesTooMuchIsFound(long seed) {
    Case some = new Case(seed);
    assertThat(some.nash(some.best(), 1)).anyMatch(c -> c.contains("does not follow"));
    assertThat(some.egalitarian(some.fairest(), 1)).anyMatch(c -> c.contains("does not follow"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPackageThatIsNotAgreeableIsFound(long seed) {
    Case some = new Case(seed);
    int[] wish = Opposed.wish(some.problem, 0);
    assertThat(some.egalitarian(wish, 0)).contains("the package is not agreeable");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePlainWalkAndTheListOfAllPackagesAgree(long seed) {
    Case some = new Case(seed);
    Walk walk = new Walk(some.problem.layout(), TERMS.roles());
    Enumeration all = new Enumeration(walk, Long.MAX_VALUE);
    List<List<Integer>> visited = new ArrayList<>();
    all.visit(x -> visited.add(Arrays.stream(x).boxed().toList()));
    assertThat(visited)
        .doesNotHaveDuplicates()
        .filteredOn(x -> some.ledger.isAgreeable(TERMS.roles(), ints(x)))
        .hasSameSizeAs(some.agreeable);
    assertThat(visited).allMatch(x -> some.ledger.isSignable(TERMS.roles(), ints(x)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatFollowsIsBoundedByTheBest(long seed) {
    Case some = new Case(seed);
    Walk walk = new Walk(some.problem.layout(), TERMS.roles());
    long[] weights = {3, 1, 2};
    long best = new Completion(some.ledger, walk, weights).best(0, walk.start());
    long[] most = {Long.MIN_VALUE};
    new Enumeration(walk, Long.MAX_VALUE)
        .visit(x -> most[0] = Math.max(most[0], some.weighted(weights, x)));
    assertThat(best).isEqualTo(most[0]);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(k -> k).toArray();
  }

  /** A problem with all its agreeable packages. */
  private static final class Case {
    final BargainingProblem problem;
    final Ledger ledger;
    final NashConcept nash = new NashConcept(TERMS);
    final MaximinConcept maximin = new MaximinConcept(new long[] {1, 1, 1});
    final List<int[]> agreeable = new ArrayList<>();

    Case(long seed) {
      problem = KIND.problem(seed);
      ledger = Ledger.of(problem);
      list(new int[problem.layout().issues()], 0);
    }

    private void list(int[] outcome, int issue) {
      if (issue == outcome.length) {
        if (ledger.isAgreeable(TERMS.roles(), outcome)) {
          agreeable.add(outcome.clone());
        }
        return;
      }
      for (int k = 0; k < problem.layout().options(issue); k++) {
        outcome[issue] = k;
        list(outcome, issue + 1);
      }
    }

    long[] gains(int[] outcome) {
      return ledger.gains(outcome);
    }

    long weighted(long[] weights, int[] outcome) {
      long[] gains = gains(outcome);
      return IntStream.range(0, 3).mapToLong(p -> weights[p] * (gains[p] + ledger.noDeal(p))).sum();
    }

    int[] best() {
      return agreeable.stream().max((a, b) -> nash.compare(gains(a), gains(b))).orElseThrow();
    }

    int[] fairest() {
      return agreeable.stream().max((a, b) -> maximin.compare(gains(a), gains(b))).orElseThrow();
    }

    List<String> nash(int[] outcome, double tooMuch) {
      long[] gains = gains(outcome);
      double[] weights = LongStream.of(gains).mapToDouble(g -> 1e3 / Math.max(1, g)).toArray();
      Solution solution =
          solution(
              outcome,
              nash.value(Ledger.exact(gains)),
              weights,
              nash.bound(weights, Ledger.exact(gains)) + tooMuch);
      return CertificateCheck.nash(problem, TERMS, solution);
    }

    List<String> egalitarian(int[] outcome, double tooMuch) {
      long[] gains = gains(outcome);
      double[] weights = {1, 1, 1};
      Solution solution =
          solution(
              outcome,
              maximin.value(Ledger.exact(gains)),
              weights,
              maximin.bound(weights, Ledger.exact(gains)) + tooMuch);
      return CertificateCheck.egalitarian(problem, TERMS, solution);
    }

    private Solution solution(int[] outcome, double value, double[] weights, double least) {
      double unit = ledger.inPoints(1);
      Cut cut = new Cut(DoubleStream.of(weights).boxed().toList(), least * unit);
      List<Double> gain = LongStream.of(gains(outcome)).mapToObj(ledger::inPoints).toList();
      List<Double> utility =
          IntStream.range(0, TERMS.roles().size())
              .mapToObj(p -> ledger.inPoints(gains(outcome)[p] + ledger.noDeal(p)))
              .toList();
      Deal deal = new Deal(Arrays.stream(outcome).boxed().toList(), utility, gain);
      return new Solution(Status.EXACT, Optional.of(deal), value * unit, 0, "", List.of(cut));
    }
  }
}
