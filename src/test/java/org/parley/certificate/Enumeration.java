package org.parley.certificate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** All signable packages that meet some inequalities, one after the other. */
final class Enumeration {
  private final Walk walk;
  private final List<Completion> completions = new ArrayList<>();
  private final List<Long> least = new ArrayList<>();
  private final long mostNodes;
  private final int[] outcome;
  private long nodes;

  Enumeration(Walk walk, long mostNodes) {
    this.walk = walk;
    this.mostNodes = mostNodes;
    outcome = new int[walk.order.length];
  }

  /** Only packages whose weighted sum of units, no deal not taken off, is at least this. */
  void require(Completion completion, long atLeast) {
    completions.add(completion);
    least.add(atLeast);
  }

  /** Calls back with each package; false if there are too many partial packages to finish. */
  boolean visit(Consumer<int[]> visitor) {
    nodes = 0;
    long[] sums = new long[least.size()];
    return !isHopeless(0, sums, walk.start()) ? visit(0, sums, walk.start(), visitor) : true;
  }

  /** Partial packages looked at. */
  long nodes() {
    return nodes;
  }

  private boolean visit(int position, long[] sums, BitSet alive, Consumer<int[]> visitor) {
    if (position == outcome.length) {
      visitor.accept(outcome.clone());
      return true;
    }
    for (int k = 0; k < walk.layout.options(walk.order[position]); k++) {
      Walk.Move move = walk.move(position, alive, k);
      if (move == null) {
        continue;
      }
      if (++nodes > mostNodes) {
        return false;
      }
      long[] next = sums.clone();
      for (int c = 0; c < next.length; c++) {
        next[c] = Math.addExact(next[c], completions.get(c).brings(position, k, move));
      }
      outcome[walk.order[position]] = k;
      if (!isHopeless(position + 1, next, move.alive())
          && !visit(position + 1, next, move.alive(), visitor)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHopeless(int position, long[] sums, BitSet alive) {
    for (int c = 0; c < sums.length; c++) {
      long rest = completions.get(c).best(position, alive);
      if (rest == Completion.NOTHING || Math.addExact(rest, sums[c]) < least.get(c)) {
        return true;
      }
    }
    return false;
  }
}
