package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.compose.View.Line;
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
        view.lines().stream().map(Line::row).toList(),
        series(),
        view.lines().stream().map(line -> shares(line.score())).toList());
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

  /** The most that can be said of the acceptance of those who decide, over all variants shown. */
  static String sentence(View view) {
    double share = view.scores().stream().mapToDouble(view::decidersAccept).max().orElseThrow();
    String which =
        view.scores().size() < view.comparison().scores().size() ? "variant shown" : "variant";
    if (share == 0) {
      return "No %s is accepted by %s in any draw".formatted(which, view.deciders());
    }
    if (share < RARE) {
      return "No %s is accepted by %s in more than %d %% of draws"
          .formatted(which, view.deciders(), (int) Math.ceil(100 * share));
    }
    List<String> best =
        view.scores().stream()
            .filter(s -> view.decidersAccept(s) == share)
            .map(s -> s.variant().title())
            .toList();
    return "%s: accepted by %s in %s of draws%s"
        .formatted(
            Words.list(best),
            view.deciders(),
            Words.percent(share),
            best.size() < view.scores().size() ? ", no other %s more often".formatted(which) : "");
  }
}
