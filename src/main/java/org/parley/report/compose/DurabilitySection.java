package org.parley.report.compose;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Section;
import org.parley.study.Lasting;
import org.parley.study.LastingText;

/** Who would gain by breaking which text, on the page that compares the texts. */
record DurabilitySection(Lasting lasting) {

  Section section() {
    DurabilityView view = new DurabilityView(lasting);
    return new Section(
        "durability",
        "Would it last?",
        List.of(
            new Paragraph((sentence() + ". " + view.keeping()).strip()),
            new Picture(new DurabilityFigures(view).keepOrBreak()),
            new Grid(new DurabilityText(view).endings()),
            new Caution(DurabilityView.NO_FORECAST),
            new Paragraph(
                ("%s Shares are of %s draws, seed %d. Year by year, clause by clause, and how patient"
                        + " a party must be: the command 'durability'.")
                    .formatted(
                        DurabilityView.ASSUMED,
                        Words.thousands(lasting.question().draws()),
                        lasting.question().seed()))));
  }

  /** The texts that last in most and in fewest draws. */
  private String sentence() {
    DoubleSummaryStatistics shares =
        lasting.texts().stream().mapToDouble(LastingText::lasts).summaryStatistics();
    String most =
        "Breaking pays nobody in %s of the draws".formatted(Words.percent(shares.getMax()));
    return shares.getMax() == shares.getMin()
        ? "%s, whatever the text".formatted(most)
        : "%s with %s, the most of all texts, and in %s with %s, the fewest"
            .formatted(
                most,
                names(shares.getMax()),
                Words.percent(shares.getMin()),
                names(shares.getMin()));
  }

  private String names(double lasts) {
    return Words.few(
        lasting.texts().stream().filter(t -> t.lasts() == lasts).map(LastingText::title).toList());
  }
}
