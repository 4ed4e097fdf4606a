package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.parley.analysis.conflict.Move;
import org.parley.report.page.GraphData;
import org.parley.report.page.GraphData.Edge;
import org.parley.report.page.GraphData.Vertex;
import org.parley.study.ConflictAnswer;
import org.parley.study.SolutionConcept;

/** The graph of a conflict for other programs: the states shown, and the moves between them. */
public final class ConflictGraphs {
  private final ConflictAnswer answer;
  private final ConflictView view;

  private ConflictGraphs(ConflictAnswer answer) {
    this.answer = answer;
    view = new ConflictView(answer);
  }

  /** For drawing: labels, shapes and lines. */
  public static GraphData drawn(ConflictAnswer answer) {
    ConflictGraphs graphs = new ConflictGraphs(answer);
    return graphs.data(graphs::drawn, graphs::drawn);
  }

  /** For reading: ids, titles, how often each state holds, who moves and whether it gains. */
  public static GraphData said(ConflictAnswer answer) {
    ConflictGraphs graphs = new ConflictGraphs(answer);
    return graphs.data(graphs::said, graphs::said);
  }

  private GraphData data(
      Function<Integer, Map<String, Object>> ofState, Function<Move, Map<String, Object>> ofMove) {
    return new GraphData(
        view.shown().stream().map(s -> new Vertex(vertex(s), ofState.apply(s))).toList(),
        view.moves().stream()
            .map(m -> new Edge(vertex(m.from()), vertex(m.to()), ofMove.apply(m)))
            .toList());
  }

  private static String vertex(int state) {
    return "s" + ConflictView.number(state);
  }

  private Map<String, Object> drawn(int state) {
    Map<String, Object> drawn = new LinkedHashMap<>();
    drawn.put("label", view.named(state));
    drawn.put("shape", "ellipse");
    if (answer.isEquilibrium(SolutionConcept.SEQ, state)) {
      drawn.put("peripheries", "2");
    }
    if (state == view.now()) {
      drawn.put("style", "bold");
    }
    return drawn;
  }

  private Map<String, Object> drawn(Move move) {
    Map<String, Object> drawn = new LinkedHashMap<>();
    drawn.put("label", view.mover(move.mover()));
    drawn.put("style", view.gains(move) ? "solid" : "dotted");
    return drawn;
  }

  private Map<String, Object> said(int state) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("id", answer.named().id(state));
    said.put("title", view.title(state));
    said.put("statusQuo", state == view.now());
    for (SolutionConcept concept : SolutionConcept.values()) {
      said.put(ConflictRows.word(concept), answer.shares().equilibrium(concept, state));
    }
    return said;
  }

  private Map<String, Object> said(Move move) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("by", answer.movers().get(move.mover()).id());
    said.put("improves", view.gains(move));
    return said;
  }
}
