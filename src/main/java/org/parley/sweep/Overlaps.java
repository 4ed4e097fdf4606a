package org.parley.sweep;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.document.Position;
import org.parley.document.Problems;

/** Paths of a plan that would undo each other. */
final class Overlaps {
  private static final String RED_LINES = "redLines";

  private final List<String> varied;
  private final List<String> set;
  private final Function<String, Position> place;
  private final Problems problems;

  /**
   * A check.
   *
   * @param varied paths that vary
   * @param set paths that are set in all runs
   * @param place where a path was asked to vary
   */
  Overlaps(
      List<String> varied, List<String> set, Function<String, Position> place, Problems problems) {
    this.varied = varied;
    this.set = set;
    this.place = place;
    this.problems = problems;
  }

  /**
   * Reports all overlaps.
   *
   * @param pressures ids of those switched on in all runs
   */
  void check(List<String> pressures) {
    for (String path : varied) {
      if (set.contains(path)) {
        wrong(path, path + " varies and is set for all runs", "one of the two");
      }
      if (path.startsWith("pressure.")
          && pressures.contains(path.substring("pressure.".length()))) {
        wrong(path, path + " varies and is switched on for all runs", "one of the two");
      }
      costs(path);
      redLines(path);
    }
  }

  private void costs(String path) {
    if (path.startsWith("costs.")) {
      String noDeal = "noDeal." + path.substring("costs.".length());
      if (varied.contains(noDeal) || set.contains(noDeal)) {
        wrong(path, path + " has no effect beside " + noDeal, "one of the two");
      }
    } else if (path.startsWith("noDeal.")) {
      String costs = "costs." + path.substring("noDeal.".length());
      if (set.contains(costs)) {
        wrong(path, costs + " is set and has no effect beside " + path, "one of the two");
      }
    }
  }

  private void redLines(String path) {
    if (path.startsWith(RED_LINES)) {
      Stream.concat(varied.stream(), set.stream())
          .filter(other -> other.startsWith(RED_LINES) && path.startsWith(other + "."))
          .findFirst()
          .ifPresent(
              other ->
                  wrong(path, path + " has no effect where " + other + "=off", "one of the two"));
    }
  }

  private void wrong(String path, String found, String expected) {
    problems.add(place.apply(path), found, expected);
  }
}
