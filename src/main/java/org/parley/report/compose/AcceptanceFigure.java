package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Shares;
import org.parley.report.page.Hue;
import org.parley.study.VariantScore;

/** In which share of the draws each party, and everybody at once, accepts each variant. */
record AcceptanceFigure(View view) {
  /** Below this share the best variant is no finding. */
  private static final double RARE = 0.05;

  Figure figure() {
    return new Shares(
        "acceptance",
        "All parties",
        sentence(view),
        "share of %s draws in which the gain is not negative and no red line is crossed, seed %d"
            .formatted(
                Words.thousands(view.comparison().question().draws()),
                view.comparison().question().seed()),
        "One row for each variant, one bar for each party and one for all at once. "
            + sentence(view)
            + ".",
        "accepts, share of draws",
        view.scores().stream().map(s -> view.row(s.variant())).toList(),
        series(),
        view.scores().stream().map(this::shares).toList());
  }

  private List<Series> series() {
    List<Series> series = new ArrayList<>(view.series());
    series.add(new Series(view.deciders(), Hue.NEUTRAL));
    return series;
  }

  private List<Double> shares(VariantScore score) {
    List<Double> shares = new ArrayList<>(view.each(p -> score.parties().get(p).accepts()));
    shares.add(view.decidersAccept(score));
    return shares;
  }

  /** The most that can be said of the acceptance of those who decide. */
  static String sentence(View view) {
    VariantScore best =
        view.scores().stream().max(Comparator.comparingDouble(view::decidersAccept)).orElseThrow();
    double share = view.decidersAccept(best);
    if (share == 0) {
      return "No variant is accepted by %s in any draw".formatted(view.deciders());
    }
    if (share < RARE) {
      return "No variant is accepted by %s in more than %d %% of draws"
          .formatted(view.deciders(), (int) Math.ceil(100 * share));
    }
    return "%s accept %s in %s of draws, more often than any other variant"
        .formatted(Words.sentence(view.deciders()), best.variant().title(), Words.percent(share));
  }
}
