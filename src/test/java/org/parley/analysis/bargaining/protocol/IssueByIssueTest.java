package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Tables;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.model.BargainingProblem;

class IssueByIssueTest extends ProtocolContract {

  @Override
  Protocol protocol() {
    return new IssueByIssue(List.of(3, 1));
  }

  @Override
  void assertInTurn(List<Turn> turns, List<Integer> speakers) {
    List<Integer> issues = issues(turns);
    assertThat(issues).isEqualTo(List.of(3, 1, 0, 2, 4).subList(0, issues.size()));
    for (int k = 0; k < issues.size(); k++) {
      int issue = issues.get(k);
      List<Turn> talk =
          turns.stream()
              .filter(t -> t.point().map(point -> point.issue() == issue).orElse(false))
              .toList();
      assertRound(talk, speakers, k);
    }
    List<Turn> end = turns.stream().filter(t -> t.point().isEmpty()).toList();
    assertThat(turns.subList(turns.size() - end.size(), turns.size())).isEqualTo(end);
    if (!end.isEmpty()) {
      assertThat(isMediators(end.get(0))).isTrue();
      assertRound(end.subList(1, end.size()), speakers, 0);
    }
  }

  private static List<Integer> issues(List<Turn> turns) {
    return turns.stream().flatMap(t -> t.point().stream()).map(p -> p.issue()).distinct().toList();
  }

  /** On one issue it is the alternating-offers protocol. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9, 17, 33, 65, 129})
  void linearAgentsMeetOnAPieWhereTheFormulaSays(int rounds) {
    Setup setup = Setup.of(new IssueByIssue(List.of()), List.of(agent(1), agent(1)), rounds);
    Ending ending = Negotiation.of(Pie.fifty(), setup).play(p -> null);
    assertThat(ending.round()).isEqualTo(new Pie(50, rounds).meeting());
    assertThat(ending.deal().orElseThrow().utility().get(0)).isEqualTo(new Pie(50, rounds).share());
  }

  /**
   * Two issues of three options each, five rounds each, linear agents, who ask for shares 1, 3/4,
   * 1/2, 1/4, 0 of what the issue brings. On the first issue (0, 5, 10 to the first; 4, 2, 0 to the
   * second) both insist for two rounds; in the third the first offers the middle, which gives the
   * second half, as it asks. On the second issue, opened by the second party, the same happens.
   */
  @Test
  void eachIssueIsSplitByItself() {
    BargainingProblem problem =
        Tables.among(2)
            .issue(new double[] {0, 4}, new double[] {5, 2}, new double[] {10, 0})
            .issue(new double[] {0, 20}, new double[] {1, 10}, new double[] {2, 0})
            .problem();
    Setup setup = Setup.of(new IssueByIssue(List.of()), List.of(agent(1), agent(1)), 10);
    Transcript transcript = Negotiation.of(problem, setup).record(p -> null);
    assertThat(transcript.ending().deal().orElseThrow().outcome()).containsExactly(1, 1);
    assertThat(transcript.ending().round()).isEqualTo(8);
    List<String> said =
        transcript.turns().stream()
            .filter(t -> t.point().isPresent())
            .map(
                t ->
                    "%d: %d %s %d.%d"
                        .formatted(
                            t.round(),
                            t.party(),
                            t.act() == Act.OFFERED ? "offers" : "accepts",
                            t.point().orElseThrow().issue(),
                            t.point().orElseThrow().option()))
            .toList();
    assertThat(said)
        .containsExactly(
            "1: 0 offers 0.2",
            "1: 1 offers 0.0",
            "2: 0 offers 0.2",
            "2: 1 offers 0.0",
            "3: 0 offers 0.1",
            "3: 1 accepts 0.1",
            "6: 1 offers 1.0",
            "6: 0 offers 1.2",
            "7: 1 offers 1.0",
            "7: 0 offers 1.2",
            "8: 1 offers 1.1",
            "8: 0 accepts 1.1");
  }

  /** The second issue alone is settled by a linkage with the first. */
  @Test
  void whatIsSettledCounts() {
    Tables tables =
        Tables.among(2)
            .issue(new double[] {0, 0}, new double[] {1, 1})
            .issue(new double[] {1, 1}, new double[] {0, 0})
            .linkage(new double[] {5, 5}, Tables.on(0, 1), Tables.on(1, 1));
    Setup setup = Setup.of(new IssueByIssue(List.of()), List.of(agent(1), agent(1)), 8);
    Ending ending = Negotiation.of(tables.problem(), setup).play(p -> null);
    assertThat(ending.deal().orElseThrow().outcome()).containsExactly(1, 1);
    BargainingProblem ruled = tables.rule(Tables.on(0, 1), Tables.on(1, 1)).problem();
    Ending other = Negotiation.of(ruled, setup).play(p -> null);
    assertThat(other.deal().orElseThrow().outcome()).containsExactly(1, 0);
  }

  @Test
  void whoInsistsSettlesNothing() {
    Agent hard = new Agent((view, offers) -> offers.best(), new AcceptNext(), new NoModel());
    Setup setup = Setup.of(new IssueByIssue(List.of()), List.of(hard, hard), 8);
    Ending ending = Negotiation.of(Pie.fifty(), setup).play(p -> null);
    assertThat(ending.cause()).isEqualTo(Cause.DEADLINE);
    assertThat(ending.round()).isEqualTo(8);
  }

  @Test
  void theAgendaAndTheTimeMustDo() {
    List<Agent> agents = List.of(agent(1), agent(1));
    assertThatThrownBy(() -> new IssueByIssue(List.of(1, 1)))
        .hasMessage("an issue is on the agenda once, found [1, 1]");
    Setup unknown = Setup.of(new IssueByIssue(List.of(1)), agents, 5);
    assertThatThrownBy(() -> Negotiation.of(Pie.fifty(), unknown))
        .hasMessage("issues on the agenda are from 0 to 0, found [1]");
    BargainingProblem two =
        Tables.among(2).issue(new double[] {0, 1}).issue(new double[] {1, 0}).problem();
    Setup hasty = Setup.of(new IssueByIssue(List.of()), agents, 1);
    assertThatThrownBy(() -> Negotiation.of(two, hasty))
        .hasMessage("issue by issue takes at least a round for each issue: 2 issues, deadline 1");
  }
}
