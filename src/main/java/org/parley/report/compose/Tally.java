package org.parley.report.compose;

import java.util.List;
import java.util.function.Predicate;
import org.parley.study.VariantScore;

/**
 * Counts the variants of which something holds at the likely values, in a sentence. A text of which
 * less than half is reported does not count: its likely value is an average over what it might say.
 */
record Tally(View view, List<VariantScore> scores) {
  /** Names are told up to this many. */
  private static final int MOST_NAMES = 2;

  /**
   * "Only A leaves all better off, of 11 texts of which at least half is reported".
   *
   * @param one the verb for one text
   * @param many the verb for several
   */
  String sentence(Predicate<VariantScore> holds, String one, String many, String what) {
    List<VariantScore> told = scores.stream().filter(s -> !view.row(s.variant()).muted()).toList();
    if (told.isEmpty()) {
      return "Too little is reported of every text to say which " + one + " " + what;
    }
    List<String> good = told.stream().filter(holds).map(s -> s.variant().title()).toList();
    String all =
        told.size() == scores.size()
            ? Words.count(told.size(), "text")
            : Words.count(told.size(), "text") + " reported at least by half";
    if (good.isEmpty()) {
      return "None of %s %s %s".formatted(all, one, what);
    }
    if (good.size() <= MOST_NAMES && good.size() < told.size()) {
      return "Of %s only %s %s %s"
          .formatted(all, Words.list(good), good.size() == 1 ? one : many, what);
    }
    return "%s of %s %s %s"
        .formatted(
            Words.sentence(Words.count(good.size())), all, good.size() == 1 ? one : many, what);
  }
}
