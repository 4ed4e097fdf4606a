package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.parley.model.Party;
import org.parley.study.PressureCase;
import org.parley.study.Pressured;
import org.parley.study.Stance;
import org.parley.study.Threat;
import org.parley.study.Threshold;
import org.parley.study.WarCourse;
import org.parley.uncertainty.Estimate;

/** What pressures do, as a tree of maps, lists, texts and numbers: what results.json holds. */
public final class PressureTree {
  private final Pressured pressured;

  private PressureTree(Pressured pressured) {
    this.pressured = pressured;
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(Pressured pressured) {
    return new PressureTree(pressured).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", pressured.scenario().id());
    tree.put("seed", pressured.question().seed());
    tree.put("draws", pressured.question().draws());
    tree.put("active", pressured.scenario().circumstances().active());
    tree.put("cases", pressured.cases().stream().map(this::about).toList());
    tree.put("courses", pressured.courses().stream().map(PressureTree::course).toList());
    tree.put("turns", pressured.turns().stream().map(this::turn).toList());
    tree.put("redLines", redLines());
    tree.put("thresholds", pressured.thresholds().stream().map(this::threshold).toList());
    tree.put("threats", pressured.threats().stream().map(this::threat).toList());
    return tree;
  }

  /**
   * The shifts of no deal ({@code all}: every pressure by its chance), who changes its mind, and
   * the thresholds that there are at the likely values.
   */
  static Map<String, Object> outline(Pressured pressured) {
    PressureTree of = new PressureTree(pressured);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("draws", pressured.question().draws());
    Map<String, Object> shifts = new LinkedHashMap<>();
    pressured.single().forEach(c -> shifts.put(c.pressure().orElseThrow(), of.shift(c)));
    shifts.put("all", of.shift(pressured.all()));
    tree.put("shift", shifts);
    tree.put("turns", pressured.turns().stream().map(of::turn).toList());
    tree.put(
        "thresholds",
        pressured.thresholds().stream()
            .filter(t -> t.likely().isPresent())
            .map(of::threshold)
            .toList());
    return tree;
  }

  private Map<String, Object> shift(PressureCase in) {
    return byParty(p -> estimate(in.shift().get(p)));
  }

  private Map<String, Object> about(PressureCase in) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", in.kind().name().toLowerCase(Locale.ROOT));
    in.pressure().ifPresent(id -> tree.put("pressure", id));
    if (in.kind() == PressureCase.Kind.ONE) {
      tree.put("chance", estimate(pressured.chances().get(pressured.single().indexOf(in))));
    }
    tree.put("noDeal", byParty(p -> estimate(in.noDeal().get(p))));
    tree.put("shift", shift(in));
    Map<String, Object> variants = new LinkedHashMap<>();
    for (int t = 0; t < in.stances().size(); t++) {
      List<Stance> stances = in.stances().get(t);
      Map<String, Object> text = byParty(p -> stance(stances.get(p)));
      Map<String, Object> variant = new LinkedHashMap<>();
      variant.put("parties", text);
      variant.put("signersAccept", in.signersAccept().get(t));
      variants.put(pressured.question().variants().get(t), variant);
    }
    tree.put("variants", variants);
    return tree;
  }

  private static Map<String, Object> stance(Stance stance) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("gain", estimate(stance.gain()));
    tree.put("accepted", stance.isAccepted());
    tree.put("accepts", stance.accepts());
    return tree;
  }

  private static Map<String, Object> course(WarCourse course) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("lottery", course.lottery());
    course.pressure().ifPresent(id -> tree.put("pressure", id));
    tree.put("years", course.years());
    tree.put("chances", course.chances());
    return tree;
  }

  private Map<String, Object> turn(Pressured.Turn turn) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", turn.in().kind().name().toLowerCase(Locale.ROOT));
    turn.in().pressure().ifPresent(id -> tree.put("pressure", id));
    tree.put("variant", pressured.question().variants().get(turn.text()));
    tree.put("party", pressured.scenario().parties().get(turn.party()).id());
    tree.put("accepts", turn.accepts());
    return tree;
  }

  private Map<String, Object> redLines() {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int t = 0; t < pressured.crossings().size(); t++) {
      tree.put(pressured.question().variants().get(t), byParty(pressured.crossings().get(t)::get));
    }
    return tree;
  }

  private Map<String, Object> threshold(Threshold threshold) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("variant", threshold.variant());
    tree.put("party", threshold.party());
    tree.put("pressure", threshold.pressure());
    tree.put("to", threshold.toAccept() ? "accept" : "refuse");
    threshold.likely().ifPresent(s -> tree.put("strength", s));
    threshold.low().ifPresent(s -> tree.put("low", s));
    threshold.high().ifPresent(s -> tree.put("high", s));
    tree.put("already", threshold.already());
    tree.put("within", threshold.within());
    tree.put("beyond", threshold.beyond());
    tree.put("never", threshold.never());
    tree.put("smallest", threshold.isSmallest());
    return tree;
  }

  private Map<String, Object> threat(Threat threat) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pressure", threat.pressure());
    tree.put("maker", threat.maker());
    tree.put("targets", threat.targets());
    tree.put("probability", estimate(threat.probability()));
    tree.put("credibility", estimate(threat.credibility()));
    tree.put("cost", estimate(threat.cost()));
    tree.put("shift", estimate(threat.shift()));
    tree.put("net", estimate(threat.net()));
    tree.put("worthwhile", threat.worthwhile());
    tree.put("credibleByItself", threat.isCredibleByItself());
    return tree;
  }

  private Map<String, Object> byParty(IntFunction<Object> value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<Party> parties = pressured.scenario().parties();
    for (int p = 0; p < parties.size(); p++) {
      tree.put(parties.get(p).id(), value.apply(p));
    }
    return tree;
  }

  private static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("likely", estimate.likely());
    tree.put("low", estimate.low());
    tree.put("high", estimate.high());
    return tree;
  }
}
