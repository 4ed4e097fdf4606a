package org.parley.analysis.bargaining;

import java.util.Optional;
import org.parley.analysis.frontier.Deal;

/**
 * How a negotiation ended.
 *
 * @param cause why
 * @param round in which round
 * @param party who accepted last, walked away, refused the last text or did not ratify; {@link
 *     View#NONE} if nobody
 * @param deal what was agreed; empty after a breakdown
 */
public record Ending(Cause cause, int round, int party, Optional<Deal> deal) {

  /** Why a negotiation ended. */
  public enum Cause {
    /** All who must have accepted the same package. */
    AGREED,
    /** The last round is over. */
    DEADLINE,
    /** A party can sign nothing that is worth more to it than no deal. */
    WALKED,
    /** Chance ended it. */
    BROKE_DOWN,
    /** Agreed at the table, but worth less than no deal to a party that ratifies. */
    NOT_RATIFIED
  }

  /** Whether there is a deal. */
  public boolean isAgreement() {
    return cause == Cause.AGREED;
  }
}
