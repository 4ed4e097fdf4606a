package org.parley.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solution.Cut;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * Checks the proof that comes with a solution, with code that shares nothing with the solver. The
 * deal must be worth what it says and be agreeable; each cut must follow from the definition of the
 * concept; and a plain enumeration of all packages that meet the cuts must find none better.
 *
 * <p>The enumeration does not trust a cut's right-hand side: it takes the cut's weights, rounds
 * them to whole numbers, and works out by itself what every package at least as good must reach.
 */
public final class CertificateCheck {
  /** Partial packages that a proof may leave to look at. */
  private static final long MOST_NODES = 5_000_000;

  /** Largest difference that rounding to doubles explains, as a share. */
  private static final double ROUNDING = 1e-9;

  /** What a few roundings in a bound amount to at most, as a share. */
  private static final double LOGARITHMS = 1e-12;

  private final Ledger ledger;
  private final Terms terms;
  private final Walk walk;
  private final List<String> complaints = new ArrayList<>();

  private CertificateCheck(BargainingProblem problem, Terms terms) {
    this.ledger = Ledger.of(problem);
    this.terms = terms;
    this.walk = new Walk(problem.layout(), terms.roles());
  }

  /** What is wrong with a Nash solution; empty if nothing is. */
  public static List<String> nash(BargainingProblem problem, Terms terms, Solution solution) {
    return new CertificateCheck(problem, terms).check(Concept.nash(terms), solution, true);
  }

  /** What is wrong with an egalitarian solution; empty if nothing is. */
  public static List<String> egalitarian(
      BargainingProblem problem, Terms terms, Solution solution) {
    CertificateCheck check = new CertificateCheck(problem, terms);
    return check.check(Concept.maximin(check.ones()), solution, true);
  }

  /** What is wrong with a Kalai-Smorodinsky solution for an ideal point; empty if nothing is. */
  public static List<String> kalaiSmorodinsky(
      BargainingProblem problem, Terms terms, List<Double> ideal, Solution solution) {
    CertificateCheck check = new CertificateCheck(problem, terms);
    return check.check(Concept.maximin(check.scales(ideal)), solution, false);
  }

  /** What is wrong with a utilitarian solution for an ideal point; empty if nothing is. */
  public static List<String> utilitarian(
      BargainingProblem problem, Terms terms, List<Double> ideal, Solution solution) {
    CertificateCheck check = new CertificateCheck(problem, terms);
    return check.check(Concept.sum(check.scales(ideal)), solution, false);
  }

  private long[] ones() {
    return terms.roles().stream().mapToLong(r -> r == Role.BARGAINS ? 1 : 0).toArray();
  }

  private long[] scales(List<Double> ideal) {
    long[] scales = ones();
    for (int p = 0; p < scales.length; p++) {
      scales[p] *= ledger.units(ideal.get(p));
    }
    return scales;
  }

  private List<String> check(Concept concept, Solution solution, boolean inPoints) {
    if (solution.status() == Status.NONE) {
      return List.of("there is no package, and no proof of it is kept");
    }
    Deal deal = solution.deal().orElseThrow();
    int[] outcome = deal.outcome().stream().mapToInt(k -> k).toArray();
    long[] gains = ledger.gains(outcome);
    checkDeal(deal, outcome, gains);
    double value = concept.value(Ledger.exact(gains));
    require(
        isClose(inPoints ? value * ledger.inPoints(1) : value, solution.value()),
        "value " + solution.value() + " where the gains give " + value);
    if (complaints.isEmpty() && solution.status() == Status.EXACT) {
      require(solution.gap() == 0, "exact with a gap of " + solution.gap());
      checkProof(concept, solution.cuts(), gains);
    }
    return complaints;
  }

  private void checkDeal(Deal deal, int[] outcome, long[] gains) {
    require(ledger.isAgreeable(terms.roles(), outcome), "the package is not agreeable");
    for (int p = 0; p < gains.length; p++) {
      double gain = ledger.inPoints(gains[p]);
      double utility = ledger.inPoints(gains[p] + ledger.noDeal(p));
      require(isClose(gain, deal.gain().get(p)), "gain of party " + p + " is " + gain);
      require(isClose(utility, deal.utility().get(p)), "utility of party " + p + " is " + utility);
    }
  }

  private void checkProof(Concept concept, List<Cut> cuts, long[] gains) {
    Enumeration enumeration = new Enumeration(walk, MOST_NODES);
    for (int p = 0; p < gains.length; p++) {
      if (terms.roles().get(p).consents()) {
        long[] only = new long[gains.length];
        only[p] = 1;
        enumeration.require(new Completion(ledger, walk, only), ledger.noDeal(p));
      }
    }
    if (!(concept instanceof NashConcept nash) || nash.isPositive(gains)) {
      cuts.forEach(cut -> require(enumeration, concept, cut, gains));
    }
    boolean finished =
        enumeration.visit(
            other ->
                require(
                    concept.compare(ledger.gains(other), gains) <= 0,
                    "better: " + Arrays.toString(other)));
    require(finished, "the cuts leave more than " + MOST_NODES + " partial packages");
  }

  private void require(Enumeration enumeration, Concept concept, Cut cut, long[] gains) {
    double[] weights = weights(cut);
    double bound = concept.bound(weights, Ledger.exact(gains)) * ledger.inPoints(1);
    require(
        cut.least() <= bound + ROUNDING * Math.max(1, Math.abs(bound)),
        "%s does not follow from the concept, which gives %s".formatted(cut, bound));
    long[] whole = ledger.whole(weights);
    double[] exact = Ledger.exact(whole);
    long least = (long) Math.floor(concept.bound(exact, Ledger.exact(gains)) * (1 - LOGARITHMS));
    for (int p = 0; p < whole.length; p++) {
      least = Math.addExact(least, Math.multiplyExact(whole[p], ledger.noDeal(p)));
    }
    enumeration.require(new Completion(ledger, walk, whole), least);
  }

  private double[] weights(Cut cut) {
    double[] weights = new double[cut.weights().size()];
    for (int p = 0; p < weights.length; p++) {
      double weight = cut.weights().get(p);
      boolean consents = terms.roles().get(p).consents();
      require(consents ? weight >= 0 : weight == 0, "weight " + weight + " on party " + p);
      weights[p] = consents ? Math.max(0, weight) : 0;
    }
    return weights;
  }

  private static boolean isClose(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
  }

  private void require(boolean condition, String otherwise) {
    if (!condition && complaints.size() < 10) {
      complaints.add(otherwise);
    }
  }
}
