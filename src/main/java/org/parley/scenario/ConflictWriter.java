package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.model.GraphModel;
import org.parley.model.Preference;
import org.parley.model.Sentence;
import org.parley.model.Uncertain;

/** Writes the conflict of a scenario. */
final class ConflictWriter {
  private final GraphModel model;
  private final Map<String, Uncertain> numbers;

  ConflictWriter(GraphModel model, Map<String, Uncertain> numbers) {
    this.model = model;
    this.numbers = numbers;
  }

  Object written() {
    Tree tree = new Tree();
    tree.put("options", each(model.options(), GraphModel.Choice::id, ConflictWriter::option));
    tree.some(
        "infeasible",
        each(model.infeasible(), GraphModel.Exclusion::id, ConflictWriter::exclusion));
    tree.some("states", each(model.states(), GraphModel.NamedState::id, ConflictWriter::state));
    tree.put("statusQuo", when(model.statusQuo()));
    tree.some("outcomes", each(model.outcomes(), GraphModel.Outcome::id, ConflictWriter::outcome));
    tree.put("preferences", each(model.movers(), party -> party, this::preference));
    tree.basis(model.basis());
    return tree.map();
  }

  private static <T> Map<String, Object> each(
      List<T> things, Function<T, String> id, Function<T, Object> written) {
    Map<String, Object> map = new LinkedHashMap<>();
    things.forEach(t -> map.put(id.apply(t), written.apply(t)));
    return map;
  }

  private static Object option(GraphModel.Choice choice) {
    Tree tree = new Tree();
    tree.put("by", choice.party());
    tree.put("title", choice.title());
    tree.put("undo", choice.undo());
    tree.put("change", ScenarioWriter.word(choice.change()).replace('_', '-'));
    return tree.map();
  }

  private static Object exclusion(GraphModel.Exclusion exclusion) {
    Tree tree = new Tree();
    tree.put("when", when(exclusion.when()));
    tree.text("why", exclusion.why());
    return tree.map();
  }

  private static Object state(GraphModel.NamedState state) {
    Tree tree = new Tree();
    tree.put("title", state.title());
    tree.put("when", when(state.when()));
    tree.put("merged", yesOrNo(state.merged()));
    return tree.map();
  }

  private static Object outcome(GraphModel.Outcome outcome) {
    Tree tree = new Tree();
    tree.put("when", when(outcome.when()));
    tree.text("variant", outcome.variant());
    tree.names("pressures", outcome.pressures());
    return tree.map();
  }

  private static Map<String, Object> when(Map<String, Boolean> when) {
    Map<String, Object> map = new LinkedHashMap<>();
    when.forEach((option, taken) -> map.put(option, yesOrNo(taken)));
    return map;
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  private Object preference(String party) {
    Preference preference = model.preferences().get(party);
    Tree tree = new Tree();
    if (preference instanceof Preference.ByStatements by) {
      tree.put("statements", each(by.statements(), Preference.Wanted::id, w -> wanted(party, w)));
    } else if (preference instanceof Preference.ByRanking by) {
      tree.put("ranking", by.classes());
    } else if (preference instanceof Preference.ByChains by) {
      tree.put("chains", by.chains());
    } else if (preference instanceof Preference.ByValues by) {
      tree.put(
          "values",
          each(by.states(), s -> s, s -> Tree.number(numbers.get(GraphModel.value(party, s)))));
    } else {
      tree.put("by", "sheet");
    }
    tree.basis(preference.basis());
    return tree.map();
  }

  private Object wanted(String party, Preference.Wanted wanted) {
    Tree tree = new Tree();
    tree.text("title", wanted.title());
    tree.put("that", sentence(wanted.that()));
    Uncertain weight = numbers.get(GraphModel.weight(party, wanted.id()));
    if (weight != null) {
      tree.put("weight", Tree.number(weight));
    }
    tree.basis(wanted.basis());
    return tree.map();
  }

  private static Object sentence(Sentence sentence) {
    if (sentence instanceof Sentence.Taken taken) {
      return taken.option();
    }
    if (sentence instanceof Sentence.Not not) {
      return Map.of("not", sentence(not.sentence()));
    }
    if (sentence instanceof Sentence.All all) {
      return Map.of("all", all.sentences().stream().map(ConflictWriter::sentence).toList());
    }
    if (sentence instanceof Sentence.Any any) {
      return Map.of("any", any.sentences().stream().map(ConflictWriter::sentence).toList());
    }
    if (sentence instanceof Sentence.If conditional) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("if", sentence(conditional.condition()));
      map.put("then", sentence(conditional.then()));
      return map;
    }
    Sentence.Same same = (Sentence.Same) sentence;
    return Map.of("same", List.of(sentence(same.one()), sentence(same.other())));
  }
}
