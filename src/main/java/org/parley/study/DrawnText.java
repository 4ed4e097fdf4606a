package org.parley.study;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.Issue;
import org.parley.model.Reading;
import org.parley.uncertainty.RandomStream;

/**
 * The package that a text amounts to in each draw. The stream of an unsettled cell has the name
 * that it has in {@link Trials}, so a text is the same package in the same draw of every question.
 */
final class DrawnText {
  private final Reading reading;
  private final List<RandomStream> streams;

  /**
   * A text.
   *
   * @param id of the text
   */
  DrawnText(String id, Reading reading, List<Issue> issues, long seed) {
    this.reading = reading;
    streams =
        issues.stream()
            .map(issue -> RandomStream.of(seed, "variants." + id + "." + issue.id()))
            .toList();
  }

  /** The packages of a block of draws: {@code [draw][issue]}. */
  int[][] block(int block, int size) {
    int[][] outcomes = new int[size][streams.size()];
    IntStream.range(0, streams.size()).forEach(i -> fill(outcomes, i, block));
    return outcomes;
  }

  private void fill(int[][] outcomes, int issue, int block) {
    if (reading.isSettled(issue)) {
      for (int[] outcome : outcomes) {
        outcome[issue] = reading.at(issue, 0);
      }
      return;
    }
    UniformRandomProvider random = streams.get(issue).block(block);
    for (int[] outcome : outcomes) {
      outcome[issue] = reading.at(issue, random.nextDouble());
    }
  }
}
