package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import org.parley.study.CompareQuestion.Step;

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
