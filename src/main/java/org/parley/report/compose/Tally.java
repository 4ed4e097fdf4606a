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
   * "only A, of nine texts reported at least by half, leaves all better off; red lines of B are
   * crossed".
   *
   * @param one the verb for one text
   * @param many the verb for several
   */
  String sentence(Predicate<VariantScore> holds, String one, String many, String what) {
    List<VariantScore> told = scores.stream().filter(s -> !view.row(s.variant()).muted()).toList();
    if (told.isEmpty()) {
      return "too little is reported of every text to say which " + one + " " + what;
    }
    List<VariantScore> good = told.stream().filter(holds).toList();
    String all = Words.count(told.size(), "text") + reported(told);
    if (good.isEmpty()) {
      return "none of %s %s %s".formatted(all, one, what);
    }
    if (good.size() > MOST_NAMES || good.size() == told.size()) {
      return "%s of %s %s %s"
          .formatted(Words.count(good.size()), all, good.size() == 1 ? one : many, what);
    }
    String names = Words.list(good.stream().map(s -> s.variant().title()).toList());
    String lines = good.size() == 1 ? RedLines.clause(view, good.get(0)) : "";
    return "only %s, of %s, %s %s%s"
        .formatted(names, all, good.size() == 1 ? one : many, what, lines);
  }

  private String reported(List<VariantScore> told) {
    return told.size() == scores.size() ? "" : " reported at least by half";
  }
}
