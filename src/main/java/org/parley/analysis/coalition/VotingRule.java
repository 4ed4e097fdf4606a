package org.parley.analysis.coalition;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a vote is won: a quota of votes, or several such conditions together. Members who vote yes
 * are a coalition in the bits of a {@code long}. More members for it never lose a vote that fewer
 * win, and nobody wins it without a vote.
 */
public sealed interface VotingRule {

  /** Whether a vote is won if exactly these are for it. */
  boolean passes(long yes);

  /** The number of members. */
  int members();

  /** The rule by which coalitions can block: they can if those outside of them do not win. */
  VotingRule dual();

  /**
   * Won with votes of at least a quota: {@code sum of w_i over those for it >= q}.
   *
   * @param weights votes of each member, none negative
   * @param quota above 0, at most the sum of the weights
   */
  record Quota(List<Long> weights, long quota) implements VotingRule {

    public Quota {
      weights = List.copyOf(weights);
      if (weights.stream().anyMatch(w -> w < 0) || quota < 1 || quota > sum(weights)) {
        throw new IllegalArgumentException(
            "a quota of 1 to the sum of the weights, none negative; found " + quota + weights);
      }
    }

    @Override
    public boolean passes(long yes) {
      long sum = 0;
      for (long rest = yes; rest != 0; rest &= rest - 1) {
        sum += weights.get(Long.numberOfTrailingZeros(rest));
      }
      return sum >= quota;
    }

    @Override
    public int members() {
      return weights.size();
    }

    @Override
    public VotingRule dual() {
      return new Quota(weights, sum(weights) - quota + 1);
    }

    private static long sum(List<Long> weights) {
      return weights.stream().reduce(0L, Math::addExact);
    }
  }

  /**
   * Won if all of several rules are met.
   *
   * @param rules at least one, of the same members
   */
  record All(List<VotingRule> rules) implements VotingRule {

    public All {
      rules = checked(rules);
    }

    @Override
    public boolean passes(long yes) {
      return rules.stream().allMatch(r -> r.passes(yes));
    }

    @Override
    public int members() {
      return rules.get(0).members();
    }

    @Override
    public VotingRule dual() {
      return new Any(rules.stream().map(VotingRule::dual).toList());
    }
  }

  /**
   * Won if one of several rules is met.
   *
   * @param rules at least one, of the same members
   */
  record Any(List<VotingRule> rules) implements VotingRule {

    public Any {
      rules = checked(rules);
    }

    @Override
    public boolean passes(long yes) {
      return rules.stream().anyMatch(r -> r.passes(yes));
    }

    @Override
    public int members() {
      return rules.get(0).members();
    }

    @Override
    public VotingRule dual() {
      return new All(rules.stream().map(VotingRule::dual).toList());
    }
  }

  /** {@code [q; w]}: votes and a quota. */
  static VotingRule quota(long quota, List<Long> weights) {
    return new Quota(weights, quota);
  }

  /** At least so many of the members, by heads. */
  static VotingRule heads(int members, int quota) {
    return new Quota(Collections.nCopies(members, 1L), quota);
  }

  /**
   * At least a share of all weights, exactly: {@code denominator * sum of w_i over those for it >=
   * numerator * sum of all w_i}.
   */
  static VotingRule share(List<Long> weights, long numerator, long denominator) {
    List<Long> scaled = weights.stream().map(w -> Math.multiplyExact(w, denominator)).toList();
    return new Quota(scaled, Math.multiplyExact(Quota.sum(weights), numerator));
  }

  /** All of some members: each of them has a veto. */
  static VotingRule consent(int members, Collection<Integer> needed) {
    List<Long> weights =
        IntStream.range(0, members).mapToObj(i -> needed.contains(i) ? 1L : 0L).toList();
    return new Quota(weights, needed.size());
  }

  /** Met if all of these are. */
  static VotingRule all(VotingRule... rules) {
    return new All(List.of(rules));
  }

  /** Met if one of these is. */
  static VotingRule any(VotingRule... rules) {
    return new Any(List.of(rules));
  }

  private static List<VotingRule> checked(List<VotingRule> rules) {
    if (rules.stream().map(VotingRule::members).distinct().count() != 1) {
      throw new IllegalArgumentException("expected rules of the same members, found " + rules);
    }
    return List.copyOf(rules);
  }
}
