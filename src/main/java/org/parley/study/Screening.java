package org.parley.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.design.Trajectories;
import org.parley.uncertainty.sensitivity.ElementaryEffects;
import org.parley.uncertainty.sensitivity.FirstOrder;

/**
 * Which of many inputs are worth a closer look: by the share of the variance that the plain draws
 * show, and by how far the measure moves along Morris' trajectories. An input stands as high as the
 * better of its two ranks; of equals the one with the greater share is first. One that moves
 * nothing on any trajectory, and whose share may be chance, comes after all others.
 */
final class Screening {
  private static final int LEVELS = 4;

  /** Chance that of all inputs that do nothing any is taken for one that does (Bonferroni 1936). */
  private static final double MISTAKE = 0.01;

  private final SensitivityQuestion question;
  private final VariedInputs varied;

  Screening(SensitivityQuestion question, VariedInputs varied) {
    this.question = question;
    this.varied = varied;
  }

  /** Places of the inputs and what is said of them, those that matter most first. */
  List<Ranked> of(PlainDraws draws, MeasuredRuns runs) {
    double[] output = draws.measured();
    int classes = FirstOrder.classesFor(output.length);
    List<Optional<FirstOrder>> first =
        isFinite(output)
            ? Parallel.map(
                question.threads(),
                varied.count(),
                j -> FirstOrder.of(draws.input(j), output, classes))
            : IntStream.range(0, varied.count())
                .mapToObj(j -> Optional.<FirstOrder>empty())
                .toList();
    Optional<List<ElementaryEffects>> effects = effects(runs);
    return ranked(
        IntStream.range(0, varied.count())
            .mapToObj(j -> new Screened(varied.input(j), first.get(j), effects.map(e -> e.get(j))))
            .toList());
  }

  static boolean isFinite(double[] outputs) {
    return java.util.Arrays.stream(outputs).allMatch(Double::isFinite);
  }

  /** Each trajectory has one luck. */
  private Optional<List<ElementaryEffects>> effects(MeasuredRuns runs) {
    int count = question.effort().trajectories();
    if (count == 0) {
      return Optional.empty();
    }
    Trajectories design = new Trajectories(varied.count(), count, LEVELS, question.seed());
    double[] outputs =
        runs.first(
            "trajectories",
            Math.toIntExact(design.size()),
            n -> varied.stretched(design.point(n)),
            n -> n / (varied.count() + 1));
    return isFinite(outputs)
        ? Optional.of(ElementaryEffects.of(design, outputs))
        : Optional.empty();
  }

  /**
   * An input with its place among the inputs of the question.
   *
   * @param moves whether it was seen to move the measure
   */
  record Ranked(int place, Screened screened, boolean moves) {}

  private static boolean moves(Screened screened, int inputs) {
    boolean isStill = screened.effects().isPresent() && screened.effect() == 0;
    return !isStill || screened.first().filter(f -> f.pValue() < MISTAKE / inputs).isPresent();
  }

  private static List<Ranked> ranked(List<Screened> inputs) {
    int[] byShare = ranks(inputs, Comparator.comparingDouble(s -> -s.share()));
    int[] byEffect = ranks(inputs, Comparator.comparingDouble(s -> -s.effect()));
    boolean isTraced = inputs.stream().anyMatch(s -> s.effects().isPresent());
    Comparator<Integer> better =
        Comparator.comparingInt(j -> isTraced ? Math.min(byShare[j], byEffect[j]) : byShare[j]);
    return IntStream.range(0, inputs.size())
        .mapToObj(j -> new Ranked(j, inputs.get(j), moves(inputs.get(j), inputs.size())))
        .sorted(
            Comparator.comparing((Ranked r) -> !r.moves())
                .thenComparing(Ranked::place, better.thenComparingInt(j -> byShare[j])))
        .toList();
  }

  private static int[] ranks(List<Screened> inputs, Comparator<Screened> order) {
    List<Integer> sorted =
        IntStream.range(0, inputs.size())
            .boxed()
            .sorted((i, j) -> order.compare(inputs.get(i), inputs.get(j)))
            .toList();
    int[] ranks = new int[inputs.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[sorted.get(rank)] = rank;
    }
    return ranks;
  }
}
