package org.parley.report.compose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;

/** Counts of packages in words. */
final class ZoneWords {
  private static final BigInteger READABLE = BigInteger.valueOf(1_000_000_000_000L);
  private static final BigInteger SMALL = BigInteger.valueOf(1_000);
  private static final List<String> SCALES =
      List.of(
          "1",
          "10",
          "100",
          "1,000",
          "10,000",
          "100,000",
          "1 million",
          "10 million",
          "100 million",
          "1 billion",
          "10 billion",
          "100 billion",
          "1 trillion");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double PERCENT = 0.01;
  private static final double NEAR = 0.05;

  private ZoneWords() {}

  /** "26,873,856", or "8.5 × 10²⁸" where nobody reads the digits. */
  static String count(BigInteger count) {
    if (count.compareTo(READABLE) < 0) {
      return Words.thousands(count.longValueExact());
    }
    BigDecimal rounded = new BigDecimal(count).round(new MathContext(2, RoundingMode.HALF_UP));
    int power = rounded.precision() - rounded.scale() - 1;
    return rounded.movePointLeft(power).setScale(1, RoundingMode.HALF_UP) + " × " + ten(power);
  }

  /** "3 in 10 million", "12 %". */
  static String odds(double share) {
    if (share >= PERCENT || share <= 0) {
      return Words.percent(share);
    }
    int power = 0;
    double scaled = share;
    while (scaled < 1) {
      scaled *= 10;
      power++;
    }
    if (Math.abs(scaled - Math.rint(scaled)) > NEAR * scaled) {
      scaled *= 10;
      power++;
    }
    long count = Math.round(scaled);
    return count % 10 == 0 ? count / 10 + " in " + scale(power - 1) : count + " in " + scale(power);
  }

  /** "1 of 42" where both numbers can be read, else "3 in 10 million"; "none" for none. */
  static String part(Zone zone) {
    if (zone.agreeable().signum() == 0) {
      return "none";
    }
    return zone.feasible().compareTo(SMALL) <= 0
        ? zone.agreeable() + " of " + zone.feasible()
        : odds(zone.share());
  }

  private static String scale(int power) {
    return power < SCALES.size() ? SCALES.get(power) : ten(power);
  }

  /** "10²⁸". */
  private static String ten(int power) {
    return "10"
        + Integer.toString(power)
            .chars()
            .mapToObj(c -> RAISED.substring(c - '0', c - '0' + 1))
            .collect(Collectors.joining());
  }

  /**
   * "3 in 10 million packages are acceptable to all four parties".
   *
   * @param what what is said of the packages: "acceptable to all four parties"
   */
  static String sentence(Zone zone, String what) {
    String all = count(zone.feasible());
    if (zone.agreeable().signum() == 0) {
      return zone.status() == Status.EXACT
          ? "none of the %s possible packages is %s".formatted(all, what)
          : "no package drawn from the %s possible ones is %s".formatted(all, what);
    }
    if (zone.feasible().equals(zone.agreeable())) {
      return "every one of the %s possible packages is %s".formatted(all, what);
    }
    String verb = zone.agreeable().equals(BigInteger.ONE) ? "is" : "are";
    if (zone.feasible().compareTo(SMALL) <= 0) {
      return "%s of the %s possible packages %s %s".formatted(zone.agreeable(), all, verb, what);
    }
    String about = zone.status() == Status.EXACT ? "" : "about ";
    return "%s%s of the %s possible packages are %s"
        .formatted(about, odds(zone.share()), all, what);
  }

  /** "an exact count: 70,123 packages", or the interval of an estimate. */
  static String proof(Zone zone) {
    return zone.status() == Status.EXACT
        ? "exact count: " + count(zone.agreeable())
        : "estimated: about %s, 99 %% interval of the share %s to %s"
            .formatted(
                count(zone.agreeable()), Words.digits(zone.low()), Words.digits(zone.high()));
  }
}
