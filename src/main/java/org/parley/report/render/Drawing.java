package org.parley.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.report.page.Figure;

/** A figure drawn for the page and for its files, and how long that took. */
final class Drawing {
  private final String id;
  private final Svg svg;
  private final Map<PictureFormat, byte[]> files = new EnumMap<>(PictureFormat.class);
  private final Duration time;

  private Drawing(Figure figure, Collection<PictureFormat> formats) {
    long start = System.nanoTime();
    Sheet sheet = Charts.sheet(figure);
    this.id = figure.id();
    this.svg = Svg.of(sheet);
    formats.forEach(f -> files.put(f, f == PictureFormat.PNG ? Bitmap.png(sheet) : text(svg)));
    this.time = Duration.ofNanos(System.nanoTime() - start);
  }

  static Drawing of(Figure figure, Collection<PictureFormat> formats) {
    return new Drawing(figure, formats);
  }

  private static byte[] text(Svg svg) {
    return svg.file().getBytes(StandardCharsets.UTF_8);
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

  /** Names of its files. */
  List<String> fileNames() {
    return files.keySet().stream().map(format -> format.fileName(id)).toList();
  }

  /** Writes the files. */
  void write(Path charts) throws IOException {
    for (Map.Entry<PictureFormat, byte[]> file : files.entrySet()) {
      FinalFile.write(charts.resolve(file.getKey().fileName(id)), file.getValue());
    }
  }
}
