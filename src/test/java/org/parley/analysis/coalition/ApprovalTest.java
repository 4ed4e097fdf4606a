package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Meadow;
import org.parley.analysis.frontier.Role;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;

/** Who blocks a text, and who would have to be won over. */
class ApprovalTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void missingAreTheSmallestSetsThatWouldSuffice(long seed) {
    Random random = new Random(seed);
    VotingBody body = RandomGames.body(1 + random.nextInt(8), random);
    long yes = random.nextLong() & body.everybody();
    Approval approval = Approval.of(body, Coalitions.members(yes));
    assertThat(approval.passes()).isEqualTo(body.wins(yes));
    assertThat(approval.blocking())
        .isEqualTo(approval.refusing().stream().filter(body.vetoes()::contains).toList());
    List<List<Integer>> enough =
        LongStream.rangeClosed(1, body.everybody())
            .filter(s -> (s & yes) == 0 && !body.wins(yes) && body.wins(s | yes))
            .filter(
                s -> Coalitions.members(s).stream().noneMatch(i -> body.wins((s ^ 1L << i) | yes)))
            .mapToObj(Coalitions::members)
            .toList();
    assertThat(approval.missing()).isEqualTo(enough);
  }

  /** In the draft Ann gains 35, Bob loses 30 and its rent is a red line of his, Cyd is at 0. */
  @Test
  void theDraftOfTheMeadow() {
    BargainingProblem meadow = ProblemTemplate.of(Meadow.scenario()).likely();
    List<Integer> draft = List.of(0, 2, 1);
    VotingBody both = Approval.unanimity(List.of(Role.BARGAINS, Role.RATIFIES, Role.WATCHES));
    Approval approval = Approval.of(both, meadow, draft);
    assertThat(approval.accepting()).containsExactly(Meadow.ANN, Meadow.CYD);
    assertThat(approval.blocking()).containsExactly(Meadow.BOB);
    assertThat(approval.missing()).containsExactly(List.of(Meadow.BOB));
    assertThat(both.dummies()).containsExactly(Meadow.CYD);
    VotingBody anyTwo = new VotingBody(VotingRule.heads(3, 2));
    assertThat(Approval.of(anyTwo, meadow, draft).passes()).isTrue();
    assertThat(Approval.of(anyTwo, meadow, draft).missing()).isEmpty();
    assertThat(IntStream.range(0, 3).filter(anyTwo::hasVeto)).isEmpty();
  }
}
