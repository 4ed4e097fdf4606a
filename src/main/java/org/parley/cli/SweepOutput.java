package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.report.render.PictureFormat;
import picocli.CommandLine.Option;

/** Where a sweep goes and how much is said about it. */
final class SweepOutput {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the table and the page (default: reports/<scenario>/sweep).")
  private Path out;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text (in short), json, or csv (the table).")
  private Format format;

  @Option(
      names = "--charts",
      defaultValue = "all",
      paramLabel = "KIND",
      description = "Picture files beside the page: all, png, svg or none (default: all).")
  private OutputOptions.Charts charts;

  @Option(names = "--quiet", description = "No messages on standard error.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say on standard error where the time goes.")
  private boolean verbose;

  /** The folder, refused at once if a file is in its place. */
  Path folder(Path usual) {
    Path folder = Optional.ofNullable(out).orElse(usual);
    Places.refuseIfNoFolder(folder);
    return folder;
  }

  Format format() {
    return format;
  }

  /** Which picture files are wanted. */
  List<PictureFormat> pictures() {
    return charts.formats();
  }

  boolean isQuiet() {
    return quiet;
  }

  void say(PrintWriter err, String message) {
    if (!quiet) {
      err.println(message);
    }
  }

  void explain(PrintWriter err, Stopwatch watch) {
    if (verbose) {
      watch.lines().forEach(err::println);
    }
  }
}
