package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.compose.BargainPage;
import org.parley.report.compose.BargainTables;
import org.parley.report.compose.BargainText;
import org.parley.report.compose.BargainTrace;
import org.parley.report.compose.BargainTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.TextBlocks;
import org.parley.study.BargainQuestion;
import org.parley.study.Bargained;
import org.parley.study.Counting;
import org.parley.study.Entrant;
import org.parley.study.LineUp;
import org.parley.study.Tournament;
import org.parley.study.TournamentQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bargain}: where concession bargaining leads from each text. */
@Command(
    name = "bargain",
    description = {
      "What would they settle on, starting from each text?",
      "Plays the negotiation many times, over draws of all ranges and the luck of the agents, and"
          + " says how it ends, after how many rounds, and who gained.",
      "Prints tables and writes a page, with one row for each run in results.csv. 'list' names the"
          + " protocols and agents."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar bargain orchard",
      "  java -jar target/parley.jar bargain orchard --agent all=boulware:0.2",
      "  java -jar target/parley.jar bargain ukraine-2025 --protocol text:1:5",
      "  java -jar target/parley.jar bargain orchard --rounds 10 --trace",
      "  java -jar target/parley.jar bargain orchard --tournament linear,conceder,tft"
    })
final class BargainCommand implements Callable<Integer> {
  private static final int MOST_ROUNDS = 1_000_000;
  private static final int MOST_RUNS = 10_000_000;
  private static final String NO_TEXT = "none";

  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
  @Mixin private OutputOptions output;
  @Mixin private TournamentOptions tournament;

  private int rounds = 100;
  private int runs = 200;
  private int draws = 100;
  private double risk;

  @Option(
      names = "--protocol",
      defaultValue = "alternating",
      paramLabel = "NAME",
      description = "Who may speak when (default: ${DEFAULT-VALUE}).")
  private String protocol;

  @Option(
      names = "--agent",
      paramLabel = "PARTY=NAME",
      description =
          "Who plays for a party, or for all: bidding/acceptance/model, for example"
              + " boulware:0.2/next/frequency (default: all="
              + LineUp.USUAL
              + ").")
  private Map<String, String> agents = new LinkedHashMap<>();

  @Option(
      names = "--among",
      defaultValue = "seats",
      paramLabel = "WHO",
      description =
          "Who sits at the table: seats, those who sign, while those who ratify may void the"
              + " agreement; or everybody (default: seats).")
  private Counting.Among among;

  @Option(
      names = "--start",
      split = ",",
      paramLabel = "ID",
      description = "Texts to start from; none for no text (default: each variant).")
  private List<String> starts = List.of();

  @Option(names = "--trace", description = "Print the first run from each text, turn by turn.")
  private boolean trace;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds until the deadline (default: 100).")
  void setRounds(int rounds) {
    this.rounds = RunOptions.within(spec, "--rounds", rounds, MOST_ROUNDS);
  }

  @Option(names = "--runs", paramLabel = "N", description = "Runs from each text (default: 200).")
  void setRuns(int runs) {
    this.runs = RunOptions.within(spec, "--runs", runs, MOST_RUNS);
  }

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Draws of all ranges that the runs take in turn; 0 for the likely values (default: 100).")
  void setDraws(int draws) {
    this.draws = draws == 0 ? 0 : RunOptions.within(spec, "--draws", draws, MOST_RUNS);
  }

  @Option(
      names = "--risk",
      paramLabel = "P",
      description = "Chance that talks break down after each round (default: 0).")
  void setRisk(double risk) {
    if (!(risk >= 0 && risk <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--risk is %s; expected a number from 0 to 1".formatted(risk));
    }
    this.risk = risk;
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.load();
    Names names = new Names();
    List<Entrant> entrants = tournament.entrants(!agents.isEmpty(), trace, names);
    BargainQuestion question = question(loaded.scenario(), entrants, names);
    if (tournament.isAsked()) {
      return compete(TournamentOptions.question(question, entrants), loaded, watch);
    }
    if (trace) {
      question.starts().forEach(start -> print(question, start));
      return ExitCode.OK;
    }
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "bargain"));
    watch.lap("reading the scenario");
    Bargained bargained = question.answer();
    watch.lap("bargaining");
    Publisher publisher = new Publisher(spec, output, run, loaded, watch);
    publisher.publish(new Found(bargained, loaded.changes()), folder, settings(question));
    return ExitCode.OK;
  }

  private int compete(TournamentQuestion question, Loaded loaded, Stopwatch watch) {
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "tournament"));
    watch.lap("reading the scenario");
    Tournament played = question.answer();
    watch.lap("bargaining");
    Map<String, Object> settings = settings(question.game());
    settings.put("tournament", tournament.names());
    new Publisher(spec, output, run, loaded, watch)
        .publish(new TournamentOptions.Found(played, loaded.changes()), folder, settings);
    return ExitCode.OK;
  }

  private void print(BargainQuestion question, String start) {
    spec.commandLine()
        .getOut()
        .print(BargainTrace.of(question.scenario(), start, question.watch(start, 0)));
    spec.commandLine().getOut().flush();
  }

  private static Map<String, Object> settings(BargainQuestion question) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("protocol", question.lineUp().protocolName());
    settings.put("rounds", question.rounds());
    settings.put("runs", question.runs());
    settings.put("draws", question.draws());
    return settings;
  }

  /** Who plays by name: in a tournament the first agent, until the others take its place. */
  private Map<String, String> players(List<Entrant> entrants) {
    return entrants.isEmpty() ? agents : Map.of(LineUp.ALL, entrants.get(0).name());
  }

  private List<String> starts(Scenario scenario, List<Entrant> entrants, Names names) {
    if (tournament.isAsked() && starts.isEmpty()) {
      return TournamentQuestion.usualStarts(entrants, scenario);
    }
    List<String> texts = scenario.variants().stream().map(Variant::id).toList();
    List<String> asked = starts.stream().filter(s -> !s.equals(NO_TEXT)).toList();
    List<String> chosen = new ArrayList<>(names.choose("--start", asked, texts));
    if (!starts.isEmpty() && asked.isEmpty()) {
      chosen.clear();
    }
    if (starts.contains(NO_TEXT) || texts.isEmpty()) {
      chosen.add("");
    }
    return chosen;
  }

  /**
   * @param names collects what is wrong
   */
  private BargainQuestion question(Scenario scenario, List<Entrant> entrants, Names names) {
    List<String> chosen = starts(scenario, entrants, names);
    List<String> wrong = new ArrayList<>();
    Counting counting = new Counting(among, Map.of(), Counting.Ideal.RATIONAL);
    Optional<LineUp> lineUp = LineUp.of(scenario, counting, protocol, players(entrants), wrong);
    wrong.forEach(names::wrong);
    names.refuseIfWrong();
    BargainQuestion question =
        new BargainQuestion(
            scenario,
            lineUp.orElseThrow(),
            chosen,
            rounds,
            risk,
            runs,
            draws,
            run.seed(),
            run.threads());
    question
        .obstacle()
        .ifPresent(
            why -> {
              throw new Refusal("--protocol %s: %s".formatted(protocol, why));
            });
    return question;
  }

  /** The answer in all forms. */
  private record Found(Bargained bargained, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(BargainText.of(bargained));
    }

    @Override
    public Table tidy() {
      return BargainTables.tidy(bargained);
    }

    @Override
    public Map<String, Object> tree() {
      return BargainTree.of(bargained);
    }

    @Override
    public Page page(List<Meta> origin) {
      return BargainPage.of(bargained, changes, origin);
    }
  }
}
