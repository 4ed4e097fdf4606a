package org.parley.study;

import java.util.List;
import org.parley.model.Variant;

/**
 * How a variant fares with the ratifiers.
 *
 * @param variant the text
 * @param votes one for each ratifier
 * @param all the chance that all who are asked pass it; their swings and opinions are taken as
 *     independent, so that it is the product of their chances in each draw
 */
public record RatifiedText(Variant variant, List<RatifierVote> votes, Passing all) {

  public RatifiedText {
    votes = List.copyOf(votes);
  }
}
