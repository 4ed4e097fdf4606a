package org.parley.analysis.frontier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * Every package of a small problem with its gains as decimals: numbers are taken to 15 digits and
 * added without rounding, and nothing is compared within a margin. All parties bargain.
 */
final class ExactListing {
  private static final MathContext DIGITS = new MathContext(15);

  private final BargainingProblem problem;
  private final Layout layout;
  private final List<Priced> permitted;
  private final List<Priced> signable;
  private final List<Priced> agreeable;
  private final List<BigDecimal> ideal;

  /** A package, and what each party gains by it. */
  record Priced(List<Integer> outcome, List<BigDecimal> gains) {
    Priced {
      outcome = List.copyOf(outcome);
      gains = List.copyOf(gains);
    }

    boolean dominates(Priced other) {
      return !gains.equals(other.gains)
          && IntStream.range(0, gains.size())
              .allMatch(p -> gains.get(p).compareTo(other.gains.get(p)) >= 0);
    }
  }

  ExactListing(BargainingProblem problem) {
    this.problem = problem;
    layout = problem.layout();
    Listing listing = new Listing(problem, Terms.everybody(layout.parties()));
    permitted = listing.packages().stream().filter(layout::permits).map(this::priced).toList();
    signable = permitted.stream().filter(x -> !isRefused(x)).toList();
    agreeable =
        signable.stream().filter(x -> x.gains.stream().allMatch(g -> g.signum() >= 0)).toList();
    ideal = IntStream.range(0, layout.parties()).mapToObj(this::most).toList();
  }

  private boolean isRefused(Priced some) {
    int[] outcome = some.outcome.stream().mapToInt(k -> k).toArray();
    return IntStream.range(0, layout.parties()).anyMatch(p -> layout.refuses(p, outcome));
  }

  private BigDecimal most(int party) {
    return agreeable.stream()
        .map(x -> x.gains.get(party))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** A package with its gains, whether or not it is permitted. */
  Priced priced(int[] outcome) {
    List<BigDecimal> gains = new ArrayList<>();
    for (int p = 0; p < layout.parties(); p++) {
      gains.add(utility(p, outcome).subtract(decimal(problem.noDeal(p))).stripTrailingZeros());
    }
    return new Priced(Arrays.stream(outcome).boxed().toList(), gains);
  }

  private BigDecimal utility(int party, int[] outcome) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < outcome.length; i++) {
      sum = sum.add(decimal(problem.points(party, layout.first(i) + outcome[i])));
    }
    for (int l = 0; l < layout.linkages(); l++) {
      if (layout.linkage(l).holds(outcome)) {
        sum = sum.add(decimal(problem.bonus(party, l)));
      }
    }
    return sum;
  }

  private static BigDecimal decimal(double number) {
    return new BigDecimal(number, DIGITS);
  }

  /** Packages that no rule forbids, the first issue changing slowest. */
  List<Priced> permitted() {
    return permitted;
  }

  /** Those of them that cross no red line. */
  List<Priced> signable() {
    return signable;
  }

  /** Those of them that leave nobody below no deal. */
  List<Priced> agreeable() {
    return agreeable;
  }

  /** Gains that no signable package has more of for one party and no less for the others. */
  List<List<BigDecimal>> frontier() {
    List<Priced> front = new ArrayList<>();
    for (Priced some : signable) {
      if (front.stream().noneMatch(x -> x.dominates(some) || x.gains.equals(some.gains))) {
        front.removeIf(some::dominates);
        front.add(some);
      }
    }
    return front.stream().map(Priced::gains).toList();
  }

  /** Packages that let everybody gain, the largest product first, then the earliest in the list. */
  List<Priced> byProduct() {
    return agreeable.stream()
        .filter(x -> x.gains.stream().allMatch(g -> g.signum() > 0))
        .sorted(Comparator.comparing((Priced x) -> product(x.gains)).reversed())
        .toList();
  }

  /** The most gaining parties, then the largest product of their gains. */
  Priced nash() {
    return best(x -> List.of(BigDecimal.valueOf(gaining(x)), product(positive(x))));
  }

  /** The geometric mean of the gains of those that gain. */
  static double mean(Priced some) {
    double log = positive(some).stream().mapToDouble(g -> Math.log(g.doubleValue())).sum();
    return gaining(some) == 0 ? 0 : Math.exp(log / gaining(some));
  }

  Priced egalitarian() {
    return best(x -> shares(x, Collections.nCopies(layout.parties(), BigDecimal.ONE)));
  }

  Priced kalaiSmorodinsky() {
    return best(x -> shares(x, units()));
  }

  Priced utilitarian() {
    return isNobodyGaining() ? egalitarian() : best(x -> List.of(sum(shares(x, ideal))));
  }

  /** The largest gain of each party over the agreeable packages. */
  List<BigDecimal> ideal() {
    return ideal;
  }

  /** The ideal gains, or points if nobody can gain. */
  private List<BigDecimal> units() {
    return isNobodyGaining() ? Collections.nCopies(layout.parties(), BigDecimal.ONE) : ideal;
  }

  private boolean isNobodyGaining() {
    return ideal.stream().allMatch(g -> g.signum() == 0);
  }

  /** Gains as shares of the ideal ones, by party; without those that cannot gain. */
  List<Double> sharesOfIdeal(Priced some) {
    List<BigDecimal> units = units();
    return IntStream.range(0, units.size())
        .filter(p -> units.get(p).signum() > 0)
        .mapToObj(p -> some.gains.get(p).divide(units.get(p), MathContext.DECIMAL128).doubleValue())
        .toList();
  }

  /** Gains in units times the product of all units, so that nothing is divided; ascending. */
  private static List<BigDecimal> shares(Priced some, List<BigDecimal> units) {
    List<BigDecimal> shares = new ArrayList<>();
    for (int p = 0; p < units.size(); p++) {
      if (units.get(p).signum() > 0) {
        BigDecimal share = some.gains.get(p);
        for (int q = 0; q < units.size(); q++) {
          share = q == p || units.get(q).signum() == 0 ? share : share.multiply(units.get(q));
        }
        shares.add(share);
      }
    }
    Collections.sort(shares);
    return shares;
  }

  private static int gaining(Priced some) {
    return positive(some).size();
  }

  private static List<BigDecimal> positive(Priced some) {
    return some.gains.stream().filter(g -> g.signum() > 0).toList();
  }

  private static BigDecimal product(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What makes a package good: the first of these numbers, then the second and so on. */
  private interface Worth {
    List<BigDecimal> of(Priced some);
  }

  /** The best agreeable package; among equals the first of the list. */
  private Priced best(Worth worth) {
    Priced best = agreeable.get(0);
    List<BigDecimal> most = worth.of(best);
    for (Priced some : agreeable) {
      List<BigDecimal> its = worth.of(some);
      if (compare(its, most) > 0) {
        best = some;
        most = its;
      }
    }
    return best;
  }

  private static int compare(List<BigDecimal> a, List<BigDecimal> b) {
    for (int k = 0; k < a.size(); k++) {
      int order = a.get(k).compareTo(b.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
