package org.parley.certificate;

import org.parley.analysis.frontier.Terms;

/** What makes one package better than another, in whole numbers. */
public sealed interface Concept permits NashConcept, MaximinConcept, SumConcept {

  /** The product of the gains of those that bargain, each to the power of its weight. */
  static Concept nash(Terms terms) {
    return new NashConcept(terms);
  }

  /** The smallest share, then the second smallest and so on, of gains in scales; 0 leaves out. */
  static Concept maximin(long[] scale) {
    return new MaximinConcept(scale);
  }

  /** The sum of the shares of gains in scales; 0 leaves out. */
  static Concept sum(long[] scale) {
    return new SumConcept(scale);
  }

  /** Above 0 if the first gains are better, 0 if they are as good. */
  int compare(long[] one, long[] other);

  /**
   * What the concept makes as large as possible, in the unit of the gains where it is not a share.
   */
  double value(double[] gains);

  /**
   * A bound that every package at least as good as the given one keeps: the weighted sum of its
   * gains is no less. Follows from the definition of the concept alone, for any weights, and is a
   * multiple of the value.
   *
   * @param weights not negative, by party; 0 for those that watch
   * @param gains of a package that leaves no consenting party below no deal
   */
  double bound(double[] weights, double[] gains);
}
