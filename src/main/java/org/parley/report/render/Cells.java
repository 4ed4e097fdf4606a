package org.parley.report.render;

import java.util.function.Function;
import org.parley.report.page.Table.Value;

/** What stands in a table's cell, in words for people. */
final class Cells {
  private Cells() {}

  /** For a terminal: every sign can be typed and pasted. */
  static String plain(Value value) {
    return text(value, Function.identity());
  }

  /** For a page: with the typographic minus, and no line end before a percent sign. */
  static String typeset(Value value) {
    return text(value, s -> s.replace('-', '\u2212')).replace(" %", "\u00a0%");
  }

  private static String text(Value value, Function<String, String> sign) {
    if (value instanceof Value.Text t) {
      return t.text();
    } else if (value instanceof Value.Num n) {
      return sign.apply(Numbers.plain(n.number(), n.decimals(), n.signed()));
    } else if (value instanceof Value.Share s) {
      return Numbers.percent(s.share());
    } else if (value instanceof Value.Spread s) {
      return sign.apply(spread(s));
    }
    throw new IllegalArgumentException("no text for " + value);
  }

  private static String spread(Value.Spread s) {
    return "%s (%s to %s)"
        .formatted(
            Numbers.plain(s.likely(), s.decimals(), s.signed()),
            Numbers.plain(s.low(), s.decimals(), s.signed()),
            Numbers.plain(s.high(), s.decimals(), s.signed()));
  }
}
