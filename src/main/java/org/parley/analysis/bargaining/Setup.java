package org.parley.analysis.bargaining;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;

/**
 * How a negotiation is to be carried on.
 *
 * @param protocol who may speak when
 * @param agents by party; empty for a party that is not at the table
 * @param ratifiers by party: whether an agreement is void if the party loses by it
 * @param deadline rounds, at least 1
 * @param clock how rounds become time
 * @param start the text on the table at the beginning, by issue; empty for none
 * @param risk chance that the negotiation breaks down after a round without an agreement, from 0 to
 *     1
 */
public record Setup(
    Protocol protocol,
    List<Optional<Agent>> agents,
    List<Boolean> ratifiers,
    int deadline,
    Clock clock,
    Optional<List<Integer>> start,
    double risk) {

  public Setup {
    agents = List.copyOf(agents);
    ratifiers = List.copyOf(ratifiers);
    start = start.map(List::copyOf);
    if (deadline < 1 || !(risk >= 0 && risk <= 1)) {
      throw new IllegalArgumentException(
          "the deadline is at least 1 and the risk from 0 to 1, found %d, %s"
              .formatted(deadline, risk));
    }
    if (agents.stream().noneMatch(Optional::isPresent)) {
      throw new IllegalArgumentException("nobody is at the table");
    }
  }

  /** All parties at the table, no text, no risk. */
  public static Setup of(Protocol protocol, List<Agent> agents, int deadline) {
    return new Setup(
        protocol,
        agents.stream().map(Optional::of).toList(),
        agents.stream().map(a -> false).toList(),
        deadline,
        Clock.FULL,
        Optional.empty(),
        0);
  }

  /** Whose interests count: the parties at the table bargain, those that ratify must not lose. */
  public Terms terms() {
    return Terms.among(IntStream.range(0, agents.size()).mapToObj(this::role).toList());
  }

  private Role role(int party) {
    if (agents.get(party).isPresent()) {
      return Role.BARGAINS;
    }
    return ratifiers.get(party) ? Role.RATIFIES : Role.WATCHES;
  }

  /**
   * The same with other agents.
   *
   * @param others by party; one for each party that is at the table now, and for no other
   */
  Setup by(List<Optional<Agent>> others) {
    List<Boolean> seats = agents.stream().map(Optional::isPresent).toList();
    if (!others.stream().map(Optional::isPresent).toList().equals(seats)) {
      throw new IllegalArgumentException("other agents sit where agents sit: " + seats);
    }
    return new Setup(protocol, others, ratifiers, deadline, clock, start, risk);
  }

  /** The same with another clock. */
  public Setup at(Clock other) {
    return new Setup(protocol, agents, ratifiers, deadline, other, start, risk);
  }

  /** The same from a text. */
  public Setup from(List<Integer> text) {
    return new Setup(protocol, agents, ratifiers, deadline, clock, Optional.of(text), risk);
  }
}
