package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.ClauseEffect;
import org.parley.study.Lasting;
import org.parley.study.LastingParty;
import org.parley.study.LastingText;
import org.parley.uncertainty.Estimate;

/** Whether the texts last, as one table for programs. */
public final class DurabilityTables {
  private final String scenario;
  private final List<List<Value>> rows = new ArrayList<>();

  private DurabilityTables(String scenario) {
    this.scenario = scenario;
  }

  /**
   * One row for each text, party, measure and year; what a measure does not have is empty. Measures
   * of a text: {@code lasts} (share of draws), {@code strength}, {@code strengthNeeded} (empty
   * value: none is enough), {@code firstBreach} (value: year, one row for each party), {@code
   * lastsWith.S} (share of draws with a guarantee of strength {@code S}). Of a party, in its
   * points: {@code margin} by year, {@code worstMargin} with its year, {@code noDeal}, {@code
   * written}, {@code counted}, {@code writtenGain}, {@code countedGain}, {@code clause.ID} (change
   * of the worst margin); {@code breaks} (share of draws), {@code critical} (discount factor).
   */
  public static Table tidy(Lasting lasting) {
    DurabilityTables tables = new DurabilityTables(lasting.scenario().id());
    lasting.texts().forEach(t -> tables.add(lasting, t));
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "variant", "party", "measure")
        .forEach(name -> columns.add(new Column(name, false)));
    Stream.of("year", "likely", "low", "high").forEach(n -> columns.add(new Column(n, true)));
    return new Table(lasting.scenario().id(), columns, tables.rows);
  }

  private void add(Lasting lasting, LastingText text) {
    String id = text.id();
    one(id, "", "lasts", OptionalDouble.of(text.lasts()));
    spread(id, "", "strength", OptionalInt.empty(), text.strength());
    one(id, "", "strengthNeeded", text.needed());
    int steps = text.lastsWith().size() - 1;
    for (int k = 0; k <= steps; k++) {
      String measure = "lastsWith." + (double) k / steps;
      one(id, "", measure, OptionalDouble.of(text.lastsWith().get(k)));
    }
    for (int p = 0; p < text.parties().size(); p++) {
      add(id, text.parties().get(p));
      int party = p;
      text.clauses().stream()
          .filter(c -> lasting.question().asked().contains(party))
          .forEach(c -> add(id, text.parties().get(party).party(), c, party));
    }
  }

  private void add(String id, LastingParty p) {
    String party = p.party();
    if (p.asked()) {
      for (int t = 0; t < p.margins().size(); t++) {
        spread(id, party, "margin", OptionalInt.of(t), p.margins().get(t));
      }
      spread(id, party, "worstMargin", OptionalInt.of(p.worstYear()), p.worst());
      one(id, party, "breaks", OptionalDouble.of(p.breaks()));
      one(id, party, "critical", p.patience().critical());
      p.firstBreach().ifPresent(t -> one(id, party, "firstBreach", OptionalDouble.of(t)));
    }
    spread(id, party, "noDeal", OptionalInt.empty(), p.noDeal());
    spread(id, party, "written", OptionalInt.empty(), p.written());
    spread(id, party, "counted", OptionalInt.empty(), p.counted());
    spread(id, party, "writtenGain", OptionalInt.empty(), p.writtenGain());
    spread(id, party, "countedGain", OptionalInt.empty(), p.countedGain());
  }

  private void add(String id, String party, ClauseEffect clause, int p) {
    one(id, party, "clause." + clause.id(), OptionalDouble.of(clause.change().get(p)));
  }

  private void one(String text, String party, String measure, OptionalDouble value) {
    Value number = value.isPresent() ? number(value.getAsDouble()) : new Text("");
    row(text, party, measure, new Text(""), number, new Text(""), new Text(""));
  }

  private void spread(String text, String party, String measure, OptionalInt year, Estimate e) {
    Value when = new Text(year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    row(text, party, measure, when, number(e.likely()), number(e.low()), number(e.high()));
  }

  private void row(String text, String party, String measure, Value... values) {
    List<Value> row = new ArrayList<>();
    Stream.of(scenario, text, party, measure).forEach(t -> row.add(new Text(t)));
    row.addAll(List.of(values));
    rows.add(row);
  }

  private static Value number(double number) {
    return new Num(number, 2, false);
  }
}
