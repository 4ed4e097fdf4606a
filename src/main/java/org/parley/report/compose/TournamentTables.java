package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.parley.analysis.frontier.Deal;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.BargainRun;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;

/** All runs of a tournament as one table for programs. */
public final class TournamentTables {
  private final Tournament tournament;
  private final TournamentView view;
  private final Scenario scenario;

  private TournamentTables(Tournament tournament) {
    this.tournament = tournament;
    view = new TournamentView(tournament);
    scenario = view.game().scenario();
  }

  /**
   * One row for each run: where it started, the agent of each party (empty if it is not at the
   * table), which draw it is about ({@code -1}: likely values), how and in which round it ended,
   * who ended it, and for each party {@code utility}, {@code gain} and {@code discounted} (the
   * utility at the time of the deal), empty without a deal; then the option of each issue.
   */
  public static Table tidy(Tournament tournament) {
    return new TournamentTables(tournament).table();
  }

  private Table table() {
    List<List<Value>> rows = new ArrayList<>();
    for (TournamentLineUp lineUp : tournament.lineUps()) {
      for (int s = 0; s < lineUp.runs().size(); s++) {
        String start = view.game().starts().get(s);
        lineUp.runs().get(s).forEach(run -> rows.add(row(lineUp, start, run)));
      }
    }
    return new Table(scenario.id(), columns(), rows);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "start").forEach(n -> columns.add(new Column(n, false)));
    scenario.parties().forEach(p -> columns.add(new Column("agent." + p.id(), false)));
    Stream.of("run", "draw").forEach(n -> columns.add(new Column(n, true)));
    columns.add(new Column("ending", false));
    columns.add(new Column("round", true));
    columns.add(new Column("by", false));
    for (String what : List.of("utility", "gain", "discounted")) {
      scenario.parties().forEach(p -> columns.add(new Column(what + "." + p.id(), true)));
    }
    scenario.issues().forEach(i -> columns.add(new Column("issue." + i.id(), false)));
    return columns;
  }

  private List<Value> row(TournamentLineUp lineUp, String start, BargainRun run) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(scenario.id()));
    row.add(new Text(start));
    agents(lineUp).forEach(a -> row.add(new Text(a)));
    row.add(new Num(run.run(), 0, false));
    row.add(new Num(run.draw(), 0, false));
    row.add(new Text(BargainView.code(run.ending().cause())));
    row.add(new Num(run.ending().round(), 0, false));
    int by = run.ending().party();
    row.add(new Text(by < 0 ? "" : scenario.parties().get(by).id()));
    each(row, p -> number(run, d -> d.utility().get(p)));
    each(row, p -> number(run, d -> d.gain().get(p)));
    each(row, p -> number(run, d -> run.discounted().get(p)));
    for (int i = 0; i < scenario.issues().size(); i++) {
      row.add(new Text(option(run, i)));
    }
    return row;
  }

  private List<String> agents(TournamentLineUp lineUp) {
    List<Party> seated = view.seated();
    return scenario.parties().stream()
        .map(seated::indexOf)
        .map(seat -> seat < 0 ? "" : view.agent(lineUp.agents().get(seat)))
        .toList();
  }

  private interface ByParty {
    Value of(int party);
  }

  private void each(List<Value> row, ByParty value) {
    for (int p = 0; p < scenario.parties().size(); p++) {
      row.add(value.of(p));
    }
  }

  private static Value number(BargainRun run, ToDoubleFunction<Deal> number) {
    return run.ending()
        .deal()
        .map(d -> (Value) new Num(number.applyAsDouble(d), 2, false))
        .orElse(new Text(""));
  }

  private String option(BargainRun run, int issue) {
    Issue about = scenario.issues().get(issue);
    return run.ending()
        .deal()
        .map(d -> about.options().get(d.outcome().get(issue)).id())
        .orElse("");
  }
}
