package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Source;
import org.parley.document.Problem;
import org.parley.report.compose.SweepPage;
import org.parley.report.compose.SweepText;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.render.FinalFile;
import org.parley.report.render.JsonText;
import org.parley.report.render.TextBlocks;
import org.parley.sweep.Plan;
import org.parley.sweep.PlanMaker;
import org.parley.sweep.Sweep;
import org.parley.sweep.store.Folder;
import org.parley.sweep.store.Overviews;
import org.parley.sweep.store.Refused;
import org.parley.sweep.store.Runner;
import org.parley.sweep.store.Shard;
import org.parley.sweep.survey.Survey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley sweep}: many runs in which numbers vary, as one table. */
@Command(
    name = "sweep",
    description = {
      "Vary numbers, seats, red lines and pressures of a scenario over a grid or a sample, measure"
          + " every run, and write one tidy table.",
      "The folder holds table.csv, plan.yaml (which --plan reads), run.json, and a page with charts"
          + " of what moves what, where it is high and in which runs it holds. Who is interrupted"
          + " gives the same command again: what is done is kept. The table has the same bytes"
          + " for any number of threads, interruptions and shards."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = MergeCommand.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar sweep orchard --vary weights.ann.* --measure=gain",
      "",
      "Shards, on any number of machines, and one row by itself:",
      "  parley sweep SCENARIO --plan plan.yaml --shard 2/3 --out shards",
      "  parley sweep merge shards",
      "  parley sweep SCENARIO --plan plan.yaml --only 17"
    })
final class SweepCommand implements Callable<Integer> {
  private static final String FOLDER = "sweep";
  private static final String PAGE = "index.html";

  @Spec private CommandSpec spec;
  @Mixin private SweepInput input;
  @Mixin private PlanOptions planning;
  @Mixin private RunOptions run;
  @Mixin private OutputOptions output;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Run one of N equal parts of the plan; 'sweep merge' puts them together.")
  private String shard;

  @Option(
      names = "--only",
      paramLabel = "TASK",
      description = "Print the row of one task and write nothing.")
  private Long only;

  @Option(
      names = "--resume",
      description = "Go on where an earlier run of the same plan came to (the default).")
  private boolean resume;

