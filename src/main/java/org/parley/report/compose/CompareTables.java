package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Party;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Agreement;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import org.parley.study.PartyScore;
import org.parley.study.TextProspect;
import org.parley.study.VariantScore;
import org.parley.uncertainty.Estimate;

/** The tables of a comparison. */
public final class CompareTables {
  private CompareTables() {}

  /**
   * Gains over no deal with their intervals, one row for each variant: for a terminal and for the
   * page.
   *
   * @param comparison the answer
   * @param shown which variants and parties to show
   */
  public static Table gains(Comparison comparison, Shown shown) {
    View view = new View(comparison, shown);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("variant", false));
    columns.add(new Column("reported", true));
    columns.addAll(partyColumns(view));
    columns.add(new Column("all accept", true));
    if (view.someOnlyReact()) {
      columns.add(new Column("signers accept", true));
    }
    String caption =
        "Gain over no deal in each party's own points, with the middle 90 %% of %s draws%s"
            .formatted(Words.thousands(comparison.question().draws()), later(view));
    return new Table(caption, columns, view.scores().stream().map(s -> gainRow(view, s)).toList());
  }

  private static String later(View view) {
    return view.scores().stream().anyMatch(s -> s.variant().later())
        ? "; * dated after " + view.scenario().asOf().orElse("")
        : "";
  }

  private static List<Value> gainRow(View view, VariantScore score) {
    int issues = view.scenario().issues().size();
    int known = score.variant().reportedCells();
    List<Value> row = new ArrayList<>();
    row.add(new Text(score.variant().id() + (score.variant().later() ? " *" : "")));
    row.add(new Text(known + "/" + issues));
    row.addAll(view.each(p -> spread(score.parties().get(p).gain(), true)));
    row.add(new Share(score.allAccept()));
    if (view.someOnlyReact()) {
      row.add(new Share(score.signersAccept()));
    }
    return row;
  }

  private static List<Column> partyColumns(View view) {
    return view.each(p -> new Column(view.parties().get(p).name(), true));
  }

  private static Value spread(Estimate e, boolean signed) {
    return new Spread(e.likely(), e.low(), e.high(), 0, signed);
  }

  /**
   * Every number of the comparison in tidy form: one row for each variant, reading, party and
   * measure. The reading is {@code reported} (any option equally likely where content is unknown)
   * or {@code rest-unchanged} (as in the text it revises). {@code low} and {@code high} are the 5 %
   * and 95 % quantiles of the draws, empty for shares. If it was asked what could be agreed, there
   * are also rows for the Nash package of each draw (variant {@code nash}) and for the distance of
   * each variant to the frontier.
   */
  public static Table tidy(Comparison comparison, Shown shown) {
    View view = new View(comparison, shown);
    List<Column> columns =
        Stream.of("scenario", "variant", "reading", "party", "measure", "unit")
            .map(name -> new Column(name, false))
            .toList();
    List<Column> all = new ArrayList<>(columns);
    Stream.of("value", "low", "high").forEach(name -> all.add(new Column(name, true)));
    List<List<Value>> rows = new ArrayList<>();
    noDealRows(rows, view);
    view.scores().forEach(s -> tidyRows(rows, view, s, "reported"));
    view.unchanged().forEach(s -> tidyRows(rows, view, s, "rest-unchanged"));
    comparison.agreement().ifPresent(a -> agreementRows(rows, view, a));
    return new Table(comparison.scenario().id(), all, rows);
  }

  private static void noDealRows(List<List<Value>> rows, View view) {
    List<Estimate> noDeal = view.comparison().noDeal();
    for (int p : view.positions()) {
      String party = view.parties().get(p).id();
      rows.add(tidyRow(view, "no-deal", "", party, "utility", noDeal.get(p)));
    }
  }

  private static void agreementRows(List<List<Value>> rows, View view, Agreement agreement) {
    List<Estimate> gain = agreement.steadiness().gain();
    if (!gain.isEmpty()) {
      for (int p : view.positions()) {
        String party = view.parties().get(p).id();
        rows.add(tidyRow(view, "nash", "each-draw", party, "gain", gain.get(p)));
      }
    }
    double share = agreement.steadiness().agreeable();
    rows.add(shareRow(view, "nash", "each-draw", "all", "agreeableShare", share));
    for (TextProspect text : agreement.prospect().about(view.shown().variants()).texts()) {
      if (text.ahead().deal().isPresent()) {
        List<Value> row = key(view, text.variant().id(), "reported", "all", "distance", "points");
        row.add(new Num(Math.max(0, text.ahead().value()), 2, false));
        row.add(new Text(""));
        row.add(new Text(""));
        rows.add(row);
      }
    }
  }

  private static void tidyRows(
      List<List<Value>> rows, View view, VariantScore score, String reading) {
    String variant = score.variant().id();
    for (PartyScore party : view.each(score.parties()::get)) {
      String id = party.party();
      rows.add(tidyRow(view, variant, reading, id, "utility", party.utility()));
      rows.add(tidyRow(view, variant, reading, id, "gain", party.gain()));
      rows.add(shareRow(view, variant, reading, id, "gainShare", party.gains()));
      rows.add(shareRow(view, variant, reading, id, "acceptShare", party.accepts()));
      party
          .concession()
          .ifPresent(c -> rows.add(tidyRow(view, variant, reading, id, "concession", c)));
    }
    rows.add(shareRow(view, variant, reading, "all", "acceptShare", score.allAccept()));
    if (!view.signers().isEmpty()) {
      rows.add(shareRow(view, variant, reading, "signers", "acceptShare", score.signersAccept()));
    }
  }

  private static List<Value> tidyRow(
      View view, String variant, String reading, String party, String measure, Estimate e) {
    List<Value> row = key(view, variant, reading, party, measure, "points");
    Stream.of(e.likely(), e.low(), e.high()).forEach(v -> row.add(new Num(v, 2, false)));
    return row;
  }

  private static List<Value> shareRow(
      View view, String variant, String reading, String party, String measure, double share) {
    List<Value> row = key(view, variant, reading, party, measure, "share");
    row.add(new Num(share, 4, false));
    row.add(new Text(""));
    row.add(new Text(""));
    return row;
  }

  private static List<Value> key(View view, String... texts) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(view.scenario().id()));
    Stream.of(texts).forEach(t -> row.add(new Text(t)));
    return row;
  }

  /** Which red lines and rules each variant crosses; only variants that cross one. */
  static Table obstacles(View view) {
    List<Column> columns =
        List.of(
            new Column("variant", false),
            new Column("red lines crossed", false),
            new Column("rules broken", false));
    List<List<Value>> rows = new ArrayList<>();
    for (VariantScore score : view.scores()) {
      String lines = redLines(view, score);
      String rules =
          Words.join(
              ", ",
              List.copyOf(score.rulesBroken().entrySet()),
              e -> e.getKey().replace('-', ' ') + chance(e.getValue()));
      if (!lines.isEmpty() || !rules.isEmpty()) {
        rows.add(List.of(new Text(score.variant().title()), new Text(lines), new Text(rules)));
      }
    }
    String caption = "In brackets: the chance, where the text's content is rival or not reported";
    return new Table(caption, columns, rows);
  }

  private static String redLines(View view, VariantScore score) {
    List<String> texts = new ArrayList<>();
    for (int p : view.positions()) {
      Party party = view.parties().get(p);
      List<PartyScore.Crossing> crossed = score.parties().get(p).redLines();
      if (!crossed.isEmpty()) {
        String issues = Words.join("; ", crossed, c -> issue(view, c.issue()) + chance(c.chance()));
        texts.add(party.name() + ": " + issues);
      }
    }
    return String.join(". ", texts);
  }

  private static String issue(View view, String id) {
    return id + " " + view.scenario().issue(id).title();
  }

  private static String chance(double chance) {
    return chance > 1 - 1e-9 ? "" : " (" + Words.percent(chance) + ")";
  }

  /** The change from one variant to another for each party, with its interval. */
  static Table moves(View view) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("from", false));
    columns.add(new Column("to", false));
    columns.addAll(partyColumns(view));
    List<List<Value>> rows = new ArrayList<>();
    for (Step step : view.steps()) {
      List<Value> row = new ArrayList<>();
      row.add(new Text(step.from()));
      row.add(new Text(step.to()));
      row.addAll(view.each(p -> spread(view.move(step, p).total(), true)));
      rows.add(row);
    }
    return new Table("Change in each party's own points, with its interval", columns, rows);
  }
}
