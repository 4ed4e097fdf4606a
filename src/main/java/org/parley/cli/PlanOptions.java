package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.document.Document;
import org.parley.document.Position;
import org.parley.document.Problem;
import org.parley.study.BargainWay;
import org.parley.study.Counting.Among;
import org.parley.sweep.Plan;
import org.parley.sweep.PlanFile;
import org.parley.sweep.Request;
import org.parley.sweep.Scheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What varies, how often each is run, and what is measured. */
final class PlanOptions {
  /** What a plan file says, so that the command line cannot say it as well. */
  private static final List<String> IN_FILE =
      List.of(
          "--vary",
          "--design",
          "--samples",
          "--replications",
          "--others",
          "--luck",
          "--measure",
          "--among",
          "--protocol",
          "--rounds",
          "--start",
          "--agent",
          "--set",
          "--pressure",
          "--seed");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Take all of this from a plan file, such as the plan.yaml of another sweep.")
  private Path file;

  @Option(
      names = "--vary",
      paramLabel = "PATH[=VALUES]",
      description = {
        "Vary a path that --set takes, or pressure.ID (on, off): over FROM:TO:STEP, over values",
        "parted by commas, in LOW..HIGH, or over its own range if nothing is said; * in a path",
        "stands for all numbers with a range. May be repeated. As with --set, the other weights",
        "of a party give way; what then exceeds their total is scaled to it."
      })
  private List<String> vary = List.of();

  @Option(
      names = "--design",
      paramLabel = "DESIGN",
      description = {
        "Which combinations: grid, list, one-at-a-time, lhs (Latin hypercube), sobol, random,",
        "saltelli or morris (default: grid, or lhs if a range varies)."
      })
  private String design;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Points of a design that samples (default: 1000).")
  private Long samples;

  @Option(
      names = "--replications",
      defaultValue = "1",
      paramLabel = "N",
      description = "Runs of each point (default: 1).")
  private int replications;

  @Option(
      names = "--others",
      paramLabel = "WHAT",
      description =
          "The numbers that do not vary: likely, or drawn from their ranges (default: likely;"
              + " drawn with several replications).")
  private Plan.Others others;

  @Option(
      names = "--luck",
      paramLabel = "WHOSE",
      description =
          "Which draw a run has: common, that of its replication, or one of its own (default:"
              + " own for designs that sample, else common).")
  private Plan.Luck luck;

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "NAME",
      description = {
        "What is measured, such as gain, accept.ukraine, gain.ukraine.geneva-19, nash.gain,",
        "agreeable, bargain.agreement; 'parley list' has all."
      })
  private List<String> measures = List.of();

  @Option(
      names = "--among",
      defaultValue = "everybody",
      paramLabel = "WHO",
      description = "Who has to agree to packages: everybody, or seats (default: everybody).")
  private Among among;

  @Option(
      names = "--protocol",
      defaultValue = "alternating",
      paramLabel = "NAME",
      description = "Protocol of measures of bargaining (default: alternating).")
  private String protocol;

  private int rounds = BargainWay.USUAL.rounds();

  @Option(
      names = "--start",
      defaultValue = "",
      paramLabel = "ID",
      description = "Text that bargaining starts from (default: none).")
  private String start;

  @Option(
      names = "--agent",
      paramLabel = "PARTY=NAME",
      description = "Who plays for a party, or for all (default: linear/combi/frequency).")
  private Map<String, String> agents = new LinkedHashMap<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Deadline of measures of bargaining (default: 100).")
  void setRounds(int rounds) {
    this.rounds = RunOptions.within(spec, "--rounds", rounds, 1_000_000);
  }

  /** What is asked for. */
  Request request(SweepInput input, long seed) {
    if (file != null) {
      refuseBesideFile();
      return accept(PlanFile.read(Document.read(file, "plan")));
    }
    refuseWrong();
    return new Request(
        new Position(spec.qualifiedName(), 1, 1),
        Optional.empty(),
        Optional.empty(),
        Request.words("--set", input.set()),
        input.pressures(),
        vary.stream().map(Request::vary).toList(),
        Optional.ofNullable(design).map(Scheme::of),
        samples == null ? OptionalLong.empty() : OptionalLong.of(samples),
        replications,
        Optional.ofNullable(others),
        Optional.ofNullable(luck),
        seed,
        Request.words("--measure", measures),
        among,
        new BargainWay(protocol, rounds, start, agents));
  }

  private static Request accept(PlanFile.Read read) {
    return read.request()
        .orElseThrow(() -> new Refusal(read.problems().stream().map(Problem::toString).toList()));
  }

  private void refuseBesideFile() {
    List<String> given =
        IN_FILE.stream()
            .filter(o -> spec.commandLine().getParseResult().hasMatchedOption(o))
            .toList();
    if (!given.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "%s beside --plan: the plan file says it; change it there"
              .formatted(String.join(", ", given)));
    }
  }

  private void refuseWrong() {
    List<String> wrong = new ArrayList<>();
    if (design != null && !Scheme.words().contains(design)) {
      wrong.add(
          "--design %s: expected one of %s".formatted(design, String.join(", ", Scheme.words())));
    }
    if (samples != null && (samples < 1 || samples > Plan.MOST_TASKS)) {
      wrong.add(outside("--samples", samples));
    }
    if (replications < 1 || replications > Plan.MOST_TASKS) {
      wrong.add(outside("--replications", replications));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
  }

  private static String outside(String option, long value) {
    return String.format(
        Locale.ROOT, "%s is %d; expected 1 to %,d", option, value, Plan.MOST_TASKS);
  }
}
