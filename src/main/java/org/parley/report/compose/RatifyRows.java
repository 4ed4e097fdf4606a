package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.Ratifier;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Passing;
import org.parley.study.Ratified;
import org.parley.study.RatifiedPackage;
import org.parley.study.RatifiedText;
import org.parley.study.RatifierVote;
import org.parley.uncertainty.Estimate;

/** Who ratifies what as one table for programs. */
public final class RatifyRows {
  private static final Value NOTHING = new Text("");

  private final RatifyView view;
  private final List<List<Value>> rows = new ArrayList<>();

  private RatifyRows(Ratified ratified) {
    view = new RatifyView(ratified);
  }

  /**
   * One row for each observation. The kind is {@code vote} (named by variant; measures {@code
   * asked}, {@code gain}, {@code chance}), {@code winSet} ({@code floor}, {@code share}), {@code
   * package} (named {@code free} or {@code ratifiable}; {@code gain}, {@code chance}) or {@code
   * narrowing} ({@code gain} of each signer at a floor; no row where agreement has died). The
   * ratifier {@code all} stands for all who are asked. Low and high are 5 and 95 % of the draws, or
   * the 99 % interval of a share that is estimated.
   */
  public static Table tidy(Ratified ratified) {
    return new RatifyRows(ratified).table();
  }

  private Table table() {
    view.ratified().texts().forEach(this::text);
    winSets();
    found("free", view.ratified().free());
    found("ratifiable", view.ratified().best());
    for (int r = 0; r < view.ratifiers().size(); r++) {
      narrowing(id(r), view.ratified().narrowings().get(r));
    }
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "kind", "name", "ratifier", "party", "measure")
        .forEach(c -> columns.add(new Column(c, false)));
    Stream.of("floor", "value", "low", "high", "mean")
        .forEach(c -> columns.add(new Column(c, true)));
    return new Table(view.scenario().id(), columns, rows);
  }

  private String id(int ratifier) {
    return view.ratifiers().get(ratifier).id();
  }

  /** What a row is about. */
  private record Key(String kind, String name, String ratifier, String party, String measure) {}

  private void text(RatifiedText text) {
    String name = text.variant().id();
    text.votes().forEach(v -> vote(name, v));
    passing(name, "all", text.all());
  }

  private void vote(String name, RatifierVote vote) {
    add(new Key("vote", name, vote.ratifier(), "", "asked"), vote.asked());
    add(new Key("vote", name, vote.ratifier(), "", "gain"), vote.gain(), NOTHING);
    vote.passing().ifPresent(p -> passing(name, vote.ratifier(), p));
  }

  private void passing(String name, String ratifier, Passing passing) {
    add(
        new Key("vote", name, ratifier, "", "chance"),
        passing.chance(),
        new Num(passing.mean(), 4, false));
  }

  private void winSets() {
    WinSets sets = view.ratified().winSets();
    for (int r = 0; r < view.ratifiers().size(); r++) {
      add(new Key("winSet", "", id(r), "", "floor"), view.ratified().floors().get(r));
      share(id(r), sets.share(r));
    }
    share("all", sets.share());
  }

  private void share(String ratifier, WinSets.Share share) {
    add(
        new Key("winSet", "", ratifier, "", "share"),
        new Estimate(share.value(), share.low(), share.high()),
        NOTHING);
  }

  private void found(String name, RatifiedPackage found) {
    if (found.solution().deal().isEmpty()) {
      return;
    }
    List<Double> gain = found.solution().deal().get().gain();
    for (int p = 0; p < view.parties().size(); p++) {
      add(new Key("package", name, "", view.parties().get(p).id(), "gain"), gain.get(p));
    }
    for (Ratifier ratifier : view.ratifiers()) {
      int r = view.ratifiers().indexOf(ratifier);
      add(new Key("package", name, ratifier.id(), "", "gain"), gain.get(view.parties().size() + r));
      found
          .chances()
          .get(r)
          .ifPresent(c -> add(new Key("package", name, ratifier.id(), "", "chance"), c));
    }
    add(new Key("package", name, "all", "", "chance"), found.all());
  }

  private void narrowing(String ratifier, Narrowing narrowing) {
    for (Narrowing.Step step : narrowing.steps()) {
      for (int p : view.signers()) {
        Key key = new Key("narrowing", "", ratifier, view.parties().get(p).id(), "gain");
        step.gain(p)
            .ifPresent(
                g ->
                    add(key, new Num(step.least(), 4, true), number(g), NOTHING, NOTHING, NOTHING));
      }
    }
  }

  private void add(Key key, double value) {
    add(key, NOTHING, number(value), NOTHING, NOTHING, NOTHING);
  }

  private void add(Key key, Estimate value, Value mean) {
    add(key, NOTHING, number(value.likely()), number(value.low()), number(value.high()), mean);
  }

  /** Nothing where there is no number: a floor that nothing reaches. */
  private static Value number(double value) {
    return Double.isFinite(value) ? new Num(value, 4, false) : NOTHING;
  }

  private void add(Key key, Value... numbers) {
    List<Value> row = new ArrayList<>();
    Stream.of(
            view.scenario().id(),
            key.kind(),
            key.name(),
            key.ratifier(),
            key.party(),
            key.measure())
        .forEach(t -> row.add(new Text(t)));
    row.addAll(List.of(numbers));
    rows.add(row);
  }
}
