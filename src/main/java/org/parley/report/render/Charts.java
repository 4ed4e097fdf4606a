package org.parley.report.render;

import org.parley.report.page.Figure;

/** Lays out any figure. */
final class Charts {
  private Charts() {}

  static Sheet sheet(Figure figure) {
    if (figure instanceof Figure.Intervals f) {
      return IntervalsChart.of(f);
    } else if (figure instanceof Figure.Shares f) {
      return SharesChart.of(f);
    } else if (figure instanceof Figure.Waterfall f) {
      return WaterfallChart.of(f);
    } else if (figure instanceof Figure.HeatMap f) {
      return HeatMapChart.of(f);
    } else if (figure instanceof Figure.Plane f) {
      return PlaneChart.of(f);
    } else if (figure instanceof Figure.Spectrum f) {
      return SpectrumChart.of(f);
    } else if (figure instanceof Figure.Courses f) {
      return CoursesChart.of(f);
    } else if (figure instanceof Figure.Network f) {
      return NetworkChart.of(f);
    } else if (figure instanceof Figure.Tornado f) {
      return TornadoChart.of(f);
    } else if (figure instanceof Figure.Strands f) {
      return StrandsChart.of(f);
    }
    throw new IllegalArgumentException("no chart for " + figure.getClass());
  }
}
