package org.parley.cli;

import java.nio.file.Path;
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
import org.parley.report.page.Table;
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
      "  java -jar target/parley.jar compare ukraine-2025 --set seats.europe=signs"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
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
    Path folder = output.folder(Path.of("reports", scenario.id()));
    watch.lap("reading the scenario");
    Comparison comparison =
        new CompareQuestion(scenario, steps, sampling.draws(), run.seed(), run.threads())
            .withAgreement()
            .answer();
    watch.lap("scoring and solving %d draws".formatted(sampling.draws()));
    new Publisher(spec, output, run, loaded, watch)
        .publish(
            new Compared(comparison, shown, loaded.changes()),
            folder,
            Map.of("draws", sampling.draws()));
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

  /** The answer in all forms. */
  private record Compared(Comparison comparison, Shown shown, List<String> changes)
      implements Publisher.Findings {
    @Override
    public String text() {
      return TextTable.of(CompareTables.gains(comparison, shown));
    }

    @Override
    public Table tidy() {
      return CompareTables.tidy(comparison, shown);
    }

    @Override
    public Map<String, Object> tree() {
      return CompareTree.of(comparison, shown);
    }

    @Override
    public Page page(List<Meta> origin) {
      return ComparePage.of(comparison, shown, changes, origin);
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
}
