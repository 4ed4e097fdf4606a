package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.parley.model.Party;
import org.parley.model.Variant;
import org.parley.study.BesidesTexts;
import org.parley.study.Comparison;
import org.parley.study.Move;
import org.parley.study.PartyScore;
import org.parley.study.VariantScore;
import org.parley.uncertainty.Estimate;

/** A comparison as a tree of maps, lists, texts and numbers: what {@code results.json} holds. */
public final class CompareTree {
  private CompareTree() {}

  /**
   * The tree. Field names are stable; ids are those of the scenario file.
   *
   * @param comparison the answer
   * @param shown which variants and parties to show
   */
  public static Map<String, Object> of(Comparison comparison, Shown shown) {
    View view = new View(comparison, shown);
    List<Party> parties = view.each(view.parties()::get);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", comparison.scenario().id());
    tree.put("seed", comparison.question().seed());
    tree.put("draws", comparison.question().draws());
    tree.put("parties", parties.stream().map(Party::id).toList());
    Map<String, Object> noDeal = new LinkedHashMap<>();
    view.positions()
        .forEach(p -> noDeal.put(view.parties().get(p).id(), estimate(comparison.noDeal().get(p))));
    tree.put("noDeal", noDeal);
    tree.put("variants", scores(view, view.scores()));
    tree.put("restUnchanged", scores(view, view.unchanged()));
    tree.put(
        "moves",
        view.steps().stream()
            .flatMap(step -> view.each(p -> view.move(step, p)).stream())
            .map(CompareTree::move)
            .toList());
    comparison.agreement().ifPresent(a -> tree.put("agreement", new AgreementTree(view, a).tree()));
    if (!comparison.bargaining().isEmpty()) {
      tree.put("bargaining", comparison.bargaining().stream().map(BargainTree::outline).toList());
    }
    if (!comparison.deliveries().isEmpty()) {
      tree.put("delivery", new DeliveryTree(view).tree());
    }
    view.besides().ifPresent(b -> besides(tree, b));
    return tree;
  }

  private static void besides(Map<String, Object> tree, BesidesTexts besides) {
    besides.pressured().ifPresent(p -> tree.put("pressure", PressureTree.outline(p)));
    besides.ratified().ifPresent(r -> tree.put("ratification", RatifyTree.outline(r)));
    besides.standings().ifPresent(s -> tree.put("block", CoalitionTree.outline(s)));
    besides.lasting().ifPresent(l -> tree.put("durability", DurabilityTree.outline(l)));
  }

  private static Map<String, Object> scores(View view, List<VariantScore> scores) {
    Map<String, Object> tree = new LinkedHashMap<>();
    scores.forEach(s -> tree.put(s.variant().id(), score(view, s)));
    return tree;
  }

  private static Map<String, Object> score(View view, VariantScore score) {
    Variant variant = score.variant();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", variant.title());
    tree.put("date", variant.date());
    tree.put("grade", variant.grade().name().toLowerCase(Locale.ROOT));
    tree.put("later", variant.later());
    tree.put("reportedIssues", view.scenario().variant(variant.id()).reportedCells());
    tree.put("unknownIssues", view.scenario().variant(variant.id()).unknownCells());
    tree.put("utility", byParty(view, score, p -> estimate(p.utility())));
    tree.put("gain", byParty(view, score, p -> estimate(p.gain())));
    tree.put("gainShare", byParty(view, score, PartyScore::gains));
    tree.put("acceptShare", byParty(view, score, PartyScore::accepts));
    tree.put("allAccept", score.allAccept());
    if (!view.signers().isEmpty()) {
      tree.put("signersAccept", score.signersAccept());
    }
    tree.put("redLines", byParty(view, score, CompareTree::crossings));
    tree.put("rulesBroken", score.rulesBroken());
    tree.put("concession", concessions(view, score));
    return tree;
  }

  private static Map<String, Object> byParty(
      View view, VariantScore score, Function<PartyScore, Object> measure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    view.each(score.parties()::get).forEach(p -> tree.put(p.party(), measure.apply(p)));
    return tree;
  }

  private static Map<String, Double> crossings(PartyScore party) {
    Map<String, Double> tree = new LinkedHashMap<>();
    party.redLines().forEach(c -> tree.put(c.issue(), c.chance()));
    return tree;
  }

  private static Map<String, Object> concessions(View view, VariantScore score) {
    Map<String, Object> tree = new LinkedHashMap<>();
    view.each(score.parties()::get)
        .forEach(p -> p.concession().ifPresent(c -> tree.put(p.party(), estimate(c))));
    return tree;
  }

  static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("likely", estimate.likely());
    tree.put("low", estimate.low());
    tree.put("high", estimate.high());
    return tree;
  }

  private static Map<String, Object> move(Move move) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", move.from());
    tree.put("to", move.to());
    tree.put("party", move.party());
    tree.put("total", estimate(move.total()));
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Move.Part part : move.parts()) {
      Map<String, Object> leaf = new LinkedHashMap<>();
      leaf.put(part.kind().name().toLowerCase(Locale.ROOT), part.id());
      leaf.put("ground", part.ground().name().toLowerCase(Locale.ROOT));
      leaf.put("points", part.points());
      parts.add(leaf);
    }
    tree.put("parts", parts);
    return tree;
  }
}
