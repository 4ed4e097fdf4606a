package org.parley.sweep.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.parley.sweep.Column;
import org.parley.sweep.Overview;

/** Reads a table through, in the order of its rows, with one row in memory at a time. */
public final class Overviews {
  private Overviews() {}

  /**
   * What a table says in short.
   *
   * @param columns of the table
   * @param from the first measured column
   */
  public static Overview of(Path table, List<Column> columns, int from) throws IOException {
    List<DoubleSummaryStatistics> all = new ArrayList<>();
    columns.subList(from, columns.size()).forEach(c -> all.add(new DoubleSummaryStatistics()));
    long rows = -1; // the header is none
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
      for (CsvRecord row : csv) {
        if (++rows > 0) {
          add(row, from, all);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<Overview.Spread> spreads = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      spreads.add(spread(columns.get(from + k), all.get(k)));
    }
    return new Overview(rows, spreads);
  }

  private static void add(CsvRecord row, int from, List<DoubleSummaryStatistics> all) {
    for (int k = 0; k < all.size(); k++) {
      String field = row.getField(from + k);
      if (!field.isEmpty()) {
        all.get(k).accept(Double.parseDouble(field));
      }
    }
  }

  private static Overview.Spread spread(Column column, DoubleSummaryStatistics values) {
    boolean isNone = values.getCount() == 0;
    return new Overview.Spread(
        column,
        values.getCount(),
        isNone ? Double.NaN : values.getAverage(),
        isNone ? Double.NaN : values.getMin(),
        isNone ? Double.NaN : values.getMax());
  }
}
