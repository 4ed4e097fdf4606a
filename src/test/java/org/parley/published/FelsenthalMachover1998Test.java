package org.parley.published;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Felsenthal and Machover, <i>The Measurement of Voting Power</i> (1998), chapter 5. */
class FelsenthalMachover1998Test {

  @ParameterizedTest
  @ValueSource(strings = {"eec-council-1958", "ec-council-1981", "eu-council-1995"})
  void councils(String id) {
    new VotingExample(id).assertIndices();
  }
}
