package org.parley.sweep;

import java.util.List;
import java.util.Optional;
import org.parley.model.Pressure;
import org.parley.model.Scenario;
import org.parley.scenario.Settable;

/**
 * What of a scenario varies by words: seats, red lines that are on or off, and pressures that are,
 * as {@code pressure.ID}.
 */
record Words(Scenario scenario, Settable settable) {
  static final String ON = "on";
  private static final String OFF = "off";
  private static final String PRESSURE = "pressure.";

  /** Paths that are no settings: the pressures. */
  List<String> pressures() {
    return scenario.circumstances().pressures().stream()
        .map(Pressure::id)
        .map(PRESSURE::concat)
        .toList();
  }

  /** Whether there is such a path, for a word or a number. */
  boolean has(String path) {
    return settable.has(path) || pressures().contains(path);
  }

  /** The words for a path; empty if it is a number. */
  Optional<List<String>> of(String path) {
    return isSwitch(path) ? Optional.of(List.of(OFF, ON)) : settable.words(path);
  }

  /** The word that holds without a change. */
  String base(String path) {
    if (pressures().contains(path)) {
      String id = path.substring(PRESSURE.length());
      return scenario.circumstances().active().contains(id) ? ON : OFF;
    }
    return settable.before(path);
  }

  private boolean isSwitch(String path) {
    boolean isRedLine = path.equals("redLines") || path.startsWith("redLines.");
    return isRedLine || pressures().contains(path);
  }
}
