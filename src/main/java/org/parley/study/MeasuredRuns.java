package org.parley.study;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.parley.model.Scenario;
import org.parley.uncertainty.Parallel;

/** Measures many runs on several threads, each with a gauge that it hands back for the next. */
final class MeasuredRuns {
  private static final int CHUNK = 32;

  private final Scenario scenario;
  private final List<Measure> measures;
  private final Gauge.Frame frame;
  private final int threads;
  private final Progress progress;
  private final Queue<Gauge> free = new ConcurrentLinkedQueue<>();

  MeasuredRuns(
      SensitivityQuestion question, List<Measure> measures, boolean drawn, Progress progress) {
    scenario = question.scenario();
    this.measures = measures;
    frame = new Gauge.Frame(Counting.EVERYBODY, BargainWay.USUAL, drawn, question.seed());
    threads = question.threads();
    this.progress = progress;
  }

  /**
   * Measures runs {@code 0 .. count - 1}.
   *
   * @param what they are for, to say how far they are
   * @param values all numbers of the scenario in a run
   * @param luck number of the draw whose luck a run has
   * @return {@code [run][measure]}
   */
  double[][] read(String what, int count, IntFunction<double[]> values, IntUnaryOperator luck) {
    double[][] table = new double[count][];
    AtomicLong done = new AtomicLong();
    Parallel.run(
        threads,
        (count + CHUNK - 1) / CHUNK,
        chunk -> {
          int end = Math.min(count, (chunk + 1) * CHUNK);
          Gauge gauge = take();
          for (int n = chunk * CHUNK; n < end; n++) {
            table[n] = gauge.read(values.apply(n), luck.applyAsInt(n));
          }
          free.add(gauge);
          progress.done(what, done.addAndGet(end - chunk * CHUNK), count);
        });
    return table;
  }

  /** The first measure of each run. */
  double[] first(String what, int count, IntFunction<double[]> values, IntUnaryOperator luck) {
    double[][] table = read(what, count, values, luck);
    double[] column = new double[count];
    for (int n = 0; n < count; n++) {
      column[n] = table[n][0];
    }
    return column;
  }

  /** A gauge for one thread until it is given back. */
  Gauge take() {
    Gauge gauge = free.poll();
    return gauge == null ? Gauge.of(scenario, measures, frame) : gauge;
  }

  void giveBack(Gauge gauge) {
    free.add(gauge);
  }
}
