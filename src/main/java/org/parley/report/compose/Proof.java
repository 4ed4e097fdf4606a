package org.parley.report.compose;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.analysis.frontier.Status;
import org.parley.model.Scenario;

/** How sure an answer of the solvers is, in words. */
final class Proof {
  private static final Pattern POSITION = Pattern.compile("\\b(issue|rule|party) (\\d+)\\b");

  private Proof() {}

  /** The word of a status: "exact". */
  static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** "exact", "bounded (at most 0.3 points more)", "none". */
  static String word(Status status, double gap, String unit) {
    return status == Status.BOUNDED && Double.isFinite(gap)
        ? "bounded (at most %s %s more)".formatted(Words.digits(gap), unit)
        : word(status);
  }

  /** A reason of the solvers, who know positions only, with the ids of the scenario. */
  static String reason(Scenario scenario, String reason) {
    return POSITION
        .matcher(reason)
        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(name(scenario, m)));
  }

  private static String name(Scenario scenario, MatchResult match) {
    int at = Integer.parseInt(match.group(2)) - 1;
    return switch (match.group(1)) {
      case "issue" -> "issue " + scenario.issues().get(at).id();
      case "rule" -> "rule " + scenario.rules().get(at).id();
      default -> scenario.parties().get(at).name();
    };
  }
}
