package org.parley.report.render;

import java.util.Locale;
import tools.jackson.core.io.NumberOutput;

/** How numbers are written. */
final class Numbers {
  private Numbers() {}

  /**
   * The shortest text that reads back to the same double, alike on every Java version (the JDK's
   * own {@code Double.toString} changed in 19). A whole number reads {@code 12.0}.
   *
   * @throws IllegalArgumentException if it is not a number or infinite
   */
  static String exact(double number) {
    return NumberOutput.toString(finite(number), true);
  }

  /** A finite number, unchanged. */
  static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("a number to be written is " + number);
    }
    return number;
  }

  /** To so many places, with "-" as the minus and no negative zero. */
  static String plain(double number, int decimals, boolean signed) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", finite(number));
    String size = text.startsWith("-") ? text.substring(1) : text;
    if (size.chars().allMatch(c -> c == '0' || c == '.')) {
      return size;
    }
    return size.equals(text) ? (signed ? "+" : "") + size : text;
  }

  /** As {@link #plain}, with the typographic minus. */
  static String typeset(double number, int decimals, boolean signed) {
    return plain(number, decimals, signed).replace('-', '\u2212');
  }

  /** A share as percent without decimals; never 0 % or 100 % for what is not quite so. */
  static String percent(double share) {
    double percent = finite(share) * 100;
    if (percent > 0 && percent < 1) {
      return "<1 %";
    }
    if (percent < 100 && percent > 99) {
      return ">99 %";
    }
    return plain(percent, 0, false) + " %";
  }
}
