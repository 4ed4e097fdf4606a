package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Party;
import org.parley.model.Variant;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.PressureCase;
import org.parley.study.Pressured;
import org.parley.study.Threshold;

/** What pressures do, as charts. */
record PressureFigures(Pressured pressured, PressureView view) {
  private static final double FELT = 0.05; // points, which one decimal does not show

  static PressureFigures of(Pressured pressured) {
    return new PressureFigures(pressured, new PressureView(pressured));
  }

  /** How each pressure shifts what parties have without a deal. */
  Figure shifts() {
    List<PressureCase> cases = pressured.cases().subList(1, pressured.cases().size());
    String title = shiftsTitle();
    return new Intervals(
        "pressure-shifts",
        "No deal",
        title,
        "shift of no deal, points of each party's own score sheet; " + drawn(),
        "One row for each pressure, one mark for each party. " + title + ".",
        "shift of what a party has without a deal, points",
        new Zero("as it is", "worse", "better"),
        cases.stream().map(this::row).toList(),
        IntStream.range(0, view.parties().size()).mapToObj(p -> series(p, "")).toList(),
        cases.stream()
            .map(c -> c.shift().stream().map(e -> Optional.of(View.mark(e))).toList())
            .toList());
  }

  private Row row(PressureCase in) {
    String remark =
        in.kind() == PressureCase.Kind.ALL
            ? ""
            : "if it comes about, chance "
                + Words.percent(pressured.chances().get(pressured.single().indexOf(in)).likely());
    return new Row(view.name(in), remark, false);
  }

  private Series series(int party, String said) {
    return new Series(view.parties().get(party).name() + said, new Hue(party));
  }

  private String drawn() {
    return "bars: middle 90 %% of %s draws, seed %d"
        .formatted(Words.thousands(pressured.question().draws()), pressured.question().seed());
  }

  /** For each party the pressure that lowers its own no deal most; parties are not compared. */
  private String shiftsTitle() {
    List<String> clauses = new ArrayList<>();
    for (int p = 0; p < view.parties().size(); p++) {
      int party = p;
      pressured.single().stream()
          .min((a, b) -> Double.compare(shift(a, party), shift(b, party)))
          .filter(c -> shift(c, party) < -FELT)
          .ifPresent(
              c ->
                  clauses.add(
                      "%s: %s (%s)"
                          .formatted(
                              view.parties().get(party).name(),
                              PressureView.quoted(view.name(c)),
                              Words.signed(shift(c, party)))));
    }
    return clauses.isEmpty()
        ? "No pressure lowers what anybody has without a deal"
        : "What lowers no deal most, by party – " + String.join("; ", clauses);
  }

  private static double shift(PressureCase in, int party) {
    return in.shift().get(party).likely();
  }

  /**
   * At which strength each pressure turns each party; one for each main text, and for each other in
   * which one as stated is strong enough.
   */
  List<Figure> tornados() {
    return view.texts().stream()
        .filter(v -> !found(v).isEmpty())
        .filter(v -> view.main().contains(v) || found(v).stream().anyMatch(Threshold::isReached))
        .map(this::tornado)
        .toList();
  }

  /** Those of the main texts; if these have none, all. */
  List<Figure> mainTornados() {
    List<Figure> main =
        view.main().stream().filter(v -> !found(v).isEmpty()).map(this::tornado).toList();
    return main.isEmpty() ? tornados() : main;
  }

  private Figure tornado(Variant text) {
    List<Party> turning =
        view.parties().stream()
            .filter(p -> found(text).stream().anyMatch(t -> t.party().equals(p.id())))
            .toList();
    List<String> pressures =
        found(text).stream()
            .sorted((a, b) -> Double.compare(a.likely().orElseThrow(), b.likely().orElseThrow()))
            .map(Threshold::pressure)
            .distinct()
            .toList();
    String title = tornadoTitle(text);
    return new Intervals(
        "pressure-thresholds." + text.id(),
        text.title(),
        title,
        "smallest strength at which a party changes its mind, 1 as stated; bars: middle 90 %% of those of %s draws, seed %d, in which one is needed and up to %s will do"
            .formatted(
                Words.thousands(pressured.question().draws()),
                pressured.question().seed(),
                PressureView.most()),
        "One row for each pressure, one mark for each party that it turns. " + title + ".",
        "strength of the pressure, times what the scenario states",
        new Zero("no pressure", "", "stronger"),
        pressures.stream().map(k -> new Row(view.pressure(k), "", false)).toList(),
        turning.stream().map(p -> series(view.parties().indexOf(p), said(text, p))).toList(),
        pressures.stream().map(k -> turning.stream().map(p -> mark(text, p, k)).toList()).toList());
  }

