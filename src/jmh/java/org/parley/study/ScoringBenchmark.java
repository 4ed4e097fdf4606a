package org.parley.study;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.uncertainty.Sampler;

/**
 * How long the parts of {@code compare} take on the real case: sampling, filling a problem, scoring
 * everything.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

  private final Scenario scenario =
      ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml")).scenario().orElseThrow();
  private final ProblemTemplate template = ProblemTemplate.of(scenario);
  private final Sampler sampler = Sampler.of(template.quantities(), 1);
  private final double[] draw = sampler.block(0, 1)[0];

  @Param({"1", "2"})
  private int threads;

  /** 2,000 draws, all variants in both readings, all parties, with intervals and revisions. */
  @Benchmark
  public Comparison compare() {
    List<CompareQuestion.Step> steps = CompareQuestion.revisions(scenario);
    return new CompareQuestion(scenario, steps, 2_000, 1, threads).answer();
  }

  /** One block of 256 draws of all numbers. */
  @Benchmark
  public double[][] sample() {
    return sampler.block(0, Sampler.BLOCK);
  }

  /** One problem from one draw. */
  @Benchmark
  public BargainingProblem fill() {
    return template.problem(draw);
  }
}
