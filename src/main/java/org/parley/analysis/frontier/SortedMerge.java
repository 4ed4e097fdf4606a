package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Merges sorted lists of sums into the front of those that no other covers, in one pass in
 * descending lexicographic order over a heap of the lists' heads; what is already covered never
 * enters the heap. For n sums in k lists O(n log k) steps and n look-ups in an {@link Archive}. Of
 * equal sums the one with the smallest number is kept.
 *
 * <p>Mutable, for one merge.
 */
final class SortedMerge {
  private final Sums sums;
  private final int parties;
  private final double[] rest;
  private final int most;
  private final Archive archive;

  private final long[] head; // by list and party: the corner at the head of the list
  private final int[] next; // by list: the sum after the head
  private final int[] heap; // lists
  private int heapSize;

  private long[] corner = new long[64];
  private int[] pick = new int[64];
  private int size;

  private SortedMerge(Sums sums, double[] rest, int most) {
    this.sums = sums;
    this.parties = sums.parties;
    this.rest = rest;
    this.most = most;
    this.archive = Archive.of(parties);
    this.head = new long[sums.lists() * parties];
    this.next = new int[sums.lists()];
    this.heap = new int[sums.lists()];
  }

  /**
   * The front of the sums, or of the first of them if there are more.
   *
   * @param rest the most that can be added later, see {@link Completion}
   * @param most largest front that is wanted; what comes back may be larger by one
   */
  static Front of(Sums sums, double[] rest, int most) {
    SortedMerge merge = new SortedMerge(sums, rest, most);
    merge.fill();
    merge.run();
    return merge.front();
  }

  private void fill() {
    for (int list = 0; list < sums.lists(); list++) {
      if (advance(list)) {
        heap[heapSize++] = list;
      }
    }
    for (int at = heapSize / 2 - 1; at >= 0; at--) {
      sink(at);
    }
  }

  private void run() {
    while (heapSize > 0 && size <= most) {
      int list = heap[0];
      if (!archive.covers(head, list * parties)) {
        archive.add(head, list * parties);
        keep(list);
      }
      if (!advance(list)) {
        heap[0] = heap[--heapSize];
      }
      sink(0);
    }
  }

  private void keep(int list) {
    if (size == pick.length) {
      pick = Arrays.copyOf(pick, 2 * size);
    }
    if ((size + 1) * parties > corner.length) {
      corner = Arrays.copyOf(corner, 2 * (size + 1) * parties);
    }
    System.arraycopy(head, list * parties, corner, size * parties, parties);
    pick[size++] = sums.first[list] + next[list] - 1;
  }

  /** Moves a list's head to its next sum that is neither covered nor hopeless, if there is one. */
  private boolean advance(int list) {
    int end = sums.source[list].size;
    int at = list * parties;
    int i = next[list];
    while (i < end) {
      sums.corner(list, i++, head, at);
      if (!Completion.isHopeless(head, at, rest) && !archive.covers(head, at)) {
        next[list] = i;
        return true;
      }
    }
    return false;
  }

  private void sink(int from) {
    int list = heap[from];
    int at = from;
    for (int child = 2 * at + 1; child < heapSize; child = 2 * at + 1) {
      if (child + 1 < heapSize && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], list)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = list;
  }

  private boolean isBefore(int a, int b) {
    for (int p = 0; p < parties; p++) {
      long difference = head[a * parties + p] - head[b * parties + p];
      if (difference != 0) {
        return difference > 0;
      }
    }
    return a < b;
  }

  private Front front() {
    int[] picked = Arrays.copyOf(pick, size);
    long[] corners = Arrays.copyOf(corner, size * parties);
    long[] gains = sums.isExact() ? corners : sums.gains(picked);
    return new Front(parties, size, gains, corners, sums.trace(picked));
  }
}
