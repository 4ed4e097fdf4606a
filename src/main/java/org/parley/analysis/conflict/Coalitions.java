package org.parley.analysis.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets of decision makers in the bits of an integer. */
final class Coalitions {
  /** Most decision makers; a conflict that people can discuss has fewer than ten. */
  static final int MOST_MEMBERS = 20;

  private Coalitions() {}

  static void requireCount(int decisionMakers) {
    if (decisionMakers < 1 || decisionMakers > MOST_MEMBERS) {
      throw new IllegalArgumentException(
          "expected 1 to %d decision makers, found %d".formatted(MOST_MEMBERS, decisionMakers));
    }
  }

  static int all(int decisionMakers) {
    return (1 << decisionMakers) - 1;
  }

  static boolean has(int coalition, int member) {
    return (coalition >>> member & 1) != 0;
  }

  static IntStream members(int coalition) {
    return IntStream.range(0, Integer.SIZE).filter(i -> has(coalition, i));
  }

  /** All but the empty one: the small ones first, those of a size in the order of their bits. */
  static List<Integer> bySize(int decisionMakers) {
    return IntStream.rangeClosed(1, all(decisionMakers))
        .boxed()
        .sorted(Comparator.comparing(Integer::bitCount).thenComparing(c -> c))
        .toList();
  }
}
