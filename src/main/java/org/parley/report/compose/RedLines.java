package org.parley.report.compose;

import java.util.List;
import org.parley.study.VariantScore;

/** Whose red lines stand against a text. */
final class RedLines {
  private RedLines() {}

  /**
   * "; it crosses red lines of A and B", or nothing: those that are crossed however the text is
   * read.
   */
  static String clause(View view, VariantScore score) {
    List<String> names =
        view.each(p -> p).stream()
            .filter(
                p -> score.parties().get(p).redLines().stream().anyMatch(c -> c.chance() > ALMOST))
            .map(p -> view.parties().get(p).name())
            .toList();
    return names.isEmpty() ? "" : "; it crosses red lines of " + Words.list(names);
  }

  /** Chances of options add to a little less than 1 in floating point. */
  private static final double ALMOST = 1 - 1e-9;
}
