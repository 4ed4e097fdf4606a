package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.parley.analysis.conflict.Move;
import org.parley.model.Party;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Network;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Hue;
import org.parley.report.page.StateGraph;
import org.parley.report.page.StateGraph.Arc;
import org.parley.report.page.StateGraph.Node;
import org.parley.study.SolutionConcept;

/** A conflict in pictures. */
record ConflictFigures(ConflictView view) {
  private static final int SWEEPS = 8;

  /** The states and who moves where, in columns by how many moves they are from the present one. */
  Figure graph() {
    List<Integer> order = order();
    String moves =
        "columns: fewest moves from the present state; strong arrows: moves by which the mover gains"
            + (view.isUncertain() ? " at the likely values" : "")
            + "; faint: other moves; the reverse of a strong arrow is not drawn; "
            + (view.isUncertain()
                ? "the darker, the more of %s draws it holds in (SEQ), seed %d"
                    .formatted(
                        Words.thousands(view.shares().draws()), view.answer().question().seed())
                : "dark: holds (SEQ)");
    String left = view.leftOut().isEmpty() ? "" : "; " + Words.lower(view.leftOut());
    return new Network(
        "conflict-graph",
        "Graph",
        view.headline(),
        moves + left,
        "A circle for each state, an arrow for each move. " + view.finding(),
        new StateGraph(movers(), order.stream().map(this::node).toList(), arcs(order)));
  }

  private List<Series> movers() {
    List<Party> all = view.answer().scenario().parties();
    return view.movers().stream().map(p -> new Series(p.name(), new Hue(all.indexOf(p)))).toList();
  }

  private Node node(int state) {
    String share =
        view.isUncertain() && held(state) > 0
            ? " –\u00a0" + Words.percent(held(state)).replace(' ', '\u00a0')
            : "";
    return new Node(
        ConflictView.number(state),
        view.title(state) + share,
        column(state),
        held(state),
        state == view.now() ? "now" : "");
  }

  private double held(int state) {
    return view.shares().equilibrium(SolutionConcept.SEQ, state);
  }

  /** States that no moves lead to stand behind all others. */
  private int column(int state) {
    OptionalInt length = view.answer().statusQuo().byMoves().length(state);
    return length.orElseGet(
        () ->
            1
                + view.shown().stream()
                    .flatMap(s -> view.answer().statusQuo().byMoves().length(s).stream().boxed())
                    .max(Integer::compare)
                    .orElse(0));
  }

  /**
   * The states by column, and within a column so that neighbours are near each other: each moves to
   * the mean place of those it can be reached from or left to, some times over (Sugiyama, Tagawa
   * and Toda 1981).
   */
  private List<Integer> order() {
    Map<Integer, List<Integer>> columns =
        view.shown().stream().collect(Collectors.groupingBy(this::column));
    Map<Integer, Double> place = new HashMap<>();
    columns.values().forEach(c -> spread(c, place));
    Map<Integer, List<Integer>> neighbours = neighbours();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<Integer> column : columns.values()) {
        Map<Integer, Double> wish =
            column.stream().collect(Collectors.toMap(s -> s, s -> wish(s, neighbours, place)));
        column.sort(Comparator.comparing(wish::get));
        spread(column, place);
      }
    }
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  private static void spread(List<Integer> column, Map<Integer, Double> place) {
    for (int k = 0; k < column.size(); k++) {
      place.put(column.get(k), (k + 0.5) / column.size());
    }
  }

  private static double wish(
      int state, Map<Integer, List<Integer>> neighbours, Map<Integer, Double> place) {
    return neighbours.getOrDefault(state, List.of()).stream()
        .mapToDouble(place::get)
        .average()
        .orElse(place.get(state));
  }

  private Map<Integer, List<Integer>> neighbours() {
    Map<Integer, List<Integer>> neighbours = new HashMap<>();
    for (Move move : view.moves()) {
      if (column(move.from()) != column(move.to())) {
        neighbours.computeIfAbsent(move.from(), s -> new ArrayList<>()).add(move.to());
        neighbours.computeIfAbsent(move.to(), s -> new ArrayList<>()).add(move.from());
      }
    }
    return neighbours;
  }

  private List<Arc> arcs(List<Integer> order) {
    return view.moves().stream()
        .filter(m -> view.gains(m) || !isWayBack(m))
        .map(m -> new Arc(order.indexOf(m.from()), order.indexOf(m.to()), m.mover(), view.gains(m)))
        .toList();
  }

  /** Whether the mover can go the other way and gains by that. */
  private boolean isWayBack(Move move) {
    Move back = new Move(move.mover(), move.to(), move.from());
    return view.answer().likely().moves().has(move.mover(), move.to(), move.from())
        && view.gains(back);
  }

  /** How often each state holds, by concept. */
  Figure shares() {
    List<Integer> shown = view.shown();
    List<SolutionConcept> concepts = Arrays.asList(SolutionConcept.values());
    return new HeatMap(
        "conflict-shares",
        "Shares",
        view.headline(),
        "share of %s draws in which everybody stays, seed %d"
            .formatted(Words.thousands(view.shares().draws()), view.answer().question().seed()),
        "One row for each state, one column for each concept. " + view.finding(),
        "the state holds, % of draws",
        0,
        100,
        shown.stream().map(s -> ConflictView.number(s) + "  " + view.title(s)).toList(),
        concepts.stream().map(view::sign).toList(),
        shown.stream()
            .map(s -> concepts.stream().map(c -> field(view.shares().equilibrium(c, s))).toList())
            .toList());
  }

  private static Field field(double share) {
    return new Field(100 * share, Words.percent(share), true);
  }
}