  private List<Threshold> found(Variant text) {
    return view.thresholds(text).stream().filter(t -> t.likely().isPresent()).toList();
  }

  private String said(Variant text, Party party) {
    boolean toAccept =
        found(text).stream()
            .filter(t -> t.party().equals(party.id()))
            .findFirst()
            .map(Threshold::toAccept)
            .orElseThrow();
    return toAccept ? " accepts from here on" : " refuses from here on";
  }

  private Optional<Mark> mark(Variant text, Party party, String pressure) {
    return pressured
        .threshold(text.id(), party.id(), pressure)
        .filter(t -> t.likely().isPresent())
        .map(
            t ->
                new Mark(
                    t.low().orElse(t.likely().orElseThrow()),
                    t.likely().orElseThrow(),
                    t.high().orElse(t.likely().orElseThrow())));
  }

  private String tornadoTitle(Variant text) {
    List<Threshold> reached = found(text).stream().filter(Threshold::isReached).toList();
    if (reached.isEmpty()) {
      Threshold nearest =
          found(text).stream()
              .min((a, b) -> Double.compare(a.likely().orElseThrow(), b.likely().orElseThrow()))
              .orElseThrow();
      return "%s: no pressure as stated changes anybody's mind; the nearest is %s"
          .formatted(text.title(), turning(nearest));
    }
    return "%s: %s"
        .formatted(
            text.title(), Words.join("; ", reached.stream().limit(2).toList(), this::turning));
  }

  /** "Bob refuses from 0.4 times X on". */
  private String turning(Threshold t) {
    return "%s %s %s"
        .formatted(view.party(t.party()), t.toAccept() ? "accepts" : "refuses", view.from(t));
  }

  /** In which share of draws each party accepts each text under each pressure. */
  List<Figure> acceptance() {
    return IntStream.range(0, view.parties().size()).mapToObj(this::acceptance).toList();
  }

  private Figure acceptance(int party) {
    String name = view.parties().get(party).name();
    String title = acceptanceTitle(party);
    return new HeatMap(
        "pressure-acceptance." + view.parties().get(party).id(),
        name,
        title,
        "share of %s draws in which %s does not lose and no red line of its own is crossed, seed %d"
            .formatted(
                Words.thousands(pressured.question().draws()), name, pressured.question().seed()),
        "One row for each text, one column for each pressure. " + title + ".",
        "%s accepts, %% of draws".formatted(name),
        0,
        100,
        view.texts().stream().map(Variant::title).toList(),
        pressured.cases().stream().map(view::name).toList(),
        view.positions().stream().map(t -> fields(t, party)).toList());
  }

  private List<Field> fields(int text, int party) {
    return pressured.cases().stream()
        .map(c -> c.stances().get(text).get(party).accepts())
        .map(share -> new Field(100 * share, Words.percent(share), true))
        .toList();
  }

  private String acceptanceTitle(int party) {
    String name = view.parties().get(party).name();
    PressureCase best = pressured.base();
    int where = 0;
    double most = 0;
    for (PressureCase in : pressured.single()) {
      for (int t : view.positions()) {
        double change = Math.abs(accepts(in, t, party) - accepts(pressured.base(), t, party));
        if (change > most) {
          most = change;
          best = in;
          where = t;
        }
      }
    }
    return most == 0
        ? "No pressure changes how often %s accepts a text".formatted(name)
        : "%s: %s changes most, %s from %s to %s of draws"
            .formatted(
                name,
                PressureView.quoted(view.name(best)),
                view.texts().get(where).title(),
                Words.percent(accepts(pressured.base(), where, party)),
                Words.percent(accepts(best, where, party)));
  }

  private static double accepts(PressureCase in, int text, int party) {
    return in.stances().get(text).get(party).accepts();
  }
}
