package org.parley.study;

import java.util.List;

/**
 * What a provision or a guarantee of a text does, at the likely values.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param guarantee whether it is a guarantee; else a provision
 * @param inForce chance that it is part of the text, 1 where its cells are settled
 * @param change by party, the smallest margin of any year with it minus without it, in points of
 *     that party: above 0 it holds the party to the text, below 0 it tempts it
 */
public record ClauseEffect(
    String id, String title, boolean guarantee, double inForce, List<Double> change) {

  public ClauseEffect {
    change = List.copyOf(change);
  }
}
