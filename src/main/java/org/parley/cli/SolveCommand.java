package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.compose.SolvePage;
import org.parley.report.compose.SolveTables;
import org.parley.report.compose.SolveText;
import org.parley.report.compose.SolveTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.Counting;
import org.parley.study.Selection;
import org.parley.study.SolveQuestion;
import org.parley.study.SolveQuestion.Pair;
import org.parley.study.Solved;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley solve}: the best packages of all, with a proof. */
@Command(
    name = "solve",
    description = {
      "Could any package please everybody, and which one would bargaining select?",
      "Finds the bargaining solutions, the Pareto frontier, the zone of agreement and the smallest"
          + " repair of each text, at the likely value of every number.",
      "Prints tables and writes a page with charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar solve orchard",
      "  java -jar target/parley.jar solve ukraine-2025 --among seats --variant us-28"
    })
final class SolveCommand implements Callable<Integer> {
  private static final int MOST_BEST = 1_000;
  private static final int MOST_POINTS = 10_000_000;

  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private CountingOptions who;
  @Mixin private RunOptions run;
  @Mixin private OutputOptions output;

  private int best = SolveQuestion.BEST;
  private int budget = SolveQuestion.BUDGET;
  private int points = SolveTree.MOST_POINTS;

  @Option(
      names = "--variant",
      split = ",",
      paramLabel = "ID",
      description =
          "Look closely at these texts: what would improve them, trades that start from them"
              + " (default: the last revision and the text it revises; all if they are few).")
  private List<String> variants = List.of();

  @Option(
      names = "--party",
      split = ",",
      paramLabel = "ID",
      description = "Say what repair of each text costs these parties least.")
  private List<String> payers = List.of();

  @Option(
      names = "--trade",
      paramLabel = "A,B",
      description = "Look for trades between these two parties (default: between each two).")
  private List<String> trades = List.of();

  @Option(
      names = "--best",
      paramLabel = "N",
      description = "How many of the best packages to list (default: 5).")
  void setBest(int best) {
    this.best = RunOptions.within(spec, "--best", best, MOST_BEST);
  }

  @Option(
      names = "--frontier-budget",
      paramLabel = "N",
      description =
          "Utility vectors held while a frontier is built: more take longer and make it exact"
              + " or finer (default: 10000).")
  void setBudget(int budget) {
    this.budget = RunOptions.within(spec, "--frontier-budget", budget, MOST_POINTS);
  }

  @Option(
      names = "--frontier-points",
      paramLabel = "N",
      description = "Points of the frontier in JSON and CSV (default: 2000).")
  void setPoints(int points) {
    this.points = RunOptions.within(spec, "--frontier-points", points, MOST_POINTS);
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    SolveQuestion question = question(loaded.scenario());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "solve"));
    watch.lap("reading the scenario");
    Publisher publisher = new Publisher(spec, output, run, loaded, watch);
    Selection selection = question.select();
    watch.lap("bargaining solutions");
    publisher.begin(() -> TextBlocks.of(SolveText.first(loaded.scenario(), selection)));
    Solved solved = question.answer(selection);
    watch.lap("zone, frontiers and texts");
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("best", best);
    settings.put("frontierBudget", budget);
    publisher.publish(new Found(solved, points, loaded.changes()), folder, settings);
    return ExitCode.OK;
  }

  private SolveQuestion question(Scenario scenario) {
    List<String> parties = scenario.parties().stream().map(Party::id).toList();
    Names names = new Names();
    Counting counting = who.counting(scenario, names);
    List<String> texts =
        names.choose("--variant", variants, scenario.variants().stream().map(Variant::id).toList());
    List<String> asked = names.choose("--party", payers, parties);
    List<Pair> pairs = trades.stream().map(t -> names.pair("--trade", t, parties)).toList();
    names.refuseIfWrong();
    SolveQuestion usual = SolveQuestion.of(scenario, counting, run.seed(), run.threads());
    return usual
        .listing(best, budget)
        .about(
            variants.isEmpty() ? usual.variants() : texts,
            payers.isEmpty() ? List.of() : asked,
            pairs.isEmpty() ? usual.trades() : pairs);
  }

  /** The answer in all forms. */
  private record Found(Solved solved, int points, List<String> changes)
      implements Publisher.Findings {
    @Override
    public String text() {
      return "\n" + TextBlocks.of(SolveText.second(solved));
    }

    @Override
    public Table tidy() {
      return SolveTables.tidy(solved, points);
    }

    @Override
    public Map<String, Object> tree() {
      return SolveTree.of(solved, points);
    }

    @Override
    public Page page(List<Meta> origin) {
      return SolvePage.of(solved, changes, origin);
    }
  }
}
