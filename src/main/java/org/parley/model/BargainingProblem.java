package org.parley.model;

/**
 * One draw of a scenario: plain numbers, immutable, no names. All solvers and simulated
 * negotiations take one of these.
 *
 * <p>A package is an {@code int[]} with the position of the chosen option of each issue. The
 * utility of party {@code p} for a package {@code x} is {@code u_p(x) = sum_i w[p,i] v[p,i](x_i) +
 * sum_l b[p,l] [l holds in x]}, in points; its gain is {@code u_p(x) - d_p}, where {@code d_p} is
 * what it has without a deal.
 */
public final class BargainingProblem {
  /**
   * A gain counts as lost only below this: decimal weights do not add up exactly in floating point,
   * and a package that is worth exactly no deal must not be refused for the last bit.
   */
  public static final double LEAST_GAIN = -1e-9;

  private final Layout layout;
  private final double[] points;
  private final double[] bonus;
  private final double[] noDeal;
  private final double[] discount;

  /**
   * @param points {@code points[p * cells + cell]}: weight times worth
   * @param bonus {@code bonus[p * linkages + l]}
   * @param noDeal by party
   * @param discount by party
   */
  BargainingProblem(
      Layout layout, double[] points, double[] bonus, double[] noDeal, double[] discount) {
    this.layout = layout;
    this.points = points;
    this.bonus = bonus;
    this.noDeal = noDeal;
    this.discount = discount;
  }

  /** Parties, issues, options, linkages, rules and red lines. */
  public Layout layout() {
    return layout;
  }

  /** Points that a party gets from a cell: weight times worth. */
  public double points(int party, int cell) {
    return points[party * layout.cells() + cell];
  }

  /** Points that a party gets when a linkage holds, signed. */
  public double bonus(int party, int linkage) {
    return bonus[party * layout.linkages() + linkage];
  }

  /** What a party has without a deal, in points. */
  public double noDeal(int party) {
    return noDeal[party];
  }

  /**
   * What a point is still worth to a party at the end of a negotiation, above 0 and at most 1. At
   * time {@code t} in 0..1 both its utilities and what it has without a deal count {@code
   * discount^t} times; everything else here is undiscounted.
   */
  public double discount(int party) {
    return discount[party];
  }

  /**
   * The same problem with another point of disagreement: the gains are then those over this point.
   *
   * @param other points, by party
   */
  public BargainingProblem withNoDeal(double[] other) {
    return new BargainingProblem(layout, points, bonus, other.clone(), discount);
  }

  /**
   * The same problem in which some cells are worth more or less to a party.
   *
   * @param more points to add, by cell
   */
  public BargainingProblem withMore(int party, double[] more) {
    double[] other = points.clone();
    for (int cell = 0; cell < more.length; cell++) {
      other[party * layout.cells() + cell] += more[cell];
    }
    return new BargainingProblem(layout, other, bonus, noDeal, discount);
  }

  /** Utility of a package for a party, in points. */
  public double utility(int party, int[] outcome) {
    double sum = 0;
    int base = party * layout.cells();
    for (int i = 0; i < outcome.length; i++) {
      sum += points[base + layout.first(i) + outcome[i]];
    }
    for (int l = 0; l < layout.linkages(); l++) {
      if (layout.linkage(l).holds(outcome)) {
        sum += bonus(party, l);
      }
    }
    return sum;
  }

  /** Utility of a package minus what the party has without a deal, in points. */
  public double gain(int party, int[] outcome) {
    return utility(party, outcome) - noDeal[party];
  }

  /**
   * Whether a party would sign: it does not lose ({@link #LEAST_GAIN}) and none of its red lines is
   * crossed.
   */
  public boolean accepts(int party, int[] outcome) {
    return gain(party, outcome) >= LEAST_GAIN && !layout.refuses(party, outcome);
  }

  /** Expected utility of a reading for a party, in points: the sum of all its parts. */
  public double expected(int party, Reading reading) {
    double sum = 0;
    for (int i = 0; i < layout.issues(); i++) {
      sum += expectedOnIssue(party, i, reading);
    }
    for (int l = 0; l < layout.linkages(); l++) {
      sum += expectedOnLinkage(party, l, reading);
    }
    return sum;
  }

  /** The part of the expected utility that one issue brings, in points. */
  public double expectedOnIssue(int party, int issue, Reading reading) {
    double sum = 0;
    for (int k = reading.firstPossible(issue); k < reading.firstPossible(issue + 1); k++) {
      int cell = reading.possible(k);
      sum += reading.chance(cell) * points(party, cell);
    }
    return sum;
  }

  /** The part of the expected utility that one linkage brings, in points. */
  public double expectedOnLinkage(int party, int linkage, Reading reading) {
    return bonus(party, linkage) * reading.joint(linkage);
  }
}
