package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.CsvTable;
import org.parley.report.render.JsonText;
import org.parley.report.render.ReportWriter.Timing;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Hands over what a command found: one form of it on standard output; the page, its charts, the
 * tables and the record of the run in a folder.
 *
 * @param spec the command
 * @param output where to
 * @param run with what
 * @param loaded from which scenario
 * @param watch since when
 */
record Publisher(
    CommandSpec spec, OutputOptions output, RunOptions run, Loaded loaded, Stopwatch watch) {

  /** What was found, in all forms. */
  interface Findings {
    /** For people at a terminal. */
    String text();

    /** For programs: one row for each observation. */
    Table tidy();

    /** For programs: everything. */
    Map<String, Object> tree();

    /** Other files beside them: texts by file name. */
    default Map<String, String> files() {
      return Map.of();
    }

    /** For a browser. */
    Page page(List<Meta> origin);
  }

  /** Prints what is found first, if it is to be read by people. */
  void begin(Supplier<String> text) {
    if (output.format() == Format.TEXT) {
      spec.commandLine().getOut().print(text.get());
      spec.commandLine().getOut().flush();
    }
  }

  /**
   * Prints and writes.
   *
   * @param settings of the command, for the record of the run
   */
  void publish(Findings findings, Path folder, Map<String, Object> settings) {
    Supplier<String> csv = once(() -> CsvTable.of(findings.tidy()));
    Supplier<String> json = once(() -> JsonText.of(findings.tree()));
    print(findings, csv, json);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("results.csv", csv.get());
    files.put("results.json", json.get());
    files.putAll(findings.files());
    files.put("run.json", JsonText.of(record(settings)));
    watch.lap("tables");
    Page page = findings.page(origin());
    watch.lap("composing the page");
    List<Timing> timings = output.write(page, files, folder, run.threads());
    watch.lap("drawing and writing");
    timings.forEach(t -> watch.note(t.part(), t.time().toMillis()));
    PrintWriter err = spec.commandLine().getErr();
    loaded.changes().forEach(change -> output.say(err, change));
    output.say(err, "Page, charts and tables: " + folder.resolve("index.html"));
    output.explain(err, watch);
  }

  private void print(Findings findings, Supplier<String> csv, Supplier<String> json) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (output.format()) {
          case TEXT -> findings.text();
          case JSON -> json.get();
          case CSV -> csv.get();
        });
    out.flush();
  }

  private static Supplier<String> once(Supplier<String> text) {
    String[] made = new String[1];
    return () -> made[0] = made[0] == null ? text.get() : made[0];
  }

  private List<Meta> origin() {
    return List.of(
        new Meta("made by", "Parley " + Version.number()),
        new Meta("scenario file, SHA-256", loaded.sha256()));
  }

  private Map<String, Object> record(Map<String, Object> settings) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("version", Version.number());
    record.put("command", spec.commandLine().getParseResult().originalArgs());
    record.put("scenario", loaded.scenario().id());
    record.put("scenarioSha256", loaded.sha256());
    record.put("changes", loaded.changes());
    record.put("seed", run.seed());
    record.putAll(settings);
    record.put("java", Runtime.version().toString());
    record.put("wallMillis", watch.total());
    return record;
  }
}
