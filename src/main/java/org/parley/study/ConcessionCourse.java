package org.parley.study;

import java.util.List;
import org.parley.uncertainty.Middle;

/**
 * How a party's offers came down in the runs that were watched.
 *
 * @param party position
 * @param steps in order; none if the party made no offers
 */
public record ConcessionCourse(int party, List<Step> steps) {

  public ConcessionCourse {
    steps = List.copyOf(steps);
  }

  /**
   * A moment of the negotiation.
   *
   * @param round from 1
   * @param going share of the watched runs that had not ended before
   * @param asked the party's own gain over no deal by its latest offer, or by the mediator's draft,
   *     in points; over the runs still going
   */
  public record Step(int round, double going, Middle asked) {}
}
