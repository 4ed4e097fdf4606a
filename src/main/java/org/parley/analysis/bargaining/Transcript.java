package org.parley.analysis.bargaining;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Deal;

/**
 * A negotiation as it was carried on.
 *
 * @param turns in order
 * @param ending how it ended
 */
public record Transcript(List<Turn> turns, Ending ending) {

  public Transcript {
    turns = List.copyOf(turns);
  }

  /** What a party did. */
  public enum Act {
    /** Put a package forward. */
    OFFERED,
    /** Accepted the package on the table. */
    ACCEPTED,
    /** Refused the package on the table without an offer of its own. */
    REFUSED,
    /** Left. */
    WALKED
  }

  /**
   * A turn.
   *
   * @param round from 1
   * @param party who acted; {@link View#NONE} for a mediator
   * @param act what it did
   * @param deal the package offered, accepted or refused; empty if it left, or spoke of one issue
   * @param point what was offered or accepted on one issue alone, where issues are settled one by
   *     one
   */
  public record Turn(int round, int party, Act act, Optional<Deal> deal, Optional<Point> point) {}

  /**
   * An option of an issue.
   *
   * @param issue by position
   * @param option by position
   */
  public record Point(int issue, int option) {}
}
