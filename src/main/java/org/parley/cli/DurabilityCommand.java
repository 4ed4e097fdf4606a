package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.compose.DurabilityPage;
import org.parley.report.compose.DurabilityTables;
import org.parley.report.compose.DurabilityText;
import org.parley.report.compose.DurabilityTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.DurabilityQuestion;
import org.parley.study.Lasting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley durability}: who would gain by breaking a text after signature. */
@Command(
    name = "durability",
    description = {
      "Who would gain by breaking each text after signature, in which year, and what would keep"
          + " them from it?",
      "Compares keeping with breaking year by year; the war after a breach is that of no deal, as"
          + " the text's provisions have changed it by then. Prints tables and writes a page with"
          + " charts. The scenario says what a breach means in its section 'breaches'."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar durability ukraine-2025 --variant us-28"
    })
final class DurabilityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
  @Mixin private SamplingOptions sampling;
  @Mixin private OutputOptions output;

  @Option(
      names = "--variant",
      split = ",",
      paramLabel = "ID",
      description = "Ask about these variants only.")
  private List<String> variants = List.of();

  @Option(
      names = "--nash",
      description = "Ask about the Nash package at the likely values as well.")
  private boolean nash;

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    DurabilityQuestion question = question(loaded.scenario());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "durability"));
    watch.lap("reading the scenario");
    Lasting lasting = question.answer();
    watch.lap("keeping and breaking in %d draws".formatted(sampling.draws()));
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("draws", sampling.draws());
    settings.put("nash", nash);
    new Publisher(spec, output, run, loaded, watch)
        .publish(new Found(lasting, loaded.changes()), folder, settings);
    return ExitCode.OK;
  }

  private DurabilityQuestion question(Scenario scenario) {
    refuseIfSilent(scenario);
    Names names = new Names();
    List<String> texts =
        names.choose("--variant", variants, scenario.variants().stream().map(Variant::id).toList());
    names.refuseIfWrong();
    return new DurabilityQuestion(
        scenario, texts, nash, sampling.draws(), run.seed(), run.threads());
  }

  private static void refuseIfSilent(Scenario scenario) {
    if (!DurabilityQuestion.canBeAsked(scenario)) {
      throw new Refusal(
          scenario.id()
              + ": does not say what breaking a deal would mean to anybody; expected a section"
              + " breaches, for example breaches: {"
              + scenario.parties().get(0).id()
              + ": {discount: 0.9, answer: 10, source: assumed, why: by trial}}");
    }
    if (scenario.variants().isEmpty()) {
      throw new Refusal(scenario.id() + ": no variants to break; expected at least one");
    }
  }

  /** The answer in all forms. */
  private record Found(Lasting lasting, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(DurabilityText.of(lasting));
    }

    @Override
    public Table tidy() {
      return DurabilityTables.tidy(lasting);
    }

    @Override
    public Map<String, Object> tree() {
      return DurabilityTree.of(lasting);
    }

    @Override
    public Page page(List<Meta> origin) {
      return DurabilityPage.of(lasting, changes, origin);
    }
  }
}
