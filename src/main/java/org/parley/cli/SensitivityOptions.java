package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.scenario.Suggestion;
import org.parley.study.Measure;
import org.parley.study.SensitivityQuestion;
import org.parley.study.SensitivityQuestion.Effort;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is asked about, what varies, and how many runs are spent. */
final class SensitivityOptions {
  private static final int MOST_DRAWS = 10_000;
  private static final int MOST_TOP = 50;
  private static final int MOST_SAMPLES = 65_536;
  private static final int MOST_TRAJECTORIES = 100;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--measure",
      defaultValue = "agreeable.margin",
      paramLabel = "NAME",
      description =
          "The number asked about, such as gain.ukraine.geneva-19, accept.russia.us-28, noDeal.us,"
              + " agreeable (default: ${DEFAULT-VALUE}, the most that the worst-off of all parties"
              + " can have).")
  private String measure;

  @Option(
      names = "--threshold",
      paramLabel = "VALUE",
      description = "The value that it should reach (default: 0; for yes or no: yes).")
  private Double threshold;

  @Option(
      names = "--vary",
      split = ",",
      paramLabel = "PATH",
      description = {
        "Vary these numbers only, by path or its beginning, such as weights.russia",
        "or costs.us; may be repeated (default: all that are ranges)."
      })
  private List<String> vary = List.of();

  private int top = 10;
  private OptionalInt samples = OptionalInt.empty();
  private int draws = 2_000;
  private int trajectories = 4;

  @Option(
      names = "--top",
      defaultValue = "10",
      paramLabel = "N",
      description = "Look at so many inputs closely (default: ${DEFAULT-VALUE}).")
  void setTop(int top) {
    this.top = RunOptions.within(spec, "--top", top, MOST_TOP);
  }

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "Rows for the Sobol indices, of as many runs as inputs looked at closely plus 3 or 4;"
              + " a power of two is best (default: ${DEFAULT-VALUE}).")
  void setSamples(int samples) {
    this.samples = OptionalInt.of(atLeast("--samples", samples, 2, MOST_SAMPLES));
  }

  @Option(
      names = "--draws",
      defaultValue = "2000",
      paramLabel = "N",
      description = "Plain draws of all inputs (default: ${DEFAULT-VALUE}).")
  void setDraws(int draws) {
    this.draws = atLeast("--draws", draws, Effort.LEAST_DRAWS, MOST_DRAWS);
  }

  @Option(
      names = "--trajectories",
      defaultValue = "4",
      paramLabel = "N",
      description =
          "Morris trajectories for the screening, each a run for every input and one more; 0 for"
              + " none (default: ${DEFAULT-VALUE}).")
  void setTrajectories(int trajectories) {
    this.trajectories =
        trajectories == 0 ? 0 : atLeast("--trajectories", trajectories, 2, MOST_TRAJECTORIES);
  }

  private int atLeast(String option, int value, int least, int most) {
    return RunOptions.within(spec, option, value, least, most);
  }

  int draws() {
    return draws;
  }

  /** What is asked; what is wrong with it is added to the names. */
  Optional<SensitivityQuestion> question(Scenario scenario, RunOptions run, Names names) {
    vary.forEach(path -> check(scenario, path, names));
    return measure(scenario, names)
        .map(
            m ->
                new SensitivityQuestion(
                    scenario,
                    m,
                    threshold(m, names).orElse(SensitivityQuestion.usualThreshold(m)),
                    vary,
                    new Effort(
                        draws,
                        trajectories,
                        top,
                        samples.orElse(SensitivityQuestion.usualSamples(m))),
                    run.seed(),
                    run.threads()));
  }

  private Optional<Measure> measure(Scenario scenario, Names names) {
    List<Measure> found = Measure.of(scenario, measure);
    if (found.size() > 1) {
      names.wrong(
          "--measure %s: stands for %d numbers; expected one of them, such as %s"
              .formatted(measure, found.size(), found.get(0).name()));
    } else if (found.isEmpty()) {
      List<String> known = Measure.known(scenario);
      List<String> all =
          known.stream().flatMap(k -> Measure.of(scenario, k).stream()).map(Measure::name).toList();
      names.wrong(
          "--measure %s: no such measure; expected one of %s%s"
              .formatted(measure, String.join(", ", known), hint(measure, all)));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String hint(String word, List<String> known) {
    return Suggestion.of(word, known).map(s -> "; did you mean \"" + s + "\"?").orElse("");
  }

  private OptionalDouble threshold(Measure of, Names names) {
    if (threshold == null) {
      return OptionalDouble.empty();
    }
    if (SensitivityQuestion.isYesNo(of)) {
      names.wrong("--threshold: %s is yes or no; expected no threshold".formatted(of.name()));
    } else if (!Double.isFinite(threshold)) {
      names.wrong("--threshold %s: expected a number".formatted(threshold));
    } else {
      return OptionalDouble.of(threshold);
    }
    return OptionalDouble.empty();
  }

  private static void check(Scenario scenario, String path, Names names) {
    List<Quantity> all = ProblemTemplate.of(scenario).quantities();
    List<Quantity> meant =
        all.stream().filter(q -> SensitivityQuestion.isUnder(q.path(), path)).toList();
    if (meant.isEmpty()) {
      names.wrong(
          "--vary %s: no such number%s"
              .formatted(path, hint(path, all.stream().map(Quantity::path).toList())));
    } else if (meant.stream().allMatch(q -> q.value().isExact())) {
      names.wrong(
          "--vary %s: has no range; give it one with --set %s=[LOW,LIKELY,HIGH]"
              .formatted(path, meant.get(0).path()));
    }
  }
}
