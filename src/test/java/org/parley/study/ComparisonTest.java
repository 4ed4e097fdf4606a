package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.RandomScenarios;
import org.parley.model.Cell;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Rating;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Variant;
import org.parley.study.Move.Part;
import org.parley.study.Move.Part.Ground;
import org.parley.uncertainty.Estimate;

class ComparisonTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Comparison compare(Scenario scenario, int threads) {
    return new CompareQuestion(scenario, CompareQuestion.revisions(scenario), 600, 42, threads)
        .answer();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsOfAMoveAddUpToTheWhole(long seed) {
    Comparison comparison = compare(RandomScenarios.of(seed), 1);
    assertThat(comparison.moves()).isNotEmpty();
    for (Move move : comparison.moves()) {
      double sum = move.parts().stream().mapToDouble(Part::points).sum();
      assertThat(move.total().likely()).isCloseTo(sum, within(1e-9));
      assertThat(move.after() - move.before()).isCloseTo(sum, within(1e-9));
      assertThat(move.before()).isCloseTo(utility(comparison, move.from(), move), within(1e-9));
    }
  }

  private static double utility(Comparison comparison, String variant, Move move) {
    return comparison.score(variant).parties().stream()
        .filter(p -> p.party().equals(move.party()))
        .mapToDouble(p -> p.utility().likely())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneThreadAndThreeGiveTheSameAnswerToTheLastBit(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison one = compare(scenario, 1);
    Comparison three = compare(scenario, 3);
    assertThat(three.scores()).isEqualTo(one.scores());
    assertThat(three.unchanged()).isEqualTo(one.unchanged());
    assertThat(three.noDeal()).isEqualTo(one.noDeal());
    assertThat(three.moves()).isEqualTo(one.moves());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfPartiesAndIssuesDoesNotMatter(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison straight = compare(scenario, 1);
    Comparison reversed = compare(reversed(scenario), 1);
    for (VariantScore score : straight.scores()) {
      VariantScore other = reversed.score(score.variant().id());
      assertThat(other.allAccept()).isEqualTo(score.allAccept());
      assertThat(other.signersAccept()).isEqualTo(score.signersAccept());
      for (PartyScore party : score.parties()) {
        PartyScore same =
            other.parties().stream()
                .filter(p -> p.party().equals(party.party()))
                .findFirst()
                .orElseThrow();
        assertClose(same.gain(), party.gain());
        assertClose(same.utility(), party.utility());
        assertThat(same.accepts()).isEqualTo(party.accepts());
      }
    }
  }

  private static void assertClose(Estimate a, Estimate b) {
    assertThat(a.likely()).isCloseTo(b.likely(), within(1e-9));
    assertThat(a.low()).isCloseTo(b.low(), within(1e-9));
    assertThat(a.high()).isCloseTo(b.high(), within(1e-9));
  }

  private static Scenario reversed(Scenario s) {
    List<ScoreSheet> sheets =
        reversed(s.sheets()).stream()
            .map(sheet -> new ScoreSheet(sheet.party(), reversed(sheet.ratings())))
            .toList();
    return new Scenario(
        s.id(),
        s.title(),
        s.about(),
        s.asOf(),
        reversed(s.parties()),
        reversed(s.issues()),
        sheets,
        reversed(s.linkages()),
        reversed(s.rules()),
        reversed(s.redLines()),
        s.lotteries(),
        s.noDeal(),
        reversed(s.variants()),
        s.sources(),
        s.notes());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void weightsInOtherUnitsGiveTheSameAnswer(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison points = compare(scenario, 1);
    Comparison tenths = compare(withWeightsTimes(scenario, 0.25), 1);
    for (int v = 0; v < points.scores().size(); v++) {
      for (int p = 0; p < scenario.parties().size(); p++) {
        assertClose(
            tenths.scores().get(v).parties().get(p).gain(),
            points.scores().get(v).parties().get(p).gain());
      }
    }
  }

  private static Scenario withWeightsTimes(Scenario s, double factor) {
    List<ScoreSheet> sheets =
        s.sheets().stream()
            .map(
                sheet ->
                    new ScoreSheet(
                        sheet.party(),
                        sheet.ratings().stream()
                            .map(
                                r ->
                                    new Rating(
                                        r.issue(), r.weight().times(factor), r.worth(), r.basis()))
                            .toList()))
            .toList();
    return new Scenario(
        s.id(),
        s.title(),
        s.about(),
        s.asOf(),
        s.parties(),
        s.issues(),
        sheets,
        s.linkages(),
        s.rules(),
        s.redLines(),
        s.lotteries(),
        s.noDeal(),
        s.variants(),
        s.sources(),
        s.notes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOpeningTextConcedesNothingToItself(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison comparison = compare(scenario, 1);
    for (int p = 0; p < scenario.parties().size(); p++) {
      Party party = scenario.parties().get(p);
      PartyScore own = comparison.score("v0").parties().get(p);
      assertThat(own.concession().isPresent()).isEqualTo(party.opening().isPresent());
      own.concession().ifPresent(c -> assertThat(c).isEqualTo(new Estimate(0, 0, 0)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesAreConsistent(long seed) {
    Comparison comparison = compare(RandomScenarios.of(seed), 1);
    for (VariantScore score : comparison.scores()) {
      for (PartyScore party : score.parties()) {
        assertThat(party.accepts()).isBetween(0.0, party.gains());
        assertThat(score.allAccept()).isLessThanOrEqualTo(party.accepts());
        if (party.redLines().stream().anyMatch(c -> c.chance() == 1)) {
          assertThat(party.accepts()).isZero();
        }
        if (party.redLines().isEmpty()) {
          assertThat(party.accepts()).isEqualTo(party.gains());
        }
      }
      assertThat(score.allAccept()).isLessThanOrEqualTo(score.signersAccept());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnchangedReadingTakesUnknownCellsFromTheTextRevised(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    Comparison comparison = compare(scenario, 1);
    for (VariantScore score : comparison.unchanged()) {
      Variant told = scenario.variant(score.variant().id());
      Variant before = scenario.variant(told.revises().orElseThrow());
      for (Issue issue : scenario.issues()) {
        Cell cell = told.cells().get(issue.id());
        Cell read = score.variant().cells().get(issue.id());
        if (!(cell instanceof Cell.Unknown)) {
          assertThat(read).isEqualTo(cell);
        } else if (!(before.cells().get(issue.id()) instanceof Cell.Unknown)) {
          assertThat(read).isEqualTo(before.cells().get(issue.id()));
        }
      }
    }
  }

  @Test
  void aPartIsKnownAsWellAsItsLeastKnownText() {
    Variant text = RandomScenarios.of(1).variants().get(0);
    String issue = text.cells().keySet().iterator().next();
    assertThat(Ground.of(saying(text, issue, new Cell.Unknown(), false), issue))
        .isEqualTo(Ground.UNKNOWN);
    assertThat(Ground.of(saying(text, issue, new Cell.Silent(), false), issue))
        .isEqualTo(Ground.REPORTED);
    assertThat(Ground.of(saying(text, issue, new Cell.Silent(), true), issue))
        .isEqualTo(Ground.INFERRED);
    assertThat(Ground.REPORTED.weaker(Ground.RIVAL)).isEqualTo(Ground.RIVAL);
    Cell rival = new Cell.Mixture(Map.of("o0", 1.0));
    assertThat(Ground.of(saying(text, issue, rival, true), issue)).isEqualTo(Ground.INFERRED);
    assertThat(Ground.UNKNOWN.weaker(Ground.INFERRED)).isEqualTo(Ground.UNKNOWN);
  }

  private static Variant saying(Variant v, String issue, Cell cell, boolean isInferred) {
    return new Variant(
        v.id(),
        v.title(),
        v.date(),
        v.author(),
        v.grade(),
        v.sources(),
        v.revises(),
        v.later(),
        Map.of(issue, cell),
        isInferred ? Set.of(issue) : Set.of(),
        v.note());
  }
}
