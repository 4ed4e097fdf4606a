package org.parley.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Bar;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Scale;
import org.parley.report.page.Figure.Strand;

/** Figures of many runs. */
final class DemoRuns {
  private DemoRuns() {}

  static Figure tornado(String id, int rows, double base, String label) {
    return new Figure.Tornado(
        id,
        "tab",
        "Alone, one input moves it furthest",
        "one input at an end of its range",
        "bars",
        "points",
        base,
        "all likely",
        IntStream.range(0, rows).mapToObj(r -> new Row(label, "", false)).toList(),
        IntStream.range(0, rows).mapToObj(r -> bar(base, r, rows)).toList());
  }

  /** To both sides, to one side, or no bar at all. */
  private static Bar bar(double base, int row, int rows) {
    double length = rows - row;
    return switch (row % 4) {
      case 0 -> new Bar(base - length, "10", base + 0.7 * length, "23");
      case 1 -> new Bar(base + length, "0.1", base - 0.5 * length, "0.9");
      case 2 -> new Bar(base + 0.4 * length, "−3", base + length, "3");
      default -> new Bar(base, "1", base, "2");
    };
  }

  static Figure strands(String id, int scales, int runs, String label) {
    List<Strand> strands = new ArrayList<>();
    for (int n = 0; n < runs; n++) {
      int run = n;
      List<Double> values =
          IntStream.range(0, scales).mapToObj(s -> (run * (s + 3) % 17) / 16.0).toList();
      strands.add(new Strand(values, scales > 0 && values.get(0) > 0.7));
    }
    return new Figure.Strands(
        id,
        "tab",
        "The draws in which it holds lie mostly at the high end",
        "each line is a draw",
        "lines",
        IntStream.range(0, scales).mapToObj(s -> new Scale(label, 0, 1)).toList(),
        "it holds",
        "the other draws",
        strands);
  }
}
