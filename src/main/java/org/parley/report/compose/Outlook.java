package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.study.Counting.Among;
import org.parley.study.Selection;

/**
 * What could be agreed, and the words that all its figures and tables share.
 *
 * @param scenario for the names
 * @param selection the packages that bargaining would select
 */
record Outlook(Scenario scenario, Selection selection) {
  private static final String POINTS = "points";
  private static final String SHARES = "of an ideal gain";

  /**
   * A solution with its names.
   *
   * @param unit of its value
   */
  record Named(String id, String name, String unit, Solution solution) {
    boolean exists() {
      return solution.status() != Status.NONE;
    }
  }

  /** The solutions in the order in which they are shown. */
  List<Named> solutions() {
    var all = selection.solutions();
    return List.of(
        new Named("nash", "Nash", POINTS, all.nash()),
        new Named("kalaiSmorodinsky", "Kalai-Smorodinsky", SHARES, all.kalaiSmorodinsky()),
        new Named("egalitarian", "egalitarian", POINTS, all.egalitarian()),
        new Named("utilitarian", "utilitarian", SHARES, all.utilitarian()));
  }

  List<Party> parties() {
    return scenario.parties();
  }

  PackageText packages() {
    return new PackageText(scenario);
  }

  /** Names of the parties of which something holds. */
  List<String> names(IntPredicate which) {
    return IntStream.range(0, parties().size())
        .filter(which)
        .mapToObj(p -> parties().get(p).name())
        .toList();
  }

  /** Those whose consent counts: "all four parties", "Ann and Bob". */
  String deciders() {
    List<String> names = names(selection::consents);
    return names.size() == parties().size() && names.size() > 1
        ? Words.everybody(names.size())
        : Words.list(names);
  }

  /** "3 in 10 million packages are acceptable to all four parties". */
  String zone(Zone zone) {
    return ZoneWords.sentence(zone, "acceptable to " + deciders());
  }

  /** The answer in a sentence or two, before it is known how many packages would do. */
  String finding() {
    return finding("There are packages acceptable to " + deciders());
  }

  /** The answer in a sentence or two. */
  String finding(Zone zone) {
    return finding(Words.sentence(zone(zone)));
  }

  private String finding(String some) {
    Named nash = solutions().get(0);
    if (!nash.exists()) {
      return Words.sentence(Proof.reason(scenario, nash.solution().reason())) + ".";
    }
    return "%s. The Nash package, against no deal and in each party's own points: %s."
        .formatted(some, gains(nash.solution().deal().orElseThrow().gain()));
  }

  /** "Ukraine +12.0, Russia +3.0 and Europe 0.0". */
  String gains(List<Double> gain) {
    return Words.list(
        IntStream.range(0, parties().size())
            .mapToObj(p -> parties().get(p).name() + " " + Words.signed(gain.get(p)))
            .toList());
  }

  /** Who was counted, and how to count otherwise; empty if every party signs. */
  String counted() {
    boolean allSign = parties().stream().allMatch(p -> p.seat() == Party.Seat.SIGNS);
    if (allSign) {
      return "";
    }
    if (selection.counting().among() == Among.EVERYBODY) {
      return "Counted: %s, though %s. Count by seats with --among seats."
          .formatted(Words.everybody(parties().size()), seats());
    }
    return "Counted by seats: %s. Count every party with --among everybody.".formatted(roles());
  }

  private String seats() {
    List<String> clauses = new ArrayList<>();
    clause(clauses, of(Party.Seat.RATIFIES), "only ratifies", "only ratify");
    clause(clauses, of(Party.Seat.REACTS), "can only react", "can only react");
    return String.join(", and ", clauses);
  }

  private String roles() {
    List<String> clauses = new ArrayList<>();
    clause(clauses, of(Party.Seat.SIGNS), "bargains", "bargain");
    clause(clauses, of(Party.Seat.RATIFIES), "must not lose", "must not lose");
    clause(clauses, of(Party.Seat.REACTS), "does not count", "do not count");
    return String.join("; ", clauses);
  }

  private List<String> of(Party.Seat seat) {
    return names(p -> parties().get(p).seat() == seat);
  }

  private static void clause(List<String> clauses, List<String> names, String one, String many) {
    if (!names.isEmpty()) {
      clauses.add(Words.list(names) + " " + (names.size() == 1 ? one : many));
    }
  }
}
