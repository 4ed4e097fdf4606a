package org.parley.scenario;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A valid scenario text of any size, with every feature of the format in it. */
final class LargerText {
  private static final String HEAD =
      """
      parley: 1
      id: larger
      title: "A larger one: made up"
      asOf: 2025-11-25
      spread: {weights: 0.4, worths: 0.1}
      sources:
        s1: {title: First, date: 2025, kind: text, note: seen}
        s2: {title: Second, date: 2025-11, kind: poll}
      """;

  private static final String TAIL =
      """
      linkages:
        l1: {when: {i1: [a, b], i2: c}, points: {p1: [1, 2, 4], p2: -2}, source: s1}
      rules:
        r1: {forbid: {i1: c, i2: [a, b]}, source: [s2, assumed], why: law}
      redLines:
        p1:
          i1: {never: [a], source: s1}
      lotteries:
        war:
          f1: {title: On, probability: [0.3, 0.5, 0.6], package: {i2: c}, source: s1}
          f2: {title: Off, probability: 0.25, package: {i1: a|c}, source: s1}
          f3: {title: Else, probability: 0.25, source: s1}
      """;

  private LargerText() {}

  static String of(int issues, int parties, int variants) {
    return HEAD
        + "parties:\n"
        + lines(parties, "  p%1$s: {name: Party %1$s, seat: ratifies}\n")
        + "issues:\n"
        + lines(issues, "  i%1$s: {title: T%1$s, options: {a: low, b: mid, c: high}, silent: b}\n")
        + "sheets:\n"
        + IntStream.rangeClosed(1, parties)
            .mapToObj(p -> sheet(p, issues))
            .collect(Collectors.joining())
        + TAIL
        + "noDeal:\n  p1: {lottery: war, cost: [1, 2, 3], source: s1}\n"
        + IntStream.rangeClosed(2, parties)
            .mapToObj("  p%s: {points: 40, source: assumed, why: guess}\n"::formatted)
            .collect(Collectors.joining())
        + "discounts:\n  p1: {factor: [0.5, 0.9, 1], source: s1}\n"
        + variants(variants);
  }

  private static String sheet(int party, int issues) {
    String first = "  p" + party + ":\n    i1: {weight: " + (100 - 2 * (issues - 1)) + ", ladder: ";
    String ladder = party % 2 == 0 ? "rising" : "{from: 1, to: [0, 0.1, 0.2], curve: 1.5}";
    return first
        + ladder
        + ", source: s1}\n"
        + IntStream.rangeClosed(2, issues)
            .mapToObj("    i%s: {weight: 2, worth: {a: 0, b: 0.5, c: 1}, source: s2}\n"::formatted)
            .collect(Collectors.joining());
  }

  private static String variants(int variants) {
    String meta = "date: 2025-11-2%1$s, grade: report, source: [s1, s2]";
    String first = "  v1: {title: V1, " + meta.formatted(1) + ", rest: unknown, inferred: i2,";
    String other = "  v%1$s: {title: V%1$s, " + meta + ", basedOn: v1, revises: v1,";
    return "variants:\n"
        + first
        + " package: {i1: b, i2: {a: 0.25, b: 0.75}, i3: a|b, i4: silent}}\n"
        + IntStream.rangeClosed(2, variants)
            .mapToObj((other + " package: {i2: c}}\n")::formatted)
            .collect(Collectors.joining());
  }

  private static String lines(int count, String line) {
    return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
  }
}
