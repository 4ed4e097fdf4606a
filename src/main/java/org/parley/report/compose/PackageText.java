package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Logroll;
import org.parley.analysis.frontier.Repair;
import org.parley.model.Issue;
import org.parley.model.Option;
import org.parley.model.Scenario;
import org.parley.study.TextProspect;

/** Packages, which are positions of options, in the words of a scenario. */
record PackageText(Scenario scenario) {

  /** The option id of each issue, by issue id. */
  Map<String, String> ids(List<Integer> outcome) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < outcome.size(); i++) {
      if (outcome.get(i) != TextProspect.OPEN) {
        ids.put(issue(i).id(), option(i, outcome.get(i)).id());
      }
    }
    return ids;
  }

  /** "c two thirds". */
  String option(int issue, List<Integer> outcome) {
    Option option = option(issue, outcome.get(issue));
    return option.id() + " " + option.label();
  }

  /** "6a Size of the forces". */
  String name(int issue) {
    return issue(issue).id() + " " + issue(issue).title();
  }

  /** What a repair changes of what a text settles: "6a Size of the forces: 600,000 → 800,000". */
  List<String> changes(List<Integer> text, Repair repair) {
    Deal deal = repair.deal().orElseThrow();
    return repair.issues().stream()
        .map(i -> change(i, text.get(i), deal.outcome().get(i)))
        .toList();
  }

  /** How a repair settles what a text leaves open: "6a c, 7b a"; empty if nothing is open. */
  String filled(List<Integer> text, Repair repair) {
    List<Integer> outcome = repair.deal().orElseThrow().outcome();
    return Words.join(", ", open(text), i -> brief(i, outcome.get(i)));
  }

  /** How a package settles what a text leaves open: "6a Size of the forces: 800,000". */
  List<String> settled(List<Integer> text, Deal deal) {
    return open(text).stream()
        .map(i -> name(i) + ": " + option(i, deal.outcome().get(i)).label())
        .toList();
  }

  /** In what a package differs from another: "6a c, 7b a". */
  String difference(List<Integer> from, List<Integer> to) {
    List<Integer> different =
        IntStream.range(0, from.size())
            .filter(i -> !from.get(i).equals(to.get(i)))
            .boxed()
            .toList();
    return Words.join(", ", different, i -> brief(i, to.get(i)));
  }

  /** What is traded: one change for each issue. */
  List<String> trade(List<Integer> text, Logroll trade) {
    List<String> changes = new ArrayList<>();
    for (int k = 0; k < trade.issues().size(); k++) {
      int issue = trade.issues().get(k);
      changes.add(change(issue, text.get(issue), trade.options().get(k)));
    }
    return changes;
  }

  private static List<Integer> open(List<Integer> text) {
    return IntStream.range(0, text.size())
        .filter(i -> text.get(i) == TextProspect.OPEN)
        .boxed()
        .toList();
  }

  private String change(int issue, int from, int to) {
    return "%s: %s → %s"
        .formatted(name(issue), option(issue, from).label(), option(issue, to).label());
  }

  private String brief(int issue, int option) {
    return issue(issue).id() + " " + option(issue, option).id();
  }

  private Issue issue(int issue) {
    return scenario.issues().get(issue);
  }

  private Option option(int issue, int option) {
    return issue(issue).options().get(option);
  }
}
