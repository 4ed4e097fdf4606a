package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * The sums of all packages of a row of issues: packages in the same state with the same sums are
 * one entry, with their number. Grows issue by issue, in place.
 *
 * <p>Only packages matter whose columns all end at 0 or more. A package that cannot get there
 * whatever the other issues bring is left out; a sum that stays there whatever they bring is
 * lowered to the least that does, so that more packages become equal, though not below the least
 * that this row can have, as the other row relies on that.
 *
 * <p>An entry is {@code width} numbers: its state, its sums, and how many packages it stands for,
 * modulo {@code modulus}.
 */
final class PartialSums {
  private final Columns columns;
  private final long modulus;
  final int width;
  private IssueRow row;
  private long[] entries;
  private int size = 1;
  private int[] slots; // of the hash table: entry plus one
  private final long[] best; // what the other issues may bring at most, by column
  private final long[] enough; // the sum that stays at 0 or more whatever they bring

  PartialSums(Columns columns, long modulus) {
    this.columns = columns;
    this.modulus = modulus;
    width = columns.count + 2;
    row = IssueRow.empty(columns);
    entries = new long[width];
    entries[width - 1] = 1;
    best = new long[columns.count];
    enough = new long[columns.count];
  }

  IssueRow row() {
    return row;
  }

  int size() {
    return size;
  }

  long[] entries() {
    return entries;
  }

  int state(int entry) {
    return (int) entries[entry * width];
  }

  /** Sorts the entries by state; where each state begins, and the end. */
  int[] byState() {
    int[] first = new int[(int) row.states() + 1];
    for (int e = 0; e < size; e++) {
      first[state(e) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] at = first.clone();
    long[] sorted = new long[size * width];
    for (int e = 0; e < size; e++) {
      System.arraycopy(entries, e * width, sorted, at[state(e)]++ * width, width);
    }
    entries = sorted;
    return Arrays.stream(first).distinct().toArray();
  }

  /** Entries to be looked at when an issue is taken next. */
  double work(int issue) {
    return Math.max(size, row.states()) * columns.structure.options(issue);
  }

  /** Takes one more issue. */
  void take(int issue) {
    Extension extension = Extension.of(columns, row, issue);
    row = extension.after;
    bound();
    long[] before = entries;
    int many = size;
    entries = new long[Math.max(16, many * 2) * width];
    slots = new int[Integer.highestOneBit(Math.max(16, many * 2)) * 4];
    size = 0;
    long[] sum = new long[width];
    for (int e = 0; e < many; e++) {
      for (int k = 0; k < extension.options; k++) {
        if (extend(before, e * width, extension, k, sum)) {
          add(sum);
        }
      }
    }
    slots = null;
  }

  /** Sets {@code sum} to an entry with one more option; false if it need not be counted. */
  private boolean extend(long[] from, int entry, Extension extension, int option, long[] sum) {
    int at = (int) from[entry] * extension.options + option;
    if (extension.next[at] == Extension.FORBIDDEN) {
      return false;
    }
    sum[0] = extension.next[at];
    int added = at * columns.count;
    for (int c = 0; c < columns.count; c++) {
      long value = from[entry + 1 + c] + extension.added[added + c];
      if (value + best[c] < 0) {
        return false;
      }
      sum[1 + c] = Math.min(value, enough[c]);
    }
    sum[width - 1] = from[entry + width - 1];
    return true;
  }

  private void bound() {
    for (int c = 0; c < columns.count; c++) {
      best[c] = columns.base[c];
      long others = columns.base[c];
      long own = 0;
      for (int i = 0; i < columns.structure.issues(); i++) {
        best[c] += row.includes(i) ? 0 : columns.best(i, c);
        others += row.includes(i) ? 0 : columns.worst(i, c);
        own += row.includes(i) ? columns.worst(i, c) : 0;
      }
      for (Tie tie : columns.ties) {
        best[c] += row.isComplete(tie) ? 0 : columns.best(tie, c);
        others += row.isComplete(tie) ? 0 : columns.worst(tie, c);
        own += row.isComplete(tie) ? columns.worst(tie, c) : 0;
      }
      enough[c] = Math.max(own, -others);
    }
  }

  private void add(long[] sum) {
    int mask = slots.length - 1;
    int slot = hash(sum) & mask;
    while (slots[slot] != 0) {
      int entry = (slots[slot] - 1) * width;
      if (equal(sum, entry)) {
        entries[entry + width - 1] = (entries[entry + width - 1] + sum[width - 1]) % modulus;
        return;
      }
      slot = (slot + 1) & mask;
    }
    append(sum, slot);
  }

  private void append(long[] sum, int slot) {
    if ((size + 1) * width > entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    System.arraycopy(sum, 0, entries, size * width, width);
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      rehash();
    }
  }

  private void rehash() {
    slots = new int[slots.length * 4];
    int mask = slots.length - 1;
    long[] sum = new long[width];
    for (int e = 0; e < size; e++) {
      System.arraycopy(entries, e * width, sum, 0, width);
      int slot = hash(sum) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = e + 1;
    }
  }

  private boolean equal(long[] sum, int entry) {
    for (int c = 0; c < width - 1; c++) {
      if (sum[c] != entries[entry + c]) {
        return false;
      }
    }
    return true;
  }

  private int hash(long[] sum) {
    long hash = 0;
    for (int c = 0; c < width - 1; c++) {
      hash = (hash + sum[c]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) (hash >>> 16) & Integer.MAX_VALUE;
  }
}
