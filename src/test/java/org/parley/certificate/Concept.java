package org.parley.certificate;

/** What makes one package better than another, in whole numbers. */
public sealed interface Concept permits NashConcept, MaximinConcept, SumConcept {

  /** Above 0 if the first gains are better, 0 if they are as good. */
  int compare(long[] one, long[] other);

  /** What the concept makes as large as possible; points count as units. */
  double value(long[] gains);

  /**
   * A bound that every package at least as good as the given one keeps: the weighted sum of its
   * gains is no less. Follows from the definition of the concept alone, for any weights.
   *
   * @param weights not negative, by party; 0 for those that watch
   * @param gains of a package that leaves no consenting party below no deal
   */
  double bound(double[] weights, long[] gains);
}
