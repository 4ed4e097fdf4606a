package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.Move;
import org.parley.analysis.conflict.MoveGraph;
import org.parley.analysis.conflict.Ranking;
import org.parley.analysis.conflict.Stability;
import tools.jackson.databind.JsonNode;

/** A worked example that gives a conflict as a graph: states, moves and rankings by name. */
final class ConflictExample {
  private final WorkedExample example;
  private final List<Integer> states;
  private final List<String> decisionMakers;
  private final Conflict conflict;

  ConflictExample(WorkedExample example) {
    this.example = example;
    JsonNode inputs = example.inputs();
    states = inputs.required("states").valueStream().map(JsonNode::intValue).toList();
    decisionMakers =
        inputs.required("decision_makers").valueStream().map(JsonNode::stringValue).toList();
    conflict = new Conflict(moves(inputs.required("arcs")), rankings(inputs.required("ranking")));
  }

  private MoveGraph moves(JsonNode arcs) {
    assertThat(decisionMakers).containsAll(arcs.propertyNames());
    return MoveGraph.of(
        decisionMakers.size(),
        states.size(),
        arcs.propertyStream()
            .flatMap(
                own ->
                    own.getValue()
                        .propertyStream()
                        .flatMap(from -> moves(own.getKey(), from.getKey(), from.getValue())))
            .toList());
  }

  private Stream<Move> moves(String mover, String from, JsonNode targets) {
    return targets
        .valueStream()
        .map(
            to ->
                new Move(decisionMakers.indexOf(mover), state(Integer.parseInt(from)), state(to)));
  }

  private List<Ranking> rankings(JsonNode ranking) {
    return decisionMakers.stream()
        .map(name -> ranking.required(name).valueStream().map(this::tied).toList())
        .map(classes -> Ranking.ofClasses(states.size(), classes))
        .toList();
  }

  private List<Integer> tied(JsonNode one) {
    return one.isArray() ? one.valueStream().map(this::state).toList() : List.of(state(one));
  }

  private int state(JsonNode label) {
    return state(label.intValue());
  }

  /** The position of a state. */
  int state(int label) {
    return states.indexOf(label);
  }

  /** States as the example names them. */
  List<Integer> labels(List<Integer> positions) {
    return positions.stream().map(states::get).sorted().toList();
  }

  /** All moves, by mover, source and target. */
  List<Move> moves() {
    return conflict.moves().moves().toList();
  }

  Conflict conflict() {
    return conflict;
  }

  /** Asserts the equilibria under each concept that the example names. */
  void assertEquilibria() {
    Stability stability = Stability.of(conflict);
    JsonNode equilibria = example.expected("equilibria");
    assertThat(equilibria.propertyNames()).isNotEmpty();
    for (String name : equilibria.propertyNames()) {
      assertStates(stability.equilibria(concept(name)), equilibria.required(name));
    }
  }

  /** Asserts where each decision maker stays. */
  void assertStableStates() {
    Stability stability = Stability.of(conflict);
    JsonNode stable = example.expected("stable");
    for (String name : stable.propertyNames()) {
      assertThat(stable.required(name).propertyNames()).containsAll(decisionMakers);
      for (int i = 0; i < decisionMakers.size(); i++) {
        assertStates(
            stability.stable(concept(name), i),
            stable.required(name).required(decisionMakers.get(i)));
      }
    }
  }

  /** Asserts a set of states. */
  void assertStates(List<Integer> positions, JsonNode expected) {
    assertThat(labels(positions))
        .isEqualTo(expected.valueStream().map(JsonNode::intValue).sorted().toList());
  }

  private static Concept concept(String name) {
    return Concept.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
