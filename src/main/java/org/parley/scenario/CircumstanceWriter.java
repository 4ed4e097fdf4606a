package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.model.Act;
import org.parley.model.Breach;
import org.parley.model.Circumstances;
import org.parley.model.Guarantee;
import org.parley.model.Pressure;
import org.parley.model.Provision;
import org.parley.model.Ratifier;
import org.parley.model.Uncertain;
import org.parley.model.WarYears;

/** Writes what moves the case besides the texts. */
final class CircumstanceWriter {
  private final Circumstances circumstances;

  CircumstanceWriter(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /** Puts the sections that there are into a scenario that is being written. */
  void into(Tree tree) {
    tree.some("pressures", each(circumstances.pressures(), Pressure::id, this::pressure));
    tree.some("wars", each(circumstances.wars(), WarYears::lottery, this::war));
    tree.some("ratifiers", each(circumstances.ratifiers(), Ratifier::id, this::ratifier));
    tree.some("acts", acts());
    tree.some("provisions", each(circumstances.provisions(), Provision::id, this::provision));
    tree.some("guarantees", each(circumstances.guarantees(), Guarantee::id, this::guarantee));
    tree.some("breaches", each(circumstances.breaches(), Breach::party, this::breach));
    circumstances
        .conflict()
        .map(model -> new ConflictWriter(model, circumstances.numbers()))
        .ifPresent(writer -> tree.put(ConflictFormat.SECTION, writer.written()));
  }

  private static <T> Map<String, Object> each(
      List<T> things, Function<T, String> id, Function<T, Object> written) {
    Map<String, Object> map = new LinkedHashMap<>();
    things.forEach(t -> map.put(id.apply(t), written.apply(t)));
    return map;
  }

  private Object pressure(Pressure pressure) {
    Tree tree = new Tree();
    tree.put("title", pressure.title());
    tree.text("by", pressure.by());
    number(tree, "probability", pressure.path("probability"));
    if (pressure.by().isPresent()) {
      number(tree, "credibility", pressure.path("credibility"));
      number(tree, "cost", pressure.path("cost"));
    }
    tree.some("noDeal", below(pressure.path("noDeal")));
    Map<String, Map<String, Object>> odds = new LinkedHashMap<>();
    below(pressure.path("odds"))
        .forEach(
            (path, number) -> {
              int dot = path.indexOf('.');
              odds.computeIfAbsent(path.substring(0, dot), l -> new LinkedHashMap<>())
                  .put(path.substring(dot + 1), number);
            });
    tree.some("odds", new LinkedHashMap<>(odds));
    number(tree, "front", pressure.path("front"));
    tree.some("staying", below(pressure.path("staying")));
    tree.basis(pressure.basis());
    return tree.map();
  }

  private Object war(WarYears war) {
    Tree tree = new Tree();
    tree.put("years", war.years());
    tree.put("left", war.left());
    number(tree, "ends", war.path("ends"));
    number(tree, "front", war.path("front"));
    Map<String, Object> line = new LinkedHashMap<>();
    war.line().forEach((future, place) -> line.put(future, Tree.number(place)));
    tree.put("line", line);
    tree.put(
        "sides", each(List.of(war.first(), war.second()), WarYears.Side::party, s -> side(war, s)));
    tree.some("discount", below(war.path("discount")));
    tree.some("cost", below(war.path("cost")));
    tree.basis(war.basis());
    return tree.map();
  }

  private Object side(WarYears war, WarYears.Side side) {
    Tree tree = new Tree();
    number(tree, "staying", war.path("staying." + side.party()));
    tree.put("collapse", side.collapse());
    return tree.map();
  }

  private Object ratifier(Ratifier ratifier) {
    Tree tree = new Tree();
    tree.put("title", ratifier.title());
    tree.put("of", ratifier.party());
    tree.put("blocs", each(ratifier.blocs(), Ratifier.Bloc::id, b -> bloc(ratifier, b)));
    if (ratifier.isReferendum()) {
      tree.put("share", Tree.number(ratifier.share()));
    } else {
      tree.put("needed", ratifier.needed());
    }
    number(tree, "spread", ratifier.path("spread"));
    number(tree, "swing", ratifier.path("swing"));
    number(tree, "noDeal", ratifier.path("noDeal"));
    tree.some("weights", below(ratifier.path("weights")));
    tree.some("when", ScenarioWriter.conditions(ratifier.when()));
    tree.basis(ratifier.basis());
    return tree.map();
  }

  private Object bloc(Ratifier ratifier, Ratifier.Bloc bloc) {
    Tree tree = new Tree();
    tree.put("seats", bloc.seats());
    number(tree, "lean", ratifier.path("lean." + bloc.id()));
    return tree.map();
  }

  private Map<String, Object> acts() {
    Map<String, Map<String, Object>> acts = new LinkedHashMap<>();
    for (Act act : circumstances.acts()) {
      Tree tree = new Tree();
      tree.put("options", Tree.oneOrMore(act.options()));
      tree.put("undone", act.undone());
      tree.basis(act.basis());
      acts.computeIfAbsent(act.party(), p -> new LinkedHashMap<>()).put(act.issue(), tree.map());
    }
    return new LinkedHashMap<>(acts);
  }

  private Object provision(Provision provision) {
    Tree tree = new Tree();
    tree.put("title", provision.title());
    tree.some("when", ScenarioWriter.conditions(provision.when()));
    tree.put("from", provision.from());
    tree.put("phase", provision.phase());
    tree.some("chances", below(provision.path("chances")));
    tree.some("cost", below(provision.path("cost")));
    tree.basis(provision.basis());
    return tree.map();
  }

  private Object guarantee(Guarantee guarantee) {
    Tree tree = new Tree();
    tree.put("title", guarantee.title());
    tree.some("when", ScenarioWriter.conditions(guarantee.when()));
    number(tree, "strength", guarantee.path());
    tree.basis(guarantee.basis());
    return tree.map();
  }

  private Object breach(Breach breach) {
    Tree tree = new Tree();
    number(tree, "discount", breach.path("discount"));
    number(tree, "gain", breach.path("gain"));
    tree.put("lag", breach.lag());
    number(tree, "answer", breach.path("answer"));
    number(tree, "sanction", breach.path("sanction"));
    tree.put("years", breach.years());
    tree.basis(breach.basis());
    return tree.map();
  }

  private void number(Tree tree, String key, String path) {
    Uncertain number = circumstances.numbers().get(path);
    if (number != null) {
      tree.put(key, Tree.number(number));
    }
  }

  /** The numbers under a path, by what comes after it. */
  private Map<String, Object> below(String path) {
    Map<String, Object> map = new LinkedHashMap<>();
    circumstances.numbers().entrySet().stream()
        .filter(e -> e.getKey().startsWith(path + "."))
        .forEach(e -> map.put(e.getKey().substring(path.length() + 1), Tree.number(e.getValue())));
    return map;
  }
}
