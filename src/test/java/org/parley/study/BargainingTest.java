package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.uncertainty.Middle;

/** Bargaining over the meadow: Ann and Bob sign, Cyd looks on. */
class BargainingTest {
  private static final Scenario MEADOW = Meadow.scenario();
  private static final BargainingProblem PROBLEM = ProblemTemplate.of(MEADOW).likely();
  private static final List<String> TEXTS = List.of("draft", "plan", "deal", "");

  private static LineUp lineUp(String protocol, String agent) {
    List<String> wrong = new ArrayList<>();
    Counting seats = new Counting(Counting.Among.SEATS, Map.of(), Counting.Ideal.RATIONAL);
    return LineUp.of(MEADOW, seats, protocol, Map.of(LineUp.ALL, agent), wrong)
        .orElseThrow(() -> new AssertionError(wrong));
  }

  private static BargainQuestion question(LineUp lineUp, int runs, long seed, int threads) {
    return new BargainQuestion(MEADOW, lineUp, TEXTS, 40, 0, runs, 7, seed, threads);
  }

  private static Bargained bargained(String protocol, String agent, long seed, int threads) {
    return question(lineUp(protocol, agent), 60, seed, threads).answer();
  }

  @Test
  void theAnswerDoesNotDependOnTheThreads() {
    for (String protocol : List.of("alternating", "text:1:5")) {
      assertThat(bargained(protocol, "random/time:0.5", 3, 2).starts())
          .isEqualTo(bargained(protocol, "random/time:0.5", 3, 1).starts());
    }
  }

  @Test
  void anotherSeedIsAnotherLuck() {
    assertThat(bargained("text:1:5", "linear", 4, 1).starts())
        .isNotEqualTo(bargained("text:1:5", "linear", 3, 1).starts());
  }

  @Test
  void whatIsSaidOfARunFollowsFromItsPackage() {
    for (BargainedFrom from : bargained("alternating", "linear/combi/frequency", 1, 1).starts()) {
      assertThat(from.agreements()).isNotEmpty();
      for (BargainRun run : from.agreements()) {
        int[] outcome =
            run.ending().deal().orElseThrow().outcome().stream().mapToInt(o -> o).toArray();
        assertThat(PROBLEM.layout().permits(outcome)).isTrue();
        for (int p = 0; p < 3; p++) {
          double utility = PROBLEM.utility(p, outcome);
          assertThat(run.ending().deal().get().gain().get(p))
              .isCloseTo(utility - PROBLEM.noDeal(p), within(1e-9));
          assertThat(run.discounted().get(p)).isCloseTo(utility, within(1e-9));
        }
        assertThat(PROBLEM.accepts(Meadow.ANN, outcome)).isTrue();
        assertThat(PROBLEM.accepts(Meadow.BOB, outcome)).isTrue();
      }
    }
  }

  /** Against the text, and against what else both could have had, by listing all 45 packages. */
  @Test
  void whatIsGainedAndWhatIsLeft() {
    BargainedFrom deal = bargained("alternating", "linear/combi/frequency", 1, 1).starts().get(2);
    int[] text = {2, 1, 2};
    for (BargainRun run : deal.agreements()) {
      List<Double> have = run.ending().deal().orElseThrow().utility();
      assertThat(run.startUtility().get(Meadow.BOB)).isEqualTo(PROBLEM.utility(Meadow.BOB, text));
      if (run.left().isPresent()) {
        double most =
            IntStream.range(0, 45)
                .mapToObj(k -> new int[] {k / 9, k / 3 % 3, k % 3})
                .filter(x -> PROBLEM.layout().permits(x) && !PROBLEM.layout().refuses(1, x))
                .mapToDouble(
                    x ->
                        Math.min(
                            PROBLEM.utility(0, x) - have.get(0),
                            PROBLEM.utility(1, x) - have.get(1)))
                .max()
                .orElseThrow();
        assertThat(run.left().getAsDouble()).isCloseTo(Math.max(0, most), within(1e-6));
      }
    }
  }

  @Test
  void openIssuesAreDrawnAndCounted() {
    Bargained bargained = bargained("text", "linear", 1, 1);
    assertThat(bargained.starts()).extracting(BargainedFrom::drawn).containsExactly(0, 2, 0, 0);
    // the plan leaves gate and term open
    assertThat(bargained.starts().get(1).runs())
        .extracting(r -> r.startUtility().get(Meadow.ANN))
        .contains(20.0 + 25) // gate open, rent middling, a year
        .hasSizeGreaterThan(1);
  }

  /** What is shown of the course of many runs, from the transcripts by plain counting. */
  @Test
  void theCourseOfTheOffersFollowsFromTheTranscripts() {
    BargainQuestion question = question(lineUp("alternating", "linear/next/none"), 20, 5, 1);
    BargainedFrom from = question.answer().starts().get(3);
    List<Watched> watched =
        IntStream.range(0, 20).mapToObj(run -> question.watch("", run).orElseThrow()).toList();
    for (ConcessionCourse course : from.concessions()) {
      for (ConcessionCourse.Step step : course.steps()) {
        double[] asked =
            watched.stream()
                .map(Watched::transcript)
                .filter(t -> t.ending().round() >= step.round())
                .flatMapToDouble(t -> latest(t, course.party(), step.round()).stream())
                .toArray();
        assertThat(step.asked()).isEqualTo(Middle.of(asked).orElseThrow());
        assertThat(step.going())
            .isEqualTo(
                watched.stream()
                        .filter(w -> w.transcript().ending().round() >= step.round())
                        .count()
                    / 20.0);
      }
    }
    assertThat(from.concessions()).extracting(ConcessionCourse::party).containsExactly(0, 1);
  }

