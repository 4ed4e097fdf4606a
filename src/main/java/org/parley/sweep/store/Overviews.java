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
import org.parley.sweep.Row;
import org.parley.sweep.Sweep;
import org.parley.sweep.survey.Overview;
import org.parley.uncertainty.RandomStream;
import org.parley.uncertainty.Reservoir;

/** Reads a table through, in the order of its rows, with few rows in memory at a time. */
public final class Overviews {
  private static final int MOST_KEPT = 5_000;
  private static final int MOST_FIELDS = 2_000_000;
  private static final int FIXED = 5; // plan, task, replication, seed, draw

  private final List<Column> columns;
  private final int from;
  private final List<DoubleSummaryStatistics> all = new ArrayList<>();
  private final Reservoir<Row> kept;

  private Overviews(Sweep sweep) {
    columns = sweep.columns();
    from = columns.size() - sweep.measures().size();
    sweep.measures().forEach(m -> all.add(new DoubleSummaryStatistics()));
    int most = Math.min(MOST_KEPT, MOST_FIELDS / columns.size());
    kept = new Reservoir<>(most, RandomStream.of(sweep.plan().seed(), "kept"));
  }

  /**
   * What the table of a sweep says in short. Of a long table the runs that are kept are chosen by
   * chance from the plan's seed: the same each time.
   */
  public static Overview of(Path table, Sweep sweep) throws IOException {
    Overviews overviews = new Overviews(sweep);
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
      csv.stream().skip(1).forEach(overviews::add); // the header is none
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return overviews.overview();
  }

  private void add(CsvRecord row) {
    for (int k = 0; k < all.size(); k++) {
      String field = row.getField(from + k);
      if (!field.isEmpty()) {
        all.get(k).accept(Double.parseDouble(field));
      }
    }
    kept.pass(() -> row(row));
  }

  private Row row(CsvRecord row) {
    List<Object> inputs = new ArrayList<>();
    for (int k = FIXED; k < from; k++) {
      boolean isNumber = columns.get(k).type() == Column.Type.NUMBER;
      inputs.add(isNumber ? (Object) Double.valueOf(row.getField(k)) : row.getField(k));
    }
    List<Double> measures = new ArrayList<>();
    for (int k = from; k < columns.size(); k++) {
      measures.add(row.getField(k).isEmpty() ? Double.NaN : Double.parseDouble(row.getField(k)));
    }
    return new Row(
        Long.parseLong(row.getField(1)),
        Integer.parseInt(row.getField(2)),
        Integer.parseInt(row.getField(4)),
        inputs,
        measures);
  }

  private Overview overview() {
    List<Overview.Spread> spreads = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      spreads.add(spread(columns.get(from + k), all.get(k)));
    }
    return new Overview(kept.passed(), spreads, kept.kept());
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
