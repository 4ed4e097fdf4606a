package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.compose.ComparePage;
import org.parley.report.compose.CompareTables;
import org.parley.report.compose.CompareTree;
import org.parley.report.compose.Shown;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.render.CsvTable;
import org.parley.report.render.JsonText;
import org.parley.report.render.ReportWriter.Timing;
import org.parley.report.render.TextTable;
import org.parley.study.CompareQuestion;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley compare}: the main job, all variants and all parties, with charts and a page. */
@Command(
    name = "compare",
    description = {
      "Who gains under each variant, compared with no deal, and how sure is that?",
      "Prints a table and writes a page with charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar compare scenarios/ukraine-2025.yaml",
      "  java -jar target/parley.jar compare ukraine-2025 --set seats.europe=signs --out reports/europe"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private SamplingOptions sampling;
  @Mixin private OutputOptions output;

  @Option(
      names = "--variant",
      split = ",",
      paramLabel = "ID",
      description = "Show only these variants.")
  private List<String> variants = List.of();

  @Option(
      names = "--party",
      split = ",",
      paramLabel = "ID",
      description = "Show only these parties; all still count in 'all accept'.")
  private List<String> parties = List.of();

  @Option(
      names = "--moved",
      split = ",",
      paramLabel = "FROM:TO",
      description = "Say who moved from one variant to another (default: every revision).")
  private List<String> moved = List.of();

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    Scenario scenario = loaded.scenario();
    refuseWithoutVariants(scenario);
    Shown shown = shown(scenario);
    List<Step> steps = steps(scenario);
    Path folder = output.folder(scenario.id());
    watch.lap("reading the scenario");
    Comparison comparison =
        new CompareQuestion(scenario, steps, sampling.draws(), sampling.seed(), sampling.threads())
            .answer();
    watch.lap("scoring %d draws".formatted(sampling.draws()));
    print(comparison, shown);
    write(comparison, shown, loaded, folder, watch);
    return ExitCode.OK;
  }

  private static void refuseWithoutVariants(Scenario scenario) {
    if (scenario.variants().isEmpty()) {
      throw new Refusal(
          scenario.id()
              + ": no variants to compare; expected a scenario with at least one (a GENIUS folder"
              + " has preferences, but no texts)");
    }
  }

  private Shown shown(Scenario scenario) {
    Shown all = Shown.all(scenario);
    Names names = new Names();
    List<String> chosen = names.choose("--variant", variants, all.variants());
    List<String> sides = names.choose("--party", parties, all.parties());
    names.refuseIfWrong();
    return new Shown(chosen, sides);
  }

  private List<Step> steps(Scenario scenario) {
    if (moved.isEmpty()) {
      return CompareQuestion.revisions(scenario);
    }
    Names names = new Names();
    List<String> known = scenario.variants().stream().map(Variant::id).toList();
    List<Step> steps = moved.stream().map(text -> names.step("--moved", text, known)).toList();
    names.refuseIfWrong();
    return steps;
  }

  private void print(Comparison comparison, Shown shown) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (output.format()) {
          case TEXT -> TextTable.of(CompareTables.gains(comparison, shown));
          case JSON -> JsonText.of(CompareTree.of(comparison, shown));
          case CSV -> CsvTable.of(CompareTables.tidy(comparison, shown));
        });
    out.flush();
  }

  private void write(
      Comparison comparison, Shown shown, Loaded loaded, Path folder, Stopwatch watch) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("results.csv", CsvTable.of(CompareTables.tidy(comparison, shown)));
    files.put("results.json", JsonText.of(CompareTree.of(comparison, shown)));
    files.put("run.json", JsonText.of(runRecord(loaded, watch)));
    watch.lap("tables");
    List<Meta> origin =
        List.of(
            new Meta("made by", "Parley " + Version.number()),
            new Meta("scenario file, SHA-256", loaded.sha256()));
    Page page = ComparePage.of(comparison, shown, loaded.changes(), origin);
    watch.lap("composing the page");
    List<Timing> timings = output.write(page, files, folder, sampling.threads());
    watch.lap("drawing and writing");
    timings.forEach(t -> watch.note(t.part(), t.time().toMillis()));
    PrintWriter err = spec.commandLine().getErr();
    loaded.changes().forEach(change -> output.say(err, change));
    output.say(err, "Page, charts and tables: " + folder.resolve("index.html"));
    output.explain(err, watch);
  }

  private Map<String, Object> runRecord(Loaded loaded, Stopwatch watch) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", Version.number());
    run.put("command", spec.commandLine().getParseResult().originalArgs());
    run.put("scenario", loaded.scenario().id());
    run.put("scenarioSha256", loaded.sha256());
    run.put("changes", loaded.changes());
    run.put("seed", sampling.seed());
    run.put("draws", sampling.draws());
    run.put("java", Runtime.version().toString());
    run.put("wallMillis", watch.total());
    return run;
  }
}
