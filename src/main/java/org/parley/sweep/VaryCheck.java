package org.parley.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.scenario.Settable;
import org.parley.sweep.Request.Vary;

/** Checks what varies, and how it goes together with what is set for all runs. */
final class VaryCheck {
  private final Problems problems;
  private final Settable settable;
  private final Words words;
  private final Map<String, Uncertain> numbers;
  private final Map<String, Position> places = new LinkedHashMap<>();
  private final List<Varied> varied = new ArrayList<>();

  /**
   * A check against a scenario.
   *
   * @param scenario with what is set for all runs
   */
  VaryCheck(Scenario scenario, Problems problems) {
    this.problems = problems;
    settable = Settable.of(scenario);
    words = new Words(scenario, settable);
    numbers =
        ProblemTemplate.of(scenario).quantities().stream()
            .collect(
                Collectors.toMap(Quantity::path, Quantity::value, (a, b) -> a, LinkedHashMap::new));
  }

  /** What varies, in the order asked; less than that if there are problems. */
  List<Varied> check(List<Vary> asked) {
    asked.forEach(this::add);
    return List.copyOf(varied);
  }

  /** Where a path was asked to vary. */
  Position place(String path) {
    return places.get(path);
  }

  private void add(Vary asked) {
    if (asked.path().contains("*")) {
      several(asked);
    } else if (!words.has(asked.path())) {
      settable.unknown(asked.path(), asked.at(), words.pressures(), problems);
    } else if (isProvisionChance(asked.path())) {
      problems.add(
          asked.at(),
          "the chances of a provision add to 0, so that one of them cannot vary alone",
          "another path, or --set for all of them");
    } else {
      values(asked).ifPresent(v -> add(asked.path(), asked.at(), v));
    }
  }

  private static boolean isProvisionChance(String path) {
    return path.startsWith("provisions.") && path.contains(".chances.");
  }

  private void add(String path, Position at, Values values) {
    if (places.putIfAbsent(path, at) != null) {
      problems.add(at, path + " varies twice", "each path once");
    } else {
      varied.add(new Varied(path, values));
    }
  }

  /** All numbers with a range whose path is like a pattern. */
  private void several(Vary asked) {
    if (asked.values().isPresent() && !isOwn(asked.values().get())) {
      problems.add(
          asked.at(),
          "%s has values".formatted(asked.path()),
          "own ranges where * stands for many");
      return;
    }
    Pattern pattern =
        Pattern.compile(
            asked
                .path()
                .chars()
                .mapToObj(c -> c == '*' ? ".*" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining()));
    List<String> found =
        numbers.keySet().stream()
            .filter(p -> pattern.matcher(p).matches())
            .filter(p -> !numbers.get(p).isExact() && settable.has(p) && !isProvisionChance(p))
            .filter(p -> !places.containsKey(p))
            .toList();
    found.forEach(p -> add(p, asked.at(), new Values.Own()));
    if (found.isEmpty()) {
      problems.add(
          asked.at(),
          "no number with a range is like %s".formatted(asked.path()),
          "a pattern such as weights.*");
    }
  }

  private static boolean isOwn(Node node) {
    return node instanceof Node.Scalar s && s.text().equals(Values.Own.WORD);
  }

  private Optional<Values> values(Vary asked) {
    ValuesReader reader = new ValuesReader(asked.path(), settable, problems);
    Optional<List<String>> choice = words.of(asked.path());
    if (choice.isPresent()) {
      return asked.values().isPresent()
          ? reader.words(asked.values().get(), choice.get())
          : Optional.of(new Values.Words(choice.get()));
    }
    Optional<Values> read =
        asked.values().map(reader::numbers).orElse(Optional.of(new Values.Own()));
    return read.filter(v -> !(v instanceof Values.Own) || hasRange(asked));
  }

  private boolean hasRange(Vary asked) {
    Uncertain number = numbers.get(asked.path());
    if (number != null && !number.isExact()) {
      return true;
    }
    problems.add(
        asked.at(),
        asked.path() + " has no range of its own in the scenario",
        "values, as in %s=FROM:TO:STEP".formatted(asked.path()));
    return false;
  }
}
