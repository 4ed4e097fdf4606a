package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the coalitions that win together with some members who are for it anyway, and none of whose
 * members can be spared. Members are taken one after the other, with each and without it; what wins
 * is not extended, and what cannot win with all the rest is given up.
 */
final class MinimalCoalitions {
  private static final int MOST_STEPS = 20_000_000;

  private final VotingBody body;
  private final long given;
  private final int most;
  private final List<Long> found = new ArrayList<>();
  private int steps;

  MinimalCoalitions(VotingBody body, long given, int most) {
    this.body = body;
    this.given = given;
    this.most = most;
  }

  /** Those among some candidates; empty if they are too many. */
  Optional<List<Long>> find(long candidates) {
    search(0, candidates & ~given);
    return found.size() > most || steps > MOST_STEPS
        ? Optional.empty()
        : Optional.of(found.stream().sorted().toList());
  }

  private void search(long chosen, long open) {
    if (++steps > MOST_STEPS || found.size() > most || !body.wins(given | chosen | open)) {
      return;
    }
    if (body.wins(given | chosen)) {
      if (isMinimal(chosen)) {
        found.add(chosen);
      }
      return;
    }
    long next = Long.lowestOneBit(open);
    search(chosen | next, open & ~next);
    search(chosen, open & ~next);
  }

  private boolean isMinimal(long chosen) {
    for (long rest = chosen; rest != 0; rest &= rest - 1) {
      if (body.wins(given | (chosen & ~Long.lowestOneBit(rest)))) {
        return false;
      }
    }
    return true;
  }
}
