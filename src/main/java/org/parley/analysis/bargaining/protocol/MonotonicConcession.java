package org.parley.analysis.bargaining.protocol;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;

/**
 * Offers at the same time, which may only go towards the others (J. S. Rosenschein and G. Zlotkin
 * 1994, Rules of Encounter, ISBN 978-0-262-18159-4; for many parties U. Endriss 2006,
 * doi:10.1145/1160633.1160702, whose Pareto concession this is).
 *
 * <ol>
 *   <li>In each round all put a package forward, none having heard the others.
 *   <li>Each repeats its last offer or concedes: no other party gets less than by its last offer,
 *       and some party more. If what its agent would offer takes something back, the party offers
 *       instead, of the packages worth at least that much to itself which concede, the one worth
 *       least to it; if there is none it repeats.
 *   <li>An offer is agreed when all others find it at least as good as their own offers and would
 *       sign it. Of several such offers chance decides. So is the starting text, which belongs to
 *       nobody.
 *   <li>When nobody has conceded for so many rounds, the negotiation breaks down.
 * </ol>
 *
 * <p>A rule for agents that know where the others want to go. Time-dependent ones, who do not,
 * seldom find a concession in each round, and part early unless they have patience.
 *
 * <p>What an agent accepts follows from what it offers; its own way to accept is not asked.
 *
 * @param patience rounds in a row without a concession that end it; 1 in the textbook
 */
public record MonotonicConcession(int patience) implements Protocol {

  public MonotonicConcession {
    if (patience < 1) {
      throw new IllegalArgumentException("the patience is at least 1, found " + patience);
    }
  }

  @Override
  public Ending play(Table table) {
    int[] speakers = table.speakers();
    int[] last = new int[speakers.length];
    Arrays.fill(last, View.NONE);
    int quiet = 0;
    for (int round = 1; round <= table.deadline(); round++) {
      table.begin(round);
      int[] next = new int[speakers.length];
      for (int s = 0; s < speakers.length; s++) {
        int wish = table.wish(speakers[s]);
        if (wish == View.NONE) {
          return table.ended(Cause.WALKED, speakers[s]);
        }
        next[s] = last[s] == View.NONE ? wish : conceded(table, speakers[s], last[s], wish);
      }
      for (int s = 0; s < speakers.length; s++) {
        table.put(speakers[s], next[s]);
      }
      int[] agreeable = agreeable(table, next);
      if (agreeable.length > 0) {
        return agreed(table, next, agreeable);
      }
      quiet = Arrays.equals(next, last) ? quiet + 1 : 0;
      if (quiet == patience || table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
      last = next;
    }
    return table.ended(Cause.DEADLINE, View.NONE);
  }

  private static int conceded(Table table, int party, int last, int wish) {
    if (isConcession(table, party, last, wish)) {
      return wish;
    }
    int found = last;
    int offer = table.ranked(party, 0);
    double least = table.utility(party, wish);
    for (int k = 1; offer != View.NONE && table.utility(party, offer) >= least; k++) {
      found = isConcession(table, party, last, offer) ? offer : found;
      offer = table.ranked(party, k);
    }
    return found;
  }

  private static boolean isConcession(Table table, int party, int last, int offer) {
    boolean gives = false;
    for (int p : table.speakers()) {
      if (p != party) {
        double rise = table.utility(p, offer) - table.utility(p, last);
        if (rise < 0) {
          return false;
        }
        gives |= rise > 0;
      }
    }
    return gives;
  }

  /** The packages, each once, that all find as good as their own offers. */
  private static int[] agreeable(Table table, int[] offers) {
    return IntStream.concat(IntStream.of(table.start()), IntStream.of(offers))
        .filter(offer -> offer != View.NONE)
        .distinct()
        .filter(offer -> isAgreeable(table, offers, offer))
        .toArray();
  }

  private static boolean isAgreeable(Table table, int[] offers, int offer) {
    int[] speakers = table.speakers();
    for (int s = 0; s < speakers.length; s++) {
      double own = table.utility(speakers[s], offers[s]);
      if (table.utility(speakers[s], offer) < own || !table.signs(speakers[s], offer)) {
        return false;
      }
    }
    return true;
  }

  private static Ending agreed(Table table, int[] offers, int[] agreeable) {
    int choice = agreeable.length == 1 ? 0 : table.random().nextInt(agreeable.length);
    int last = View.NONE;
    for (int s = 0; s < offers.length; s++) {
      if (offers[s] != agreeable[choice]) {
        last = table.speakers()[s];
        table.accept(last, agreeable[choice]);
      }
    }
    return table.agreed(last, agreeable[choice]);
  }
}
