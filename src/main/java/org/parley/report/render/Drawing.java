package org.parley.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.parley.report.page.Figure;

/** A figure drawn in both formats, and how long that took. */
final class Drawing {
  private final String id;
  private final byte[] png;
  private final Svg svg;
  private final Duration time;

  private Drawing(Figure figure) {
    long start = System.nanoTime();
    Sheet sheet = Charts.sheet(figure);
    this.id = figure.id();
    this.svg = Svg.of(sheet);
    this.png = Bitmap.png(sheet);
    this.time = Duration.ofNanos(System.nanoTime() - start);
  }

  static Drawing of(Figure figure) {
    return new Drawing(figure);
  }

  String id() {
    return id;
  }

  /** For the inside of a page. */
  String inline() {
    return svg.inline();
  }

  Duration time() {
    return time;
  }

  /** Writes both files. */
  void write(Path charts) throws IOException {
    FinalFile.write(charts.resolve(id + ".png"), png);
    FinalFile.write(charts.resolve(id + ".svg"), svg.file().getBytes(StandardCharsets.UTF_8));
  }
}
