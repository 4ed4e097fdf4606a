package org.parley.study;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How one agent did in a tournament. Gains are of the line-ups that count for a seat: all if every
 * combination was played, else those in which all others play the same agent; each of them counts
 * alike.
 *
 * @param agent its position
 * @param agreed mean share of agreements, each seat alike
 * @param gain by seat: mean gain over no deal, in the points of the party that sits there
 * @param ofBest by seat: that as a share of the best mean gain of any agent in the same seat; empty
 *     if nobody gains there
 * @param mean of these shares, each seat alike; empty if there is none
 */
public record Standing(
    int agent, double agreed, List<Double> gain, List<OptionalDouble> ofBest, OptionalDouble mean) {

  public Standing {
    gain = List.copyOf(gain);
    ofBest = List.copyOf(ofBest);
  }
}
