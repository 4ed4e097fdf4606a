package org.parley.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.study.Counting;
import org.parley.study.Gauge;
import org.parley.study.Measure;
import org.parley.uncertainty.Sampler;

/**
 * A plan laid out for running; shared by all workers.
 *
 * @param plan what is run
 * @param scenario with what holds in all runs, and with all varied numbers
 * @param axes what varies
 * @param points their combinations
 * @param places where the varied numbers stand among the scenario's; -1 for words
 * @param likely values of the scenario's numbers
 * @param sampler of the numbers that do not vary, if they are drawn
 * @param shares what gives way to what varies
 * @param measures columns that are measured
 */
record Ready(
    Plan plan,
    Scenario scenario,
    List<Axis> axes,
    Points points,
    List<Integer> places,
    List<Double> likely,
    Optional<Sampler> sampler,
    Shares shares,
    List<Measure> measures) {

  static Ready of(Scenario raw, Plan plan) {
    Scenario changed = Ground.changed(raw, plan.set(), plan.pressures()).scenario().orElseThrow();
    List<String> varied = plan.varied().stream().map(Varied::path).toList();
    Scenario scenario = Ground.withNumbers(changed, varied);
    ProblemTemplate template = ProblemTemplate.of(scenario);
    List<Quantity> quantities = template.quantities();
    List<String> paths = quantities.stream().map(Quantity::path).toList();
    List<Axis> axes = Axes.of(scenario, plan.varied(), plan.scheme());
    return new Ready(
        plan,
        scenario,
        axes,
        Points.of(plan.scheme(), axes, plan.samples(), plan.seed()),
        varied.stream().map(paths::indexOf).toList(),
        IntStream.range(0, paths.size()).mapToObj(i -> quantities.get(i).value().likely()).toList(),
        plan.others() == Plan.Others.DRAWN
            ? Optional.of(Sampler.of(quantities, plan.seed()))
            : Optional.empty(),
        new Shares(scenario, quantities, varied, set(plan)),
        plan.measures().stream().flatMap(m -> Measure.of(scenario, m).stream()).toList());
  }

  /** Paths that are set in all runs. */
  static List<String> set(Plan plan) {
    return plan.set().stream().map(s -> s.substring(0, s.indexOf('=')).strip()).toList();
  }

  Gauge.Frame frame() {
    Counting counting =
        new Counting(plan.among(), Counting.EVERYBODY.weights(), Counting.EVERYBODY.ideal());
    return new Gauge.Frame(counting, plan.bargaining(), sampler.isPresent(), plan.seed());
  }

  long tasks() {
    return points.size() * plan.replications();
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("plan", Column.Type.TEXT, ""));
    for (String count : List.of("task", "replication", "seed", "draw")) {
      columns.add(new Column(count, Column.Type.WHOLE, ""));
    }
    axes.forEach(
        a ->
            columns.add(
                new Column(a.path(), a.isNumber() ? Column.Type.NUMBER : Column.Type.TEXT, "")));
    Set<String> taken = new HashSet<>(columns.stream().map(Column::name).toList());
    for (Measure measure : measures) {
      String name = taken.add(measure.name()) ? measure.name() : measure.name() + ".measured";
      columns.add(new Column(name, Column.Type.NUMBER, measure.indicator().unit()));
    }
    return columns;
  }
}
