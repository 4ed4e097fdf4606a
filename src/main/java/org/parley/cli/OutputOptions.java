package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.report.page.Page;
import org.parley.report.render.PictureFormat;
import org.parley.report.render.ReportWriter;
import org.parley.report.render.ReportWriter.Timing;
import picocli.CommandLine.Option;

/** Where results go and how much is said about it. */
final class OutputOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the page, charts and tables (default: under reports/<scenario>).")
  private Path out;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json or csv (default: text).")
  private Format format;

  @Option(
      names = "--charts",
      defaultValue = "all",
      paramLabel = "KIND",
      description = "Picture files beside the page: all, png, svg or none (default: all).")
  private Charts charts;

  @Option(names = "--quiet", description = "No messages on standard error.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say on standard error where the time goes.")
  private boolean verbose;

  /** Which picture files are wanted. */
  enum Charts {
    ALL,
    PNG,
    SVG,
    NONE;

    List<PictureFormat> formats() {
      return switch (this) {
        case ALL -> List.of(PictureFormat.PNG, PictureFormat.SVG);
        case PNG -> List.of(PictureFormat.PNG);
        case SVG -> List.of(PictureFormat.SVG);
        case NONE -> List.of();
      };
    }
  }

  /**
   * The folder for results, refused at once if a file is in its place.
   *
   * @param usual where they go if nobody says otherwise
   */
  Path folder(Path usual) {
    Path folder = Optional.ofNullable(out).orElse(usual);
    Places.refuseIfNoFolder(folder);
    return folder;
  }

  Format format() {
    return format;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Writes a page and its files, or refuses if the folder cannot hold them. */
  List<Timing> write(Page page, Map<String, String> files, Path folder, int threads) {
    try {
      return ReportWriter.write(page, files, folder, charts.formats(), threads);
    } catch (IOException e) {
      throw new Refusal(
          "%s: cannot write there: %s; choose another folder with --out"
              .formatted(folder, Places.reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Tells the user something beside the result. */
  void say(PrintWriter err, String message) {
    if (!quiet) {
      err.println(message);
    }
  }

  /** Tells the user where the time went, if they asked. */
  void explain(PrintWriter err, Stopwatch watch) {
    if (verbose) {
      watch.lines().forEach(err::println);
    }
  }
}
