package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.study.Screening.Ranked;
import org.parley.uncertainty.Estimate;
import org.parley.uncertainty.robustness.Robustness;

/** Answers a {@link SensitivityQuestion}. */
final class Sensing {
  private static final double ALMOST = 1 - 1e-9;

  private final SensitivityQuestion question;
  private final VariedInputs varied;
  private final Progress progress;
  private final MeasuredRuns drawn;
  private final MeasuredRuns likely;
  private long runs;

  Sensing(SensitivityQuestion question, Progress progress) {
    this.question = question;
    this.progress = progress;
    varied = VariedInputs.of(question);
    drawn = new MeasuredRuns(question, List.of(question.measure()), true, progress);
    likely = new MeasuredRuns(question, List.of(question.measure()), false, progress);
  }

  Sensitivity answer() {
    PlainDraws draws = PlainDraws.of(question, varied, progress);
    double base = likely.take().read(varied.likely(), 0)[0];
    List<Ranked> ranked = new Screening(question, varied).of(draws, drawn);
    runs = 1L + draws.count() + question.effort().trajectories() * (varied.count() + 1L);
    List<Integer> places = ranked.stream().map(Ranked::place).toList();
    List<Integer> moving = ranked.stream().filter(Ranked::moves).map(Ranked::place).toList();
    List<Integer> close = close(places, moving, varies(draws.measured()));
    Optional<VarianceShares> shares = shares(draws, places, close.size());
    List<Influence> influences = shares.map(VarianceShares::influences).orElse(List.of());
    List<Integer> sorted = sorted(close, influences);
    OneByOne singly = new OneByOne(question, varied, likely);
    return new Sensitivity(
        question,
        value(base, draws.measured()),
        share(draws.measured(), true),
        share(draws.measured(), false),
        ranked.stream().map(Ranked::screened).toList(),
        moving.size(),
        influences,
        swings(singly, moving, base),
        hasValue(base) ? singly.crossings(sorted, base >= question.threshold()) : List.of(),
        new Discovery(varied, sorted)
            .of(draws, question.threshold(), influences.isEmpty() ? Optional.empty() : shares),
        robustness(draws),
        runs);
  }

  /**
   * The inputs to look at closely: the first of those that move the measure. Where none was seen to
   * do so, the first of all, if the measure varies or they are few.
   */
  private List<Integer> close(List<Integer> all, List<Integer> moving, boolean varies) {
    int top = question.effort().top();
    List<Integer> from = !moving.isEmpty() || !(varies || all.size() <= top) ? moving : all;
    return from.subList(0, Math.min(top, from.size()));
  }

  private static boolean varies(double[] output) {
    return Screening.isFinite(output) && Arrays.stream(output).anyMatch(y -> y != output[0]);
  }

  /** Whether one input can be moved at a time: the measure has a value and luck has no part. */
  private boolean hasValue(double base) {
    return Double.isFinite(base) && !question.measure().indicator().needsLuck();
  }

  private List<Swing> swings(OneByOne singly, List<Integer> moving, double base) {
    if (!hasValue(base)) {
      return List.of();
    }
    runs += 2L * moving.size();
    return singly.swings(moving, base);
  }

  /** By the greatest total share, where there is one. */
  private List<Integer> sorted(List<Integer> close, List<Influence> influences) {
    List<String> order =
        influences.stream()
            .filter(i -> i.kind() == Influence.Kind.INPUT)
            .map(i -> i.inputs().get(0).path())
            .toList();
    return close.stream()
        .sorted(Comparator.comparingInt(p -> order.indexOf(varied.input(p).path())))
        .toList();
  }

  private Optional<VarianceShares> shares(PlainDraws draws, List<Integer> ranked, int top) {
    if (!varies(draws.measured())) {
      return Optional.empty();
    }
    VarianceShares shares = new VarianceShares(question, varied, ranked, top, hasLuck());
    runs += shares.size();
    shares.run(drawn);
    return Optional.of(shares);
  }

  /** Whether something else than the numbers decides: an open text, or the luck of agents. */
  private boolean hasLuck() {
    Indicator indicator = question.measure().indicator();
    return indicator.needsLuck() || (indicator.isOfTexts() && isOpen());
  }

  private boolean isOpen() {
    ProblemTemplate template = ProblemTemplate.of(question.scenario());
    Reading reading =
        template.reading(question.scenario().variants().get(question.measure().text()).cells());
    return IntStream.range(0, template.layout().cells())
        .anyMatch(cell -> reading.chance(cell) > 0 && reading.chance(cell) < ALMOST);
  }

  private static Estimate value(double base, double[] output) {
    double[] known = Arrays.stream(output).filter(Double::isFinite).toArray();
    return known.length == 0
        ? new Estimate(base, Double.NaN, Double.NaN)
        : Estimate.of(base, known);
  }

  /** Share of the draws in which the threshold is reached, or in which there is no value. */
  private double share(double[] output, boolean reached) {
    return (double)
            Arrays.stream(output)
                .filter(y -> reached ? y >= question.threshold() : !Double.isFinite(y))
                .count()
        / output.length;
  }

  private List<TextRobustness> robustness(PlainDraws draws) {
    Scenario scenario = question.scenario();
    if (scenario.variants().isEmpty()) {
      return List.of();
    }
    Robustness.Settings settings =
        new Robustness.Settings(BargainingProblem.LEAST_GAIN, 0.5, List.of(0.05, 0.95));
    List<List<Robustness>> parties = new ArrayList<>();
    for (int p = 0; p < scenario.parties().size(); p++) {
      parties.add(Robustness.of(draws.gains(scenario, p), settings));
    }
    return IntStream.range(0, scenario.variants().size())
        .mapToObj(
            t ->
                new TextRobustness(
                    scenario.variants().get(t).id(),
                    parties.stream().map(p -> p.get(t)).toList(),
                    draws.allAccept(scenario, t),
                    draws.signersAccept(scenario, t)))
        .toList();
  }
}
