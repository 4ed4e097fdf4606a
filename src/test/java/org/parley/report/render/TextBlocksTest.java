package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Folded;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Paragraph;

class TextBlocksTest {

  @Test
  void blocksStandApartAndListsStandByTheirSentence() {
    assertThat(
            TextBlocks.of(
                List.of(
                    new Paragraph("One."),
                    new Paragraph("Two:"),
                    new Bullets(List.of("a → b", "c")),
                    new Folded("Three", List.of(new Paragraph("Four."))))))
        .isEqualTo("One.\n\nTwo:\n  - a -> b\n  - c\n\nThree\nFour.\n");
  }

  @Test
  void longTextsAreWrappedAndIndented() {
    String text = TextBlocks.of(List.of(new Bullets(List.of("word ".repeat(60)))));
    assertThat(text.lines())
        .hasSize(3)
        .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(120));
    assertThat(text.lines().skip(1)).allSatisfy(l -> assertThat(l).startsWith("    word"));
  }

  @Test
  void signsCanBeTypedAndTerminalsAreNotCommanded() {
    assertThat(TextBlocks.of(List.of(new Paragraph("−3.2 × 10²⁸\u001b[31m"))))
        .isEqualTo("-3.2 x 10^28 [31m\n");
  }

  @Test
  void picturesHaveNoText() {
    assertThatThrownBy(() -> TextBlocks.of(List.of(new Gallery(List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
