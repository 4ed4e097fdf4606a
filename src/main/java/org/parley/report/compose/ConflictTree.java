package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.conflict.JointRemedy;
import org.parley.analysis.conflict.Move;
import org.parley.analysis.conflict.Remedy;
import org.parley.analysis.conflict.StatusQuo.Cooperation;
import org.parley.model.GraphModel.Choice;
import org.parley.model.Party;
import org.parley.study.ConflictAnswer;
import org.parley.study.Holding;
import org.parley.study.SolutionConcept;

/** A conflict as a tree: what {@code results.json} holds. */
public final class ConflictTree {
  private final ConflictAnswer answer;
  private final List<Integer> shown;
  private final List<String> movers;

  private ConflictTree(ConflictAnswer answer) {
    this.answer = answer;
    shown = new ConflictView(answer).shown();
    movers = answer.movers().stream().map(Party::id).toList();
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(ConflictAnswer answer) {
    return new ConflictTree(answer).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", answer.scenario().id());
    tree.put("seed", answer.question().seed());
    tree.put("draws", answer.shares().draws());
    tree.put("horizon", answer.question().horizon());
    tree.put("decisionMakers", movers);
    tree.put("size", answer.states());
    tree.put("statusQuo", id(answer.statusQuo().state()));
    Map<String, Object> states = new LinkedHashMap<>();
    shown.forEach(s -> states.put(id(s), state(s)));
    tree.put("states", states);
    tree.put("rankings", rankings());
    tree.put("moves", moves());
    tree.put(
        "attractors",
        answer
            .attractors()
            .from(answer.likely().improvements(), answer.statusQuo().state())
            .sets()
            .stream()
            .map(this::ids)
            .toList());
    answer
        .coalitions()
        .ifPresent(
            c -> {
              Map<String, Object> holding = new LinkedHashMap<>();
              for (SolutionConcept concept : SolutionConcept.values()) {
                concept
                    .concept()
                    .ifPresent(k -> holding.put(ConflictRows.word(concept), ids(c.equilibria(k))));
              }
              tree.put("coalitionEquilibria", holding);
            });
    question().ifPresent(hold -> tree.put("hold", hold));
    return tree;
  }

  private String id(int state) {
    return answer.named().id(state);
  }

  private List<String> ids(List<Integer> states) {
    return states.stream().map(this::id).toList();
  }

  private Map<String, Object> state(int state) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", state + 1);
    tree.put("title", new ConflictView(answer).title(state));
    tree.put("taken", answer.named().taken(state).stream().map(Choice::id).toList());
    Map<String, Object> equilibrium = new LinkedHashMap<>();
    Map<String, Object> stable = new LinkedHashMap<>();
    for (SolutionConcept concept : SolutionConcept.values()) {
      equilibrium.put(
          ConflictRows.word(concept),
          holds(answer.isEquilibrium(concept, state), answer.shares().equilibrium(concept, state)));
      Map<String, Object> byMover = new LinkedHashMap<>();
      for (int i = 0; i < movers.size(); i++) {
        byMover.put(
            movers.get(i),
            holds(answer.isStable(concept, i, state), answer.shares().stable(concept, i, state)));
      }
      stable.put(ConflictRows.word(concept), byMover);
    }
    tree.put("equilibrium", equilibrium);
    tree.put("stable", stable);
    tree.put("reached", answer.shares().reached(state));
    tree.put("rests", answer.shares().resting(state));
    answer.statusQuo().byMoves().length(state).ifPresent(n -> tree.put("fewestMoves", n));
    tree.put("path", path(answer.statusQuo().byMoves().to(state)));
    tree.put("improvingPath", path(answer.statusQuo().byImprovements().to(state)));
    tree.put(
        "cooperations",
        answer.statusQuo().cooperations(state).stream().map(this::cooperation).toList());
    return tree;
  }

  private static Map<String, Object> holds(boolean likely, double share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("likely", likely);
    tree.put("share", share);
    return tree;
  }

  private List<Map<String, Object>> path(List<Move> moves) {
    return moves.stream().map(this::move).toList();
  }

  private Map<String, Object> move(Move move) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("by", movers.get(move.mover()));
    tree.put("from", id(move.from()));
    tree.put("to", id(move.to()));
    return tree;
  }

  private Map<String, Object> cooperation(Cooperation way) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("members", way.members().stream().map(movers::get).toList());
    tree.put("gaining", way.gaining().stream().map(movers::get).toList());
    tree.put("path", path(way.moves()));
    return tree;
  }

  private Map<String, Object> rankings() {
    Map<String, Object> rankings = new LinkedHashMap<>();
    for (int i = 0; i < movers.size(); i++) {
      rankings.put(
          movers.get(i),
          answer.likely().ranking(i).classes().stream()
              .map(tied -> ids(tied.stream().filter(shown::contains).toList()))
              .filter(tied -> !tied.isEmpty())
              .toList());
    }
    return rankings;
  }

  private List<Map<String, Object>> moves() {
    return answer
        .likely()
        .moves()
        .moves()
        .filter(m -> shown.contains(m.from()) && shown.contains(m.to()))
        .map(
            m -> {
              Map<String, Object> tree = move(m);
              tree.put("improves", answer.likely().ranking(m.mover()).prefers(m.to(), m.from()));
              return tree;
            })
        .toList();
  }

  private Optional<Map<String, Object>> question() {
    if (answer.holding().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("state", id(answer.holding().get(0).state()));
    for (Holding holding : answer.holding()) {
      Map<String, Object> leavers = new LinkedHashMap<>();
      holding.leavers().forEach(l -> leavers.put(movers.get(l.mover()), leaver(l)));
      tree.put(holding.concept().name().toLowerCase(Locale.ROOT), leavers);
    }
    tree.put("together", together());
    return Optional.of(tree);
  }

  private Map<String, Object> together() {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Holding holding : answer.holding()) {
      String concept = holding.concept().name().toLowerCase(Locale.ROOT);
      holding.together().ifPresent(joint -> tree.put(concept, joint(joint)));
    }
    return tree;
  }

  private Map<String, Object> joint(JointRemedy joint) {
    Map<String, Object> overtaken = new LinkedHashMap<>();
    for (int k = 0; k < joint.remedies().size(); k++) {
      overtaken.put(
          movers.get(joint.decisionMakers().get(k)), ids(joint.remedies().get(k).overtaken()));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("overtaken", overtaken);
    tree.put("stillLeaving", joint.leaving().stream().map(movers::get).toList());
    return tree;
  }

  private Map<String, Object> leaver(Holding.Leaver leaver) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "noBetter",
        leaver.inverse().requirements().stream()
            .map(r -> r.ways().stream().map(this::ids).toList())
            .toList());
    tree.put("changes", leaver.remedies().stream().map(this::remedy).toList());
    Map<String, Object> deterred = new LinkedHashMap<>();
    leaver
        .deterrences()
        .forEach(d -> deterred.put(movers.get(d.decisionMaker()), path(d.unwilling())));
    tree.put("deterredIfGains", deterred);
    return tree;
  }

  private Map<String, Object> remedy(Remedy remedy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("overtaken", ids(remedy.overtaken()));
    tree.put("stillLeaving", remedy.leaving().stream().map(movers::get).toList());
    return tree;
  }
}
