package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.compose.PressurePage;
import org.parley.report.compose.PressureTables;
import org.parley.report.compose.PressureText;
import org.parley.report.compose.PressureTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.PressureQuestion;
import org.parley.study.Pressured;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley pressure}: what pressures do to no deal, and to who accepts which text. */
@Command(
    name = "pressure",
    description = {
      "What does each pressure of the scenario do to what parties have without a deal, and to which"
          + " texts they accept?",
      "Finds how strong each would have to be for a party to change its mind about a text, and"
          + " whether carrying out a threat would pay its maker.",
      "Prints tables and writes a page with charts. Pressures switched on by --pressure are part of"
          + " the base."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar pressure ukraine-2025",
      "  java -jar target/parley.jar pressure ukraine-2025 --variant us-28 --draws 500"
    })
final class PressureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
  @Mixin private SamplingOptions sampling;
  @Mixin private OutputOptions output;

  @Option(
      names = "--variant",
      split = ",",
      paramLabel = "ID",
      description = "Ask about these texts only.")
  private List<String> variants = List.of();

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    PressureQuestion question = question(loaded.scenario());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "pressure"));
    watch.lap("reading the scenario");
    Pressured pressured = question.answer();
    watch.lap("pressing %d draws".formatted(sampling.draws()));
    new Publisher(spec, output, run, loaded, watch)
        .publish(new Found(pressured, loaded.changes()), folder, Map.of("draws", sampling.draws()));
    return ExitCode.OK;
  }

  private PressureQuestion question(Scenario scenario) {
    Names names = new Names();
    List<String> known = scenario.variants().stream().map(Variant::id).toList();
    List<String> chosen = names.choose("--variant", variants, known);
    names.refuseIfWrong();
    PressureQuestion question =
        new PressureQuestion(scenario, chosen, sampling.draws(), run.seed(), run.threads());
    Refusal.ifAny(scenario.id(), question.obstacle());
    return question;
  }

  /** The answer in all forms. */
  private record Found(Pressured pressured, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(PressureText.of(pressured));
    }

    @Override
    public Table tidy() {
      return PressureTables.tidy(pressured);
    }

    @Override
    public Map<String, Object> tree() {
      return PressureTree.of(pressured);
    }

    @Override
    public Page page(List<Meta> origin) {
      return PressurePage.of(pressured, changes, origin);
    }
  }
}
