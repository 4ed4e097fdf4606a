package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.Linkage;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.RedLine;
import org.parley.model.Rule;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Variant;
import org.parley.scenario.Numbers;

/** What a GENIUS folder cannot say of a scenario, in sentences. */
final class Losses {
  private static final int MOST_NAMED = 20;

  private final Scenario scenario;
  private final List<String> sentences = new ArrayList<>();

  private Losses(Scenario scenario) {
    this.scenario = scenario;
  }

  /** A sentence for each kind of thing that is there and is left out. */
  static List<String> of(Scenario scenario) {
    Losses losses = new Losses(scenario);
    losses.packages();
    losses.parties();
    losses.numbers();
    losses.texts();
    return losses.sentences;
  }

  private void packages() {
    add(
        "linkages",
        scenario.linkages().stream().map(Linkage::id).toList(),
        "GENIUS adds up issues, so that utilities differ by the points of a linkage where it holds");
    add(
        "rules",
        scenario.rules().stream().map(Rule::id).toList(),
        "GENIUS takes every package to be possible");
    add(
        "red lines",
        scenario.redLines().stream().map(Losses::name).toList(),
        "a GENIUS party may accept whatever is worth its reservation value");
  }

  private static String name(RedLine line) {
    return line.party() + "." + line.never().issue();
  }

  private void parties() {
    add(
        "seats",
        scenario.parties().stream()
            .filter(p -> p.seat() != Party.Seat.SIGNS)
            .map(Party::id)
            .toList(),
        "every GENIUS party has to agree");
    add(
        "sums above 100 points",
        scenario.sheets().stream()
            .filter(s -> s.total() > ScoreSheet.FULL)
            .map(s -> "%s: %s".formatted(s.party(), Numbers.show(s.total())))
            .toList(),
        "GENIUS counts a utility above 1 as 1");
  }

  private void numbers() {
    List<String> ranges =
        ProblemTemplate.of(scenario).quantities().stream()
            .filter(q -> !q.value().isExact())
            .map(q -> q.path())
            .toList();
    add("ranges", ranges, "GENIUS has exact numbers; only the likely values are written");
    add(
        "lotteries",
        scenario.noDeal().entrySet().stream()
            .filter(e -> e.getValue() instanceof NoDeal.Gamble)
            .map(Map.Entry::getKey)
            .toList(),
        "only the likely value of no deal is written, as the reservation value");
  }

  private void texts() {
    add(
        "variants",
        scenario.variants().stream().map(Variant::id).toList(),
        "GENIUS has preferences, but no texts");
    if (!scenario.sources().isEmpty()) {
      sentences.add("left out: sources, reasons and notes: GENIUS has no place for them");
    }
  }

  private void add(String kind, List<String> ids, String why) {
    if (!ids.isEmpty()) {
      String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
      String more =
          ids.size() > MOST_NAMED ? ", and %d more".formatted(ids.size() - MOST_NAMED) : "";
      sentences.add("left out: %s (%s%s): %s".formatted(kind, named, more, why));
    }
  }
}
