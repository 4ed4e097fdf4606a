package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.SolutionConcept;

/** The states of a conflict in tables for people. */
record ConflictTables(ConflictView view) {
  private static final List<SolutionConcept> CONCEPTS = List.of(SolutionConcept.values());

  /** Which states hold, under each concept. */
  Table equilibria() {
    List<Column> columns = columns();
    CONCEPTS.forEach(c -> columns.add(new Column(view.sign(c), view.isUncertain())));
    columns.add(new Column("can rest here", view.isUncertain()));
    return new Table(
        view.isUncertain()
            ? "Share of %s draws in which everybody stays, and in which improvements alone can end there"
                .formatted(Words.thousands(view.shares().draws()))
            : "Where everybody stays, and where improvements alone can end",
        columns,
        view.shown().stream().map(this::equilibrium).toList());
  }

  private static List<Column> columns() {
    return new ArrayList<>(List.of(new Column("no.", true), new Column("state", false)));
  }

  private List<Value> begun(int state) {
    String now = state == view.now() ? " (now)" : "";
    return new ArrayList<>(
        List.of(new Text(ConflictView.number(state)), new Text(view.title(state) + now)));
  }

  private List<Value> equilibrium(int state) {
    List<Value> row = begun(state);
    CONCEPTS.forEach(c -> row.add(holds(view.shares().equilibrium(c, state))));
    row.add(holds(view.shares().resting(state)));
    return row;
  }

  private Value holds(double share) {
    return view.isUncertain() ? new Share(share) : new Text(share == 1 ? "yes" : "");
  }

  /** Who stays where, at the likely values. */
  Table stayers() {
    List<Column> columns = columns();
    view.movers().forEach(p -> columns.add(new Column(p.name(), false)));
    return new Table(
        "Under which concepts each stays"
            + (view.isUncertain() ? ", at the likely value of every number" : ""),
        columns,
        view.shown().stream().map(this::stayer).toList());
  }

  private List<Value> stayer(int state) {
    List<Value> row = begun(state);
    IntStream.range(0, view.movers().size()).forEach(i -> row.add(new Text(under(i, state))));
    return row;
  }

  private String under(int mover, int state) {
    if (!view.canMove(mover, state)) {
      return "has no move";
    }
    List<SolutionConcept> under =
        CONCEPTS.stream().filter(c -> view.answer().isStable(c, mover, state)).toList();
    if (under.size() == CONCEPTS.size()) {
      return "all";
    }
    return under.isEmpty()
        ? "moves"
        : under.stream().map(view::sign).collect(Collectors.joining(", "));
  }

  /** In which share of draws each stays, by sequential stability. */
  Table stayingShares() {
    List<Column> columns = columns();
    view.movers().forEach(p -> columns.add(new Column(p.name(), true)));
    return new Table(
        "Share of draws in which each stays, SEQ",
        columns,
        view.shown().stream().map(this::stayingShare).toList());
  }

  private List<Value> stayingShare(int state) {
    List<Value> row = begun(state);
    IntStream.range(0, view.movers().size()).forEach(i -> row.add(stays(i, state)));
    return row;
  }

  private Value stays(int mover, int state) {
    return view.canMove(mover, state)
        ? new Share(view.shares().stable(SolutionConcept.SEQ, mover, state))
        : new Text("no move");
  }

  /** How each ranks the states, at the likely values. */
  Table rankings() {
    return PlainTable.of(
        "From best to worst; = as good as the one before"
            + (view.isUncertain() ? "; at the likely value of every number" : ""),
        List.of("party", "states"),
        IntStream.range(0, view.movers().size())
            .mapToObj(i -> List.of(view.mover(i), ranking(i)))
            .toList());
  }

  private String ranking(int mover) {
    List<Integer> shown = view.shown();
    return view.answer().likely().ranking(mover).classes().stream()
        .map(tied -> tied.stream().filter(shown::contains).map(ConflictView::number).toList())
        .filter(tied -> !tied.isEmpty())
        .map(tied -> String.join(" = ", tied))
        .collect(Collectors.joining(", "));
  }
}
