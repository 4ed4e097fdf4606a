package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.SolveQuestion.Pair;

/**
 * Ids given on the command line, checked against those of the scenario; all wrong ones are reported
 * together.
 */
final class Names {
  private final List<String> wrong = new ArrayList<>();

  /** The ids asked for, in the order of the scenario; all of them if none is asked for. */
  List<String> choose(String option, List<String> asked, List<String> known) {
    asked.forEach(id -> check(option, id, known));
    return asked.isEmpty() ? known : known.stream().filter(asked::contains).toList();
  }

  /** A step written {@code FROM:TO}. */
  Step step(String option, String text, List<String> known) {
    String[] ends = text.split(":", -1);
    if (ends.length != 2) {
      wrong.add("%s %s: expected FROM:TO, two variants".formatted(option, text));
      return new Step("", "");
    }
    check(option, ends[0], known);
    check(option, ends[1], known);
    if (ends[0].equals(ends[1])) {
      wrong.add("%s %s: expected two different variants".formatted(option, text));
    }
    return new Step(ends[0], ends[1]);
  }

  /** Two parties written {@code A,B}. */
  Pair pair(String option, String text, List<String> known) {
    String[] ends = text.split(",", -1);
    if (ends.length != 2 || ends[0].equals(ends[1])) {
      wrong.add("%s %s: expected A,B, two different parties".formatted(option, text));
      return new Pair("", "");
    }
    check(option, ends[0], known);
    check(option, ends[1], known);
    return new Pair(ends[0], ends[1]);
  }

  /** A number for each of some ids, each within limits. */
  void checkNumbers(
      String option, Map<String, Double> numbers, List<String> known, double low, double high) {
    numbers.forEach(
        (id, number) -> {
          check(option, id, known);
          if (!(number >= low && number <= high)) {
            wrong.add(
                "%s %s=%s: expected a number from %s to %s"
                    .formatted(option, id, number, low, high));
          }
        });
  }

  /** Something else that is wrong. */
  void wrong(String line) {
    wrong.add(line);
  }

  /** Ends the run if an id was wrong. */
  void refuseIfWrong() {
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
  }

  private void check(String option, String id, List<String> known) {
    if (!known.contains(id)) {
      wrong.add(
          "%s %s: not in the scenario; expected one of %s"
              .formatted(option, id, String.join(", ", known)));
    }
  }
}
