package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts, exactly and without listing them, the coalitions of each size that win and those in which
 * a member's vote decides.
 *
 * <p>Members vote one after the other. How many ways lead to a state of the vote, and how many ways
 * lead from it to a win, are counted by size; a member's swings are the ways to a state times what
 * its yes adds to the ways from there. States that the remaining members cannot tell apart are one
 * (see {@link Tally}), so that there are few: at most {@code 2^(n/2)} or so for one quota, and no
 * more than the sums that the weights can form.
 *
 * <p>Bolus, <i>Power Indices of Simple Games and Vector-Weighted Majority Games by Means of Binary
 * Decision Diagrams</i>, European Journal of Operational Research 210 (2011), 258-272.
 */
final class SwingCount {
  private static final int MOST_STATES = 4_000_000;

  private final int members;
  private final Tally tally;
  private final List<List<Node>> layers = new ArrayList<>();
  private final long[][] binomial;
  private int states;

  /** A state of the vote, and what a yes and a no lead to. */
  private static final class Node {
    final Tally.State state;
    Node yes;
    Node no;
    long[] ways; // to here, by members for it
    long[] wins; // from here, by further members for it

    Node(Tally.State state) {
      this.state = state;
    }
  }

  SwingCount(VotingBody body) {
    members = body.members();
    tally = new Tally(body.rule());
    binomial = binomials(members);
    layers.add(List.of(new Node(tally.start())));
    for (int k = 0; k < members; k++) {
      layers.add(vote(k));
    }
    for (int k = members - 1; k >= 0; k--) {
      layers.get(k).forEach(node -> node.wins = sum(node.no.wins, node.yes.wins));
    }
    countWays();
  }

  /** The states after a member has voted; those that are decided are not carried on. */
  private List<Node> vote(int member) {
    Map<Tally.State, Node> open = new HashMap<>();
    List<Node> next = new ArrayList<>();
    Node lost = decided(member + 1, false);
    Node won = decided(member + 1, true);
    for (Node node : layers.get(member)) {
      for (boolean yes : new boolean[] {false, true}) {
        Tally.State state = tally.after(node.state, member, yes);
        Optional<Boolean> verdict = tally.decided(state);
        Node to =
            verdict
                .map(v -> v ? won : lost)
                .orElseGet(() -> open.computeIfAbsent(state, s -> opened(s, next)));
        node.yes = yes ? to : node.yes;
        node.no = yes ? node.no : to;
      }
    }
    return next;
  }

  private Node opened(Tally.State state, List<Node> next) {
    if (++states > MOST_STATES) {
      throw new IllegalArgumentException(
          "the weights form more than " + MOST_STATES + " different sums; round them");
    }
    Node node = new Node(state);
    next.add(node);
    return node;
  }

  /** Where nothing depends on the members that have not voted. */
  private Node decided(int voted, boolean won) {
    Node node = new Node(new Tally.State(List.of()));
    node.wins = won ? binomial[members - voted] : new long[members - voted + 1];
    return node;
  }

  private void countWays() {
    layers.get(0).get(0).ways = new long[] {1};
    for (int k = 0; k < members; k++) {
      for (Node node : layers.get(k)) {
        lead(node.ways, node.no, 0);
        lead(node.ways, node.yes, 1);
      }
    }
  }

  private static void lead(long[] ways, Node to, int more) {
    to.ways = to.ways == null ? new long[ways.length + 1] : to.ways;
    for (int s = 0; s < ways.length; s++) {
      to.ways[s + more] += ways[s];
    }
  }

  /** Wins without a member and with it, by further members for it. */
  private static long[] sum(long[] no, long[] yes) {
    long[] sum = new long[no.length + 1];
    for (int s = 0; s < no.length; s++) {
      sum[s] += no[s];
      sum[s + 1] += yes[s];
    }
    return sum;
  }

  /** Winning coalitions by size, from none to all. */
  long[] winning() {
    return layers.get(0).get(0).wins.clone();
  }

  /** Coalitions without a member that lose, and win with it, by their size without it. */
  long[] swings(int member) {
    long[] swings = new long[members];
    for (Node node : layers.get(member)) {
      for (int t = 0; t < members - member; t++) {
        long added = node.yes.wins[t] - node.no.wins[t];
        for (int s = 0; added != 0 && s <= member; s++) {
          swings[s + t] += node.ways[s] * added;
        }
      }
    }
    return swings;
  }

  private static long[][] binomials(int most) {
    long[][] binomial = new long[most + 1][];
    for (int n = 0; n <= most; n++) {
      binomial[n] = new long[n + 1];
      for (int k = 0; k <= n; k++) {
        binomial[n][k] = k == 0 || k == n ? 1 : binomial[n - 1][k - 1] + binomial[n - 1][k];
      }
    }
    return binomial;
  }
}
