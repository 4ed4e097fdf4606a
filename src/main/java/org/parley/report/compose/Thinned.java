package org.parley.report.compose;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a long list that stands for the whole. */
final class Thinned {
  private Thinned() {}

  /** So many items at even distances, the first and the last among them; all if they are few. */
  static <T> List<T> evenly(List<T> items, int most) {
    int n = items.size();
    if (n <= most) {
      return items;
    }
    if (most == 1) {
      return items.subList(0, 1);
    }
    return IntStream.range(0, most)
        .mapToObj(k -> items.get((int) ((long) k * (n - 1) / (most - 1))))
        .toList();
  }
}
