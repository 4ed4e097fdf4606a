package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OptionFormTest {
  private static final int FORMS = 2000;

  @Test
  void statesAreTheCombinationsThatFitNoPattern() {
    for (long seed = 0; seed < FORMS; seed++) {
      OptionForm form = RandomConflicts.form(new Random(seed));
      OptionStates states = form.states();
      List<Long> listed = new ArrayList<>();
      for (int s = 0; s < states.size(); s++) {
        List<Long> combinations = states.combinations(s).boxed().toList();
        assertThat(combinations).isNotEmpty().isSorted();
        assertThat(states.taken(s)).isEqualTo(combinations.get(0));
        assertThat(combinations.size() > 1 ? mergedBy(form, combinations) : 0).isNotNegative();
        listed.addAll(combinations);
      }
      assertThat(listed)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(feasible(form).boxed().toList());
    }
  }

  private static LongStream feasible(OptionForm form) {
    return LongStream.range(0, 1L << form.options().size())
        .filter(c -> form.infeasible().stream().noneMatch(p -> p.fits(c)));
  }

  /** The pattern that they all fit first. */
  private static int mergedBy(OptionForm form, List<Long> combinations) {
    Set<Integer> first = new HashSet<>();
    combinations.forEach(c -> first.add(firstFit(form, c)));
    assertThat(first).hasSize(1);
    return first.iterator().next();
  }

  private static int firstFit(OptionForm form, long combination) {
    return IntStream.range(0, form.merged().size())
        .filter(k -> form.merged().get(k).fits(combination))
        .findFirst()
        .orElse(-1);
  }

  @Test
  void aMoveChangesOwnOptionsOnlyAndOnlyAsTheyCanBe() {
    for (long seed = 0; seed < FORMS; seed++) {
      OptionForm form = RandomConflicts.form(new Random(seed));
      OptionStates states = form.states();
      Set<Move> moves = new HashSet<>();
      feasible(form)
          .forEach(
              one ->
                  feasible(form)
                      .forEach(
                          other ->
                              IntStream.range(0, form.decisionMakers())
                                  .filter(i -> canChange(form, i, one, other))
                                  .forEach(i -> addMove(moves, states, i, one, other))));
      assertThat(states.moves().moves().toList())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(moves);
    }
  }

  private static void addMove(Set<Move> moves, OptionStates states, int i, long one, long other) {
    int from = states.find(one).orElseThrow();
    int to = states.find(other).orElseThrow();
    if (from != to) {
      moves.add(new Move(i, from, to));
    }
  }

  private static boolean canChange(OptionForm form, int i, long one, long other) {
    return IntStream.range(0, form.options().size())
        .filter(k -> (one >> k & 1) != (other >> k & 1))
        .allMatch(
            k ->
                form.options().get(k).owner() == i
                    && form.options().get(k).change()
                        != ((one >> k & 1) == 1
                            ? ConflictOption.Change.ONLY_TO_YES
                            : ConflictOption.Change.ONLY_TO_NO));
  }

  @Test
  void oneMoreInfeasiblePatternNeverAddsStates() {
    for (long seed = 0; seed < FORMS; seed++) {
      Random random = new Random(seed);
      OptionForm form = RandomConflicts.form(random);
      List<Pattern> patterns = new ArrayList<>(form.infeasible());
      patterns.add(RandomConflicts.pattern(random, form.options().size()));
      OptionForm narrower =
          new OptionForm(form.decisionMakers(), form.options(), patterns, form.merged());
      if (feasible(narrower).findAny().isPresent()) {
        OptionStates fewer = narrower.states();
        OptionStates all = form.states();
        assertThat(fewer.size()).isLessThanOrEqualTo(all.size());
        IntStream.range(0, fewer.size())
            .forEach(s -> assertThat(all.find(fewer.taken(s))).isPresent());
      }
    }
  }

  @Test
  void statesArePrintedByOption() {
    OptionStates states =
        new OptionForm(
                2,
                Collections.nCopies(3, ConflictOption.of(1)),
                List.of(Pattern.of("YY-")),
                List.of(Pattern.of("--Y")))
            .states();
    assertThat(IntStream.range(0, states.size()).mapToObj(states::signs))
        .containsExactly("NNN", "YNN", "NYN", "--Y");
    assertThat(states.find(0b011)).isEmpty();
    assertThat(states.find(0b110)).hasValue(3);
  }

  @Test
  void aFormWithoutStatesIsRefused() {
    List<ConflictOption> option = List.of(ConflictOption.of(0));
    List<Pattern> all = List.of(new Pattern(1, 0), new Pattern(0, 1));
    assertThatThrownBy(() -> new OptionForm(1, option, all, List.of()).states())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every combination of options fits an infeasible pattern");
  }

  @Test
  void tooManyStatesAreRefused() {
    OptionForm form =
        new OptionForm(1, Collections.nCopies(40, ConflictOption.of(0)), List.of(), List.of());
    assertThatThrownBy(form::states)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 2097152 states, found more");
  }

  @Test
  void anOptionOfNobodyIsRefused() {
    List<ConflictOption> options = List.of(ConflictOption.of(2));
    assertThatThrownBy(() -> new OptionForm(2, options, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected 2 decision makers, found ConflictOption[owner=2");
  }

  @Test
  void aPatternOfUnknownOptionsIsRefused() {
    List<ConflictOption> options = List.of(ConflictOption.of(0));
    List<Pattern> patterns = List.of(Pattern.of("-Y"));
    assertThatThrownBy(() -> new OptionForm(1, options, patterns, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected 1 options, found one more");
    assertThatThrownBy(() -> Pattern.of("Yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found Yes");
  }
}
