package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * One column of a table of runs.
 *
 * @param indicator what is measured
 * @param party position of the party it is measured of; 0 where it is of none
 * @param text position of the text it is measured of; 0 where it is of none
 * @param name the column: the indicator, the party and the text that it is about
 */
public record Measure(Indicator indicator, int party, int text, String name) {

  /** What can be asked about a scenario. */
  public static List<String> known(Scenario scenario) {
    return Arrays.stream(Indicator.values())
        .filter(i -> !i.isOfTexts() || !scenario.variants().isEmpty())
        .map(Indicator::code)
        .toList();
  }

  /**
   * The columns that a name stands for: an indicator such as {@code gain}, perhaps with a party and
   * a text, as in {@code gain.ukraine}, {@code gain.geneva-19} or {@code gain.ukraine.geneva-19}.
   * Without a party it is all parties, without a text all texts.
   *
   * @return the columns, parties before texts; empty if the scenario has no such measure
   */
  public static List<Measure> of(Scenario scenario, String name) {
    return Arrays.stream(Indicator.values())
        .filter(i -> name.equals(i.code()) || name.startsWith(i.code() + "."))
        .flatMap(i -> of(scenario, i, ids(name.substring(i.code().length()))).stream())
        .toList();
  }

  private static List<String> ids(String rest) {
    return rest.isEmpty() ? List.of() : List.of(rest.substring(1).split("\\.", -1));
  }

  private static List<Measure> of(Scenario scenario, Indicator indicator, List<String> ids) {
    List<String> parties =
        indicator.isOfParties() ? scenario.parties().stream().map(Party::id).toList() : List.of();
    List<String> texts =
        indicator.isOfTexts() ? scenario.variants().stream().map(Variant::id).toList() : List.of();
    if (indicator.isOfTexts() && texts.isEmpty()) {
      return List.of();
    }
    if (ids.isEmpty()) {
      return all(indicator, parties, texts, Optional.empty(), Optional.empty());
    }
    String first = ids.get(0);
    if (ids.size() == 2) {
      return parties.contains(first) && texts.contains(ids.get(1))
          ? all(indicator, parties, texts, Optional.of(first), Optional.of(ids.get(1)))
          : List.of();
    }
    if (ids.size() > 2 || !(parties.contains(first) || texts.contains(first))) {
      return List.of();
    }
    return parties.contains(first)
        ? all(indicator, parties, texts, Optional.of(first), Optional.empty())
        : all(indicator, parties, texts, Optional.empty(), Optional.of(first));
  }

  private static List<Measure> all(
      Indicator indicator,
      List<String> parties,
      List<String> texts,
      Optional<String> party,
      Optional<String> text) {
    List<Measure> columns = new ArrayList<>();
    for (int p = 0; p < Math.max(1, parties.size()); p++) {
      for (int t = 0; t < Math.max(1, texts.size()); t++) {
        String ofParty = parties.isEmpty() ? "" : parties.get(p);
        String ofText = texts.isEmpty() ? "" : texts.get(t);
        if (party.orElse(ofParty).equals(ofParty) && text.orElse(ofText).equals(ofText)) {
          columns.add(new Measure(indicator, p, t, name(indicator, ofParty, ofText)));
        }
      }
    }
    return columns;
  }

  private static String name(Indicator indicator, String party, String text) {
    return indicator.code()
        + (party.isEmpty() ? "" : "." + party)
        + (text.isEmpty() ? "" : "." + text);
  }
}
