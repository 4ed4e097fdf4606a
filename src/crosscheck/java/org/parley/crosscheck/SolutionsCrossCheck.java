package org.parley.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Opposed;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Status;
import org.parley.certificate.CertificateCheck;
import org.parley.certificate.Concept;
import org.parley.certificate.Ledger;
import org.parley.crosscheck.Rival.Answer;
import org.parley.model.BargainingProblem;

/**
 * The same problems solved by CP-SAT, which is exact, and by SCIP, which is within a tolerance:
 * their packages, evaluated in whole numbers, are never better than ours, and what they hold to be
 * the limit is what ours reaches.
 */
class SolutionsCrossCheck {
  /** What the other solver may round away: a share of a gain, or of a sum of shares. */
  private static final double TOLERANCE = 1e-5;

  static Stream<Instance> instances() {
    return Instance.all();
  }

  /** One in four, for what takes several solves. */
  static Stream<Instance> some() {
    return Instance.all().filter(i -> i.seed() % 4 == 1);
  }

  @BeforeAll
  static void load() {
    Optional<String> obstacle = Library.load();
    if (obstacle.isPresent() && System.getenv("CI") != null) {
      fail(obstacle.get());
    }
    Assumptions.assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
  }

  @ParameterizedTest
  @MethodSource("instances")
  void cpSatFindsNothingBetter(Instance instance) {
    new Case(instance, () -> new CpSatEngine(2)).agree();
  }

  @ParameterizedTest
  @MethodSource("instances")
  void scipFindsNothingBetter(Instance instance) {
    new Case(instance, () -> new MipEngine("SCIP")).agree();
  }

  @ParameterizedTest
  @MethodSource("instances")
  void everyProofHolds(Instance instance) {
    BargainingProblem problem = instance.problem();
    Solutions ours = Solutions.of(problem, instance.terms());
    List<Double> ideal = ours.ideal();
    assertThat(CertificateCheck.nash(problem, instance.terms(), ours.nash())).isEmpty();
    assertThat(CertificateCheck.egalitarian(problem, instance.terms(), ours.egalitarian()))
        .isEmpty();
    assertThat(
            CertificateCheck.kalaiSmorodinsky(
                problem, instance.terms(), ideal, ours.kalaiSmorodinsky()))
        .isEmpty();
    assertThat(CertificateCheck.utilitarian(problem, instance.terms(), ideal, ours.utilitarian()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("some")
  void noDealJustTooGoodLeavesNothing(Instance instance) {
    BargainingProblem problem = instance.problem();
    double most = Solutions.of(problem, instance.terms()).egalitarian().value();
    double unit = Ledger.of(problem).inPoints(1);
    BargainingProblem tight = instance.raised(problem, most);
    BargainingProblem over = instance.raised(problem, most + unit);
    Rival rival = new Rival(() -> new CpSatEngine(2), Ledger.of(over), instance.terms());
    Solutions last = Solutions.of(tight, instance.terms());
    assertThat(last.nash().status()).isEqualTo(Status.EXACT);
    assertThat(last.egalitarian().value()).isZero();
    assertThat(rival.ideal(0)).isEmpty();
    assertThat(Solutions.of(over, instance.terms()).nash().status()).isEqualTo(Status.NONE);
  }

  @ParameterizedTest
  @MethodSource("some")
  void noSmallerRepairIsFound(Instance instance) {
    BargainingProblem problem = instance.problem();
    int[] text = Opposed.anyPackage(problem, instance.seed());
    Repair repair = Repair.smallest(problem, instance.terms(), text, Repair.Goal.ACCEPTABLE);
    Rival rival = new Rival(() -> new CpSatEngine(2), Ledger.of(problem), instance.terms());
    Answer answer = rival.fewestChanges(text).orElseThrow();
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat((double) repair.issues().size()).isEqualTo(text.length - answer.bound());
  }

  /** One problem, our answers and one rival. */
  private static final class Case {
    private final Instance instance;
    private final Ledger ledger;
    private final Rival rival;
    private final Solutions ours;

    Case(Instance instance, Supplier<Engine> engines) {
      this.instance = instance;
      BargainingProblem problem = instance.problem();
      ledger = Ledger.of(problem);
      rival = new Rival(engines, ledger, instance.terms());
      ours = Solutions.of(problem, instance.terms());
    }

    void agree() {
      long[] ideal = new long[ours.ideal().size()];
      long[] ones = new long[ideal.length];
      for (int p = 0; p < ideal.length; p++) {
        if (instance.bargains(p)) {
          ideal[p] = ledger.units(ours.ideal().get(p));
          ones[p] = 1;
        }
      }
      Concept nash = Concept.nash(instance.terms());
      agree("Nash", nash, ours.nash(), rival.nash().map(this::inUnits));
      agree("utilitarian", Concept.sum(ideal), ours.utilitarian(), rival.sum(ideal));
      agree("egalitarian", Concept.maximin(ones), ours.egalitarian(), rival.maximin(ones));
      Solution fair = ours.kalaiSmorodinsky();
      agree("Kalai-Smorodinsky", Concept.maximin(ideal), fair, rival.maximin(ideal));
      if (rival.isExact()) {
        assertThat(rival.isMaximinBeaten(ideal, gains(fair))).isFalse();
        agreeOnIdeals();
      }
    }

    private void agreeOnIdeals() {
      for (int p = 0; p < ours.ideal().size(); p++) {
        Answer answer = rival.ideal(p).orElseThrow();
        assertThat(ledger.units(ours.ideal().get(p)))
            .as("ideal of party %s", p)
            .isEqualTo(ledger.gains(answer.options())[p]);
      }
    }

    /** The sum of weighted logarithms as a mean gain. */
    private Answer inUnits(Answer answer) {
      double total = 0;
      for (int p = 0; p < instance.terms().roles().size(); p++) {
        total += instance.bargains(p) ? instance.terms().weights().get(p) : 0;
      }
      return new Answer(answer.outcome(), Math.exp(answer.bound() / total));
    }

    private void agree(String what, Concept concept, Solution solution, Optional<Answer> answer) {
      assertThat(solution.status()).as(what).isEqualTo(Status.EXACT);
      long[] mine = gains(solution);
      int[] outcome = answer.orElseThrow().options();
      long[] theirs = ledger.gains(outcome);
      double close = TOLERANCE * Math.max(1, concept.value(Ledger.exact(mine)));
      assertThat(ledger.isAgreeable(instance.terms().roles(), outcome)).as(what).isTrue();
      assertThat(concept.compare(theirs, mine)).as(what + ": theirs is better").isLessThan(1);
      assertThat(concept.value(Ledger.exact(theirs)))
          .as(what + ": ours is better than theirs")
          .isGreaterThanOrEqualTo(concept.value(Ledger.exact(mine)) - close);
      assertThat(answer.orElseThrow().bound())
          .as(what + ": ours is above what they hold possible")
          .isGreaterThanOrEqualTo(concept.value(Ledger.exact(mine)) - close);
    }

    private long[] gains(Solution solution) {
      Deal deal = solution.deal().orElseThrow();
      return ledger.gains(deal.outcome().stream().mapToInt(k -> k).toArray());
    }
  }
}
