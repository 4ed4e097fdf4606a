package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * How a party scores packages. The likely weights add to the total, which is 100 unless the sheet
 * comes from elsewhere; in a draw the drawn weights are scaled to add to it. An issue without a
 * rating is worth nothing to the party.
 *
 * @param party id of the party
 * @param ratings one for each issue that matters to it, in the order of the file
 * @param total points that the weights add to, not negative
 */
public record ScoreSheet(String party, List<Rating> ratings, double total) {
  /** What weights add to in a sheet that is made for Parley. */
  public static final double FULL = 100;

  public ScoreSheet {
    ratings = List.copyOf(ratings);
  }

  /** A sheet whose weights add to 100. */
  public ScoreSheet(String party, List<Rating> ratings) {
    this(party, ratings, FULL);
  }

  /** The rating of an issue, if the party has one. */
  public Optional<Rating> rating(String issue) {
    return ratings.stream().filter(r -> r.issue().equals(issue)).findFirst();
  }
}
