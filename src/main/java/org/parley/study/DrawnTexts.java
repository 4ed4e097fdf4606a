package org.parley.study;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.Issue;
import org.parley.model.Reading;
import org.parley.model.Variant;
import org.parley.uncertainty.RandomStream;

/**
 * The package that a text amounts to in each draw. An unsettled cell has a stream named after text
 * and issue, the same as when texts are compared, so that a draw is the same there and here.
 */
record DrawnTexts(long seed, List<Issue> issues) {

  /** The packages of a block of draws: {@code [draw][issue]}. */
  int[][] block(Variant text, Reading reading, int block, int size) {
    int[][] outcomes = new int[size][issues.size()];
    for (int i = 0; i < issues.size(); i++) {
      if (reading.isSettled(i)) {
        fill(outcomes, i, reading.at(i, 0));
      } else {
        String name = "variants." + text.id() + "." + issues.get(i).id();
        draw(outcomes, i, reading, RandomStream.of(seed, name).block(block));
      }
    }
    return outcomes;
  }

  private static void fill(int[][] outcomes, int issue, int option) {
    for (int[] outcome : outcomes) {
      outcome[issue] = option;
    }
  }

  private static void draw(
      int[][] outcomes, int issue, Reading reading, UniformRandomProvider random) {
    for (int[] outcome : outcomes) {
      outcome[issue] = reading.at(issue, random.nextDouble());
    }
  }
}
