package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

/** Twenty instances, seeds 1 to 20, and how long each of them takes. */
@State(Scope.Benchmark)
public class Table {
  /** Instances in one pass. */
  static final int INSTANCES = 20;

  private final Stopwatch stopwatch = new Stopwatch(INSTANCES);
  private final Map<String, DoubleSummaryStatistics> notes = new LinkedHashMap<>();

  /** Says what the instances took; what warming up took does not count further. */
  @TearDown(Level.Iteration)
  public void end(IterationParams iteration) {
    System.out.print("[" + stopwatch.report());
    notes.forEach((what, stats) -> System.out.print("; " + what + " " + brief(stats)));
    System.out.print("] ");
    notes.clear();
    if (iteration.getType() == IterationType.WARMUP) {
      stopwatch.restart();
    }
  }

  private static String brief(DoubleSummaryStatistics stats) {
    return String.format(
        Locale.ROOT, "%.4g .. %.4g, mean %.4g", stats.getMin(), stats.getMax(), stats.getAverage());
  }

  /** Something else to say of an instance. */
  void note(String what, double number) {
    notes.computeIfAbsent(what, w -> new DoubleSummaryStatistics()).accept(number);
  }

  /** One pass over the instances. */
  Object[] pass(IntFunction<Object> work) {
    return stopwatch.pass(work);
  }

  /** The problems of seeds 1 to 20. */
  static List<BargainingProblem> problems(Kind kind) {
    List<BargainingProblem> problems = new ArrayList<>();
    for (long seed = 1; seed <= INSTANCES; seed++) {
      problems.add(kind.problem(seed));
    }
    return problems;
  }

  /** What a benchmark measures must be what it says. */
  static void require(boolean condition, Object found) {
    if (!condition) {
      throw new IllegalStateException("not what was to be measured: " + found);
    }
  }
}
