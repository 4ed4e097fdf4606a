package org.parley.published;

import org.junit.jupiter.api.Test;

/** Banzhaf, <i>Weighted Voting Doesn't Work</i> (1965). */
class Banzhaf1965Test {

  @Test
  void nassauCounty() {
    new VotingExample("nassau-1964").assertIndices();
  }
}
