package org.parley.report.compose;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Repair;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;
import org.parley.study.TextProspect;

/** Answers of the solvers as trees of maps, lists, texts and numbers, with the scenario's ids. */
record OutlookTree(Outlook outlook) {

  /** A constant as it is written in files: "bargains". */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  Map<String, Object> byParty(IntFunction<Object> value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    IntStream.range(0, outlook.parties().size())
        .forEach(p -> tree.put(outlook.parties().get(p).id(), value.apply(p)));
    return tree;
  }

  /** One number for each party; nothing where there are none. */
  Map<String, Object> points(List<Double> numbers) {
    return numbers.isEmpty() ? Map.of() : byParty(numbers::get);
  }

  Map<String, Object> solution(Solution solution) {
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

  /** How far all could go from a text. */
  Map<String, Object> distance(TextProspect text) {
    return text.ahead().deal().isPresent()
        ? solution(text.ahead())
        : status(text.ahead().status(), "no package is as good as the text for everybody");
  }

  Map<String, Object> status(Status status, String reason) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", word(status));
    if (!reason.isEmpty()) {
      tree.put("reason", Proof.reason(outlook.scenario(), reason));
    }
    return tree;
  }

  /** Null for what is no number: a bound that could not be proven. */
  static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  void put(Map<String, Object> tree, Deal deal) {
    tree.put("outcome", outlook.packages().ids(deal.outcome()));
    tree.put("utility", points(deal.utility()));
    tree.put("gain", points(deal.gain()));
  }

  Map<String, Object> deal(Deal deal) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, deal);
    return tree;
  }

  static Map<String, Object> zone(Zone zone) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", word(zone.status()));
    tree.put("agreeable", zone.agreeable().toString());
    boolean none = zone.feasible().equals(BigInteger.ZERO);
    tree.put("share", none ? null : finite(zone.share()));
    tree.put("low", none ? null : finite(zone.low()));
    tree.put("high", none ? null : finite(zone.high()));
    return tree;
  }

  Map<String, Object> repair(TextProspect text, Repair repair) {
    Map<String, Object> tree = status(repair.status(), repair.reason());
    if (repair.deal().isEmpty()) {
      return tree;
    }
    Deal deal = repair.deal().get();
    tree.put("cost", finite(repair.cost()));
    tree.put("gap", finite(repair.gap()));
    Map<String, String> before = outlook.packages().ids(text.options());
    Map<String, String> after = outlook.packages().ids(deal.outcome());
    Map<String, Object> changes = new LinkedHashMap<>();
    for (int i : repair.issues()) {
      String issue = outlook.scenario().issues().get(i).id();
      changes.put(issue, change(before.get(issue), after.get(issue)));
    }
    tree.put("changes", changes);
    put(tree, deal);
    return tree;
  }

  static Map<String, Object> change(String from, String to) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", from);
    tree.put("to", to);
    return tree;
  }
}
