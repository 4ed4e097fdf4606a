package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * How the vectors of a {@link Front} came about, so that the package behind a vector can be walked
 * back to. Remembers numbers of sums ({@link Sums}), not vectors.
 */
interface Trace {
  /** Of a front for which no issue is settled. */
  Trace NONE = (vector, chosen) -> {};

  /** Sets the open options that a vector stands for, by issue. */
  void choose(int vector, int[] chosen);

  /** Options of an issue, each added to the vectors of a source. */
  final class OfOptions implements Trace {
    private final int issue;
    private final int[] options; // by list
    private final Trace[] sources; // by list
    private final int[] first; // number of the first sum of each list
    private final int[] pick; // number of the sum, by vector

    OfOptions(int issue, int[] options, Trace[] sources, int[] first, int[] pick) {
      this.issue = issue;
      this.options = options;
      this.sources = sources;
      this.first = first;
      this.pick = pick;
    }

    @Override
    public void choose(int vector, int[] chosen) {
      int found = Arrays.binarySearch(first, pick[vector]);
      int list = found >= 0 ? found : -2 - found;
      chosen[issue] = options[list];
      sources[list].choose(pick[vector] - first[list], chosen);
    }
  }

  /** Each vector of {@code b} added to all vectors of {@code a}. */
  final class OfSums implements Trace {
    private final Trace a;
    private final Trace b;
    private final int sizeOfA;
    private final int[] pick; // number of the sum, by vector

    OfSums(Trace a, Trace b, int sizeOfA, int[] pick) {
      this.a = a;
      this.b = b;
      this.sizeOfA = sizeOfA;
      this.pick = pick;
    }

    @Override
    public void choose(int vector, int[] chosen) {
      a.choose(pick[vector] % sizeOfA, chosen);
      b.choose(pick[vector] / sizeOfA, chosen);
    }
  }
}
