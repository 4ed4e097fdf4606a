package org.parley.certificate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Mix.Share;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * Checks a solution over lotteries, with code that shares nothing with the solver: what it is worth
 * by its shares, and that no lottery has a value above what is stated. A lottery's weighted sum of
 * gains is at most that of the best signable package, found here anew; the concept turns this into
 * a limit on its value.
 */
public final class MixCheck {
  private static final double ROUNDING = 1e-9;

  /** What rounding the weights to whole numbers may cost. */
  private static final double WEIGHTS = 1e-7;

  private final Ledger ledger;
  private final Terms terms;
  private final List<String> complaints = new ArrayList<>();

  private MixCheck(BargainingProblem problem, Terms terms) {
    this.ledger = Ledger.of(problem);
    this.terms = terms;
  }

  /** What is wrong with a Nash solution over lotteries; empty if nothing is. */
  public static List<String> nash(BargainingProblem problem, Terms terms, Mix mix) {
    MixCheck check = new MixCheck(problem, terms);
    return check.check(Concept.nash(terms), mix, check.ledger.inPoints(1));
  }

  /** What is wrong with an egalitarian solution over lotteries; empty if nothing is. */
  public static List<String> egalitarian(BargainingProblem problem, Terms terms, Mix mix) {
    long[] ones = new long[terms.roles().size()];
    for (int p = 0; p < ones.length; p++) {
      ones[p] = terms.roles().get(p) == Role.BARGAINS ? 1 : 0;
    }
    MixCheck check = new MixCheck(problem, terms);
    return check.check(Concept.maximin(ones), mix, check.ledger.inPoints(1));
  }

  /** What is wrong with a Kalai-Smorodinsky solution over lotteries; empty if nothing is. */
  public static List<String> kalaiSmorodinsky(
      BargainingProblem problem, Terms terms, List<Double> ideal, Mix mix) {
    MixCheck check = new MixCheck(problem, terms);
    double parts = check.parts(ideal);
    long[] scale = new long[ideal.size()];
    for (int p = 0; p < scale.length; p++) {
      boolean bargains = terms.roles().get(p) == Role.BARGAINS;
      scale[p] = bargains ? Math.round(parts * ideal.get(p) / check.ledger.inPoints(1)) : 0;
    }
    return check.check(Concept.maximin(scale), mix, parts);
  }

  /** Into how many parts a unit is cut for ideal gains, which lotteries seldom make whole. */
  private double parts(List<Double> ideal) {
    return (1L << 50) * ledger.inPoints(1) / Collections.max(ideal);
  }

  /**
   * @param unit what one is to the concept, in the measure of the mix's value
   */
  private List<String> check(Concept concept, Mix mix, double unit) {
    if (mix.status() == Status.NONE) {
      return List.of("there is no lottery, and no proof of it is kept");
    }
    double[] gains = expected(mix);
    for (int p = 0; p < gains.length; p++) {
      double gain = gains[p] * ledger.inPoints(1);
      double utility = gain + ledger.inPoints(ledger.noDeal(p));
      require(isClose(gain, mix.gain().get(p)), "gain of party " + p + " is " + gain);
      require(isClose(utility, mix.utility().get(p)), "utility of party " + p + " is " + utility);
      require(
          !terms.roles().get(p).consents() || gain >= -ROUNDING, "party " + p + " loses " + gain);
    }
    double value = concept.value(gains) * unit;
    require(isClose(value, mix.value()), "value " + mix.value() + " where the gains give " + value);
    double limit = limit(concept, mix) * unit;
    require(
        limit <= mix.value() + mix.gap() + WEIGHTS * Math.max(1, limit),
        "the weights leave room up to %s, stated is %s + %s"
            .formatted(limit, mix.value(), mix.gap()));
    require(
        limit >= mix.value() + mix.gap() - WEIGHTS * Math.max(1, limit),
        "the weights prove more, %s, than is stated: %s + %s"
            .formatted(limit, mix.value(), mix.gap()));
    return complaints;
  }

  private double[] expected(Mix mix) {
    double[] gains = new double[terms.roles().size()];
    double total = 0;
    for (Share share : mix.shares()) {
      require(share.chance() > 0, "chance " + share.chance());
      total += share.chance();
      int[] outcome = share.deal().outcome().stream().mapToInt(k -> k).toArray();
      require(ledger.isSignable(terms.roles(), outcome), "not signable: " + share.deal());
      long[] units = ledger.gains(outcome);
      for (int p = 0; p < gains.length; p++) {
        gains[p] += share.chance() * units[p];
        checkDeal(share.deal(), p, ledger.inPoints(units[p]));
      }
    }
    require(isClose(1, total), "chances add to " + total);
    return gains;
  }

  private void checkDeal(Deal deal, int party, double gain) {
    require(isClose(gain, deal.gain().get(party)), "gain of party " + party + " in " + deal);
  }

  /** No lottery has a value above this, by the weights alone. */
  private double limit(Concept concept, Mix mix) {
    long[] weights = ledger.whole(mix.weights().stream().mapToDouble(w -> w).toArray());
    Walk walk = new Walk(ledger.layout(), terms.roles());
    long most = new Completion(ledger, walk, weights).best(0, walk.start());
    double[] some = new double[weights.length];
    for (int p = 0; p < weights.length; p++) {
      double weight = mix.weights().get(p);
      boolean consents = terms.roles().get(p).consents();
      require(consents ? weight >= 0 : weight == 0, "weight " + weight + " on party " + p);
      most = Math.subtractExact(most, Math.multiplyExact(weights[p], ledger.noDeal(p)));
      some[p] = 1000;
    }
    return most / (concept.bound(Ledger.exact(weights), some) / concept.value(some));
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
