package org.parley.report.compose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small pieces of English. */
final class Words {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int FEW = 3;

  private Words() {}

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The same; of more than a few the first, and how many there are besides. */
  static String few(List<String> items) {
    if (items.size() <= FEW) {
      return list(items);
    }
    List<String> named = new ArrayList<>(items.subList(0, FEW));
    named.add(count(items.size() - FEW) + " more");
    return list(named);
  }

  /** A count in words up to ten. */
  static String count(int n) {
    return n < SMALL.size() ? SMALL.get(n) : Integer.toString(n);
  }

  /** A count with its noun: "one point", "two points". */
  static String count(int n, String singular) {
    return count(n) + " " + singular + (n == 1 ? "" : "s");
  }

  /** With a capital at the beginning. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Without a capital at the beginning. */
  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A number with its sign and one decimal, with a true minus: "+3.0", "−12.4", "0.0". */
  static String signed(double value) {
    String text = String.format(Locale.ROOT, "%+.1f", value);
    if (text.substring(1).equals("0.0")) {
      return "0.0";
    }
    return text.replace('-', '−');
  }

  /** A number with one decimal. */
  static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.equals("-0.0") ? "0.0" : text.replace('-', '−');
  }

  /** A share in percent: "0 %", "under 1 %", "37 %", "over 99 %", "100 %". */
  static String percent(double share) {
    if (share > 0 && share < 0.01) {
      return "under 1 %";
    }
    if (share > 0.99 && share < 1) {
      return "over 99 %";
    }
    return Math.round(100 * share) + " %";
  }

  /** A count with separators for thousands: "2,000". */
  static String thousands(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** A number to three digits that count: "12.3", "0.0123", "1.23e-7". */
  static String digits(double value) {
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros();
    boolean small = rounded.signum() != 0 && rounded.precision() - rounded.scale() < -3;
    return small ? rounded.toString().replace("E", "e") : rounded.toPlainString();
  }

  /** "all four parties", or "both parties". */
  static String everybody(int parties) {
    return switch (parties) {
      case 1 -> "the party";
      case 2 -> "both parties";
      default -> "all " + count(parties) + " parties";
    };
  }

  /** Items joined by a separator. */
  static <T> String join(
      String separator, List<T> items, java.util.function.Function<T, String> f) {
    return items.stream().map(f).collect(Collectors.joining(separator));
  }
}