  private static OptionalDouble latest(Transcript transcript, int party, int round) {
    return transcript.turns().stream()
        .filter(t -> t.act() == Act.OFFERED && t.party() == party && t.round() <= round)
        .mapToDouble(t -> t.deal().orElseThrow().gain().get(party))
        .reduce((first, second) -> second);
  }

  /** Two hardliners never move: each lacks what its best package has over the other's. */
  @Test
  void whatLiesBetweenHardlinersIsWhatTheirBestPackagesDifferIn() {
    BargainedFrom from =
        question(lineUp("alternating", "hardliner"), 1, 1, 1).answer().starts().get(3);
    Transcript transcript =
        question(lineUp("alternating", "hardliner"), 1, 1, 1)
            .watch("", 0)
            .orElseThrow()
            .transcript();
    List<Integer> ann = offer(transcript, Meadow.ANN);
    List<Integer> bob = offer(transcript, Meadow.BOB);
    assertThat(from.agreements()).isEmpty();
    assertThat(from.issues().stream().mapToDouble(IssueCourse::gap).sum())
        .isCloseTo(1, within(1e-12));
    BargainingProblem problem = ProblemTemplate.of(MEADOW).likely();
    for (IssueCourse issue : from.issues()) {
      boolean isAlike = ann.get(issue.issue()).equals(bob.get(issue.issue()));
      int cell = problem.layout().first(issue.issue());
      boolean isIdle =
          problem.points(0, cell + ann.get(issue.issue()))
                  <= problem.points(0, cell + bob.get(issue.issue()))
              && problem.points(1, cell + bob.get(issue.issue()))
                  <= problem.points(1, cell + ann.get(issue.issue()));
      assertThat(issue.gap() == 0).isEqualTo(isAlike || isIdle);
    }
  }

  private static List<Integer> offer(Transcript transcript, int party) {
    return transcript.turns().stream()
        .filter(t -> t.act() == Act.OFFERED && t.party() == party)
        .findFirst()
        .orElseThrow()
        .deal()
        .orElseThrow()
        .outcome();
  }

  @Test
  void anOutlineHasTheSameRunsWithNothingLookedAt() {
    BargainQuestion question = question(lineUp("alternating", "linear/combi/frequency"), 9, 2, 2);
    Bargained outline = question.outline();
    Bargained full = question.answer();
    assertThat(outline.dances()).isEmpty();
    for (int s = 0; s < TEXTS.size(); s++) {
      assertThat(outline.starts().get(s).runs())
          .extracting(BargainRun::ending)
          .isEqualTo(full.starts().get(s).runs().stream().map(BargainRun::ending).toList());
      assertThat(outline.starts().get(s).left()).isEmpty();
    }
  }

  private static String text() throws IOException {
    return Files.readString(Path.of("src/test/resources/org/parley/meadow.yaml"));
  }

  /** Half a gate for five years is forbidden, so a text that says so is no package. */
  @Test
  void nothingStartsFromATextThatBreaksARule() throws IOException {
    Scenario forbidden =
        Meadow.read(text().replace("{gate: c, rent: b, term: c}", "{gate: c, rent: b, term: b}"));
    BargainQuestion question =
        new BargainQuestion(
            forbidden, lineUp("alternating", "linear"), List.of("deal", ""), 40, 0, 5, 0, 1, 1);
    assertThat(question.obstacle()).isEmpty();
    assertThat(question.watch("deal", 0)).isEmpty();
    Bargained bargained = question.answer();
    assertThat(bargained.starts().get(0).runs()).isEmpty();
    assertThat(bargained.starts().get(1).runs()).hasSize(5);
    assertThat(bargained.dances()).hasSize(1);
  }

  @Test
  void riskEndsTalksAfterTheFirstRound() {
    LineUp hard = lineUp("alternating", "hardliner");
    BargainQuestion risky = new BargainQuestion(MEADOW, hard, TEXTS, 40, 1, 10, 0, 1, 1);
    for (BargainedFrom from : risky.answer().starts()) {
      assertThat(from.share(Cause.BROKE_DOWN)).isEqualTo(1);
      assertThat(from.runs()).allMatch(r -> r.ending().round() == 1 && r.draw() == -1);
    }
  }

  @Test
  void aTranscriptIsTheRunItIsNamedAfter() {
    BargainQuestion question = question(lineUp("alternating", "random/time:0.5"), 5, 9, 1);
    Bargained bargained = question.answer();
    for (int run = 0; run < 5; run++) {
      Watched watched = question.watch("draft", run).orElseThrow();
      assertThat(watched.transcript().ending())
          .isEqualTo(bargained.starts().get(0).runs().get(run).ending());
      assertThat(watched.start()).containsExactly(0, 2, 1);
      assertThat(watched.transcript().turns())
          .allMatch(t -> t.party() == Meadow.ANN || t.party() == Meadow.BOB)
          .anyMatch(t -> t.act() == Act.OFFERED);
    }
  }

  @Test
  void whereHardlinersStand() {
    BargainedFrom none = bargained("alternating", "hardliner", 1, 1).starts().get(3);
    assertThat(none.share(Cause.DEADLINE)).isEqualTo(1);
    // Ann wants the gate open, Bob shut; high rent crosses Bob's red line, and each wants its own
    assertThat(none.issues().get(0).blocked()).isEqualTo(1);
    assertThat(none.issues().get(1).blocked()).isEqualTo(1);
    assertThat(none.gain(Meadow.ANN)).isEmpty();
  }
}
