package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.uncertainty.discovery.Box;
import org.parley.uncertainty.discovery.Restriction;

/** What regions of inputs are called. */
final class RegionWords {
  private RegionWords() {}

  /**
   * "Russia's weight of 21c at least 23.1 and ...".
   *
   * @param inputs their names within a sentence
   */
  static String of(Box box, List<String> inputs) {
    return of(box, inputs, List.of());
  }

  /**
   * The same where some inputs are words.
   *
   * @param words of each input, in the order of their numbers; none for numbers and beyond the list
   */
  static String of(Box box, List<String> inputs, List<List<String>> words) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Integer, Restriction> r : box.restrictions().entrySet()) {
      int input = r.getKey();
      List<String> choices = input < words.size() ? words.get(input) : List.of();
      parts.add(inputs.get(input) + " " + of(r.getValue(), choices));
    }
    return parts.isEmpty() ? "nothing is restricted" : Words.list(parts);
  }

  private static String of(Restriction restriction, List<String> words) {
    if (restriction instanceof Restriction.Among among) {
      return "= "
          + String.join(" or ", among.values().stream().map(v -> words.get(v.intValue())).toList());
    }
    return range((Restriction.Range) restriction);
  }

  private static String range(Restriction.Range range) {
    if (Double.isInfinite(range.low())) {
      return "at most " + SensitivityView.number(range.high());
    }
    return Double.isInfinite(range.high())
        ? "at least " + SensitivityView.number(range.low())
        : "between %s and %s"
            .formatted(SensitivityView.number(range.low()), SensitivityView.number(range.high()));
  }
}
