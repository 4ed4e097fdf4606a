package org.parley.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.study.Influence.Kind;
import org.parley.uncertainty.design.Saltelli;
import org.parley.uncertainty.sensitivity.Bootstrap;
import org.parley.uncertainty.sensitivity.SobolIndices;

/**
 * Saltelli's scheme over the inputs looked at closely, one group each, luck as a group of its own,
 * and all other inputs as one group. Luck is an input without a number: a run of {@code A} has one
 * luck, the run of {@code B} beside it another, and only the group of luck exchanges them.
 */
final class VarianceShares {
  private static final int RESAMPLES = 1000;
  private static final double CONFIDENCE = 0.9;

  private final SensitivityQuestion question;
  private final VariedInputs varied;
  private final int top;
  private final boolean hasLuck;
  private final List<Integer> order; // the input of each coordinate, luck left out
  private final Saltelli design;
  private double[] outputs = {};

  /**
   * A scheme.
   *
   * @param ranked places of all inputs, those that matter most first
   * @param top how many of them are a group of their own
   */
  VarianceShares(
      SensitivityQuestion question,
      VariedInputs varied,
      List<Integer> ranked,
      int top,
      boolean hasLuck) {
    this.question = question;
    this.varied = varied;
    this.hasLuck = hasLuck;
    order = ranked;
    this.top = top;
    design =
        Saltelli.sobol(
            ranked.size() + (hasLuck ? 1 : 0),
            question.effort().samples(),
            groups(),
            question.seed());
  }

  private List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>(Saltelli.single(top));
    if (top < order.size()) {
      groups.add(IntStream.range(top, order.size()).boxed().toList());
    }
    if (hasLuck) {
      groups.add(List.of(order.size()));
    }
    return groups;
  }

  int size() {
    return Math.toIntExact(design.size());
  }

  void run(MeasuredRuns runs) {
    outputs = runs.first("Sobol indices", size(), this::values, this::luck);
  }

  private double[] values(int n) {
    return varied.drawn(design.point(n), order);
  }

  /** Beyond the luck of the plain draws; the last group is that of luck. */
  private int luck(int n) {
    int length = design.rowLength();
    int place = n % length;
    boolean isOfB = place == 1 || (hasLuck && place == length - 1);
    int rows = question.effort().samples();
    return question.effort().draws() + (isOfB ? rows : 0) + n / length;
  }

  /** The indices; none if nothing varies or a run has no value. */
  List<Influence> influences() {
    if (!Screening.isFinite(outputs)) {
      return List.of();
    }
    return SobolIndices.of(
            design,
            outputs,
            new Bootstrap(RESAMPLES, CONFIDENCE, question.seed()),
            question.threads())
        .map(this::sorted)
        .orElse(List.of());
  }

  private List<Influence> sorted(SobolIndices indices) {
    Stream<Influence> single =
        IntStream.range(0, top)
            .mapToObj(g -> influence(Kind.INPUT, List.of(order.get(g)), indices, g))
            .sorted(Comparator.comparingDouble(i -> -i.total().value()));
    List<Influence> rest = new ArrayList<>();
    if (top < order.size()) {
      rest.add(influence(Kind.OTHERS, order.subList(top, order.size()), indices, top));
    }
    if (hasLuck) {
      rest.add(influence(Kind.LUCK, List.of(), indices, indices.groups().size() - 1));
    }
    return Stream.concat(single, rest.stream()).toList();
  }

  private Influence influence(Kind kind, List<Integer> inputs, SobolIndices indices, int group) {
    return new Influence(
        kind,
        inputs.stream().map(varied::input).toList(),
        indices.groups().get(group).first(),
        indices.groups().get(group).total());
  }

  /** Places in the scheme of the runs that are plain draws: all of A and B. */
  int[] plain() {
    return IntStream.range(0, outputs.length).filter(n -> n % design.rowLength() < 2).toArray();
  }

  double output(int n) {
    return outputs[n];
  }

  /** The values of some inputs in a run. */
  double[] inputs(int n, List<Integer> places) {
    double[] all = varied.of(values(n));
    return places.stream().mapToDouble(j -> all[j]).toArray();
  }
}
