package org.parley.certificate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The largest weighted sum that the issues still open can bring, given what the settled ones left
 * to remember: a recursion over positions with a memory.
 */
final class Completion {
  /** In place of a sum: nothing signable can follow. */
  static final long NOTHING = Long.MIN_VALUE;

  private final Walk walk;
  private final long[] cell; // weighted units, by cell
  private final long[] bonus; // by linkage
  private final List<Map<BitSet, Long>> memory = new ArrayList<>();

  Completion(Ledger ledger, Walk walk, long[] weights) {
    this.walk = walk;
    cell = new long[ledger.layout().cells()];
    bonus = new long[ledger.layout().linkages()];
    for (int p = 0; p < weights.length; p++) {
      for (int c = 0; c < cell.length; c++) {
        long part = Math.multiplyExact(weights[p], ledger.points(p, c));
        cell[c] = Math.addExact(cell[c], part);
      }
      for (int l = 0; l < bonus.length; l++) {
        long part = Math.multiplyExact(weights[p], ledger.bonus(p, l));
        bonus[l] = Math.addExact(bonus[l], part);
      }
    }
    for (int i = 0; i < walk.order.length; i++) {
      memory.add(new HashMap<>());
    }
  }

  /** What an option brings when it is settled. */
  long brings(int position, int option, Walk.Move move) {
    long sum = cell[walk.layout.first(walk.order[position]) + option];
    for (int l : move.holding()) {
      sum = Math.addExact(sum, bonus[l]);
    }
    return sum;
  }

  /** The most that the issues from a position on can bring. */
  long best(int position, BitSet alive) {
    if (position == walk.order.length) {
      return 0;
    }
    Long known = memory.get(position).get(alive);
    if (known != null) {
      return known;
    }
    long best = NOTHING;
    for (int k = 0; k < walk.layout.options(walk.order[position]); k++) {
      Walk.Move move = walk.move(position, alive, k);
      long rest = move == null ? NOTHING : best(position + 1, move.alive());
      if (rest != NOTHING) {
        best = Math.max(best, Math.addExact(rest, brings(position, k, move)));
      }
    }
    memory.get(position).put(alive, best);
    return best;
  }
}
