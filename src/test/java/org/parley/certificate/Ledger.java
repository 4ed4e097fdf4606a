package org.parley.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.parley.analysis.frontier.Role;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * The numbers of a problem as whole multiples of one unit, a power of ten of a point that is the
 * same for all parties. Decimals of a file come back exactly; other numbers are taken to 13
 * decimals.
 */
public final class Ledger {
  private static final int MOST_DECIMALS = 13;

  private final Layout layout;
  private final int decimals;
  private final long[][] points; // by party and cell
  private final long[][] bonus; // by party and linkage
  private final long[] noDeal;

  private Ledger(BargainingProblem problem, int decimals) {
    this.layout = problem.layout();
    this.decimals = decimals;
    points = new long[layout.parties()][layout.cells()];
    bonus = new long[layout.parties()][layout.linkages()];
    noDeal = new long[layout.parties()];
    for (int p = 0; p < layout.parties(); p++) {
      for (int cell = 0; cell < layout.cells(); cell++) {
        points[p][cell] = units(problem.points(p, cell));
      }
      for (int l = 0; l < layout.linkages(); l++) {
        bonus[p][l] = units(problem.bonus(p, l));
      }
      noDeal[p] = units(problem.noDeal(p));
    }
  }

  /** The numbers of a problem. */
  public static Ledger of(BargainingProblem problem) {
    Layout layout = problem.layout();
    int decimals = 0;
    for (int p = 0; p < layout.parties(); p++) {
      for (int cell = 0; cell < layout.cells(); cell++) {
        decimals = Math.max(decimals, decimals(problem.points(p, cell)));
      }
      for (int l = 0; l < layout.linkages(); l++) {
        decimals = Math.max(decimals, decimals(problem.bonus(p, l)));
      }
      decimals = Math.max(decimals, decimals(problem.noDeal(p)));
    }
    return new Ledger(problem, decimals);
  }

  private static int decimals(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal close = new BigDecimal(1e-13 * Math.max(1, Math.abs(number)));
    for (int k = 0; k < MOST_DECIMALS; k++) {
      BigDecimal rounded = exact.setScale(k, RoundingMode.HALF_EVEN);
      if (rounded.subtract(exact).abs().compareTo(close) <= 0) {
        return k;
      }
    }
    return MOST_DECIMALS;
  }

  /** A number of points in units, to the nearest. */
  public long units(double number) {
    return new BigDecimal(number)
        .scaleByPowerOfTen(decimals)
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  /** Units as points. */
  public double inPoints(long units) {
    return BigDecimal.valueOf(units, decimals).doubleValue();
  }

  /** Units as doubles, which hold them exactly: sums stay below 2^53. */
  public static double[] exact(long[] units) {
    return Arrays.stream(units).mapToDouble(u -> u).toArray();
  }

  /** How many decimals of a point a unit stands for. */
  public int decimals() {
    return decimals;
  }

  /** Parties, issues, options and what ties them together. */
  public Layout layout() {
    return layout;
  }

  /** Units that a party gets from a cell. */
  public long points(int party, int cell) {
    return points[party][cell];
  }

  /** Units that a party gets when a linkage holds. */
  public long bonus(int party, int linkage) {
    return bonus[party][linkage];
  }

  /** What a party has without a deal, in units. */
  public long noDeal(int party) {
    return noDeal[party];
  }

  /** At least the absolute value of any gain of a party, in units. */
  public long reach(int party) {
    long reach = Math.abs(noDeal[party]);
    for (int i = 0; i < layout.issues(); i++) {
      long most = 0;
      for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
        most = Math.max(most, Math.abs(points[party][cell]));
      }
      reach = Math.addExact(reach, most);
    }
    for (long some : bonus[party]) {
      reach = Math.addExact(reach, Math.abs(some));
    }
    return reach;
  }

  /**
   * Weights of the parties as whole numbers in about the same proportion, as large as weighted sums
   * of units allow.
   */
  public long[] whole(double[] weights) {
    long sum = 0;
    double most = 0;
    for (int p = 0; p < weights.length; p++) {
      sum = Math.addExact(sum, reach(p));
      most = Math.max(most, weights[p]);
    }
    double largest = Math.min(1L << 40, Math.floor((double) (1L << 61) / sum));
    long[] whole = new long[weights.length];
    for (int p = 0; p < whole.length; p++) {
      whole[p] = Math.round(weights[p] / most * largest);
    }
    return whole;
  }

  /** Gains of a package, in units, by party. */
  public long[] gains(int[] outcome) {
    long[] gains = new long[points.length];
    for (int p = 0; p < gains.length; p++) {
      gains[p] = -noDeal[p];
      for (int i = 0; i < outcome.length; i++) {
        gains[p] = Math.addExact(gains[p], points[p][layout.first(i) + outcome[i]]);
      }
      for (int l = 0; l < layout.linkages(); l++) {
        gains[p] = Math.addExact(gains[p], layout.linkage(l).holds(outcome) ? bonus[p][l] : 0);
      }
    }
    return gains;
  }

  /** Whether no rule and no red line of a consenting party forbids a package. */
  public boolean isSignable(List<Role> roles, int[] outcome) {
    for (int p = 0; p < points.length; p++) {
      if (roles.get(p).consents() && layout.refuses(p, outcome)) {
        return false;
      }
    }
    return layout.permits(outcome);
  }

  /** Whether a package is signable and no consenting party loses. */
  public boolean isAgreeable(List<Role> roles, int[] outcome) {
    long[] gains = gains(outcome);
    for (int p = 0; p < points.length; p++) {
      if (roles.get(p).consents() && gains[p] < 0) {
        return false;
      }
    }
    return isSignable(roles, outcome);
  }
}
