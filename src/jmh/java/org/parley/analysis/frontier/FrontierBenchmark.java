package org.parley.analysis.frontier;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

/** How long the Pareto frontier takes; says how many points it has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class FrontierBenchmark {
  private static final int BUDGET = 2_000_000;
  private static final double EPSILON = 5; // of a range of 100 points

  /** All of it: 40 issues, 2 parties. */
  @Benchmark
  @Warmup(iterations = 2, time = 4)
  @Measurement(iterations = 1, time = 8)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] twoParties(Two two, Table table) {
    return table.pass(i -> exact(two.problems.get(i), table));
  }

  /** All of it: 40 issues of 6 options (10^31 packages), 2 parties. */
  @Benchmark
  @Warmup(iterations = 2, time = 4)
  @Measurement(iterations = 1, time = 8)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] twoPartiesOfSix(TwoOfSix two, Table table) {
    return table.pass(i -> exact(two.problems.get(i), table));
  }

  /** All of it: 28 issues, 3 parties. */
  @Benchmark
  @Warmup(iterations = 1, time = 4)
  @Measurement(iterations = 1, time = 10)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] threeParties(Three three, Table table) {
    return table.pass(i -> exact(three.problems.get(i), table));
  }

  /** Up to a proven epsilon: 28 issues, 4 parties. */
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 1, time = 1)
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] fourParties(Four four, Table table) {
    return table.pass(
        i -> {
          BargainingProblem problem = four.problems.get(i);
          Frontier frontier = Frontier.within(problem, Terms.everybody(4), EPSILON, BUDGET);
          Table.require(frontier.epsilon() <= EPSILON, frontier.epsilon());
          table.note("epsilon", frontier.epsilon());
          table.note("points", frontier.points().size());
          return frontier;
        });
  }

  private static Frontier exact(BargainingProblem problem, Table table) {
    Terms terms = Terms.everybody(problem.layout().parties());
    Frontier frontier = Frontier.of(problem, terms, BUDGET);
    Table.require(frontier.status() == Status.EXACT, frontier.status() + frontier.reason());
    table.note("points", frontier.points().size());
    return frontier;
  }

  /** The negotiations of two. */
  @State(Scope.Benchmark)
  public static class Two {
    final List<BargainingProblem> problems = Table.problems(Kind.of(40, 2));
  }

  /** The negotiations of two, with more options. */
  @State(Scope.Benchmark)
  public static class TwoOfSix {
    final List<BargainingProblem> problems = Table.problems(Kind.of(40, 2).ofSix());
  }

  /** The negotiations of three. */
  @State(Scope.Benchmark)
  public static class Three {
    final List<BargainingProblem> problems = Table.problems(Kind.of(28, 3));
  }

  /** The negotiations of four. */
  @State(Scope.Benchmark)
  public static class Four {
    final List<BargainingProblem> problems = Table.problems(Kind.of(28, 4));
  }
}
