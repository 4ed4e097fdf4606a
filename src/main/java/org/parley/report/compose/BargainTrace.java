package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.frontier.Deal;
import org.parley.model.Issue;
import org.parley.model.Scenario;
import org.parley.study.Watched;

/** A run, one line for each turn. */
public final class BargainTrace {
  private static final int MOST_CHANGES = 6;

  private final Scenario scenario;
  private final StringBuilder text = new StringBuilder();

  private BargainTrace(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The run as text: what it starts from; then for each turn the round, who, what, the issues on
   * which an offer differs from the package before it, and what the package is worth to each party
   * over no deal.
   *
   * @param start id of the text; empty for none
   */
  public static String of(Scenario scenario, String start, Optional<Watched> watched) {
    String from =
        start.isEmpty()
            ? "Starting from no text"
            : "Starting from " + scenario.variant(start).title();
    return from
        + "\n"
        + watched
            .map(w -> new BargainTrace(scenario).lines(w))
            .orElse("It breaks a rule of the scenario, so that no bargaining can start from it.\n");
  }

  private String lines(Watched watched) {
    List<Integer> before = watched.start();
    Transcript transcript = watched.transcript();
    for (Turn turn : transcript.turns()) {
      line(turn, before);
      before = turn.act() == Act.OFFERED ? turn.deal().map(Deal::outcome).orElse(before) : before;
    }
    text.append(ending(transcript)).append('\n');
    return text.toString();
  }

  private void line(Turn turn, List<Integer> before) {
    String who = turn.party() < 0 ? "mediator" : scenario.parties().get(turn.party()).name();
    String what =
        switch (turn.act()) {
          case OFFERED -> "offers   ";
          case ACCEPTED -> "accepts  ";
          case REFUSED -> "refuses  ";
          case WALKED -> "leaves   ";
        };
    text.append(String.format(Locale.ROOT, "%5d  %-16s %s", turn.round(), who, what));
    turn.deal().ifPresent(d -> text.append(gains(d)));
    if (turn.act() == Act.OFFERED) {
      turn.deal().ifPresent(d -> text.append("  ").append(changes(before, d.outcome())));
    }
    text.append('\n');
  }

  private String gains(Deal deal) {
    List<String> gains = new ArrayList<>();
    for (int p = 0; p < scenario.parties().size(); p++) {
      gains.add(
          String.format(
              Locale.ROOT,
              "%s %6s",
              scenario.parties().get(p).id(),
              Words.signed(deal.gain().get(p))));
    }
    return String.join("  ", gains);
  }

  private String changes(List<Integer> before, List<Integer> now) {
    if (before.isEmpty()) {
      return "first offer";
    }
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (!before.get(i).equals(now.get(i))) {
        Issue issue = scenario.issues().get(i);
        changes.add(issue.id() + "=" + issue.options().get(now.get(i)).id());
      }
    }
    int more = changes.size() - MOST_CHANGES;
    if (changes.isEmpty()) {
      return "the same again";
    }
    return more > 0
        ? String.join(" ", changes.subList(0, MOST_CHANGES)) + " and %d more".formatted(more)
        : String.join(" ", changes);
  }

  private String ending(Transcript transcript) {
    var ending = transcript.ending();
    Optional<String> who =
        ending.party() < 0
            ? Optional.empty()
            : Optional.of(scenario.parties().get(ending.party()).name());
    return switch (ending.cause()) {
      case AGREED -> "Agreed in round %d.".formatted(ending.round());
      case DEADLINE -> "No deal by the deadline, round %d.".formatted(ending.round());
      case WALKED -> "%s left in round %d.".formatted(who.orElse("Somebody"), ending.round());
      case BROKE_DOWN -> "Broke down by chance after round %d.".formatted(ending.round());
      case NOT_RATIFIED ->
          "Agreed in round %d, but not ratified by %s."
              .formatted(ending.round(), who.orElse("somebody"));
    };
  }
}
