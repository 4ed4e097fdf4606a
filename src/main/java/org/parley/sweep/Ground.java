package org.parley.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.document.Problem;
import org.parley.model.BargainingProblem;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.scenario.Changed;
import org.parley.scenario.Numbers;
import org.parley.scenario.Overrides;
import org.parley.scenario.PressureSwitch;

/** The scenario that a plan varies. */
final class Ground {
  private static final String PRESSURE = "pressure.";

  private Ground() {}

  /** A scenario with what a plan changes in all runs, or all that is wrong with that. */
  static Changed changed(Scenario raw, List<String> set, List<String> pressures) {
    Changed changed = Overrides.apply(raw, set);
    if (changed.scenario().isEmpty()) {
      return changed;
    }
    Changed pressed = PressureSwitch.on(changed.scenario().get(), pressures);
    List<String> sentences =
        Stream.of(changed, pressed).flatMap(c -> c.changes().stream()).toList();
    return new Changed(pressed.scenario(), sentences, pressed.problems());
  }

  /**
   * A scenario in which each varied number is one of its numbers: what a party has without a deal
   * in place of its lottery, and a discount of 1 where none is given. Both stand at what they
   * amount to at the likely values.
   */
  static Scenario withNumbers(Scenario scenario, List<String> paths) {
    BargainingProblem likely = scenario.likely();
    List<String> settings = new ArrayList<>();
    for (int p = 0; p < scenario.parties().size(); p++) {
      Party party = scenario.parties().get(p);
      String noDeal = "noDeal." + party.id();
      if (paths.contains(noDeal) && scenario.noDeal().get(party.id()) instanceof NoDeal.Gamble) {
        settings.add(noDeal + "=" + Numbers.exact(likely.noDeal(p)).toPlainString());
      }
      String discount = "discounts." + party.id();
      if (paths.contains(discount) && !scenario.discounts().containsKey(party.id())) {
        settings.add(discount + "=1");
      }
    }
    return accepted(Overrides.apply(scenario, settings));
  }

  /** A scenario with words in place: seats, red lines, pressures. */
  static Scenario with(Scenario scenario, Map<String, String> words) {
    List<String> settings = new ArrayList<>();
    List<String> pressures = new ArrayList<>();
    words.forEach(
        (path, word) -> {
          if (path.startsWith(PRESSURE) && word.equals(Words.ON)) {
            pressures.add(path.substring(PRESSURE.length()));
          } else if (!path.startsWith(PRESSURE) && !word.equals(Words.ON)) {
            settings.add(path + "=" + word);
          }
        });
    return accepted(changed(scenario, settings, pressures));
  }

  private static Scenario accepted(Changed changed) {
    return changed
        .scenario()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.join(
                        "; ", changed.problems().stream().map(Problem::toString).toList())));
  }
}
