package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Scenario;
import org.parley.report.compose.SensitivityPage;
import org.parley.report.compose.SensitivityTables;
import org.parley.report.compose.SensitivityText;
import org.parley.report.compose.SensitivityTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.Sensitivity;
import org.parley.study.SensitivityQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley sensitivity}: which assumptions move the answer. */
@Command(
    name = "sensitivity",
    description = {
      "Which assumptions move the answer?",
      "Varies all numbers that are written as ranges, and says whose doubt makes up how much of the"
          + " doubt about one number: screening, Sobol indices, one at a time, the value at which it"
          + " turns, the region in which it holds, and which text stands up in most draws.",
      "Prints tables and writes a page with charts. A weight is scaled with its sheet, as under"
          + " --set."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar sensitivity orchard",
      "  java -jar target/parley.jar sensitivity ukraine-2025 --measure gain.us.us-28"
    })
final class SensitivityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private SensitivityOptions asked;
  @Mixin private RunOptions run;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    SensitivityQuestion question = question(loaded.scenario());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "sensitivity"));
    watch.lap("reading the scenario");
    StatusLine line = new StatusLine(spec.commandLine().getErr(), output.isQuiet());
    Sensitivity found = question.answer(new StageLine(line));
    line.end();
    watch.lap("%d runs".formatted(found.runs()));
    new Publisher(spec, output, run, loaded, watch)
        .publish(new Found(found, loaded.changes()), folder, settings(question));
    return ExitCode.OK;
  }

  private SensitivityQuestion question(Scenario scenario) {
    Names names = new Names();
    Optional<SensitivityQuestion> question = asked.question(scenario, run, names);
    names.refuseIfWrong();
    Refusal.ifAny(scenario.id(), question.flatMap(SensitivityQuestion::obstacle));
    return question.orElseThrow();
  }

  private static Map<String, Object> settings(SensitivityQuestion question) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("measure", question.measure().name());
    settings.put("threshold", question.threshold());
    settings.put("vary", question.vary());
    settings.put("draws", question.effort().draws());
    settings.put("trajectories", question.effort().trajectories());
    settings.put("top", question.effort().top());
    settings.put("samples", question.effort().samples());
    return settings;
  }

  /** The answer in all forms. */
  private record Found(Sensitivity found, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(SensitivityText.of(found));
    }

    @Override
    public Table tidy() {
      return SensitivityTables.tidy(found);
    }

    @Override
    public Map<String, Object> tree() {
      return SensitivityTree.of(found);
    }

    @Override
    public Page page(List<Meta> origin) {
      return SensitivityPage.of(found, changes, origin);
    }
  }
}
