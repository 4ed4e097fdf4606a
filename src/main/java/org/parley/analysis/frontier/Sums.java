package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Sums of vectors that are to be merged into a front: lists, each of which is a front that is not
 * empty with one vector added to all of it. Sums are numbered through, list by list; {@code
 * first[j] + i} is the i-th vector of the source of list {@code j} plus the shift of list {@code
 * j}.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Sums {
  final int parties;
  final Front[] source; // by list
  final long[] gainShift; // by list and party
  final long[] cornerShift; // by list and party; the same array as gainShift if exact
  final int[] first; // one more than there are lists
  private final Function<int[], Trace> trace;

  private Sums(
      int parties, Front[] source, long[] gains, long[] corners, Function<int[], Trace> trace) {
    this.parties = parties;
    this.source = source;
    this.gainShift = gains;
    this.cornerShift = corners;
    this.first = first(source);
    this.trace = trace;
  }

  /** Every vector of {@code a} plus every vector of {@code b}; quicker if {@code b} is smaller. */
  static Sums of(Front a, Front b) {
    Front[] source = new Front[a.isEmpty() ? 0 : b.size];
    Arrays.fill(source, a);
    Trace traceOfA = a.trace;
    Trace traceOfB = b.trace;
    int sizeOfA = a.size;
    return new Sums(
        a.parties,
        source,
        b.gain,
        b.corner,
        pick -> new Trace.OfSums(traceOfA, traceOfB, sizeOfA, pick));
  }

  /** Every vector of a front by itself. */
  static Sums of(Front front) {
    return of(front, Front.zero(front.parties));
  }

  /**
   * Options of an issue, each added to all vectors of a front.
   *
   * @param options open options, by list
   * @param source fronts that are not empty, by list
   * @param shift gains of the options, by list and party
   */
  static Sums of(int issue, int[] options, Front[] source, long[] shift, int parties) {
    Trace[] traces = Arrays.stream(source).map(f -> f.trace).toArray(Trace[]::new);
    int[] first = first(source);
    return new Sums(
        parties,
        source,
        shift,
        shift,
        pick -> new Trace.OfOptions(issue, options, traces, first, pick));
  }

  int lists() {
    return source.length;
  }

  int count() {
    return first[source.length];
  }

  /** How the sums of these numbers came about. */
  Trace trace(int[] pick) {
    return trace.apply(pick);
  }

  boolean isExact() {
    return gainShift == cornerShift && Arrays.stream(source).allMatch(Front::isExact);
  }

  /** Writes the corner of the i-th sum of a list to {@code row[at ..]}. */
  void corner(int list, int i, long[] row, int at) {
    add(source[list].corner, i, cornerShift, list, row, at);
  }

  /** Writes the gains of the i-th sum of a list to {@code row[at ..]}. */
  void gain(int list, int i, long[] row, int at) {
    add(source[list].gain, i, gainShift, list, row, at);
  }

  private void add(long[] vectors, int i, long[] shift, int list, long[] row, int at) {
    for (int p = 0; p < parties; p++) {
      row[at + p] = vectors[i * parties + p] + shift[list * parties + p];
    }
  }

  /** The gains of sums of these numbers. */
  long[] gains(int[] pick) {
    long[] gains = new long[pick.length * parties];
    for (int k = 0; k < pick.length; k++) {
      int found = Arrays.binarySearch(first, pick[k]);
      int list = found >= 0 ? found : -2 - found;
      gain(list, pick[k] - first[list], gains, k * parties);
    }
    return gains;
  }

  /** At least the farthest that a sum's corner is above its gain for a party, in units. */
  long loss(int p) {
    long ofSource = 0;
    long ofShift = 0;
    for (int list = 0; list < lists(); list++) {
      if (list == 0 || source[list] != source[list - 1]) {
        ofSource = Math.max(ofSource, source[list].loss(p));
      }
      int at = list * parties + p;
      ofShift = Math.max(ofShift, cornerShift[at] - gainShift[at]);
    }
    return ofSource + ofShift;
  }

  private static int[] first(Front[] source) {
    int[] first = new int[source.length + 1];
    for (int j = 0; j < source.length; j++) {
      first[j + 1] = Math.addExact(first[j], source[j].size);
    }
    return first;
  }
}
