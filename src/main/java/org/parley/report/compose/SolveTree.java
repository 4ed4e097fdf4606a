package org.parley.report.compose;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;
import org.parley.model.Party;
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
  private final PackageText packages;

  private SolveTree(Solved solved) {
    this.solved = solved;
    outlook = new Outlook(solved.scenario(), solved.prospect());
    packages = outlook.packages();
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
    var prospect = solved.prospect();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", solved.scenario().id());
    tree.put("seed", solved.question().seed());
    tree.put("among", word(prospect.counting().among()));
    tree.put("parties", outlook.parties().stream().map(Party::id).toList());
    tree.put("roles", byParty(p -> word(prospect.terms().roles().get(p))));
    tree.put("weights", byParty(prospect.terms().weights()::get));
    tree.put("outcomes", prospect.zone().outcomes().toString());
    tree.put("feasible", prospect.zone().feasible().toString());
    tree.put("noDeal", points(prospect.noDeal()));
    tree.put("ideal", ideal());
    Map<String, Object> solutions = new LinkedHashMap<>();
    outlook.solutions().forEach(s -> solutions.put(s.id(), solution(s.solution())));
    tree.put("solutions", solutions);
    tree.put("lotteries", lotteries());
    tree.put("best", best());
    tree.put("frontier", frontier(most));
    tree.put("zone", zone(prospect.zone()));
    tree.put("variants", variants());
    return tree;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> byParty(IntFunction<Object> value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    IntStream.range(0, outlook.parties().size())
        .forEach(p -> tree.put(outlook.parties().get(p).id(), value.apply(p)));
    return tree;
  }

  /** One number for each party; nothing where there are none. */
  private Map<String, Object> points(List<Double> numbers) {
    return numbers.isEmpty() ? Map.of() : byParty(numbers::get);
  }

  private Map<String, Object> ideal() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("over", word(solved.prospect().counting().ideal()));
    tree.put("gain", points(solved.prospect().solutions().ideal()));
    return tree;
  }

  private Map<String, Object> solution(Solution solution) {
    Map<String, Object> tree = status(solution.status(), solution.reason());
    solution
        .deal()
        .ifPresent(
            deal -> {
              tree.put("gap", finite(solution.gap()));
              tree.put("value", finite(solution.value()));
              put(tree, deal);
            });
    return tree;
  }

  private Map<String, Object> status(Status status, String reason) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", word(status));
    if (!reason.isEmpty()) {
      tree.put("reason", Proof.reason(solved.scenario(), reason));
    }
    return tree;
  }

  /** Null for what is no number: a bound that could not be proven. */
  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private void put(Map<String, Object> tree, Deal deal) {
    tree.put("outcome", packages.ids(deal.outcome()));
    tree.put("utility", points(deal.utility()));
    tree.put("gain", points(deal.gain()));
  }

  private Map<String, Object> deal(Deal deal) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, deal);
    return tree;
  }

  private Map<String, Object> lotteries() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nash", mix(solved.lotteries().nash()));
    tree.put("kalaiSmorodinsky", mix(solved.lotteries().kalaiSmorodinsky()));
    tree.put("egalitarian", mix(solved.lotteries().egalitarian()));
    return tree;
  }

  private Map<String, Object> mix(Mix mix) {
    Map<String, Object> tree = status(mix.status(), mix.reason());
    if (mix.status() == Status.NONE) {
      return tree;
    }
    tree.put("gap", finite(mix.gap()));
    tree.put("value", finite(mix.value()));
    tree.put("utility", points(mix.utility()));
    tree.put("gain", points(mix.gain()));
    tree.put("weights", points(mix.weights()));
    tree.put("packages", mix.shares().stream().map(this::share).toList());
    return tree;
  }

  private Map<String, Object> share(Mix.Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("chance", share.chance());
    put(tree, share.deal());
    return tree;
  }

  private Map<String, Object> best() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", word(solved.best().status()));
    tree.put("packages", solved.best().deals().stream().map(this::deal).toList());
    return tree;
  }

  private Map<String, Object> frontier(int most) {
    Frontier frontier = solved.frontier();
    Map<String, Object> tree = status(frontier.status(), frontier.reason());
    tree.put("epsilon", finite(frontier.epsilon()));
    tree.put("over", word(frontier.over()));
    tree.put("size", frontier.points().size());
    List<Deal> listed = Thinned.evenly(frontier.points(), most);
    tree.put("listed", listed.size());
    tree.put("points", listed.stream().map(this::deal).toList());
    return tree;
  }

  private static Map<String, Object> zone(Zone zone) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", word(zone.status()));
    tree.put("agreeable", zone.agreeable().toString());
    boolean none = zone.feasible().equals(BigInteger.ZERO);
    tree.put("share", none ? null : finite(zone.share()));
    tree.put("low", none ? null : finite(zone.low()));
    tree.put("high", none ? null : finite(zone.high()));
    return tree;
  }

  private Map<String, Object> variants() {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int t = 0; t < solved.details().size(); t++) {
      TextProspect text = solved.prospect().texts().get(t);
      tree.put(text.variant().id(), variant(text, solved.details().get(t)));
    }
    return tree;
  }

  private Map<String, Object> variant(TextProspect text, TextDetail detail) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", text.variant().title());
    tree.put("outcome", packages.ids(text.options()));
    tree.put("openIssues", text.open());
    tree.put("utility", points(text.utility()));
    tree.put("gain", points(text.gain()));
    tree.put("distance", solution(text.ahead()));
    tree.put("beats", zone(detail.above()));
    Map<String, Object> repairs = new LinkedHashMap<>();
    repairs.put("acceptable", repair(text, text.nearest()));
    repairs.put("betterForAll", repair(text, detail.better()));
    tree.put("repairs", repairs);
    tree.put("cheapest", cheapest(text, detail));
    tree.put("trades", detail.trades().stream().map(t -> trades(text, t)).toList());
    return tree;
  }

  private Map<String, Object> cheapest(TextProspect text, TextDetail detail) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (TextDetail.Cheapest cheapest : detail.cheapest()) {
      Map<String, Object> leaf = new LinkedHashMap<>();
      leaf.put("acceptable", repair(text, cheapest.acceptable()));
      leaf.put("betterForAll", repair(text, cheapest.better()));
      tree.put(outlook.parties().get(cheapest.party()).id(), leaf);
    }
    return tree;
  }

  private Map<String, Object> repair(TextProspect text, Repair repair) {
    Map<String, Object> tree = status(repair.status(), repair.reason());
    if (repair.deal().isEmpty()) {
      return tree;
    }
    Deal deal = repair.deal().get();
    tree.put("cost", finite(repair.cost()));
    tree.put("gap", finite(repair.gap()));
    Map<String, String> before = packages.ids(text.options());
    Map<String, String> after = packages.ids(deal.outcome());
    Map<String, Object> changes = new LinkedHashMap<>();
    for (int i : repair.issues()) {
      String issue = solved.scenario().issues().get(i).id();
      changes.put(issue, Map.of("from", before.get(issue), "to", after.get(issue)));
    }
    tree.put("changes", changes);
    put(tree, deal);
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
      Map<String, Object> change = new LinkedHashMap<>();
      change.put("from", issue.options().get(text.options().get(i)).id());
      change.put("to", issue.options().get(trade.options().get(k)).id());
      changes.put(issue.id(), change);
    }
    tree.put("changes", changes);
    tree.put("change", points(trade.change()));
    tree.put("joint", finite(trade.joint()));
    return tree;
  }
}
