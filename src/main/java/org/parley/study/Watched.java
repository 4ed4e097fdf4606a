package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.Transcript;

/**
 * One run, turn by turn.
 *
 * @param start the package that it started from, by issue; empty if from nothing
 * @param startGain what it gives each party over no deal; empty if from nothing
 * @param transcript what was said
 */
public record Watched(
    List<Integer> start, Optional<List<Double>> startGain, Transcript transcript) {

  public Watched {
    start = List.copyOf(start);
    startGain = startGain.map(List::copyOf);
  }
}
