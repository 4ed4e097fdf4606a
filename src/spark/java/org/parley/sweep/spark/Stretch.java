package org.parley.sweep.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Tasks that follow one another and are run by one executor.
 *
 * @param from the first
 * @param to the first that is not one of them
 */
record Stretch(long from, long to) implements Serializable {

  /** All tasks in so many stretches, as equal as can be; fewer if there are fewer tasks. */
  static List<Stretch> of(long tasks, int stretches) {
    long many = Math.min(tasks, stretches);
    return LongStream.range(0, many)
        .mapToObj(k -> new Stretch(start(tasks, many, k), start(tasks, many, k + 1)))
        .toList();
  }

  /** {@code floor(k tasks / many)} without leaving the range of a long. */
  private static long start(long tasks, long many, long k) {
    return k * (tasks / many) + k * (tasks % many) / many;
  }
}
