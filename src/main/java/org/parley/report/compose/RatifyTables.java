package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.BargainingProblem;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.RatifiedPackage;
import org.parley.study.RatifiedText;
import org.parley.study.RatifierVote;
import org.parley.uncertainty.Estimate;

/** Who ratifies what, as tables for people. */
record RatifyTables(RatifyView view) {

  /** What each ratifier gains by each text. */
  Table gains() {
    List<Column> columns = new ArrayList<>(List.of(new Column("text", false)));
    view.ratifiers().forEach(r -> columns.add(new Column(r.title(), true)));
    return new Table(
        "Gain over no deal on the sheet of each ratifier, in its own points, with the middle 90 % of"
            + " the draws",
        columns, view.ratified().texts().stream().map(RatifyTables::gains).toList());
  }

  private static List<Value> gains(RatifiedText text) {
    List<Value> row = new ArrayList<>(List.of(new Text(text.variant().id())));
    text.votes()
        .forEach(
            v -> row.add(new Spread(v.gain().likely(), v.gain().low(), v.gain().high(), 1, true)));
    return row;
  }

  /** How likely each ratifier passes each text. */
  Table chances() {
    List<Column> columns = new ArrayList<>(List.of(new Column("text", false)));
    view.ratifiers().forEach(r -> columns.add(new Column(r.id(), false)));
    columns.add(new Column("all who are asked", false));
    columns.add(new Column("all, average of the draws", true));
    return new Table(
        "Chance to pass at the likely values; for all together with the middle 90 % of the draws;"
            + " * asked only if a point that the text leaves open is settled so",
        columns, view.ratified().texts().stream().map(RatifyTables::chances).toList());
  }

  private static List<Value> chances(RatifiedText text) {
    List<Value> row = new ArrayList<>(List.of(new Text(text.variant().id())));
    text.votes().forEach(v -> row.add(new Text(chance(v))));
    boolean asked = RatifyView.isAsked(text);
    row.add(new Text(asked ? range(text.all().chance()) : "nobody is asked"));
    row.add(asked ? new Share(text.all().mean()) : new Text(""));
    return row;
  }

  private static String chance(RatifierVote vote) {
    String passing =
        vote.passing()
            .map(p -> Words.percent(p.chance().likely()))
            .orElse(vote.asked() > 0 ? "in no draw" : "not asked");
    return vote.asked() > 0 && vote.asked() < 1 ? passing + " *" : passing;
  }

  private static String range(Estimate estimate) {
    return "%s (%s to %s)"
        .formatted(
            Words.percent(estimate.likely()),
            Words.percent(estimate.low()),
            Words.percent(estimate.high()));
  }

  /** Floors and win-sets. */
  Table winSets() {
    WinSets sets = view.ratified().winSets();
    List<List<Value>> rows = new ArrayList<>();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      double floor = view.ratified().floors().get(r);
      rows.add(
          List.of(
              new Text(view.ratifiers().get(r).title()),
              Double.isInfinite(floor) ? new Text("passes nothing") : new Num(floor, 1, true),
              new Text(view.ratifiers().get(r).when().isEmpty() ? "always" : "on some packages"),
              new Text(RatifyView.share(sets.share(r), sets.each().get(r).status()))));
    }
    rows.add(
        List.of(
            new Text("all of them"),
            new Text(""),
            new Text(""),
            new Text(RatifyView.share(sets.share(), sets.all().status()))));
    return new Table(
        "The least gain on its sheet that a ratifier passes with a chance of at least %s, and the share of what %s that it would pass"
            .formatted(view.least(), view.signersAccept()),
        List.of(
            new Column("ratifier", false),
            new Column("least gain", true),
            new Column("asked", false),
            new Column("share", false)),
        rows);
  }

  /** The free package against the best that would pass; empty if one of them does not exist. */
  Optional<Table> packages() {
    if (view.ratified().free().solution().deal().isEmpty()
        || view.ratified().best().solution().deal().isEmpty()) {
      return Optional.empty();
    }
    List<List<Value>> rows = new ArrayList<>();
    IntStream.range(0, view.parties().size()).forEach(p -> rows.add(party(p)));
    IntStream.range(0, view.ratifiers().size()).forEach(r -> rows.add(ratifier(r)));
    rows.add(
        List.of(
            new Text("all who are asked"),
            new Text("chance to pass"),
            new Share(view.ratified().free().all()),
            new Share(view.ratified().best().all()),
            new Text("")));
    return Optional.of(
        new Table(
            "The Nash package of the signers, free and among those that all ratifiers pass: gain over"
                + " no deal of each party in its own points, chance to pass of each ratifier",
            List.of(
                new Column("who", false),
                new Column("measure", false),
                new Column("free", true),
                new Column("ratifiable", true),
                new Column("change", true)),
            rows));
  }

  private List<Value> party(int p) {
    return List.of(
        new Text(view.parties().get(p).name()),
        new Text(view.signers().contains(p) ? "gain" : "gain (does not sign)"),
        new Num(gain(view.ratified().free(), p), 1, true),
        new Num(gain(view.ratified().best(), p), 1, true),
        new Num(view.cost(p), 1, true));
  }

  private static double gain(RatifiedPackage found, int party) {
    return found.solution().deal().orElseThrow().gain().get(party);
  }

  private List<Value> ratifier(int r) {
    return List.of(
        new Text(view.ratifiers().get(r).title()),
        new Text("chance to pass"),
        chance(view.ratified().free(), r),
        chance(view.ratified().best(), r),
        new Text(""));
  }

  private static Value chance(RatifiedPackage found, int ratifier) {
    return found
        .chances()
        .get(ratifier)
        .map(c -> (Value) new Share(c))
        .orElse(new Text("not asked"));
  }

  /** On which issues the ratifiable package differs; empty if on none. */
  Optional<Table> changes() {
    if (packages().isEmpty()) {
      return Optional.empty();
    }
    PackageText text = new PackageText(view.scenario());
    List<Integer> free = RatifyView.outcome(view.ratified().free());
    List<Integer> best = RatifyView.outcome(view.ratified().best());
    List<List<String>> rows =
        IntStream.range(0, free.size())
            .filter(i -> !free.get(i).equals(best.get(i)))
            .mapToObj(i -> List.of(text.name(i), text.option(i, free), text.option(i, best)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PlainTable.of(
                "What the ratifiers change in the Nash package",
                List.of("issue", "free", "ratifiable"),
                rows));
  }

  /** What asking for more buys. */
  Table narrowings() {
    return new Table(
        "What becomes of the Nash package as one ratifier alone asks for more; gains over no deal,"
            + " each in its own points",
        Stream.of(
                "ratifier",
                "on the side of",
                "best floor for it",
                "buys it",
                "agreement dies beyond")
            .map(c -> new Column(c, false))
            .toList(),
        IntStream.range(0, view.ratifiers().size()).mapToObj(this::narrowing).toList());
  }

  private List<Value> narrowing(int r) {
    Narrowing narrowing = view.ratified().narrowings().get(r);
    int side = view.side(r);
    boolean pays = view.bought(r).filter(b -> b > -BargainingProblem.LEAST_GAIN).isPresent();
    return List.of(
        new Text(view.ratifiers().get(r).title()),
        new Text(view.parties().get(side).name()),
        new Text(
            pays ? Words.signed(narrowing.bestFor(side).orElseThrow().least()) : "none buys any"),
        new Text(pays ? Words.signed(view.bought(r).orElseThrow()) : "0.0"),
        new Text(
            narrowing.last().deal().isPresent()
                ? Words.signed(narrowing.last().value())
                : "no agreement"));
  }
}
