package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Merges lists of sums, each of them stairs with one vector added to all of it, into the stairs of
 * those that no other covers. One pass in descending order of own utility: what has no larger bound
 * than something before is covered. For n sums in k lists O(n k) steps if there are few lists, O(n
 * log k) if there are many; sums that are covered already are only skipped. Of equal sums that of
 * the first list is kept.
 *
 * <p>Mutable, for one merge.
 */
final class StairsMerge {
  private static final int FEW = 8;

  private final boolean hull; // only what is on the upper concave hull is kept
  private final Stairs[] source; // by list
  private final int many; // lists
  private final double[] ownShift; // by list, and the others likewise
  private final double[] measureShift;
  private final double[] boundShift;
  private final double[] headOwn; // of the list's head; minus infinity if the list is done
  private final double[] headBound;
  private final int[] head;
  private final int[] heap; // lists, if there are many
  private int heapSize;

  private double[] own;
  private double[] bound;
  private int[] list;
  private int[] index;
  private int size;
  private double high = Double.NEGATIVE_INFINITY; // largest bound so far

  private StairsMerge(
      Stairs[] source,
      double[] ownShift,
      double[] measureShift,
      double[] boundShift,
      boolean hull) {
    this.source = source;
    this.ownShift = ownShift;
    this.measureShift = measureShift;
    this.boundShift = boundShift;
    this.hull = hull;
    many = source.length;
    headOwn = new double[many];
    headBound = new double[many];
    head = new int[many];
    heap = new int[many > FEW ? many : 0];
    int room = 8;
    for (Stairs of : source) {
      room = Math.max(room, 2 * of.size);
    }
    own = new double[room];
    bound = new double[room];
    list = new int[room];
    index = new int[room];
  }

  /**
   * The stairs of an issue's options.
   *
   * @param option open options of the issue, by list; at least one
   * @param source exact or not, what each is added to
   * @param own what each brings
   * @param measure likewise
   * @param hull whether only the entries on the upper concave hull are wanted; sources are exact
   */
  static Stairs ofOptions(
      int issue, int[] option, Stairs[] source, double[] own, double[] measure, boolean hull) {
    Stairs.Origin origin =
        (list, index, chosen) -> {
          source[list].choose(index, chosen);
          chosen[issue] = option[list];
        };
    return new StairsMerge(source, own, measure, measure, hull).merged(origin);
  }

  /** The stairs of all sums of an entry of one and an entry of the other. */
  static Stairs sum(Stairs a, Stairs b) {
    Stairs larger = a.size >= b.size ? a : b;
    Stairs smaller = a.size >= b.size ? b : a;
    Stairs[] source = new Stairs[smaller.size];
    Arrays.fill(source, larger);
    Stairs.Origin origin =
        (list, index, chosen) -> {
          larger.choose(index, chosen);
          smaller.choose(list, chosen);
        };
    return new StairsMerge(source, smaller.own, smaller.measure, smaller.bound, false)
        .merged(origin);
  }

  private Stairs merged(Stairs.Origin origin) {
    for (int j = 0; j < many; j++) {
      head[j] = -1;
      advance(j);
    }
    if (many <= FEW) {
      mergeFew();
    } else {
      mergeMany();
    }
    return stairs(origin);
  }

  private void mergeFew() {
    for (int best = first(); headOwn[best] > Double.NEGATIVE_INFINITY; best = first()) {
      keep(best);
      advance(best);
    }
  }

  private int first() {
    int best = 0;
    double most = headOwn[0];
    for (int j = 1; j < many; j++) {
      if (headOwn[j] >= most && (headOwn[j] > most || headBound[j] > headBound[best])) {
        best = j;
        most = headOwn[j];
      }
    }
    return best;
  }

  private void mergeMany() {
    for (int j = 0; j < many; j++) {
      heap[heapSize++] = j;
    }
    for (int at = heapSize / 2 - 1; at >= 0; at--) {
      sink(at);
    }
    while (heapSize > 0) {
      int best = heap[0];
      keep(best);
      advance(best);
      if (headOwn[best] == Double.NEGATIVE_INFINITY) {
        heap[0] = heap[--heapSize];
      }
      sink(0);
    }
  }

  private void sink(int from) {
    int moved = heap[from];
    int at = from;
    for (int child = 2 * at + 1; child < heapSize; child = 2 * at + 1) {
      if (child + 1 < heapSize && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], moved)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
  }

  private boolean isBefore(int a, int b) {
    if (headOwn[a] != headOwn[b]) {
      return headOwn[a] > headOwn[b];
    }
    return headBound[a] != headBound[b] ? headBound[a] > headBound[b] : a < b;
  }

  /** Keeps the head of a list, unless it has been covered since it came up. */
  private void keep(int j) {
    if (headBound[j] > high) {
      while (hull && size > 1 && isBelow(size - 1, headOwn[j], headBound[j])) {
        size--;
      }
      if (size == own.length) {
        grow();
      }
      own[size] = headOwn[j];
      bound[size] = headBound[j];
      list[size] = j;
      index[size++] = head[j];
      high = headBound[j];
    }
  }

  /** Whether an entry kept is below the line from the one before it to a new one. */
  private boolean isBelow(int k, double newOwn, double newBound) {
    double rise = (bound[k] - bound[k - 1]) * (own[k - 1] - newOwn);
    return rise < (newBound - bound[k - 1]) * (own[k - 1] - own[k]);
  }

  private void grow() {
    own = Arrays.copyOf(own, 2 * size);
    bound = Arrays.copyOf(bound, 2 * size);
    list = Arrays.copyOf(list, 2 * size);
    index = Arrays.copyOf(index, 2 * size);
  }

  /** Moves the head of a list to its next sum that is not covered. */
  private void advance(int j) {
    Stairs from = source[j];
    double[] bounds = from.bound;
    double shift = boundShift[j];
    int end = from.size;
    int at = head[j] + 1;
    while (at < end && bounds[at] + shift <= high) {
      at++;
    }
    head[j] = at;
    headOwn[j] = at < end ? from.own[at] + ownShift[j] : Double.NEGATIVE_INFINITY;
    headBound[j] = at < end ? bounds[at] + shift : Double.NEGATIVE_INFINITY;
  }

  private Stairs stairs(Stairs.Origin origin) {
    double[] measure = isExact() ? bound : new double[size];
    for (int k = 0; measure != bound && k < size; k++) {
      measure[k] = source[list[k]].measure[index[k]] + measureShift[list[k]];
    }
    return new Stairs(size, own, measure, bound, origin, list, index);
  }

  private boolean isExact() {
    return measureShift == boundShift && Arrays.stream(source).allMatch(Stairs::isExact);
  }
}
