package org.parley.sweep;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.scenario.Settable;

/** The varied paths of a plan, in a scenario that has all of them. */
final class Axes {
  private final Map<String, Uncertain> numbers;
  private final Words words;
  private final Scheme scheme;

  private Axes(Scenario scenario, Scheme scheme) {
    this.scheme = scheme;
    numbers =
        ProblemTemplate.of(scenario).quantities().stream()
            .collect(Collectors.toMap(Quantity::path, Quantity::value));
    words = new Words(scenario, Settable.of(scenario));
  }

  /**
   * The axes of varied paths.
   *
   * @param scenario after {@link Ground#withNumbers}
   */
  static List<Axis> of(Scenario scenario, List<Varied> varied, Scheme scheme) {
    Axes axes = new Axes(scenario, scheme);
    return varied.stream().map(axes::axis).toList();
  }

  private Axis axis(Varied varied) {
    String path = varied.path();
    if (varied.values() instanceof Values.Words listed) {
      return new Axis.Levels(path, List.copyOf(listed.words()), words.base(path));
    }
    Uncertain number = numbers.get(path);
    if (varied.values() instanceof Values.Steps steps) {
      return new Axis.Even(path, steps, number.likely());
    }
    if (varied.values() instanceof Values.Range range) {
      return Axis.Spread.uniform(path, range, number.likely());
    }
    return varied.values() instanceof Values.Numbers listed
        ? Axis.numbers(path, listed.numbers(), number.likely())
        : Axis.Spread.own(path, number, scheme != Scheme.ONE_AT_A_TIME);
  }
}
