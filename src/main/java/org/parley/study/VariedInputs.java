package org.parley.study;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Uncertain;
import org.parley.uncertainty.Sampler;
import org.parley.uncertainty.design.Marginal;

/** The inputs of a question among all numbers of its scenario; the others stay as likely. */
final class VariedInputs {
  private final List<Quantity> quantities;
  private final double[] likely;
  private final List<Quantity> inputs;
  private final List<Marginal> laws;
  private final int[] places;

  private VariedInputs(ProblemTemplate template, List<Quantity> inputs) {
    quantities = template.quantities();
    likely = template.likelyValues();
    this.inputs = inputs;
    laws =
        inputs.stream()
            .map(q -> (Marginal) new Marginal.Triangular(low(q), q.value().likely(), high(q)))
            .toList();
    places = inputs.stream().mapToInt(quantities::indexOf).toArray();
  }

  static VariedInputs of(SensitivityQuestion question) {
    return new VariedInputs(ProblemTemplate.of(question.scenario()), question.inputs());
  }

  static double low(Quantity quantity) {
    return quantity.value().low();
  }

  static double high(Quantity quantity) {
    return quantity.value().high();
  }

  List<Quantity> inputs() {
    return inputs;
  }

  Quantity input(int number) {
    return inputs.get(number);
  }

  int count() {
    return inputs.size();
  }

  /** All likely values. */
  double[] likely() {
    return likely.clone();
  }

  /**
   * All likely values but one, as under {@code --set}: where the number is one of several that add
   * to a total, weights of a sheet or chances of a lottery, the others are scaled to make room.
   */
  double[] with(int input, double value) {
    double[] values = likely();
    int place = places[input];
    List<Integer> others = others(place);
    double left = others.stream().mapToDouble(at -> likely[at]).sum();
    if (left > 0) {
      double scale = Math.max(0, left + likely[place] - value) / left;
      others.forEach(at -> values[at] = scale * likely[at]);
    }
    values[place] = value;
    return values;
  }

  /** Places of the numbers that add to a total with one. */
  private List<Integer> others(int place) {
    String path = quantities.get(place).path();
    boolean isOne = path.startsWith("weights.") || path.startsWith("lotteries.");
    String group = path.substring(0, path.lastIndexOf('.') + 1);
    return IntStream.range(0, isOne ? quantities.size() : 0)
        .filter(at -> at != place && quantities.get(at).path().startsWith(group))
        .boxed()
        .toList();
  }

  /**
   * The values at a point of the unit cube, by the law of each input.
   *
   * @param order the input that each coordinate is of
   */
  double[] drawn(double[] unit, List<Integer> order) {
    double[] values = likely();
    for (int j = 0; j < order.size(); j++) {
      values[places[order.get(j)]] = laws.get(order.get(j)).at(unit[j]);
    }
    return values;
  }

  /** The values at a point of the unit cube, each input evenly over its range. */
  double[] stretched(double[] unit) {
    double[] values = likely();
    for (int j = 0; j < places.length; j++) {
      Quantity input = inputs.get(j);
      values[places[j]] = Math.min(high(input), low(input) + unit[j] * (high(input) - low(input)));
    }
    return values;
  }

  /** Draws of the inputs, the same that every other question has under the seed. */
  Sampler sampler(long seed) {
    return Sampler.of(quantities.stream().map(this::fixed).toList(), seed);
  }

  private Quantity fixed(Quantity quantity) {
    return inputs.contains(quantity)
        ? quantity
        : new Quantity(quantity.path(), Uncertain.exactly(quantity.value().likely()));
  }

  /** What the inputs are among all values, in their order. */
  double[] of(double[] values) {
    return IntStream.of(places).mapToDouble(at -> values[at]).toArray();
  }
}
