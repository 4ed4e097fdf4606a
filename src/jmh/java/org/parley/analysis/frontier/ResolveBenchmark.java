package org.parley.analysis.frontier;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Opposed.Kind;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.uncertainty.Sampler;

/**
 * How long the Nash solutions of 1,000 draws of a negotiation take, one after the other with one
 * solver: 40 issues, 4 parties, all weights drawn within 30 %.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 1, time = 8)
public class ResolveBenchmark {
  private static final int DRAWS = 1_000;
  private static final Kind KIND = Kind.of(40, 4).within(0.3);

  private final List<List<BargainingProblem>> problems = new ArrayList<>();

  /** The draws. */
  @Setup
  public void prepare() {
    for (long seed = 1; seed <= Table.INSTANCES; seed++) {
      ProblemTemplate template = ProblemTemplate.of(KIND.scenario(seed));
      Sampler sampler = Sampler.of(template.quantities(), seed);
      List<BargainingProblem> drawn = new ArrayList<>();
      for (double[] draw : draws(sampler)) {
        drawn.add(template.problem(draw));
      }
      problems.add(drawn);
    }
  }

  private static List<double[]> draws(Sampler sampler) {
    List<double[]> draws = new ArrayList<>();
    for (int block = 0; draws.size() < DRAWS; block++) {
      draws.addAll(List.of(sampler.block(block, Sampler.BLOCK)));
    }
    return draws.subList(0, DRAWS);
  }

  /** Milliseconds for 1,000 draws. */
  @Benchmark
  @OperationsPerInvocation(Table.INSTANCES)
  public Object[] nashOfAThousandDraws(Table table) {
    return table.pass(i -> solve(problems.get(i)));
  }

  private static Solution solve(List<BargainingProblem> draws) {
    Solver solver = Solver.of(draws.get(0).layout(), Terms.everybody(4));
    Solution last = null;
    for (BargainingProblem problem : draws) {
      last = solver.nash(problem);
      Table.require(last.status() == Status.EXACT, last.status());
    }
    return last;
  }
}
