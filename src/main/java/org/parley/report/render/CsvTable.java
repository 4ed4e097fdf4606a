package org.parley.report.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Value;

/**
 * Writes a table for programs: a header of column names, numbers in full, lines ended by {@code
 * \n}. A column of numbers with intervals becomes three: {@code name}, {@code name_low}, {@code
 * name_high}.
 */
public final class CsvTable {
  private CsvTable() {}

  /**
   * The table as CSV.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public static String of(Table table) {
    StringWriter text = new StringWriter();
    List<Boolean> spread =
        IntStream.range(0, table.columns().size()).mapToObj(c -> spread(table, c)).toList();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header(table, spread));
      table.rows().forEach(row -> csv.writeRecord(fields(row, spread)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static boolean spread(Table table, int column) {
    return table.rows().stream().anyMatch(row -> row.get(column) instanceof Value.Spread);
  }

  private static List<String> header(Table table, List<Boolean> spread) {
    List<String> names = new ArrayList<>();
    for (int c = 0; c < spread.size(); c++) {
      String name = table.columns().get(c).name();
      names.add(name);
      if (spread.get(c)) {
        names.add(name + "_low");
        names.add(name + "_high");
      }
    }
    return names;
  }

  private static List<String> fields(List<Value> row, List<Boolean> spread) {
    List<String> fields = new ArrayList<>();
    for (int c = 0; c < spread.size(); c++) {
      fields.addAll(spread.get(c) ? three(row.get(c)) : List.of(one(row.get(c))));
    }
    return fields;
  }

  private static List<String> three(Value value) {
    if (value instanceof Value.Spread s) {
      return List.of(Numbers.exact(s.likely()), Numbers.exact(s.low()), Numbers.exact(s.high()));
    }
    return List.of(one(value), "", "");
  }

  private static String one(Value value) {
    if (value instanceof Value.Text t) {
      return t.text();
    } else if (value instanceof Value.Num n) {
      return Numbers.exact(n.number());
    } else if (value instanceof Value.Share s) {
      return Numbers.exact(s.share());
    }
    throw new IllegalArgumentException("no CSV for " + value);
  }
}
