package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Course;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Shares;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.Passing;
import org.parley.study.RatifiedText;

/** The charts of who ratifies what. */
record RatifyFigures(RatifyView view) {
  private static final double PERCENT = 100;

  /** How likely each ratifier passes each text; nothing if there is no text. */
  Optional<Figure> chances() {
    return view.ratified().texts().isEmpty() ? Optional.empty() : Optional.of(votes());
  }

  private Figure votes() {
    List<Series> series = new ArrayList<>();
    IntStream.range(0, view.ratifiers().size()).forEach(r -> series.add(view.series(r)));
    series.add(new Series("all who are asked", Hue.NEUTRAL));
    return new Intervals(
        "ratification",
        "Texts",
        view.texts(),
        "marks: likely values; bars: middle 90 %% of %s draws, seed %d; no mark: not asked"
            .formatted(
                Words.thousands(view.ratified().question().draws()),
                view.ratified().question().seed()),
        "One row for each text, one mark for each ratifier that is asked and one for all of them. "
            + view.texts()
            + ".",
        "chance to pass, percent",
        new Zero("no chance", "", "likelier to pass"),
        view.ratified().texts().stream()
            .map(t -> VariantRow.of(view.scenario(), t.variant()))
            .toList(),
        series,
        view.ratified().texts().stream().map(RatifyFigures::marks).toList());
  }

  private static List<Optional<Mark>> marks(RatifiedText text) {
    List<Optional<Mark>> marks = new ArrayList<>();
    text.votes().forEach(v -> marks.add(v.passing().map(RatifyFigures::mark)));
    marks.add(
        Optional.of(text.all()).filter(a -> RatifyView.isAsked(text)).map(RatifyFigures::mark));
    return marks;
  }

  private static Mark mark(Passing passing) {
    return new Mark(
        PERCENT * passing.chance().low(),
        PERCENT * passing.chance().likely(),
        PERCENT * passing.chance().high());
  }

  /** How much of what the signers accept each ratifier passes. */
  Figure winSets() {
    WinSets sets = view.ratified().winSets();
    List<Row> rows = new ArrayList<>();
    List<List<Double>> shares = new ArrayList<>();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      rows.add(
          new Row(
              view.ratifiers().get(r).title(),
              remark(sets.share(r), sets.each().get(r).status()),
              false));
      shares.add(List.of(sets.share(r).value()));
    }
    rows.add(new Row("all of them", remark(sets.share(), sets.all().status()), false));
    shares.add(List.of(sets.share().value()));
    return new Shares(
        "win-sets",
        "Win-sets",
        view.winSets(),
        "share of the packages that %s; floor of each ratifier: a chance of %s; likely values"
            .formatted(view.signersAccept(), view.least()),
        "One bar for each ratifier and one for all together. " + view.winSets() + ".",
        "share of packages acceptable to the signers",
        rows,
        List.of(new Series("passes", Hue.NEUTRAL)),
        shares);
  }

  /** The interval of a share that is estimated. */
  private static String remark(WinSets.Share share, Status status) {
    return status == Status.EXACT
        ? ""
        : "99 %% interval %s to %s"
            .formatted(ZoneWords.odds(share.low()), ZoneWords.odds(share.high()));
  }

  /** For each ratifier, what the signers gain as it alone asks for more. */
  List<Figure> narrowings() {
    return IntStream.range(0, view.ratifiers().size())
        .filter(r -> view.ratified().narrowings().get(r).steps().size() > 1)
        .mapToObj(this::narrowing)
        .toList();
  }

  private Figure narrowing(int ratifier) {
    Narrowing narrowing = view.ratified().narrowings().get(ratifier);
    String title = view.ratifiers().get(ratifier).title();
    return new Courses(
        "narrowing." + view.ratifiers().get(ratifier).id(),
        title,
        view.narrowing(ratifier),
        "gains over no deal under the Nash package, each in its own points; likely values; the other"
            + " ratifiers are not asked",
        "One line for each party that signs and the one on whose side %s stands, over what it asks for. %s."
            .formatted(title, view.narrowing(ratifier)),
        "least gain asked for, points of the ratifier's sheet over its no deal",
        "gain over no deal, own points",
        "no deal",
        view.signersAnd(view.side(ratifier)).stream().map(p -> course(narrowing, p)).toList());
  }

  private Course course(Narrowing narrowing, int party) {
    List<Moment> moments = new ArrayList<>();
    narrowing
        .steps()
        .forEach(
            s ->
                s.gain(party)
                    .ifPresent(g -> moments.add(new Moment(s.least(), new Mark(g, g, g)))));
    return new Course(view.party(party), moments);
  }
}
