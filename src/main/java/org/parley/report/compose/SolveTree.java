package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Status;
import org.parley.model.Party;
import org.parley.study.Prospect;
import org.parley.study.Selection;
import org.parley.study.Solved;
import org.parley.study.TextDetail;
import org.parley.study.TextProspect;

/**
 * What was solved, as a tree of maps, lists, texts and numbers: what {@code results.json} holds.
 */
public final class SolveTree {
  /** Points of a frontier that are listed if nobody asks for more. */
  public static final int MOST_POINTS = 2_000;

  private final Solved solved;
  private final Outlook outlook;
  private final OutlookTree trees;

  private SolveTree(Solved solved) {
    this.solved = solved;
    outlook = new Outlook(solved.scenario(), solved.prospect().selection());
    trees = new OutlookTree(outlook);
  }

  /**
   * The tree. Field names are stable; ids are those of the scenario file; counts of packages are
   * decimal texts. Of a frontier with more points than wanted, points evenly apart are listed.
   *
   * @param most how many points of the frontier to list
   */
  public static Map<String, Object> of(Solved solved, int most) {
    return new SolveTree(solved).tree(most);
  }

  private Map<String, Object> tree(int most) {
    Prospect prospect = solved.prospect();
    Selection selection = prospect.selection();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", solved.scenario().id());
    tree.put("seed", solved.question().seed());
    tree.put("among", OutlookTree.word(selection.counting().among()));
    tree.put("parties", outlook.parties().stream().map(Party::id).toList());
    tree.put("roles", trees.byParty(p -> OutlookTree.word(selection.terms().roles().get(p))));
    tree.put("weights", trees.byParty(selection.terms().weights()::get));
    tree.put("outcomes", prospect.zone().outcomes().toString());
    tree.put("feasible", prospect.zone().feasible().toString());
    tree.put("noDeal", trees.points(selection.noDeal()));
    tree.put("ideal", ideal());
    Map<String, Object> solutions = new LinkedHashMap<>();
    outlook.solutions().forEach(s -> solutions.put(s.id(), trees.solution(s.solution())));
    tree.put("solutions", solutions);
    tree.put("lotteries", lotteries());
    tree.put("best", best());
    tree.put("frontier", frontier(most));
    tree.put("zone", OutlookTree.zone(prospect.zone()));
    tree.put("variants", variants());
    return tree;
  }

  private Map<String, Object> ideal() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("over", OutlookTree.word(outlook.selection().counting().ideal()));
    tree.put("gain", trees.points(outlook.selection().solutions().ideal()));
    return tree;
  }

  private Map<String, Object> lotteries() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nash", mix(outlook.selection().lotteries().nash()));
    tree.put("kalaiSmorodinsky", mix(outlook.selection().lotteries().kalaiSmorodinsky()));
    tree.put("egalitarian", mix(outlook.selection().lotteries().egalitarian()));
    return tree;
  }

  private Map<String, Object> mix(Mix mix) {
    Map<String, Object> tree = trees.status(mix.status(), mix.reason());
    if (mix.status() == Status.NONE) {
      return tree;
    }
    tree.put("gap", OutlookTree.finite(mix.gap()));
    tree.put("value", OutlookTree.finite(mix.value()));
    tree.put("utility", trees.points(mix.utility()));
    tree.put("gain", trees.points(mix.gain()));
    tree.put("weights", trees.points(mix.weights()));
    tree.put("packages", mix.shares().stream().map(this::share).toList());
    return tree;
  }

  private Map<String, Object> share(Mix.Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("chance", share.chance());
    trees.put(tree, share.deal());
    return tree;
  }

  private Map<String, Object> best() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", OutlookTree.word(outlook.selection().best().status()));
    tree.put("packages", outlook.selection().best().deals().stream().map(trees::deal).toList());
    return tree;
  }

  private Map<String, Object> frontier(int most) {
    Frontier frontier = solved.frontier();
    Map<String, Object> tree = trees.status(frontier.status(), frontier.reason());
    tree.put("epsilon", OutlookTree.finite(frontier.epsilon()));
    tree.put("over", OutlookTree.word(frontier.over()));
    tree.put("size", frontier.points().size());
    List<Deal> listed = Thinned.evenly(frontier.points(), most);
    tree.put("listed", listed.size());
    tree.put("points", listed.stream().map(trees::deal).toList());
    return tree;
  }

  private Map<String, Object> variants() {
    Map<String, Object> tree = new LinkedHashMap<>();
    solved.prospect().texts().forEach(t -> tree.put(t.variant().id(), variant(t)));
    return tree;
  }

  private Map<String, Object> variant(TextProspect text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", text.variant().title());
    tree.put("outcome", outlook.packages().ids(text.options()));
    tree.put("openIssues", text.open());
    tree.put("utility", trees.points(text.utility()));
    tree.put("gain", trees.points(text.gain()));
    tree.put("distance", trees.distance(text));
    Map<String, Object> repairs = new LinkedHashMap<>();
    repairs.put("acceptable", trees.repair(text, text.nearest()));
    tree.put("repairs", repairs);
    solved
        .detail(text)
        .ifPresent(
            detail -> {
              repairs.put("betterForAll", trees.repair(text, detail.better()));
              tree.put("beats", OutlookTree.zone(detail.above()));
              tree.put("cheapest", cheapest(text, detail));
              tree.put("trades", detail.trades().stream().map(t -> trades(text, t)).toList());
            });
    return tree;
  }

  private Map<String, Object> cheapest(TextProspect text, TextDetail detail) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (TextDetail.Cheapest cheapest : detail.cheapest()) {
      Map<String, Object> leaf = new LinkedHashMap<>();
      leaf.put("acceptable", trees.repair(text, cheapest.acceptable()));
      leaf.put("betterForAll", trees.repair(text, cheapest.better()));
      tree.put(outlook.parties().get(cheapest.party()).id(), leaf);
    }
    return tree;
  }

  private Map<String, Object> trades(TextProspect text, TextDetail.Trades trades) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "parties",
        List.of(
            outlook.parties().get(trades.first()).id(),
            outlook.parties().get(trades.second()).id()));
    tree.put("best", trades.best().stream().map(t -> trade(text, t)).toList());
    return tree;
  }

  private Map<String, Object> trade(TextProspect text, org.parley.analysis.frontier.Logroll trade) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Map<String, Object> changes = new LinkedHashMap<>();
    for (int k = 0; k < trade.issues().size(); k++) {
      int i = trade.issues().get(k);
      var issue = solved.scenario().issues().get(i);
      String from = issue.options().get(text.options().get(i)).id();
      String to = issue.options().get(trade.options().get(k)).id();
      changes.put(issue.id(), OutlookTree.change(from, to));
    }
    tree.put("changes", changes);
    tree.put("change", trees.points(trade.change()));
    tree.put("joint", OutlookTree.finite(trade.joint()));
    return tree;
  }
}
