package org.parley.report.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows for programs, written one after another as in {@link CsvTable}. A number that is none leaves
 * its field empty.
 */
public final class CsvRows {
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

  /** Adds a row of texts, whole numbers and numbers. */
  public void add(List<?> cells) {
    String[] fields = new String[cells.size()]; // a sweep writes millions of fields
    for (int k = 0; k < fields.length; k++) {
      fields[k] = field(cells.get(k));
    }
    csv.writeRecord(fields);
  }

  private static String field(Object cell) {
    if (cell instanceof Double number) {
      return number.isNaN() ? "" : Numbers.exact(number);
    }
    return cell.toString();
  }

  /** All rows so far. */
  public String text() {
    try {
      csv.flush();
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
