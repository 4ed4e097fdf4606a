package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.ConflictAnswer;
import org.parley.study.SolutionConcept;

/** A conflict as one table for programs. */
public final class ConflictRows {
  private final ConflictAnswer answer;
  private final List<List<Value>> rows = new ArrayList<>();

  private ConflictRows(ConflictAnswer answer) {
    this.answer = answer;
  }

  /**
   * One row for each state, concept and party, and one without a party for all of them together.
   * Measures are {@code stable} with a party, {@code equilibrium} without; without a concept {@code
   * reached} and {@code rests}, of which there are only shares, and {@code moves}, the fewest from
   * the present state (empty if none lead there). {@code likely} is 1 or 0 at the likely values,
   * {@code share} the share of draws. Of more than {@link ConflictView#MOST_SHOWN} states only
   * those that hold and the ways to them.
   */
  public static Table tidy(ConflictAnswer answer) {
    ConflictRows table = new ConflictRows(answer);
    new ConflictView(answer).shown().forEach(table::add);
    List<Column> columns = new ArrayList<>();
    Stream.of("scenario", "state", "concept", "party", "measure")
        .forEach(name -> columns.add(new Column(name, false)));
    Stream.of("likely", "share").forEach(name -> columns.add(new Column(name, true)));
    return new Table(answer.scenario().id(), columns, table.rows);
  }

  private void add(int state) {
    for (SolutionConcept concept : SolutionConcept.values()) {
      for (int i = 0; i < answer.movers().size(); i++) {
        row(
            state,
            concept,
            answer.movers().get(i).id(),
            answer.isStable(concept, i, state),
            answer.shares().stable(concept, i, state));
      }
      row(
          state,
          concept,
          "",
          answer.isEquilibrium(concept, state),
          answer.shares().equilibrium(concept, state));
    }
    String id = answer.named().id(state);
    IntStream moves = answer.statusQuo().byMoves().length(state).stream();
    Value fewest = moves.mapToObj(n -> number(n)).findFirst().orElse(new Text(""));
    row(id, "", "", "moves", fewest, new Text(""));
    row(id, "", "", "reached", new Text(""), number(answer.shares().reached(state)));
    row(id, "", "", "rests", new Text(""), number(answer.shares().resting(state)));
  }

  private void row(int state, SolutionConcept concept, String party, boolean likely, double share) {
    row(
        answer.named().id(state),
        word(concept),
        party,
        party.isEmpty() ? "equilibrium" : "stable",
        number(likely ? 1 : 0),
        number(share));
  }

  private void row(
      String state, String concept, String party, String measure, Value likely, Value share) {
    List<Value> row = new ArrayList<>();
    Stream.of(answer.scenario().id(), state, concept, party, measure)
        .forEach(t -> row.add(new Text(t)));
    row.add(likely);
    row.add(share);
    rows.add(row);
  }

  /** A concept as programs call it. */
  static String word(SolutionConcept concept) {
    return concept.name().toLowerCase(Locale.ROOT);
  }

  private static Value number(double number) {
    return new Num(number, 3, false);
  }
}
