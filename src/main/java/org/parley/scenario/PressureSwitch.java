package org.parley.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.model.Pressure;
import org.parley.model.Scenario;

/** Switches on pressures of a scenario by id, as {@code --pressure} on the command line does. */
public final class PressureSwitch {
  private static final String FLAG = "--pressure ";

  private PressureSwitch() {}

  /** The scenario under these pressures, or all ids that it does not have. */
  public static Changed on(Scenario scenario, List<String> ids) {
    List<Pressure> known = scenario.circumstances().pressures();
    Problems problems = new Problems();
    new LinkedHashSet<>(ids).forEach(id -> check(id, known, problems));
    if (!problems.isEmpty()) {
      return new Changed(Optional.empty(), List.of(), problems.inOrder());
    }
    return new Changed(Optional.of(scenario.under(ids)), sentences(known, ids), List.of());
  }

  private static void check(String id, List<Pressure> pressures, Problems problems) {
    List<String> known = pressures.stream().map(Pressure::id).toList();
    if (!known.contains(id)) {
      problems.add(
          new Position(FLAG + id, 1, 1 + FLAG.length()),
          "the scenario has no pressure \"" + id + "\"",
          known.isEmpty() ? "none: it has no pressures" : "one of " + String.join(", ", known),
          Suggestion.hint(id, known));
    }
  }

  private static List<String> sentences(List<Pressure> known, List<String> ids) {
    return known.stream()
        .filter(p -> ids.contains(p.id()))
        .map(p -> "pressures.%s switched on: %s".formatted(p.id(), p.title()))
        .toList();
  }
}
