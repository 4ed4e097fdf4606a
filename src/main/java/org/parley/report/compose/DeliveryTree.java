package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.delivery.Need;
import org.parley.model.Issue;
import org.parley.study.TextDelivery;

/** What the signers cannot give, as trees of maps, lists, texts and numbers. */
record DeliveryTree(View view) {

  /** By text shown; empty if the scenario names no act of a party that does not sign. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    view.comparison().deliveries().stream()
        .filter(d -> view.shown().variants().contains(d.variant().id()))
        .forEach(d -> tree.put(d.variant().id(), text(d)));
    return tree;
  }

  private Map<String, Object> text(TextDelivery text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Map<String, Object> written = new LinkedHashMap<>();
    Map<String, Object> delivered = new LinkedHashMap<>();
    for (int p : view.positions()) {
      written.put(view.parties().get(p).id(), text.asWritten(p));
      delivered.put(view.parties().get(p).id(), text.asDelivered(p));
    }
    tree.put("gainAsWritten", written);
    tree.put("gainAsDelivered", delivered);
    List<Map<String, Object>> needs = text.delivery().needs().stream().map(this::need).toList();
    tree.put("needs", needs);
    return tree;
  }

  private Map<String, Object> need(Need need) {
    Issue issue = view.scenario().issues().get(need.issue());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("issue", issue.id());
    tree.put("option", issue.options().get(need.option()).id());
    tree.put("chance", need.chance());
    tree.put("party", view.parties().get(need.party()).id());
    tree.put("worth", need.gain());
    tree.put("done", need.done());
    tree.put("undone", issue.options().get(need.undone()).id());
    return tree;
  }
}
