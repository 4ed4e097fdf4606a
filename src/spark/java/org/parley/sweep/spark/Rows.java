package org.parley.sweep.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parley.sweep.Column;
import org.parley.sweep.Sweep;
import org.parley.sweep.Worker;

/** Rows of the table as Spark has them. A number that is none is null. */
final class Rows {
  private Rows() {}

  /** The columns of a sweep. */
  static StructType type(Sweep sweep) {
    StructType type = new StructType();
    for (Column column : sweep.columns()) {
      type = type.add(column.name(), type(column), column.type() == Column.Type.NUMBER);
    }
    return type;
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case WHOLE -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
    };
  }

  /** Runs the tasks of a stretch one after another, each when it is asked for. */
  static Iterator<Row> run(Sweep sweep, Stretch stretch) {
    Worker worker = sweep.worker();
    String plan = sweep.plan().id();
    long seed = sweep.plan().seed();
    return LongStream.range(stretch.from(), stretch.to())
        .mapToObj(task -> row(worker.row(task).cells(plan, seed)))
        .iterator();
  }

  private static Row row(List<Object> cells) {
    return RowFactory.create(
        cells.stream().map(c -> c instanceof Double d && d.isNaN() ? null : c).toArray());
  }

  /** What stands in the columns of the table, as one machine writes it. */
  static List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>();
    for (int k = 0; k < row.length(); k++) {
      cells.add(row.isNullAt(k) ? (Object) Double.NaN : row.get(k));
    }
    return cells;
  }
}
