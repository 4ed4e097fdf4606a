package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.frontier.Deal;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Point;
import org.parley.study.PairFrontier;

/**
 * What stands in the plane of two parties beside the texts: the best they could have, and the
 * packages that the solutions select.
 */
record PlaneParts(Outlook outlook, List<PairFrontier> pairs) {
  /** More places do not change a line on a screen. */
  private static final int MOST_PLACES = 400;

  /** One line for what the two could have if only they had to agree, one for what all accept. */
  List<Curve> curves(int x, int y) {
    return pairs.stream()
        .filter(pair -> pair.first() == x && pair.second() == y)
        .findFirst()
        .map(this::curves)
        .orElse(List.of());
  }

  private List<Curve> curves(PairFrontier pair) {
    boolean two = outlook.names(outlook.selection()::consents).size() == 2;
    List<Curve> curves = new ArrayList<>();
    if (two) {
      add(curves, "frontier", true, pair.alone().points(), pair);
    } else {
      add(curves, "best if only these two had to agree", false, pair.alone().points(), pair);
      add(curves, "best that " + outlook.deciders() + " accept", true, pair.agreed(), pair);
    }
    return curves;
  }

  private static void add(
      List<Curve> curves, String label, boolean strong, List<Deal> deals, PairFrontier pair) {
    if (!deals.isEmpty()) {
      List<Place> places =
          Thinned.evenly(deals, MOST_PLACES).stream()
              .map(d -> new Place(d.gain().get(pair.first()), d.gain().get(pair.second())))
              .toList();
      curves.add(new Curve(label, strong, places));
    }
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
