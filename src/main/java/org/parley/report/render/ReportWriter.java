package org.parley.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;

/**
 * The door of the room: a page goes in, a folder comes out, with {@code index.html}, each figure as
 * {@code charts/ID.png} or {@code charts/ID.svg} or both, and whatever other texts belong to it.
 */
public final class ReportWriter {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private ReportWriter() {}

  /** How long a part took. */
  public record Timing(String part, Duration time) {}

  /**
   * Writes a report. The files are the same for any number of threads; each takes its place only
   * when it is complete, and none is written before all figures are drawn.
   *
   * @param page what the report says
   * @param texts further files by name, for example {@code results.csv}
   * @param folder where; made if it is not there
   * @param formats in which each figure also gets a file of its own, in the order of the page's
   *     links
   * @param threads how many figures are drawn at once
   * @return how long each figure and the writing took
   * @throws IllegalArgumentException if ids of figures are not unique file names
   */
  public static List<Timing> write(
      Page page, Map<String, String> texts, Path folder, List<PictureFormat> formats, int threads)
      throws IOException, InterruptedException {
    checkNames(page, texts);
    List<Drawing> drawings = draw(page.figures(), formats, threads);
    List<Timing> timings = new ArrayList<>();
    drawings.forEach(d -> timings.add(new Timing(d.id(), d.time())));
    long start = System.nanoTime();
    writeFiles(page, drawings, texts, folder, formats);
    timings.add(new Timing("files", Duration.ofNanos(System.nanoTime() - start)));
    return List.copyOf(timings);
  }

  private static void writeFiles(
      Page page,
      List<Drawing> drawings,
      Map<String, String> texts,
      Path folder,
      List<PictureFormat> formats)
      throws IOException {
    for (Drawing drawing : drawings) {
      drawing.write(folder.resolve("charts"));
    }
    removeOtherPictures(drawings, folder.resolve("charts"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      write(folder.resolve(text.getKey()), text.getValue());
    }
    Map<String, String> pictures =
        drawings.stream().collect(Collectors.toMap(Drawing::id, Drawing::inline));
    write(folder.resolve("index.html"), HtmlRenderer.of(page, new Album(pictures, formats)));
  }

  /** Pictures that an earlier run left would stand beside a page that does not speak of them. */
  private static void removeOtherPictures(List<Drawing> drawings, Path charts) throws IOException {
    if (!Files.isDirectory(charts)) {
      return;
    }
    Set<String> made =
        drawings.stream().flatMap(d -> d.fileNames().stream()).collect(Collectors.toSet());
    try (DirectoryStream<Path> pictures = Files.newDirectoryStream(charts, "*.{png,svg}")) {
      for (Path picture : pictures) {
        if (!made.contains(picture.getFileName().toString())) {
          Files.delete(picture);
        }
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    FinalFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void checkNames(Page page, Map<String, String> texts) {
    texts.keySet().forEach(ReportWriter::check);
    Set<String> seen = new HashSet<>();
    for (Figure figure : page.figures()) {
      check(figure.id());
      if (!seen.add(figure.id())) {
        throw new IllegalArgumentException("two figures are called '" + figure.id() + "'");
      }
    }
  }

  private static void check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no file name");
    }
  }

  /** Draws the figures, each on whatever thread is free. */
  private static List<Drawing> draw(List<Figure> figures, List<PictureFormat> formats, int threads)
      throws InterruptedException {
    Fonts.install();
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<Drawing>> tasks = new ArrayList<>();
      figures.forEach(f -> tasks.add(pool.submit(() -> Drawing.of(f, formats))));
      List<Drawing> drawings = new ArrayList<>();
      for (Future<Drawing> task : tasks) {
        drawings.add(task.get());
      }
      return drawings;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a figure could not be drawn", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
