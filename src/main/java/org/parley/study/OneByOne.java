package org.parley.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.parley.model.Quantity;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.sensitivity.Threshold;

/** One input moves, all others stay at their likely values. */
final class OneByOne {
  private static final int STEPS = 16;
  private static final double TOLERANCE = 1e-7; // of the range

  private final SensitivityQuestion question;
  private final VariedInputs varied;
  private final MeasuredRuns runs;

  OneByOne(SensitivityQuestion question, VariedInputs varied, MeasuredRuns runs) {
    this.question = question;
    this.varied = varied;
    this.runs = runs;
  }

  /** The measure at both ends of some inputs, longest swing first; none if it has no value. */
  List<Swing> swings(List<Integer> places, double base) {
    double[] ends =
        runs.first(
            "one at a time", 2 * places.size(), n -> end(places.get(n / 2), n % 2 == 0), n -> 0);
    if (!Screening.isFinite(ends)) {
      return List.of();
    }
    return IntStream.range(0, places.size())
        .mapToObj(k -> new Swing(varied.input(places.get(k)), ends[2 * k], base, ends[2 * k + 1]))
        .sorted(Comparator.comparingDouble(Swing::length).reversed())
        .toList();
  }

  private double[] end(int place, boolean isLow) {
    Quantity input = varied.input(place);
    return varied.with(place, isLow ? VariedInputs.low(input) : VariedInputs.high(input));
  }

  /** Where the measure crosses the threshold, for some inputs by their places. */
  List<Crossing> crossings(List<Integer> places, boolean holds) {
    return Parallel.map(question.threads(), places.size(), k -> crossing(places.get(k), holds));
  }

  private Crossing crossing(int place, boolean holds) {
    Quantity input = varied.input(place);
    Reach reach = Reach.of(question.scenario(), input);
    Gauge gauge = runs.take();
    DoublePredicate reaches = x -> gauge.read(varied.with(place, x), 0)[0] >= question.threshold();
    Crossing found =
        new Crossing(
            input,
            holds,
            search(input, VariedInputs.low(input), VariedInputs.high(input), reaches).orElseThrow(),
            search(input, reach.least(), VariedInputs.low(input), reaches),
            search(input, VariedInputs.high(input), reach.most(), reaches),
            reach.least(),
            reach.most());
    runs.giveBack(gauge);
    return found;
  }

  private static Optional<Threshold> search(
      Quantity input, double low, double high, DoublePredicate reaches) {
    double tolerance = TOLERANCE * (VariedInputs.high(input) - VariedInputs.low(input));
    return low < high
        ? Optional.of(Threshold.search(low, high, STEPS, tolerance, reaches))
        : Optional.empty();
  }
}
