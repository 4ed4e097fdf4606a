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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;

/**
 * How long the bargaining solutions take: each from the bare problem on, exact and proven, nothing
 * known from an earlier solve.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 1, time = 4)
public class SolutionsBenchmark {
  private static final Terms FOUR = Terms.everybody(4);

  /** Issues of four parties; 40 + 36 has 36 linkages of two issues each. */
  @Param({"28", "40", "40 + 36"})
  private String size;

  private List<BargainingProblem> problems;

  /** The instances. */
  @Setup
  public void prepare() {
    problems =
        Table.problems(
            switch (size) {
              case "28" -> Kind.of(28, 4);
              case "40" -> Kind.of(40, 4);
              default -> Kind.of(40, 4).tied(36, 0, 0);
            });
  }

  /** The Nash solution. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] nash(Table table) {
    return table.pass(i -> exact(solver(i).nash(problems.get(i))));
  }

  /** The Kalai-Smorodinsky solution, with its ideal point. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] kalaiSmorodinsky(Table table) {
    return table.pass(i -> exact(solver(i).kalaiSmorodinsky(problems.get(i))));
  }

  /** The egalitarian solution. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] egalitarian(Table table) {
    return table.pass(i -> exact(solver(i).egalitarian(problems.get(i))));
  }

  /** The 100 best packages by the product of gains. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] best100(Table table) {
    return table.pass(
        i -> {
          Ranking ranking = Ranking.of(problems.get(i), FOUR, 100);
          boolean complete = ranking.status() == Status.EXACT && ranking.deals().size() == 100;
          Table.require(complete, ranking.status());
          return ranking;
        });
  }

  private Solver solver(int instance) {
    return Solver.of(problems.get(instance).layout(), FOUR);
  }

  private static Solution exact(Solution solution) {
    Table.require(solution.status() == Status.EXACT, solution.status());
    return solution;
  }
}
