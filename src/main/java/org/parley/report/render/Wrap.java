package org.parley.report.render;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in pixels. */
final class Wrap {
  private static final String CUT = "\u2026";

  private Wrap() {}

  /** At most so many lines; what does not fit ends in an ellipsis. */
  static List<String> lines(String text, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (lines.size() < most - 1 && Theme.width(font, rest) > width) {
      int end = lineEnd(rest, font, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(shorten(rest, font, width));
    return lines;
  }

  /** One line that fits, ending in an ellipsis if it was longer. */
  static String shorten(String text, Font font, double width) {
    if (Theme.width(font, text) <= width) {
      return text;
    }
    return text.substring(0, fitting(text, font, width - Theme.width(font, CUT))).strip() + CUT;
  }

  private static int lineEnd(String text, Font font, double width) {
    int end = fitting(text, font, width);
    int space = text.lastIndexOf(' ', end);
    return space > 0 ? space : Math.max(1, end);
  }

  /** How many characters fit. */
  private static int fitting(String text, Font font, double width) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (Theme.width(font, text.substring(0, middle)) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean halved = low > 0 && Character.isHighSurrogate(text.charAt(low - 1));
    return halved ? low - 1 : low;
  }
}
