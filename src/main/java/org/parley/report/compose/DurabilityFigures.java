package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Course;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.LastingParty;
import org.parley.study.LastingText;

/** Charts of keeping and breaking. */
record DurabilityFigures(DurabilityView view) {
  private static final Zero SAME = new Zero("even", "breaking pays", "keeping pays");

  private List<LastingText> texts() {
    return view.lasting().texts();
  }

  /** The margin of the worst year, by text and party. */
  Figure keepOrBreak() {
    String title = view.finding();
    return new Intervals(
        "keep-or-break",
        "All parties",
        title,
        "keeping minus breaking in the worst year, points of each party's own score sheet; "
            + view.sample(),
        "One row for each text, one mark for each party that may break it, with its interval. "
            + title,
        "keeping minus breaking in the worst year, points",
        SAME,
        texts().stream().map(view::row).toList(),
        view.series(),
        texts().stream()
            .map(t -> view.asked(p -> Optional.of(View.mark(t.parties().get(p).worst()))))
            .toList());
  }

  /** The margins year after year, one figure for each text looked at closely. */
  List<Figure> years() {
    return view.closely().stream()
        .filter(t -> t.parties().get(0).margins().size() > 1)
        .map(this::years)
        .toList();
  }

  private Figure years(LastingText text) {
    String title =
        "%s: keeping minus breaking goes %s"
            .formatted(text.title(), Words.list(view.asked(p -> way(text, p))));
    return new Courses(
        "margins." + text.id(),
        text.id(),
        title,
        "points of each party's own score sheet by the year of the breach; bands: "
            + view.sample().substring("bars: ".length()),
        "A line in a band for each party that may break it. " + title + ".",
        "year after signature; as in the last one ever after",
        "keeping minus breaking, points",
        "keeping and breaking are worth the same",
        view.asked(p -> course(text.parties().get(p), p)));
  }

  private String way(LastingText text, int p) {
    LastingParty party = text.parties().get(p);
    double first = party.margins().get(0).likely();
    double last = party.margins().get(party.margins().size() - 1).likely();
    return "from %s to %s for %s".formatted(Words.signed(first), Words.signed(last), view.party(p));
  }

  private Course course(LastingParty party, int p) {
    return new Course(
        new Series(view.party(p), new Hue(p)),
        IntStream.range(0, party.margins().size())
            .mapToObj(t -> new Moment(t, mark(party, t)))
            .toList());
  }

  private static Mark mark(LastingParty party, int year) {
    return View.mark(party.margins().get(year));
  }

  /** In which share of draws a text would last, by the strength of a guarantee. */
  Figure guarantees() {
    int steps = texts().get(0).lastsWith().size() - 1;
    String title = guaranteesTitle();
    return new HeatMap(
        "guarantees",
        "All texts",
        title,
        "share of %s draws in which no party gains by breaking, in percent, were the guarantee kept with this chance, seed %d"
            .formatted(
                Words.thousands(view.lasting().question().draws()),
                view.lasting().question().seed()),
        "One row for each text, one column for each chance that the guarantee is kept. "
            + title
            + ".",
        "share of draws in which nobody gains by breaking, percent",
        0,
        100,
        texts().stream().map(LastingText::title).toList(),
        IntStream.rangeClosed(0, steps).mapToObj(k -> 100 * k / steps + " %").toList(),
        texts().stream().map(DurabilityFigures::fields).toList());
  }

  private static List<Field> fields(LastingText text) {
    List<Field> fields = new ArrayList<>();
    text.lastsWith()
        .forEach(
            share ->
                fields.add(new Field(100 * share, Long.toString(Math.round(100 * share)), true)));
    return fields;
  }

  private String guaranteesTitle() {
    LastingText most =
        texts().stream().max(Comparator.comparingDouble(DurabilityFigures::gain)).orElseThrow();
    return gain(most) == 0
        ? "In no draw does it depend on the strength of a guarantee whether nobody gains by breaking"
        : "A sure guarantee makes most difference to %s: nobody gains by breaking it in %s of the draws, without a guarantee in %s"
            .formatted(
                most.title(),
                Words.percent(most.lastsWith().get(most.lastsWith().size() - 1)),
                Words.percent(most.lastsWith().get(0)));
  }

  private static double gain(LastingText text) {
    return text.lastsWith().get(text.lastsWith().size() - 1) - text.lastsWith().get(0);
  }
}
