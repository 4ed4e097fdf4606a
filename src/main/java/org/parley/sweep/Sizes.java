package org.parley.sweep;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.scenario.Numbers;

/** Whether a plan is small enough to be run, and what is held of a total leaves room. */
final class Sizes {
  private static final double TOLERANCE = 1e-9;

  private final Plan plan;
  private final List<Axis> axes;
  private final Shares shares;
  private final List<Quantity> quantities;
  private final Function<String, Position> place;
  private final Position start;
  private final Problems problems;

  Sizes(
      Scenario scenario,
      Plan plan,
      Function<String, Position> place,
      Position start,
      Problems problems) {
    this.plan = plan;
    this.place = place;
    this.start = start;
    this.problems = problems;
    axes = Axes.of(scenario, plan.varied(), plan.scheme());
    quantities = ProblemTemplate.of(scenario).quantities();
    List<String> varied = plan.varied().stream().map(Varied::path).toList();
    shares = new Shares(scenario, quantities, varied, Ready.set(plan));
  }

  void check() {
    BigInteger points = Points.count(plan.scheme(), axes, plan.samples());
    BigInteger tasks = points.multiply(BigInteger.valueOf(plan.replications()));
    if (tasks.compareTo(BigInteger.valueOf(Plan.MOST_TASKS)) > 0) {
      tooMany(tasks);
    } else if (!plan.scheme().isSampled()) {
      Map<String, Axis> byPath = axes.stream().collect(Collectors.toMap(Axis::path, a -> a));
      shares.groups().forEach(g -> checkTotal(g, byPath));
    }
  }

  private void tooMany(BigInteger tasks) {
    String sizes =
        plan.scheme() == Scheme.GRID
            ? axes.stream().map(a -> a.count().toString()).collect(Collectors.joining(" x "))
            : plan.scheme().word();
    Position at = plan.varied().isEmpty() ? start : place.apply(plan.varied().get(0).path());
    problems.add(
        at,
        String.format(
            Locale.ROOT,
            "the plan has %,d runs (%s, %,d replications)",
            tasks,
            sizes,
            plan.replications()),
        String.format(Locale.ROOT, "at most %,d", Plan.MOST_TASKS),
        plan.scheme() == Scheme.GRID
            ? "wider steps, or --design lhs --samples N"
            : "fewer samples or replications");
  }

  /** Where values are written down, those that cannot all be had are refused, as with --set. */
  private void checkTotal(Shares.Group group, Map<String, Axis> byPath) {
    List<Axis> varied =
        group.varied().stream().map(i -> byPath.get(quantities.get(i).path())).toList();
    boolean isWritten = varied.stream().noneMatch(a -> a instanceof Axis.Spread);
    double most = group.held() + most(varied);
    if (isWritten && most > group.total() + TOLERANCE) {
      Position at = place.apply(varied.get(varied.size() - 1).path());
      problems.add(
          at,
          "what is held in %s adds to as much as %s".formatted(group.name(), Numbers.show(most)),
          "at most " + Numbers.show(group.total()));
    }
  }

  private double most(List<Axis> varied) {
    return switch (plan.scheme()) {
      case LIST ->
          LongStream.range(0, varied.get(0).count().longValueExact())
              .mapToDouble(k -> varied.stream().mapToDouble(a -> number(a.level(k))).sum())
              .max()
              .orElse(0);
      case ONE_AT_A_TIME -> {
        double base = varied.stream().mapToDouble(a -> number(a.base())).sum();
        yield varied.stream()
            .mapToDouble(a -> base - number(a.base()) + largest(a))
            .max()
            .orElse(0);
      }
      default -> varied.stream().mapToDouble(Sizes::largest).sum();
    };
  }

  private static double largest(Axis axis) {
    if (axis instanceof Axis.Even) {
      long last = axis.count().longValueExact() - 1;
      return Math.max(number(axis.level(0)), number(axis.level(last)));
    }
    return LongStream.range(0, axis.count().longValueExact())
        .mapToObj(axis::level)
        .flatMapToDouble(v -> DoubleStream.of(number(v)))
        .max()
        .orElse(0);
  }

  private static double number(Object value) {
    return (Double) value;
  }
}
