package org.parley.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.report.page.Table;

/**
 * Writes a table for a terminal: aligned, numbers to the right, at most {@value #WIDTH} characters
 * wide as long as the numbers allow it. Texts that are too long are wrapped.
 */
public final class TextTable {
  static final int WIDTH = 120;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern POWER = Pattern.compile("[" + RAISED + "]+");
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final Table table;
  private final int[] widths;

  private TextTable(Table table) {
    this.table = table;
    this.widths = widths(table);
  }

  /** The table as text, with its caption above; lines end with {@code \n}. */
  public static String of(Table table) {
    return new TextTable(table).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    if (!table.caption().isEmpty()) {
      text.append(clean(table.caption())).append("\n\n");
    }
    List<String> names = table.columns().stream().map(c -> clean(c.name())).toList();
    append(text, names);
    append(text, IntStream.of(widths).mapToObj("-"::repeat).toList());
    table.rows().forEach(row -> append(text, cells(row)));
    return text.toString();
  }

  private static List<String> cells(List<Table.Value> row) {
    return row.stream().map(v -> clean(Cells.plain(v))).toList();
  }

  /** A row of the table; as many lines as its longest cell needs. */
  private void append(StringBuilder text, List<String> cells) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length).mapToObj(c -> wrap(cells.get(c), widths[c])).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      text.append(line(wrapped, line).stripTrailing()).append('\n');
    }
  }

  private String line(List<List<String>> cells, int line) {
    List<String> parts = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      String part = line < cells.get(c).size() ? cells.get(c).get(line) : "";
      String pad = " ".repeat(Math.max(0, widths[c] - length(part)));
      parts.add(table.columns().get(c).numeric() ? pad + part : part + pad);
    }
    return String.join(GAP, parts);
  }

  private static int[] widths(Table table) {
    int n = table.columns().size();
    int[] widths = IntStream.range(0, n).map(c -> widest(table, c)).toArray();
    while (total(widths) > WIDTH) {
      int widest = widestText(table, widths);
      if (widths[widest] <= NARROWEST) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int total(int[] widths) {
    return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
  }

  private static int widestText(Table table, int[] widths) {
    int best = 0;
    for (int c = 0; c < widths.length; c++) {
      boolean text = !table.columns().get(c).numeric();
      boolean bestIsText = !table.columns().get(best).numeric();
      boolean wider = widths[c] > widths[best];
      if ((text && !bestIsText) || (text == bestIsText && wider)) {
        best = c;
      }
    }
    return best;
  }

  /** A column is as wide as its longest cell; a heading over numbers may be wrapped at once. */
  private static int widest(Table table, int column) {
    int cells =
        table.rows().stream()
            .mapToInt(r -> length(clean(Cells.plain(r.get(column)))))
            .max()
            .orElse(0);
    String name = clean(table.columns().get(column).name());
    return Math.max(
        cells, table.columns().get(column).numeric() ? longestWord(name) : length(name));
  }

  private static int longestWord(String text) {
    return words(text).stream().mapToInt(TextTable::length).max().orElse(0);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  /** Lines of at most so many places, broken between words where that is possible. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      cut(line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Breaks a word that is longer than a line. */
  private static void cut(StringBuilder line, int width, List<String> lines) {
    while (width > 0 && length(line) > width) {
      int end = line.offsetByCodePoints(0, width);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** Places on the screen: marks that sit on the letter before them take none. */
  private static int length(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /**
   * One line without control characters, which a terminal would obey, and with signs that can be
   * typed.
   */
  static String clean(String text) {
    String plain =
        text.replaceAll("[\\p{Cntrl}\\s]+", " ")
            .strip()
            .replace('\u2212', '-')
            .replace('×', 'x')
            .replace("→", "->");
    return POWER.matcher(plain).replaceAll(m -> "^" + lowered(m.group()));
  }

  private static String lowered(String raised) {
    return raised
        .chars()
        .mapToObj(c -> Integer.toString(RAISED.indexOf(c)))
        .collect(Collectors.joining());
  }
}
