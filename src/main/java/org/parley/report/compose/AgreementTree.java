package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Issue;
import org.parley.model.Option;
import org.parley.study.Agreement;
import org.parley.study.Steadiness;
import org.parley.study.TextProspect;
import org.parley.uncertainty.Estimate;

/** What could be agreed, as a part of what {@code compare} writes. */
record AgreementTree(View view, Agreement agreement) {

  Map<String, Object> tree() {
    Outlook outlook = new Outlook(view.scenario(), agreement.prospect().selection());
    OutlookTree trees = new OutlookTree(outlook);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("among", OutlookTree.word(agreement.prospect().selection().counting().among()));
    tree.put("outcomes", agreement.prospect().zone().outcomes().toString());
    tree.put("feasible", agreement.prospect().zone().feasible().toString());
    tree.put("zone", OutlookTree.zone(agreement.prospect().zone()));
    Map<String, Object> solutions = new LinkedHashMap<>();
    outlook.solutions().forEach(s -> solutions.put(s.id(), trees.solution(s.solution())));
    tree.put("solutions", solutions);
    tree.put("nashOverDraws", steadiness(trees));
    Map<String, Object> texts = new LinkedHashMap<>();
    for (TextProspect text : agreement.prospect().about(view.shown().variants()).texts()) {
      Map<String, Object> leaf = new LinkedHashMap<>();
      leaf.put("distance", trees.distance(text));
      leaf.put("acceptable", trees.repair(text, text.nearest()));
      texts.put(text.variant().id(), leaf);
    }
    tree.put("variants", texts);
    return tree;
  }

  private Map<String, Object> steadiness(OutlookTree trees) {
    Steadiness steadiness = agreement.steadiness();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("agreeableShare", steadiness.agreeable());
    tree.put("provenShare", steadiness.proven());
    List<Estimate> gain = steadiness.gain();
    tree.put(
        "gain", gain.isEmpty() ? Map.of() : trees.byParty(p -> CompareTree.estimate(gain.get(p))));
    Map<String, Object> options = new LinkedHashMap<>();
    for (int i = 0; i < steadiness.chosen().size(); i++) {
      Issue issue = view.scenario().issues().get(i);
      options.put(issue.id(), shares(issue, steadiness.chosen().get(i)));
    }
    tree.put("optionShares", options);
    return tree;
  }

  private static Map<String, Object> shares(Issue issue, List<Double> chosen) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<Option> options = issue.options();
    for (int k = 0; k < options.size(); k++) {
      tree.put(options.get(k).id(), chosen.get(k));
    }
    return tree;
  }
}
