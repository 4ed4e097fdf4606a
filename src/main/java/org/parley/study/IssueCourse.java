package org.parley.study;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How an issue went in the runs that were watched.
 *
 * @param issue position
 * @param closed mean share of the offers of a run after which it was not changed any more, among
 *     agreements; empty if there were none
 * @param blocked share of the breakdowns in which the last offers of the parties differ on it, or
 *     the last draft of a mediator crosses on it a red line of the party that refuses it; 0 if
 *     there were none
 * @param gap how much of what lies between the parties' last offers lies in it: for each party,
 *     what the others' offers lack on it, of all they lack on any issue, in its own points without
 *     linkages; the mean of the parties, and of the breakdowns; the issues add to 1, or to 0 where
 *     there is nothing between offers
 * @param agreed share of the agreements by option, over all runs
 */
public record IssueCourse(
    int issue, OptionalDouble closed, double blocked, double gap, List<Double> agreed) {

  public IssueCourse {
    agreed = List.copyOf(agreed);
  }
}
