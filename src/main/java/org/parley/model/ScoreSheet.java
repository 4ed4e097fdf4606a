package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * How a party scores packages. The likely weights add to 100; in a draw the drawn weights are
 * scaled to add to 100. An issue without a rating is worth nothing to the party.
 *
 * @param party id of the party
 * @param ratings one for each issue that matters to it, in the order of the file
 */
public record ScoreSheet(String party, List<Rating> ratings) {

  public ScoreSheet {
    ratings = List.copyOf(ratings);
  }

  /** The rating of an issue, if the party has one. */
  public Optional<Rating> rating(String issue) {
    return ratings.stream().filter(r -> r.issue().equals(issue)).findFirst();
  }
}
