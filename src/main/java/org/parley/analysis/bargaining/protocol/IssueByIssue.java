package org.parley.analysis.bargaining.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;
import org.parley.model.BargainingProblem;

/**
 * Issues settled one by one along an agenda (C. Fershtman 1990, doi:10.1016/0899-8256(90)90013-L).
 *
 * <ol>
 *   <li>The rounds are shared out among the issues in the order of the agenda, as equally as may
 *       be; those that an issue does not need are not used.
 *   <li>On an issue the parties make alternating offers of an option: each in its turn accepts the
 *       option on the table or puts another one forward; an option that all the others have
 *       accepted in a row is settled and stays so. The first issue is opened by the first party,
 *       the second by the second, and so on.
 *   <li>An option is worth to a party its points, and those of linkages that it completes or breaks
 *       with what is settled already. Nobody offers or accepts what crosses its red lines, or what
 *       a rule forbids beside what is settled; a party that can offer nothing leaves.
 *   <li>A party asks, at each time of the issue's share of the rounds, for the {@link
 *       org.parley.analysis.bargaining.Bidding#share} of what the issue can bring it above its
 *       worst option, and offers the option worth least to it that gives as much. It accepts what
 *       is worth as much as its own next offer. An agent that does not concede with time alone
 *       insists on its best option. The starting text is not used.
 *   <li>If time on an issue runs out there is no deal. When all are settled, the package is agreed
 *       if all at the table would sign it; otherwise the first to refuse is named.
 * </ol>
 *
 * @param agenda issues by position; those that are not on it follow in the order of the scenario
 */
public record IssueByIssue(List<Integer> agenda) implements Protocol {

  public IssueByIssue {
    agenda = List.copyOf(agenda);
    if (new HashSet<>(agenda).size() < agenda.size()) {
      throw new IllegalArgumentException("an issue is on the agenda once, found " + agenda);
    }
  }

  @Override
  public boolean needsOffers() {
    return false;
  }

  @Override
  public Protocol over(BargainingProblem problem, Setup setup) {
    int issues = problem.layout().issues();
    if (agenda.stream().anyMatch(i -> i < 0 || i >= issues)) {
      throw new IllegalArgumentException(
          "issues on the agenda are from 0 to %d, found %s".formatted(issues - 1, agenda));
    }
    if (setup.deadline() < issues) {
      throw new IllegalArgumentException(
          "issue by issue takes at least a round for each issue: %d issues, deadline %d"
              .formatted(issues, setup.deadline()));
    }
    return this;
  }

  @Override
  public Ending play(Table table) {
    int issues = table.problem().layout().issues();
    int[] order =
        IntStream.concat(agenda.stream().mapToInt(i -> i), IntStream.range(0, issues))
            .distinct()
            .toArray();
    Settled settled = new Settled(table.problem());
    for (int k = 0; k < issues; k++) {
      int from = (int) ((long) k * table.deadline() / issues);
      int to = (int) ((k + 1L) * table.deadline() / issues);
      Talk talk = new Talk(table, settled, order[k], k % table.speakers().length);
      Ending ending = talk.over(from, to - from);
      if (ending != null) {
        return ending;
      }
      settled.settle(order[k], talk.option());
      if (k < issues - 1 && table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
    }
    int offer = table.number(settled.outcome());
    table.put(View.NONE, offer);
    return table.conclude(offer);
  }
}
