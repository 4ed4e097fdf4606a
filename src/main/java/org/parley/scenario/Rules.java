package org.parley.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;

/**
 * Whether the rules leave any package at all: a search over the issues that occur in rules, one
 * issue after the other, that goes back where a rule is met in full. The number of steps is
 * limited; when it runs out the rules are taken to be possible.
 */
final class Rules {
  private static final int MOST_STEPS = 50_000;

  private final List<Map<String, Set<String>>> rules;
  private final List<String> issues;
  private final Map<String, List<String>> options;
  private int steps;

  private Rules(List<Map<String, Set<String>>> rules, Map<String, List<String>> options) {
    this.rules = rules;
    this.options = options;
    Set<String> named = new LinkedHashSet<>();
    rules.forEach(r -> named.addAll(r.keySet()));
    this.issues = List.copyOf(named);
  }

  /** Reports rules that forbid everything by themselves, or else rules that do so together. */
  static void check(Mapping root, Scope scope) {
    Map<String, List<String>> options = scope.declared().options();
    List<Map<String, Set<String>>> rules = new ArrayList<>();
    boolean isReported = false;
    for (Entry entry : Nodes.entries(root, "rules")) {
      Optional<Map<String, Set<String>>> rule = rule(entry, options);
      rule.ifPresent(rules::add);
      isReported |= rule.isPresent() && isReported(entry, rule.get(), scope);
    }
    if (!isReported && !new Rules(rules, options).isPossible()) {
      Scope here = scope.under(root.entry("rules").orElseThrow().key());
      here.problems()
          .add(here.at(), "together the rules forbid every package", "rules that leave some");
    }
  }

  private static boolean isReported(Entry entry, Map<String, Set<String>> rule, Scope scope) {
    boolean isAlways = isAlways(rule, scope.declared().options());
    if (isAlways) {
      String found = "rules.%s forbids every package".formatted(entry.key().text());
      scope.problems().add(entry.key().at(), found, "a rule that leaves some");
    }
    return isAlways;
  }

  private static Optional<Map<String, Set<String>>> rule(
      Entry entry, Map<String, List<String>> options) {
    Optional<Mapping> forbid =
        Nodes.mapping(entry.value()).flatMap(m -> m.get("forbid")).flatMap(Nodes::mapping);
    Map<String, Set<String>> rule = new LinkedHashMap<>();
    for (Entry condition : forbid.map(Mapping::entries).orElse(List.of())) {
      Set<String> chosen = new HashSet<>(Nodes.texts(condition.value()));
      List<String> known = options.get(condition.key().text());
      if (known == null || known.isEmpty() || !known.containsAll(chosen) || chosen.isEmpty()) {
        return Optional.empty();
      }
      rule.put(condition.key().text(), chosen);
    }
    return rule.isEmpty() ? Optional.empty() : Optional.of(rule);
  }

  private static boolean isAlways(
      Map<String, Set<String>> rule, Map<String, List<String>> options) {
    return rule.entrySet().stream()
        .allMatch(e -> e.getValue().containsAll(options.get(e.getKey())));
  }

  private boolean isPossible() {
    return isPossible(0, rules);
  }

  /** Whether the issues from one on can be settled so that none of the rules left is met. */
  private boolean isPossible(int next, List<Map<String, Set<String>>> open) {
    if (open.isEmpty() || steps++ > MOST_STEPS) {
      return true;
    }
    if (next == issues.size()) {
      return false; // the rules still open are met in every part
    }
    String issue = issues.get(next);
    for (String option : options.get(issue)) {
      List<Map<String, Set<String>>> left =
          open.stream().filter(r -> mayHold(r, issue, option)).toList();
      if (isPossible(next + 1, left)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHold(Map<String, Set<String>> rule, String issue, String option) {
    Set<String> met = rule.get(issue);
    return met == null || met.contains(option);
  }
}
