package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Quantity;
import org.parley.study.Crossing;
import org.parley.study.Discovered;
import org.parley.study.Influence;
import org.parley.study.Screened;
import org.parley.study.Sensitivity;
import org.parley.study.SensitivityQuestion;
import org.parley.study.Swing;
import org.parley.study.TextRobustness;
import org.parley.uncertainty.discovery.Box;
import org.parley.uncertainty.discovery.Fit;
import org.parley.uncertainty.discovery.Restriction;
import org.parley.uncertainty.robustness.Robustness;
import org.parley.uncertainty.sensitivity.Index;

/** What moves a number, as a tree of maps, lists, texts and numbers: what results.json holds. */
public final class SensitivityTree {
  private final Sensitivity found;
  private final SensitivityView view;

  private SensitivityTree(Sensitivity found) {
    this.found = found;
    view = SensitivityView.of(found);
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(Sensitivity found) {
    return new SensitivityTree(found).tree();
  }

  private Map<String, Object> tree() {
    SensitivityQuestion question = found.question();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", found.scenario().id());
    tree.put("measure", question.measure().name());
    tree.put("unit", question.measure().indicator().unit());
    tree.put("threshold", question.threshold());
    tree.put("vary", question.vary());
    tree.put("seed", question.seed());
    tree.put("draws", question.effort().draws());
    tree.put("trajectories", question.effort().trajectories());
    tree.put("samples", question.effort().samples());
    tree.put("runs", found.runs());
    tree.put("inputs", found.screened().size());
    tree.put("moving", found.moving());
    tree.put("value", value());
    tree.put("reached", found.reached());
    tree.put("undefined", found.undefined());
    tree.put("screening", found.screened().stream().map(this::screened).toList());
    tree.put("indices", found.influences().stream().map(this::influence).toList());
    tree.put("tornado", found.swings().stream().map(this::swing).toList());
    tree.put("thresholds", found.crossings().stream().map(this::crossing).toList());
    found.discovered().ifPresent(d -> tree.put("discovery", discovered(d)));
    tree.put("robustness", found.robustness().stream().map(this::robust).toList());
    return tree;
  }

  private Map<String, Object> value() {
    Map<String, Object> tree = new LinkedHashMap<>();
    putFinite(tree, "likely", found.value().likely());
    putFinite(tree, "low", found.value().low());
    putFinite(tree, "high", found.value().high());
    return tree;
  }

  /** What has no value is left out. */
  private static void putFinite(Map<String, Object> tree, String name, double value) {
    if (Double.isFinite(value)) {
      tree.put(name, value);
    }
  }

  private Map<String, Object> input(Quantity input) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("input", input.path());
    tree.put("name", view.label(input));
    return tree;
  }

  private Map<String, Object> screened(Screened screened) {
    Map<String, Object> tree = input(screened.input());
    screened
        .first()
        .ifPresent(
            f -> {
              tree.put("firstOrder", f.value());
              tree.put("pValue", f.pValue());
            });
    screened
        .effects()
        .ifPresent(
            e -> {
              tree.put("mu", e.mu());
              tree.put("muStar", e.muStar());
              tree.put("sigma", e.sigma());
            });
    return tree;
  }

  private Map<String, Object> influence(Influence influence) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", influence.kind().name().toLowerCase(Locale.ROOT));
    if (influence.kind() == Influence.Kind.INPUT) {
      tree.putAll(input(influence.inputs().get(0)));
    } else {
      tree.put("inputs", influence.inputs().size());
    }
    tree.put("first", index(influence.first()));
    tree.put("total", index(influence.total()));
    return tree;
  }

  private static Map<String, Object> index(Index index) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("value", index.value());
    tree.put("low", index.low());
    tree.put("high", index.high());
    return tree;
  }

  private Map<String, Object> swing(Swing swing) {
    Map<String, Object> tree = input(swing.input());
    tree.put("low", swing.low());
    tree.put("base", swing.base());
    tree.put("high", swing.high());
    return tree;
  }

  private Map<String, Object> crossing(Crossing crossing) {
    Map<String, Object> tree = input(crossing.input());
    tree.put("reachedAtLikely", crossing.holds());
    tree.put("searchedFrom", crossing.least());
    tree.put("searchedTo", crossing.most());
    tree.put(
        "flips",
        crossing
            .flips()
            .map(
                f -> {
                  Map<String, Object> flip = new LinkedHashMap<>();
                  flip.put("at", Crossing.value(f));
                  flip.put("reachedAbove", f.toYes());
                  flip.put("withinRange", !crossing.isBeyond(f));
                  return flip;
                })
            .toList());
    return tree;
  }

  private Map<String, Object> discovered(Discovered region) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("outcome", region.outcome() == Discovered.Outcome.REACHED ? "atLeast" : "below");
    tree.put("cut", region.cut());
    tree.put("inputs", region.inputs().stream().map(Quantity::path).toList());
    tree.put("box", box(region.box(), region));
    tree.put("fit", fit(region.fit()));
    if (region.fresh().allCases() > 0) {
      tree.put("otherRuns", fit(region.fresh()));
    }
    Map<String, Object> chance = new LinkedHashMap<>();
    region.chance().forEach((j, p) -> chance.put(region.inputs().get(j).path(), p));
    tree.put("quasiP", chance);
    tree.put(
        "tree",
        region.tree().leaves().stream()
            .map(leaf -> Map.of("box", box(leaf.box(), region), "fit", fit(leaf.fit())))
            .toList());
    return tree;
  }

  /** Which inputs are restricted, from what to what; an open end is left out. */
  private static Map<String, Object> box(Box box, Discovered region) {
    Map<String, Object> tree = new LinkedHashMap<>();
    box.restrictions()
        .forEach(
            (j, restriction) -> {
              Map<String, Object> range = new LinkedHashMap<>();
              if (restriction instanceof Restriction.Range r) {
                putFinite(range, "low", r.low());
                putFinite(range, "high", r.high());
              }
              tree.put(region.inputs().get(j).path(), range);
            });
    return tree;
  }

  private static Map<String, Object> fit(Fit fit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("cases", fit.cases());
    tree.put("allCases", fit.allCases());
    tree.put("mass", fit.mass());
    tree.put("coverage", fit.coverage());
    tree.put("density", fit.density());
    return tree;
  }

  private Map<String, Object> robust(TextRobustness text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("variant", text.text());
    tree.put("allAccept", text.allAccept());
    putFinite(tree, "signersAccept", text.signersAccept());
    Map<String, Object> parties = new LinkedHashMap<>();
    for (int p = 0; p < text.parties().size(); p++) {
      parties.put(found.scenario().parties().get(p).id(), robust(text.parties().get(p)));
    }
    tree.put("parties", parties);
    return tree;
  }

  private static Map<String, Object> robust(Robustness r) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<Double> ends = r.percentiles();
    tree.put("mean", r.mean());
    tree.put("low", ends.get(0));
    tree.put("high", ends.get(1));
    tree.put("worst", r.worst());
    tree.put("best", r.best());
    tree.put("doesNotLose", r.satisficing());
    tree.put("meanRegret", r.meanRegret());
    tree.put("regret90", r.highRegret());
    tree.put("greatestRegret", r.greatestRegret());
    return tree;
  }
}
