package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.study.Comparison;

/**
 * Of the texts reported by half, sketch, late, deal and twin leave both Ann and Bob better off than
 * no deal (15, 14; 5, 38; 15, 14; 20, 4), draft does not (35, -30). Plan and answer are reported by
 * a third.
 */
class TallyTest {
  private final Comparison comparison = Meadow.comparison();

  @Test
  void noText() {
    assertThat(tally("draft")).isEqualTo("none of one text leaves both better off");
  }

  @Test
  void oneText() {
    assertThat(tally("draft", "deal")).isEqualTo("only Deal, of two texts, leaves both better off");
  }

  @Test
  void twoTexts() {
    assertThat(tally("draft", "deal", "twin"))
        .isEqualTo("only Deal and Twin, of three texts, leave both better off");
  }

  @Test
  void severalTexts() {
    assertThat(tally("sketch", "draft", "deal", "twin"))
        .isEqualTo("three of four texts leave both better off");
  }

  @Test
  void allTexts() {
    assertThat(tally("deal")).isEqualTo("one of one text leaves both better off");
    assertThat(tally("deal", "twin")).isEqualTo("two of two texts leave both better off");
    assertThat(tally("sketch", "deal", "twin"))
        .isEqualTo("three of three texts leave both better off");
  }

  @Test
  void tooLittleReportedOfEveryText() {
    assertThat(tally("plan", "answer"))
        .isEqualTo("too little is reported of every text to say which leaves both better off");
  }

  @Test
  void tooLittleReportedOfSomeTexts() {
    assertThat(tally("plan", "draft", "deal"))
        .isEqualTo("only Deal, of two texts reported at least by half, leaves both better off");
    assertThat(tally("plan", "draft"))
        .isEqualTo("none of one text reported at least by half leaves both better off");
    assertThat(tally("sketch", "plan", "draft", "answer", "late", "deal", "twin"))
        .isEqualTo("four of five texts reported at least by half leave both better off");
  }

  private String tally(String... texts) {
    View view = new View(comparison, new Shown(List.of(texts), List.of("ann")));
    return new Tally(view, view.scores())
        .sentence(
            s -> view.isBetter(s, Meadow.ANN) && view.isBetter(s, Meadow.BOB),
            "leaves",
            "leave",
            "both better off");
  }
}
