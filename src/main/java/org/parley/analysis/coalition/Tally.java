package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a vote has come after some members have voted: for each quota of the rule, what it still
 * lacks. Two states that the remaining members cannot tell apart are made the same one: what is
 * lacked is rounded up to the next sum that remaining members can reach.
 */
final class Tally {
  /** What a quota lacks that cannot be reached any more. */
  private static final long NEVER = Long.MAX_VALUE;

  /** Up to so many remaining members, all sums that they can reach are listed. */
  private static final int LISTED = 14;

  private final VotingRule rule;
  private final List<VotingRule.Quota> quotas = new ArrayList<>();
  private final List<List<Sums>> sums = new ArrayList<>(); // by quota, by members that have voted

  /** A state: what each quota lacks. */
  record State(List<Long> lacked) {
    State {
      lacked = List.copyOf(lacked);
    }
  }

  Tally(VotingRule rule) {
    this.rule = rule;
    collect(rule);
    quotas.forEach(q -> sums.add(sums(q)));
  }

  private void collect(VotingRule part) {
    if (part instanceof VotingRule.Quota quota) {
      quotas.add(quota);
    } else if (part instanceof VotingRule.All all) {
      all.rules().forEach(this::collect);
    } else if (part instanceof VotingRule.Any any) {
      any.rules().forEach(this::collect);
    }
  }

  State start() {
    return new State(quotas.stream().map(VotingRule.Quota::quota).toList());
  }

  /** The state after a member has voted, members voting in their order. */
  State after(State state, int member, boolean yes) {
    List<Long> lacked = new ArrayList<>();
    for (int q = 0; q < quotas.size(); q++) {
      long before = state.lacked.get(q);
      long vote = yes && before != NEVER ? quotas.get(q).weights().get(member) : 0;
      lacked.add(sums.get(q).get(member + 1).reachable(before - vote));
    }
    return new State(lacked);
  }

  /** Whether the vote is won or lost, whatever the remaining members do; empty if it is open. */
  Optional<Boolean> decided(State state) {
    return decided(rule, state.lacked.iterator());
  }

  /** Reads what each quota lacks in the order in which they were collected, always all of them. */
  private static Optional<Boolean> decided(VotingRule part, Iterator<Long> lacked) {
    if (part instanceof VotingRule.All all) {
      return combined(all.rules(), lacked, false);
    }
    if (part instanceof VotingRule.Any any) {
      return combined(any.rules(), lacked, true);
    }
    long left = lacked.next();
    return left == 0 || left == NEVER ? Optional.of(left == 0) : Optional.empty();
  }

  /** The verdict that settles the matter if one part has it, and the other one if all have that. */
  private static Optional<Boolean> combined(
      List<VotingRule> parts, Iterator<Long> lacked, boolean settles) {
    boolean open = false;
    boolean settled = false;
    for (VotingRule part : parts) {
      Optional<Boolean> verdict = decided(part, lacked);
      open |= verdict.isEmpty();
      settled |= verdict.filter(v -> v == settles).isPresent();
    }
    return settled ? Optional.of(settles) : open ? Optional.empty() : Optional.of(!settles);
  }

  private static List<Sums> sums(VotingRule.Quota quota) {
    int members = quota.members();
    List<Sums> byVoted = new ArrayList<>();
    Sums sums = new Sums(0, List.of(0L));
    byVoted.add(sums);
    for (int member = members - 1; member >= 0; member--) {
      sums = sums.with(quota.weights().get(member), members - member <= LISTED);
      byVoted.add(sums);
    }
    Collections.reverse(byVoted);
    return byVoted;
  }

  /** What remaining members can add: at most so much, and in ascending order if listed. */
  private record Sums(long total, List<Long> listed) {

    Sums with(long weight, boolean list) {
      if (!list) {
        return new Sums(total + weight, List.of());
      }
      Map<Long, Boolean> all = new HashMap<>();
      listed.forEach(s -> all.put(s, true));
      listed.forEach(s -> all.put(s + weight, true));
      return new Sums(total + weight, all.keySet().stream().sorted().toList());
    }

    long reachable(long lacked) {
      if (lacked <= 0) {
        return 0;
      }
      if (lacked > total) {
        return NEVER;
      }
      if (listed.isEmpty()) {
        return lacked;
      }
      int at = Collections.binarySearch(listed, lacked);
      return listed.get(at >= 0 ? at : -at - 1);
    }
  }
}
