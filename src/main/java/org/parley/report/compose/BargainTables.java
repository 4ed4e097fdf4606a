package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.parley.analysis.frontier.Deal;
import org.parley.model.Scenario;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.BargainRun;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;

/** All runs as one table for programs. */
public final class BargainTables {
  private final Scenario scenario;
  private final List<List<Value>> rows = new ArrayList<>();

  private BargainTables(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * One row for each run: where it started, which draw it is about ({@code -1}: likely values), how
   * and in which round it ended, who ended it, and for each party {@code utility}, {@code gain},
   * {@code overStart}, {@code overNash} and {@code discounted} (the utility at the time of the
   * deal), empty without a deal; then the option of each issue.
   */
  public static Table tidy(Bargained bargained) {
    BargainTables tables = new BargainTables(bargained.question().scenario());
    for (BargainedFrom from : bargained.starts()) {
      from.runs().forEach(run -> tables.add(from, run));
    }
    return new Table(tables.scenario.id(), tables.columns(), tables.rows);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "start").forEach(n -> columns.add(new Column(n, false)));
    Stream.of("run", "draw").forEach(n -> columns.add(new Column(n, true)));
    columns.add(new Column("ending", false));
    columns.add(new Column("round", true));
    columns.add(new Column("by", false));
    columns.add(new Column("left", true));
    for (String what : List.of("utility", "gain", "overStart", "overNash", "discounted")) {
      scenario.parties().forEach(p -> columns.add(new Column(what + "." + p.id(), true)));
    }
    scenario.issues().forEach(i -> columns.add(new Column("issue." + i.id(), false)));
    return columns;
  }

  private void add(BargainedFrom from, BargainRun run) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(scenario.id()));
    row.add(new Text(from.text().map(t -> t.id()).orElse("")));
    row.add(new Num(run.run(), 0, false));
    row.add(new Num(run.draw(), 0, false));
    row.add(new Text(BargainView.code(run.ending().cause())));
    row.add(new Num(run.ending().round(), 0, false));
    int by = run.ending().party();
    row.add(new Text(by < 0 ? "" : scenario.parties().get(by).id()));
    row.add(run.left().isPresent() ? number(run.left().getAsDouble()) : new Text(""));
    int parties = scenario.parties().size();
    for (int p = 0; p < parties; p++) {
      int party = p;
      row.add(value(run, d -> d.utility().get(party)));
    }
    for (int p = 0; p < parties; p++) {
      int party = p;
      row.add(value(run, d -> d.gain().get(party)));
    }
    for (int p = 0; p < parties; p++) {
      int party = p;
      row.add(
          run.startUtility().isEmpty()
              ? new Text("")
              : value(run, d -> d.utility().get(party) - run.startUtility().get(party)));
    }
    for (int p = 0; p < parties; p++) {
      int party = p;
      row.add(
          run.nashGain().isEmpty()
              ? new Text("")
              : value(run, d -> d.gain().get(party) - run.nashGain().get(party)));
    }
    for (int p = 0; p < parties; p++) {
      row.add(run.isAgreement() ? number(run.discounted().get(p)) : new Text(""));
    }
    for (int i = 0; i < scenario.issues().size(); i++) {
      int issue = i;
      row.add(
          new Text(
              run.ending()
                  .deal()
                  .map(d -> scenario.issues().get(issue).options().get(d.outcome().get(issue)).id())
                  .orElse("")));
    }
    rows.add(row);
  }

  private static Value value(BargainRun run, ToDoubleFunction<Deal> number) {
    return run.ending().deal().map(d -> number(number.applyAsDouble(d))).orElse(new Text(""));
  }

  private static Value number(double number) {
    return new Num(number, 2, false);
  }
}
