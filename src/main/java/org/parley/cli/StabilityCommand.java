package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.cli.ScenarioInput.Loaded;
import org.parley.model.Preference;
import org.parley.report.compose.ConflictGraphs;
import org.parley.report.compose.ConflictPage;
import org.parley.report.compose.ConflictRows;
import org.parley.report.compose.ConflictText;
import org.parley.report.compose.ConflictTree;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Table;
import org.parley.report.render.GraphText;
import org.parley.report.render.TextBlocks;
import org.parley.study.ConflictAnswer;
import org.parley.study.ConflictQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley stability}: which states of a conflict hold, and who can get there. */
@Command(
    name = "stability",
    description = {
      "Which states of the conflict hold against everybody's moves and the answers to them, and how"
          + " could one get there?",
      "Names who would leave each state, the shortest ways from the present one, who has to take part,"
          + " and where it ends if everybody only improves. With preferences as ranges, says in which"
          + " share of draws.",
      "Prints tables and writes a page with a drawing of the graph, graph.dot and graph.graphml."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar stability ukraine-2025 --hold agreed",
      "  java -jar target/parley.jar stability published/fraserhipel1984/cuba"
    })
final class StabilityCommand implements Callable<Integer> {
  private static final int MOST_MOVES = 1_000;
  private static final String UNFELT =
      "nothing of this reaches the conflict, where nobody's preferences are by its score sheet";

  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private RunOptions run;
  @Mixin private SamplingOptions sampling;
  @Mixin private OutputOptions output;

  private int horizon = 3;

  @Option(
      names = "--horizon",
      paramLabel = "H",
      description = "Moves that everybody looks ahead in limited-move stability (default: 3).")
  void setHorizon(int horizon) {
    this.horizon = RunOptions.within(spec, "--horizon", horizon, MOST_MOVES);
  }

  @Option(
      names = "--hold",
      paramLabel = "STATE",
      description = {
        "Also say what would have to be preferred for this state to hold: its id or its number.",
        "A state without a name has the ids of the options taken, joined by +."
      })
  private String hold;

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Loaded loaded = input.loadAny();
    ConflictQuestion question =
        new ConflictQuestion(
            loaded.scenario(),
            horizon,
            Optional.ofNullable(hold),
            sampling.draws(),
            run.seed(),
            run.threads());
    Refusal.ifAny(loaded.scenario().id(), question.obstacle());
    Path folder = output.folder(Path.of("reports", loaded.scenario().id(), "stability"));
    watch.lap("reading the scenario");
    ConflictAnswer answer = question.answer();
    watch.lap("stability of %d states".formatted(answer.states()));
    new Publisher(spec, output, run, loaded, watch)
        .publish(new Found(answer, changes(loaded)), folder, settings());
    return ExitCode.OK;
  }

  /** What was changed; who sees no difference is told when there can be none. */
  private List<String> changes(Loaded loaded) {
    boolean isFelt =
        loaded.changes().stream().anyMatch(c -> c.startsWith("conflict."))
            || loaded.scenario().circumstances().conflict().stream()
                .flatMap(c -> c.preferences().values().stream())
                .anyMatch(Preference.BySheet.class::isInstance);
    if (loaded.changes().isEmpty() || isFelt) {
      return loaded.changes();
    }
    output.say(spec.commandLine().getErr(), "Note: " + UNFELT + ".");
    return Stream.concat(loaded.changes().stream(), Stream.of(UNFELT)).toList();
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("horizon", horizon);
    settings.put("hold", hold == null ? "" : hold);
    settings.put("draws", sampling.draws());
    return settings;
  }

  /** The answer in all forms. */
  private record Found(ConflictAnswer answer, List<String> changes) implements Publisher.Findings {
    @Override
    public String text() {
      return TextBlocks.of(ConflictText.of(answer));
    }

    @Override
    public Table tidy() {
      return ConflictRows.tidy(answer);
    }

    @Override
    public Map<String, Object> tree() {
      return ConflictTree.of(answer);
    }

    @Override
    public Map<String, String> files() {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("graph.dot", GraphText.dot(ConflictGraphs.drawn(answer)));
      files.put("graph.graphml", GraphText.graphMl(ConflictGraphs.said(answer)));
      return files;
    }

    @Override
    public Page page(List<Meta> origin) {
      return ConflictPage.of(answer, changes, origin);
    }
  }
}