  @Option(names = "--fresh", description = "Start over: forget what is in the folder.")
  private boolean fresh;

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Source source = input.source();
    PlanMaker.Made made =
        PlanMaker.make(source.scenario(), source.sha256(), planning.request(input, run.seed()));
    Plan plan =
        made.plan()
            .orElseThrow(() -> new Refusal(made.problems().stream().map(this::line).toList()));
    Shard part = shard();
    PrintWriter err = spec.commandLine().getErr();
    made.changes().forEach(c -> output.say(err, c));
    made.notes().forEach(n -> output.say(err, "Note: " + n));
    Sweep sweep = Sweep.of(source.text(), plan);
    watch.lap("reading the scenario and the plan");
    if (only != null) {
      return print(sweep);
    }
    return run(sweep, part, new Told(watch, source, made.changes()));
  }

  /** What is known besides the sweep: since when, of which file, what holds in all runs. */
  private record Told(Stopwatch watch, Source source, List<String> changes) {}

  /** What is wrong with the command line as a whole has no place in it. */
  private String line(Problem problem) {
    return problem.toString().replace(spec.qualifiedName() + ":1:1: ", spec.qualifiedName() + ": ");
  }

  private Shard shard() {
    if (resume && fresh) {
      throw new Refusal("--resume beside --fresh: expected one of the two");
    }
    if (shard != null && fresh) {
      throw new Refusal("--fresh beside --shard: remove the folder instead, before any shard runs");
    }
    return Optional.ofNullable(shard)
        .map(
            s ->
                Shard.of(s)
                    .orElseThrow(
                        () -> new Refusal("--shard %s: expected I/N, as in 2/3".formatted(s))))
        .orElse(Shard.WHOLE);
  }

  private int print(Sweep sweep) {
    if (only < 0 || only >= sweep.tasks()) {
      throw new Refusal(
          "--only %d: the plan has the tasks 0 to %d".formatted(only, sweep.tasks() - 1));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(Runner.header(sweep) + Runner.row(sweep, only));
    out.flush();
    return ExitCode.OK;
  }

  private int run(Sweep sweep, Shard part, Told told) {
    Folder folder = Folder.at(output.folder(Path.of("reports", sweep.plan().scenario(), FOLDER)));
    PrintWriter err = spec.commandLine().getErr();
    SweepLine progress = new SweepLine(err, output.isQuiet());
    String kept = "interrupted; what is done is kept: give the same command again to go on";
    Interrupts interrupts = new Interrupts(err, kept);
    try {
      boolean isNew =
          Runner.run(sweep, Version.number(), folder, part, run.threads(), fresh, progress);
      interrupts.end();
      progress.end();
      told.watch.lap("%d runs".formatted(sweep.tasks()));
      finish(sweep, folder, part, isNew, told);
    } catch (Refused e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      progress.end();
      throw new Refusal(
          "%s: cannot write there: %s; what is done is kept; make room, or choose another folder with --out"
              .formatted(folder.path(), Places.reason(e)));
    } finally {
      interrupts.end();
    }
    return ExitCode.OK;
  }

  private void finish(Sweep sweep, Folder folder, Shard part, boolean isNew, Told told)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!isNew) {
      output.say(
          err,
          "There was nothing to do: the folder holds all of this %s already."
              .formatted(part.isWhole() ? "plan" : "plan's shard " + part));
    }
    String record = "run%s.json".formatted(part.isWhole() ? "" : "-" + part.name());
    Path file = folder.path().resolve(record);
    if (isNew || !Files.exists(file)) {
      byte[] json = JsonText.of(record(sweep, part, told)).getBytes(StandardCharsets.UTF_8);
      FinalFile.write(file.toAbsolutePath(), json);
    }
    if (part.isWhole()) {
      Survey survey =
          Survey.of(sweep.plan(), sweep.measures(), Overviews.of(folder.table(), sweep));
      print(survey, folder, told);
      told.watch.lap("reading the table");
      page(survey, folder, isNew, told);
      output.say(err, "Table: " + folder.table());
      output.say(err, "Page and charts: " + folder.path().resolve(PAGE));
    } else {
      output.say(
          err,
          "Shard %s is done; when all are: parley sweep merge %s".formatted(part, folder.path()));
    }
    output.explain(err, told.watch);
  }

  /** The page of the table; one that is there already is of the same plan. */
  private void page(Survey survey, Folder folder, boolean isNew, Told told) {
    if (!isNew && Files.exists(folder.path().resolve(PAGE))) {
      return;
    }
    List<Meta> origin =
        List.of(
            new Meta("made by", "Parley " + Version.number()),
            new Meta("scenario file, SHA-256", told.source.sha256()));
    Page page = SweepPage.of(told.source.scenario(), survey, told.changes, origin);
    told.watch.lap("composing the page");
    output.write(page, Map.of(), folder.path(), run.threads());
    told.watch.lap("drawing and writing");
  }

  private void print(Survey survey, Folder folder, Told told) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (output.format() == Format.CSV) {
      try (var table = Files.newBufferedReader(folder.table())) {
        table.transferTo(out);
      }
    } else {
      out.print(
          output.format() == Format.TEXT
              ? TextBlocks.of(SweepText.of(told.source.scenario(), survey))
              : JsonText.of(SweepText.tree(survey)));
    }
    out.flush();
  }

  private Map<String, Object> record(Sweep sweep, Shard part, Told told) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("version", Version.number());
    record.put("command", spec.commandLine().getParseResult().originalArgs());
    record.put("scenario", sweep.plan().scenario());
    record.put("scenarioSha256", told.source.sha256());
    record.put("plan", sweep.plan().id());
    record.put("runs", sweep.tasks());
    if (!part.isWhole()) {
      record.put("shard", part.toString());
    }
    record.put("seed", sweep.plan().seed());
    record.put("java", Runtime.version().toString());
    record.put("wallMillis", told.watch.total());
    return record;
  }
}
