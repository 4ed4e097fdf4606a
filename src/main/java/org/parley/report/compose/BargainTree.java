package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.model.Issue;
import org.parley.model.Scenario;
import org.parley.study.BargainQuestion;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.study.IssueCourse;
import org.parley.uncertainty.Middle;

/**
 * Where bargaining leads, as a tree: what {@code results.json} holds. Single runs are in the CSV.
 */
public final class BargainTree {
  private final BargainView view;
  private final Scenario scenario;

  private BargainTree(Bargained bargained) {
    view = new BargainView(bargained);
    scenario = bargained.question().scenario();
  }

  /** The tree. Field names are stable; ids are those of the scenario file. */
  public static Map<String, Object> of(Bargained bargained) {
    return new BargainTree(bargained).tree(true);
  }

  /** The same without how each issue went. */
  static Map<String, Object> outline(Bargained bargained) {
    return new BargainTree(bargained).tree(false);
  }

  private Map<String, Object> tree(boolean withIssues) {
    BargainQuestion question = view.bargained().question();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", scenario.id());
    tree.put("seed", question.seed());
    tree.put("parties", scenario.parties().stream().map(p -> p.id()).toList());
    tree.put("protocol", question.lineUp().protocolName());
    Map<String, Object> agents = new LinkedHashMap<>();
    view.seated()
        .forEach(
            p ->
                agents.put(
                    scenario.parties().get(p).id(), view.hasAgents() ? view.agent(p).name() : ""));
    tree.put("agents", agents);
    tree.put("rounds", question.rounds());
    tree.put("runs", question.runs());
    tree.put("draws", question.draws());
    tree.put("risk", question.risk());
    Map<String, Object> starts = new LinkedHashMap<>();
    view.bargained().starts().forEach(s -> starts.put(key(s), start(s, withIssues)));
    tree.put("starts", starts);
    return tree;
  }

  private static String key(BargainedFrom from) {
    return from.text().map(t -> t.id()).orElse("");
  }

  private Map<String, Object> start(BargainedFrom from, boolean withIssues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("issuesDrawn", from.drawn());
    Map<String, Object> endings = new LinkedHashMap<>();
    for (Cause cause : Cause.values()) {
      endings.put(BargainView.code(cause), from.share(cause));
    }
    tree.put("endings", endings);
    from.rounds().ifPresent(m -> tree.put("round", middle(m)));
    from.left().ifPresent(m -> tree.put("left", middle(m)));
    tree.put("gain", byParty(from::gain));
    tree.put("overStart", byParty(from::overStart));
    tree.put("overNash", byParty(from::overNash));
    if (withIssues) {
      List<Object> issues = new ArrayList<>();
      from.issues().forEach(i -> issues.add(issue(i)));
      tree.put("issues", issues);
    }
    return tree;
  }

  private Map<String, Object> byParty(IntFunction<Optional<Middle>> number) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int p = 0; p < scenario.parties().size(); p++) {
      String id = scenario.parties().get(p).id();
      number.apply(p).ifPresent(m -> tree.put(id, middle(m)));
    }
    return tree;
  }

  private static Map<String, Object> middle(Middle middle) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("median", middle.median());
    tree.put("low", middle.low());
    tree.put("high", middle.high());
    return tree;
  }

  private Map<String, Object> issue(IssueCourse course) {
    Issue issue = scenario.issues().get(course.issue());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("issue", issue.id());
    course.closed().ifPresent(c -> tree.put("closed", c));
    tree.put("blocked", course.blocked());
    tree.put("gap", course.gap());
    Map<String, Object> agreed = new LinkedHashMap<>();
    for (int k = 0; k < issue.options().size(); k++) {
      agreed.put(issue.options().get(k).id(), course.agreed().get(k));
    }
    tree.put("agreed", agreed);
    return tree;
  }
}
