package org.parley.analysis.conflict;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Four decision makers with a quarter of the options each, all combinations feasible: with 16
 * options 65,536 states and 3.9 million moves. Rankings are random, by utilities that tie now and
 * then.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ConflictBenchmark {
  private static final int DECISION_MAKERS = 4;
  private static final Set<Concept> CLASSICAL =
      Set.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ);

  @Param({"12", "16", "18"})
  public int options;

  private OptionForm form;
  private Conflict conflict;

  @Setup
  public void make() {
    List<ConflictOption> own =
        IntStream.range(0, options)
            .mapToObj(k -> ConflictOption.of(k * DECISION_MAKERS / options))
            .toList();
    form = new OptionForm(DECISION_MAKERS, own, List.of(), List.of());
    SplittableRandom random = new SplittableRandom(1);
    conflict =
        new Conflict(
            form.states().moves(),
            Stream.generate(() -> ranking(1 << options, random)).limit(DECISION_MAKERS).toList());
  }

  private static Ranking ranking(int states, SplittableRandom random) {
    return Ranking.ofUtilities(
        Stream.generate(() -> (double) random.nextInt(states)).limit(states).toList());
  }

  /** From the options to the graph. */
  @Benchmark
  public MoveGraph graph() {
    return form.states().moves();
  }

  /** All four classical stabilities for all four. */
  @Benchmark
  public Stability stability() {
    return Stability.of(conflict, CLASSICAL);
  }

  /** Everybody looks three moves ahead. */
  @Benchmark
  public LimitedMove limitedMove() {
    return LimitedMove.of(conflict, 3);
  }

  /** What can be reached from the first state, by moves and by improvements. */
  @Benchmark
  public StatusQuo statusQuo() {
    return StatusQuo.of(conflict, 0);
  }

  /** Of improvements. */
  @Benchmark
  public Attractors attractors() {
    return Attractors.of(conflict.improvements());
  }
}
