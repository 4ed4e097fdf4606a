package org.parley.analysis.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.model.BargainingProblem;

/**
 * How a text stands with those who decide on it: who accepts, who refuses, who of these blocks it,
 * and who would have to be won over. Which coalitions suffice is the rule of a {@link VotingBody}
 * whose members are the parties; nothing is compared between parties.
 *
 * @param accepting parties that accept, in order
 * @param refusing parties that do not, whether or not they have a say
 * @param passes whether those who accept suffice
 * @param blocking parties that refuse and without whom nothing passes
 * @param missing smallest sets of parties that refuse, with whom those who accept would suffice;
 *     none if it passes already
 */
public record Approval(
    List<Integer> accepting,
    List<Integer> refusing,
    boolean passes,
    List<Integer> blocking,
    List<List<Integer>> missing) {
  private static final int MOST_SETS = 1000;

  public Approval {
    accepting = List.copyOf(accepting);
    refusing = List.copyOf(refusing);
    blocking = List.copyOf(blocking);
    missing = missing.stream().map(List::copyOf).toList();
  }

  /** The body in which all who consent must accept: each of them has a veto, no other has a say. */
  public static VotingBody unanimity(List<Role> roles) {
    List<Integer> needed =
        IntStream.range(0, roles.size()).filter(p -> roles.get(p).consents()).boxed().toList();
    return new VotingBody(VotingRule.consent(roles.size(), needed));
  }

  /**
   * How a package stands: a party accepts it if it does not lose by it and no red line of its own
   * is crossed.
   *
   * @param body members are the parties of the problem
   * @param outcome position of the chosen option, by issue
   */
  public static Approval of(VotingBody body, BargainingProblem problem, List<Integer> outcome) {
    int[] chosen = outcome.stream().mapToInt(k -> k).toArray();
    return of(
        body,
        IntStream.range(0, body.members())
            .filter(p -> problem.accepts(p, chosen))
            .boxed()
            .toList());
  }

  /**
   * How a text stands that these accept.
   *
   * @throws IllegalArgumentException if there are more than a thousand smallest sets to win over
   */
  public static Approval of(VotingBody body, Collection<Integer> accepting) {
    long yes = Coalitions.of(accepting);
    long no = body.everybody() & ~yes;
    return new Approval(
        Coalitions.members(yes),
        Coalitions.members(no),
        body.wins(yes),
        Coalitions.members(no).stream().filter(body::hasVeto).toList(),
        body.wins(yes) ? List.of() : missing(body, yes, no));
  }

  private static List<List<Integer>> missing(VotingBody body, long yes, long no) {
    Optional<List<Long>> sets = new MinimalCoalitions(body, yes, MOST_SETS).find(no);
    return sets
        .orElseThrow(
            () -> new IllegalArgumentException("more than " + MOST_SETS + " sets to win over"))
        .stream()
        .map(Coalitions::members)
        .toList();
  }
}
