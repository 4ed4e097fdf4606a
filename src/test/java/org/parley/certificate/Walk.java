package org.parley.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.parley.analysis.frontier.Role;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * An order in which the issues are settled one by one, and what must be remembered on the way: the
 * linkages and rules ("ties") whose conditions have all been met so far. A tie is decided at the
 * last of its issues.
 */
final class Walk {
  final Layout layout;
  final int[] order;
  private final List<Role> roles;
  private final List<Joint> ties = new ArrayList<>(); // linkages, then rules
  private final int[][] at; // at[position]: ties that name the issue there
  private final int[] last; // by tie: position of its last issue

  /** A settled option: what it leaves to remember, and the linkages that now hold. */
  record Move(BitSet alive, List<Integer> holding) {
    Move {
      holding = List.copyOf(holding);
    }
  }

  Walk(Layout layout, List<Role> roles) {
    this.layout = layout;
    this.roles = roles;
    for (int l = 0; l < layout.linkages(); l++) {
      ties.add(layout.linkage(l));
    }
    for (int r = 0; r < layout.rules(); r++) {
      ties.add(layout.rule(r));
    }
    order = order();
    int[] position = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      position[order[at]] = at;
    }
    last = new int[ties.size()];
    at = new int[order.length][0];
    for (int t = 0; t < ties.size(); t++) {
      for (int k = 0; k < ties.get(t).size(); k++) {
        int where = position[ties.get(t).issue(k)];
        last[t] = Math.max(last[t], where);
        at[where] = with(at[where], t);
      }
    }
  }

  private static int[] with(int[] numbers, int another) {
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = another;
    return longer;
  }

  /** Always next the issue that leaves the fewest ties begun and not decided. */
  private int[] order() {
    int[] found = new int[layout.issues()];
    BitSet settled = new BitSet();
    for (int at = 0; at < found.length; at++) {
      int best = -1;
      int fewest = Integer.MAX_VALUE;
      for (int i = settled.nextClearBit(0); i < found.length; i = settled.nextClearBit(i + 1)) {
        settled.set(i);
        int open = open(settled);
        settled.clear(i);
        if (open < fewest) {
          fewest = open;
          best = i;
        }
      }
      found[at] = best;
      settled.set(best);
    }
    return found;
  }

  private int open(BitSet settled) {
    int open = 0;
    for (Joint tie : ties) {
      int seen = 0;
      for (int k = 0; k < tie.size(); k++) {
        seen += settled.get(tie.issue(k)) ? 1 : 0;
      }
      open += seen > 0 && seen < tie.size() ? 1 : 0;
    }
    return open;
  }

  /** Before the first issue. */
  BitSet start() {
    BitSet alive = new BitSet();
    alive.set(0, ties.size());
    return alive;
  }

  /** Settles the issue at a position; null if a red line or a rule forbids the option. */
  Move move(int position, BitSet alive, int option) {
    int issue = order[position];
    for (int p = 0; p < roles.size(); p++) {
      if (roles.get(p).consents() && layout.refuses(p, layout.first(issue) + option)) {
        return null;
      }
    }
    BitSet after = (BitSet) alive.clone();
    List<Integer> holding = new ArrayList<>();
    for (int t : at[position]) {
      boolean met = alive.get(t) && includes(ties.get(t), issue, option);
      boolean decided = last[t] == position;
      if (met && decided && t >= layout.linkages()) {
        return null;
      }
      if (met && decided) {
        holding.add(t);
      }
      after.set(t, met && !decided);
    }
    return new Move(after, holding);
  }

  private static boolean includes(Joint tie, int issue, int option) {
    for (int k = 0; k < tie.size(); k++) {
      if (tie.issue(k) == issue && !tie.includes(k, option)) {
        return false;
      }
    }
    return true;
  }
}
