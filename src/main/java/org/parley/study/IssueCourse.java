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
 * @param agreed share of the agreements by option, over all runs
 */
public record IssueCourse(int issue, OptionalDouble closed, double blocked, List<Double> agreed) {

  public IssueCourse {
    agreed = List.copyOf(agreed);
  }
}
