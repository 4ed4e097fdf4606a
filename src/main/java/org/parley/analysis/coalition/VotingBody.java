package org.parley.analysis.coalition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Members who vote by a rule: a simple game. Who wins, who is needed, who can block.
 *
 * <p>Felsenthal and Machover, <i>The Measurement of Voting Power</i> (1998); Taylor and Zwicker,
 * <i>Simple Games</i> (1999).
 *
 * @param rule when a vote is won; everybody together wins it
 */
public record VotingBody(VotingRule rule) {
  /** Most members: no count of coalitions is then too large for a {@code long}. */
  public static final int MOST_MEMBERS = 60;

  public VotingBody {
    if (rule.members() > MOST_MEMBERS) {
      throw new IllegalArgumentException(
          "expected at most " + MOST_MEMBERS + " members, found " + rule.members());
    }
  }

  /** The body {@code [q; w]}. */
  public static VotingBody of(long quota, List<Long> weights) {
    return new VotingBody(VotingRule.quota(quota, weights));
  }

  /** How many members. */
  public int members() {
    return rule.members();
  }

  /** Whether a vote is won if exactly these are for it. */
  public boolean wins(long yes) {
    return rule.passes(yes);
  }

  /** Whether nothing passes if these are against it. */
  public boolean canBlock(long no) {
    return !rule.passes(everybody() & ~no);
  }

  /** Whether nothing passes without a member. */
  public boolean hasVeto(int member) {
    return canBlock(1L << member);
  }

  /** Members without whom nothing passes, in order. */
  public List<Integer> vetoes() {
    return IntStream.range(0, members()).filter(this::hasVeto).boxed().toList();
  }

  /**
   * Whether a member decides every vote: it wins alone, and nothing passes without it.
   *
   * @param member counted from 0
   */
  public boolean isDictator(int member) {
    return wins(1L << member) && hasVeto(member);
  }

  /** Members on whom no vote ever depends, in order. */
  public List<Integer> dummies() {
    return PowerIndices.of(this).dummies();
  }

  /** The body in which those win who can block in this one. */
  public VotingBody blocking() {
    return new VotingBody(rule.dual());
  }

  /**
   * Coalitions that win, and none of whose members can be spared.
   *
   * @param most how many may be listed
   * @return empty if there are more, or they take too long to find
   */
  public Optional<List<Long>> minimalWinning(int most) {
    return new MinimalCoalitions(this, 0, most).find(everybody());
  }

  /** Coalitions that can block, and none of whose members can be spared; see above. */
  public Optional<List<Long>> minimalBlocking(int most) {
    return blocking().minimalWinning(most);
  }

  /** The game in which a coalition is worth 1 if it wins and 0 if not. */
  public CoalitionGame game() {
    return CoalitionGame.of(members(), s -> wins(s) ? 1 : 0);
  }

  /** The coalition of all members. */
  public long everybody() {
    return Coalitions.all(members());
  }
}
