package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.model.BargainingProblem;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Point;
import org.parley.study.PairFrontier;

/**
 * What stands in the plane of two parties beside the texts: the best they could have, and the
 * packages that the solutions select.
 *
 * @param frontier of all who count; none where it was not asked for
 */
record PlaneParts(Outlook outlook, Optional<Frontier> frontier) {
  /** More places do not change a line on a screen. */
  private static final int MOST_PLACES = 400;

  /** One line for what the two could have if only they had to agree, one for what all accept. */
  List<Curve> curves(int x, int y) {
    List<Curve> curves = new ArrayList<>();
    List<Deal> agreed = agreed(x, y);
    boolean two = outlook.parties().size() == 2;
    if (!two || agreed.isEmpty()) {
      outlook.prospect().pairs().stream()
          .filter(pair -> pair.first() == x && pair.second() == y)
          .filter(pair -> !pair.frontier().points().isEmpty())
          .forEach(pair -> curves.add(alone(pair, agreed.isEmpty())));
    }
    if (!agreed.isEmpty()) {
      curves.add(curve("best that " + outlook.deciders() + " accept", true, agreed, x, y));
    }
    return curves;
  }

  private Curve alone(PairFrontier pair, boolean only) {
    String label =
        outlook.parties().size() == 2 ? "frontier" : "best if only these two had to agree";
    return curve(label, only, pair.frontier().points(), pair.first(), pair.second());
  }

  private static Curve curve(String label, boolean strong, List<Deal> deals, int x, int y) {
    return new Curve(
        label,
        strong,
        Thinned.evenly(deals, MOST_PLACES).stream()
            .map(d -> new Place(d.gain().get(x), d.gain().get(y)))
            .toList());
  }

  /**
   * The acceptable packages of the frontier from which neither can gain without the other's loss.
   */
  List<Deal> agreed(int x, int y) {
    List<Deal> acceptable =
        frontier.stream()
            .flatMap(f -> f.points().stream())
            .filter(this::isAcceptable)
            .sorted(
                java.util.Comparator.comparing((Deal d) -> -d.gain().get(x))
                    .thenComparing(d -> -d.gain().get(y)))
            .toList();
    List<Deal> best = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (Deal deal : acceptable) {
      if (deal.gain().get(y) > most) {
        best.add(deal);
        most = deal.gain().get(y);
      }
    }
    return best;
  }

  private boolean isAcceptable(Deal deal) {
    return IntStream.range(0, deal.gain().size())
        .filter(outlook.prospect()::consents)
        .allMatch(p -> deal.gain().get(p) >= BargainingProblem.LEAST_GAIN);
  }

  /** The solutions; one star for those that select the same package. */
  List<Point> stars(int x, int y) {
    Map<Deal, List<String>> names = new LinkedHashMap<>();
    for (Outlook.Named named : outlook.solutions()) {
      named
          .solution()
          .deal()
          .ifPresent(d -> names.computeIfAbsent(d, k -> new ArrayList<>()).add(named.name()));
    }
    return names.entrySet().stream()
        .map(
            e ->
                new Point(
                    Words.sentence(Words.list(e.getValue())),
                    mark(e.getKey().gain().get(x)),
                    mark(e.getKey().gain().get(y)),
                    false))
        .toList();
  }

  /** A value without an interval. */
  static Mark mark(double value) {
    return new Mark(value, value, value);
  }
}
