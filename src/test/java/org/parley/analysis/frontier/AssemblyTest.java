package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

/** Fronts of whole packages: what looking for agreeable ones only may leave out, and the budget. */
class AssemblyTest {
  private static final int PLENTY = 1_000_000;

  @Test
  void onlyWhatIsNotAgreeableIsLeftOutOfSmallProblems() {
    for (int seed = 0; seed < 2000; seed++) {
      check("seed " + seed, consent(RandomTables.of(seed).likely()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void onlyWhatIsNotAgreeableIsLeftOutOfTiedIssues(int parties) {
    for (int seed = 1; seed <= 25; seed++) {
      Kind kind = Kind.of(14 - 2 * parties, parties).tied(8, 4, 1);
      check("seed " + seed, consent(kind.problem(seed)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void thinnedFrontsFitTheBudget(int budget) {
    for (int seed = 1; seed <= 10; seed++) {
      Consent consent = consent(Kind.of(15, 3).tied(6, 2, 1).problem(seed));
      Front front = Assembly.of(consent, false, Merger.thin(consent, budget));
      assertThat(front.size).isBetween(1, budget);
      assertThat(IntStream.range(0, front.gain.length))
          .allMatch(at -> front.gain[at] <= front.corner[at]);
    }
  }

  @Test
  void whatExceedsTheBudgetIsSaidTo() {
    Consent consent = consent(Kind.of(15, 3).problem(1));
    int size = Assembly.of(consent, false, Merger.exact(consent, PLENTY)).size;
    for (int budget : new int[] {1, size / 2, size - 1}) {
      Merger merger = Merger.exact(consent, budget);
      Assembly.of(consent, false, merger);
      assertThat(merger.exceeded()).isTrue();
    }
  }

  private static Consent consent(BargainingProblem problem) {
    return new Consent(Space.of(problem, Terms.everybody(problem.layout().parties()).roles()));
  }

  private static void check(String name, Consent consent) {
    if (consent.structure.obstacle.isEmpty()) {
      Front all = Assembly.of(consent, false, Merger.exact(consent, PLENTY));
      Front agreeable = Assembly.of(consent, true, Merger.exact(consent, PLENTY));
      List<List<Long>> expected = gains(consent, all);
      expected.removeIf(gains -> gains.stream().anyMatch(gain -> gain < 0));
      assertThat(gains(consent, agreeable)).as(name).isEqualTo(expected);
    }
  }

  private static List<List<Long>> gains(Consent consent, Front front) {
    List<List<Long>> rows = new ArrayList<>();
    for (int i = 0; i < front.size; i++) {
      long[] row = Arrays.copyOfRange(front.gain, i * front.parties, (i + 1) * front.parties);
      Arrays.setAll(row, p -> row[p] + consent.base[p]);
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return rows;
  }
}
