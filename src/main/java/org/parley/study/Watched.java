package org.parley.study;

import java.util.List;
import org.parley.analysis.bargaining.Transcript;

/**
 * One run, turn by turn.
 *
 * @param start the package that it started from, by issue; empty if from nothing
 * @param transcript what was said
 */
public record Watched(List<Integer> start, Transcript transcript) {

  public Watched {
    start = List.copyOf(start);
  }
}
