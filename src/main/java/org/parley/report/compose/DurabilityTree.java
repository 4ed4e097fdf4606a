package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.study.ClauseEffect;
import org.parley.study.Lasting;
import org.parley.study.LastingParty;
import org.parley.study.LastingText;

/** Whether the texts last, as a tree: what {@code results.json} holds. */
public final class DurabilityTree {
  private final Lasting lasting;
  private final List<String> parties;

  private DurabilityTree(Lasting lasting) {
    this.lasting = lasting;
    parties = lasting.scenario().parties().stream().map(p -> p.id()).toList();
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(Lasting lasting) {
    return new DurabilityTree(lasting).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", lasting.scenario().id());
    tree.put("seed", lasting.question().seed());
    tree.put("draws", lasting.question().draws());
    tree.put("asked", asked());
    Map<String, Object> texts = new LinkedHashMap<>();
    lasting.texts().forEach(t -> texts.put(t.id(), text(t)));
    tree.put("variants", texts);
    return tree;
  }

  /**
   * Who breaks each text first, in which share of draws it lasts, and the margins of the worst
   * year.
   */
  static Map<String, Object> outline(Lasting lasting) {
    DurabilityTree of = new DurabilityTree(lasting);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("draws", lasting.question().draws());
    tree.put("asked", of.asked());
    Map<String, Object> texts = new LinkedHashMap<>();
    lasting.texts().forEach(t -> texts.put(t.id(), of.brief(t)));
    tree.put("variants", texts);
    return tree;
  }

  private List<String> asked() {
    return lasting.question().asked().stream().map(parties::get).toList();
  }

  private Map<String, Object> brief(LastingText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    ending(tree, text);
    Map<String, Object> worst = new LinkedHashMap<>();
    Map<String, Object> breaks = new LinkedHashMap<>();
    for (LastingParty p : text.parties()) {
      if (p.asked()) {
        worst.put(p.party(), CompareTree.estimate(p.worst()));
        breaks.put(p.party(), p.breaks());
      }
    }
    tree.put("worst", worst);
    tree.put("breaks", breaks);
    return tree;
  }

  private Map<String, Object> text(LastingText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", text.title());
    ending(tree, text);
    tree.put("lastsWith", text.lastsWith());
    Map<String, Object> byParty = new LinkedHashMap<>();
    text.parties().forEach(p -> byParty.put(p.party(), party(p)));
    tree.put("parties", byParty);
    Map<String, Object> clauses = new LinkedHashMap<>();
    text.clauses().forEach(c -> clauses.put(c.id(), clause(c)));
    tree.put("clauses", clauses);
    return tree;
  }

  private void ending(Map<String, Object> tree, LastingText text) {
    text.first()
        .ifPresent(
            first -> {
              Map<String, Object> breach = new LinkedHashMap<>();
              breach.put("year", first.year());
              breach.put("parties", first.parties().stream().map(parties::get).toList());
              tree.put("firstBreach", breach);
            });
    tree.put("lasts", text.lasts());
    tree.put("strength", CompareTree.estimate(text.strength()));
    text.needed().ifPresent(needed -> tree.put("strengthNeeded", needed));
  }

  private static Map<String, Object> party(LastingParty p) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (p.asked()) {
      tree.put("margins", p.margins().stream().map(CompareTree::estimate).toList());
      tree.put("worst", CompareTree.estimate(p.worst()));
      tree.put("worstYear", p.worstYear());
      p.firstBreach().ifPresent(year -> tree.put("firstBreach", year));
      tree.put("breaks", p.breaks());
      tree.put("discount", p.discount());
      tree.put("patience", p.patience().kind().name().toLowerCase(Locale.ROOT));
      tree.put(
          "keepsFrom", p.patience().keeps().stream().map(i -> List.of(i.low(), i.high())).toList());
    }
    tree.put("noDeal", CompareTree.estimate(p.noDeal()));
    tree.put("written", CompareTree.estimate(p.written()));
    tree.put("counted", CompareTree.estimate(p.counted()));
    tree.put("writtenGain", CompareTree.estimate(p.writtenGain()));
    tree.put("countedGain", CompareTree.estimate(p.countedGain()));
    return tree;
  }

  private Map<String, Object> clause(ClauseEffect clause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", clause.guarantee() ? "guarantee" : "provision");
    tree.put("inForce", clause.inForce());
    Map<String, Object> change = new LinkedHashMap<>();
    lasting.question().asked().forEach(p -> change.put(parties.get(p), clause.change().get(p)));
    tree.put("change", change);
    return tree;
  }
}
