package org.parley.sweep;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.study.Measure;

/** What somebody may want to know who asked for a plan: that part of it has no effect. */
final class Notes {
  private static final List<String> OTHER_QUESTIONS =
      List.of("ratifiers.", "provisions.", "guarantees.", "breaches.", "conflict.");

  private Notes() {}

  static List<String> of(Scenario scenario, Plan plan) {
    List<String> notes = new ArrayList<>();
    plan.varied().forEach(v -> idle(scenario, plan, v.path(), notes));
    boolean needsLuck =
        plan.measures().stream()
            .flatMap(m -> Measure.of(scenario, m).stream())
            .anyMatch(m -> m.indicator().needsLuck());
    if (plan.replications() > 1 && plan.others() == Plan.Others.LIKELY && !needsLuck) {
      notes.add("all replications of a point are alike: nothing is drawn; see --others drawn");
    }
    return notes;
  }

  private static void idle(Scenario scenario, Plan plan, String path, List<String> notes) {
    if (OTHER_QUESTIONS.stream().anyMatch(path::startsWith)) {
      notes.add("%s changes none of these measures".formatted(path));
    } else if (path.startsWith("pressures.")) {
      String id = path.split("\\.", -1)[1];
      boolean isOn = scenario.circumstances().active().contains(id);
      boolean varies = plan.varied().stream().anyMatch(v -> v.path().equals("pressure." + id));
      if (!isOn && !varies) {
        notes.add(
            "%s has no effect while the pressure is off; see --pressure %s".formatted(path, id));
      }
    }
  }
}
