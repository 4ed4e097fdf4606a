package org.parley.published;

import org.junit.jupiter.api.Test;

/** A body of four members of Stach (2011). */
class Stach2011Test {

  @Test
  void fourMembers() {
    new VotingExample("stach-four").assertIndices();
  }
}
