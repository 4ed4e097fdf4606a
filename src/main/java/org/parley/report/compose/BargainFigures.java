package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.frontier.Deal;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.study.Bargained;
import org.parley.study.Dance;
import org.parley.study.PairFrontier;

/**
 * The negotiation dance: the offers of one run in the plane of two parties, with what they could
 * have at best (H. Raiffa 1982, <i>The Art and Science of Negotiation</i>).
 */
record BargainFigures(Bargained bargained) {
  private static final int MOST_PLACES = 400;

  /** One for each start that is looked at closely and each pair of parties. */
  List<Figure> dances() {
    List<Figure> figures = new ArrayList<>();
    for (Dance dance : bargained.dances()) {
      bargained.pairs().forEach(pair -> figures.add(dance(dance, pair)));
    }
    return figures;
  }

  private Figure dance(Dance dance, PairFrontier pair) {
    int x = pair.first();
    int y = pair.second();
    String from = dance.text().map(t -> t.id()).orElse("no text");
    String title = title(dance, x, y);
    return new Plane(
        "dance.%s.%s.%s".formatted(from.replace(' ', '-'), id(x), id(y)),
        "%s: %s / %s".formatted(from, name(x), name(y)),
        title,
        "gain over no deal by each offer, each party in its own points, first run at the likely"
            + " values, seed "
            + bargained.question().seed(),
        "Lines in a party's colour are its offers in turn. " + title + ".",
        series(x),
        series(y),
        ends(dance, x, y),
        curves(dance, pair),
        bargained.nash().stream().map(d -> point("Nash", d.gain(), x, y)).toList());
  }

  private String title(Dance dance, int x, int y) {
    Ending ending = dance.watched().transcript().ending();
    String from = dance.text().map(t -> t.title()).orElse("no text");
    return ending
        .deal()
        .map(
            d ->
                "From %s to an agreement in round %d: %s %s, %s %s"
                    .formatted(
                        from,
                        ending.round(),
                        name(x),
                        Words.signed(d.gain().get(x)),
                        name(y),
                        Words.signed(d.gain().get(y))))
        .orElseGet(
            () ->
                "From %s no agreement: %s in round %d"
                    .formatted(from, word(ending), ending.round()));
  }

  private String word(Ending ending) {
    return ending.cause() == Cause.DEADLINE && ending.party() != View.NONE
        ? "refused by " + name(ending.party())
        : BargainView.word(ending.cause());
  }

  /** The text at the beginning and the package at the end. */
  private List<Point> ends(Dance dance, int x, int y) {
    List<Point> ends = new ArrayList<>();
    dance.watched().startGain().ifPresent(g -> ends.add(point("the text", g, x, y)));
    dance
        .watched()
        .transcript()
        .ending()
        .deal()
        .ifPresent(d -> ends.add(point("agreed", d.gain(), x, y)));
    return ends;
  }

  private static Point point(String label, List<Double> gain, int x, int y) {
    return new Point(label, PlaneParts.mark(gain.get(x)), PlaneParts.mark(gain.get(y)), false);
  }

  private List<Curve> curves(Dance dance, PairFrontier pair) {
    List<Curve> curves = new ArrayList<>();
    long seated =
        bargained.question().lineUp().players().stream().flatMap(Optional::stream).count();
    String alone = seated > 2 ? "best if only these two had to agree" : "frontier";
    add(curves, alone, pair.alone().points(), pair);
    if (seated > 2) {
      add(curves, "best that all at the table accept", pair.agreed(), pair);
    }
    offers(dance)
        .forEach(
            (party, deals) ->
                curves.add(
                    new Curve(
                        party == View.NONE ? "drafts that all accept" : name(party),
                        true,
                        party == View.NONE ? Hue.NEUTRAL : new Hue(party),
                        places(deals, pair))));
    return curves;
  }

  private static void add(List<Curve> curves, String label, List<Deal> deals, PairFrontier pair) {
    if (!deals.isEmpty()) {
      curves.add(new Curve(label, false, places(deals, pair)));
    }
  }

  private static List<Place> places(List<Deal> deals, PairFrontier pair) {
    return Thinned.evenly(deals, MOST_PLACES).stream()
        .map(d -> new Place(d.gain().get(pair.first()), d.gain().get(pair.second())))
        .toList();
  }

  /** Offers by party, in turn. */
  private static Map<Integer, List<Deal>> offers(Dance dance) {
    Map<Integer, List<Deal>> offers = new LinkedHashMap<>();
    for (Turn turn : dance.watched().transcript().turns()) {
      if (turn.act() == Act.OFFERED) {
        turn.deal()
            .ifPresent(d -> offers.computeIfAbsent(turn.party(), p -> new ArrayList<>()).add(d));
      }
    }
    return offers;
  }

  private Series series(int p) {
    return new Series(name(p), new Hue(p));
  }

  private String name(int p) {
    return bargained.question().scenario().parties().get(p).name();
  }

  private String id(int p) {
    return bargained.question().scenario().parties().get(p).id();
  }
}
