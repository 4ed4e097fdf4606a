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
import org.parley.report.compose.CoalitionPage;
import org.parley.report.compose.CoalitionTables;
import org.parley.report.compose.CoalitionText;
import org.parley.report.compose.CoalitionTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.CoalitionAnswer;
import org.parley.study.CoalitionQuestion;
import org.parley.study.CoalitionQuestion.Ideal;
import org.parley.study.Counting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley coalition}: who can block, who is needed, and what a seat is worth. */
@Command(
    name = "coalition",
    description = {
      "Who can block, who is needed, and what is a seat worth?",
      "Says for each text who accepts it, who blocks it and who would have to be won over; what"
          + " each seat at the table changes for everybody; and what coalitions could reach, in"
          + " shares of ideal gains: core, Shapley value, nucleolus, Banzhaf value.",
      "Prints tables and writes a page with charts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar coalition orchard",
      "  java -jar target/parley.jar coalition ukraine-2025 --party europe --draws 500"
    })
final class CoalitionCommand implements Callable<Integer> {
  private static final int MOST_DRAWS = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private SamplingOptions sampling;
  @Mixin private RunOptions run;
  @Mixin private OutputOptions output;

  private int seatDraws = CoalitionQuestion.SEAT_DRAWS;

  @Option(
      names = "--among",
      defaultValue = "seats",
      paramLabel = "WHO",
      description =
          "Who has to agree: seats, who signs bargains, who ratifies must not lose, who reacts"
              + " does not count; or everybody (default: seats).")
  private Counting.Among among;

  @Option(
      names = "--ideal",
      defaultValue = "table",
      paramLabel = "SET",
      description =
          "Packages over which the best of each party is taken, of which coalitions count shares:"
              + " table, those that all at the table accept, or own, those that it accepts itself"
              + " (default: table).")
  private Ideal ideal;

  @Option(
      names = "--variant",
      split = ",",
      paramLabel = "ID",
      description = "Say only who blocks these texts (default: each).")
  private List<String> variants = List.of();

  @Option(
      names = "--party",
      split = ",",
      paramLabel = "ID",
      description = "Say only what the seats of these parties are worth (default: each).")
  private List<String> parties = List.of();

  @Option(
      names = "--seat-draws",
      paramLabel = "N",
      description =
          "In how many of the draws to solve the tables with and without each seat; 0 for the"
              + " likely values alone (default: 100).")
  void setSeatDraws(int draws) {
    seatDraws = draws == 0 ? 0 : RunOptions.within(spec, "--seat-draws", draws, MOST_DRAWS);
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    CoalitionQuestion question = question(loaded.scenario());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "coalition"));
    watch.lap("reading the scenario");
    CoalitionAnswer answer = question.answer();
    watch.lap("texts, seats and coalitions");
    Publisher publisher = new Publisher(spec, output, run, loaded, watch);
    publisher.publish(new Found(answer, loaded.changes()), folder, settings(question));
    return ExitCode.OK;
  }

  private static Map<String, Object> settings(CoalitionQuestion question) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("draws", question.draws());
    settings.put("seatDraws", question.seatDraws());
    return settings;
  }

  private CoalitionQuestion question(Scenario scenario) {
    Names names = new Names();
    Counting counting = new Counting(among, Map.of(), Counting.Ideal.RATIONAL);
    if (counting.bargaining(scenario).isEmpty()) {
      names.wrong("--among seats: no party of %s signs".formatted(scenario.id()));
    }
    List<String> texts =
        names.choose("--variant", variants, scenario.variants().stream().map(Variant::id).toList());
    List<String> seats =
        names.choose("--party", parties, scenario.parties().stream().map(Party::id).toList());
    CoalitionQuestion question =
        CoalitionQuestion.of(scenario, counting, sampling.draws(), run.seed(), run.threads())
            .solving(seatDraws)
            .measuring(ideal)
            .about(texts, seats);
    question.obstacle().map(o -> scenario.id() + ": " + o).ifPresent(names::wrong);
    names.refuseIfWrong();
    return question;
  }

  /** The answer in all forms. */
  private record Found(CoalitionAnswer answer, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(CoalitionText.of(answer));
    }

    @Override
    public Table tidy() {
      return CoalitionTables.tidy(answer);
    }

    @Override
    public Map<String, Object> tree() {
      return CoalitionTree.of(answer);
    }

    @Override
    public Page page(List<Meta> origin) {
      return CoalitionPage.of(answer, changes, origin);
    }
  }
}
