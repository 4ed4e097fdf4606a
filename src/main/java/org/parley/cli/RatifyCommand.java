package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.report.compose.RatifyPage;
import org.parley.report.compose.RatifyRows;
import org.parley.report.compose.RatifyText;
import org.parley.report.compose.RatifyTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.Ratified;
import org.parley.study.RatifyQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley ratify}: who else has to say yes. */
@Command(
    name = "ratify",
    description = {
      "Who else has to say yes, how likely do they, and what could be agreed that they would pass?",
      "Lets the ratifiers of the scenario vote on each variant over draws of all ranges, counts"
          + " their win-sets, finds the best package that they would pass, and shows what tied hands"
          + " buy a negotiator.",
      "Prints tables and writes a page with charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar ratify ukraine-2025 --chance 0.6 --draws 500"
    })
final class RatifyCommand implements Callable<Integer> {
  private static final int MOST_STEPS = 1_000;

  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
  @Mixin private SamplingOptions sampling;
  @Mixin private OutputOptions output;

  private double chance = 0.5;
  private int steps = 12;

  @Option(
      names = "--chance",
      paramLabel = "P",
      description =
          "A win-set holds the packages that a ratifier passes with at least this chance (default:"
              + " 0.5).")
  void setChance(double chance) {
    if (!(chance > 0 && chance < 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--chance is %s; expected a number above 0 and below 1".formatted(chance));
    }
    this.chance = chance;
  }

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Steps in which a ratifier asks for more (default: 12).")
  void setSteps(int steps) {
    this.steps = RunOptions.within(spec, "--steps", steps, MOST_STEPS);
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    RatifyQuestion question =
        new RatifyQuestion(
            loaded.scenario(), chance, steps, sampling.draws(), run.seed(), run.threads());
    Refusal.ifAny(loaded.scenario().id(), question.obstacle());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "ratify"));
    watch.lap("reading the scenario");
    Ratified ratified = question.answer();
    watch.lap("ballots, win-sets and packages");
    new Publisher(spec, output, run, loaded, watch)
        .publish(new Found(ratified, loaded.changes()), folder, settings());
    return ExitCode.OK;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("chance", chance);
    settings.put("steps", steps);
    settings.put("draws", sampling.draws());
    return settings;
  }

  /** The answer in all forms. */
  private record Found(Ratified ratified, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(RatifyText.of(ratified));
    }

    @Override
    public Table tidy() {
      return RatifyRows.tidy(ratified);
    }

    @Override
    public Map<String, Object> tree() {
      return RatifyTree.of(ratified);
    }

    @Override
    public Page page(List<Meta> origin) {
      return RatifyPage.of(ratified, changes, origin);
    }
  }
}
