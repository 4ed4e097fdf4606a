package org.parley.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.study.Gauge;
import org.parley.uncertainty.Sampler;

/**
 * Runs the tasks of a sweep, for one thread. What a task gives does not depend on what was run
 * before; tasks in ascending order are fastest.
 */
public final class Worker {
  /** So many scenarios of different structure are kept; each takes up to some megabytes. */
  private static final int MOST_KEPT = 32;

  /** So many blocks of draws are kept. */
  private static final int MOST_BLOCKS = 2;

  private final Ready ready;
  private final double[] likely;
  private final Map<List<String>, Gauge> gauges = recent(MOST_KEPT);
  private final Map<Integer, double[][]> draws = recent(MOST_BLOCKS);

  Worker(Ready ready) {
    this.ready = ready;
    likely = ready.likely().stream().mapToDouble(v -> v).toArray();
  }

  /**
   * The row of a task.
   *
   * @param task from 0
   * @throws IndexOutOfBoundsException if there is no such task
   */
  public Row row(long task) {
    Objects.checkIndex(task, ready.tasks());
    int replication = (int) (task % ready.plan().replications());
    int draw = ready.plan().luck() == Plan.Luck.OWN ? (int) task : replication;
    List<Object> inputs = ready.points().at(task / ready.plan().replications());
    double[] measures = gauge(inputs).read(values(inputs, draw), draw);
    return new Row(task, replication, draw, inputs, Arrays.stream(measures).boxed().toList());
  }

  private double[] values(List<Object> inputs, int draw) {
    double[] values = others(draw);
    for (int j = 0; j < inputs.size(); j++) {
      if (ready.places().get(j) >= 0) {
        values[ready.places().get(j)] = (Double) inputs.get(j);
      }
    }
    ready.shares().giveWay(values);
    return values;
  }

  private double[] others(int draw) {
    return ready
        .sampler()
        .map(
            s ->
                draws
                    .computeIfAbsent(draw / Sampler.BLOCK, b -> s.block(b, Sampler.BLOCK))[
                    draw % Sampler.BLOCK]
                    .clone())
        .orElseGet(likely::clone);
  }

  private Gauge gauge(List<Object> inputs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int j = 0; j < inputs.size(); j++) {
      if (inputs.get(j) instanceof String word) {
        words.put(ready.axes().get(j).path(), word);
      }
    }
    return gauges.computeIfAbsent(
        new ArrayList<>(words.values()),
        w -> Gauge.of(Ground.with(ready.scenario(), words), ready.measures(), ready.frame()));
  }

  private static <K, V> Map<K, V> recent(int most) {
    return new LinkedHashMap<>(most, 0.75f, true) {
      @java.io.Serial private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
