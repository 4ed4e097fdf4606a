package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.analysis.bargaining.agent.Agents;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.analysis.frontier.Stopwatch;
import org.parley.model.BargainingProblem;

/**
 * How long a complete negotiation takes: 1,000 packages, 2 parties, 100 rounds, alternating offers.
 * Each line-up plays 1,000 times on one thread, so its milliseconds are microseconds a negotiation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 1, time = 6)
public class BargainingBenchmark {
  private static final int RUNS = 1_000;
  private static final int DEADLINE = 100;
  private static final double[][] WEIGHT = {{40, 35, 25}, {20, 30, 50}};
  private static final double[][] CURVE = {{1.4, 1.7, 2.1}, {0.8, 1.3, 1.6}};

  /** The line-ups. */
  @Param({
    "boulware:0.2 boulware:0.2",
    "linear linear",
    "boulware:0.2 conceder:2",
    "boulware:0.2/next/frequency boulware:0.2/next/frequency",
    "linear/next/frequency linear/next/frequency",
    "boulware:0.2/next/frequency conceder:2/next/frequency",
    "hardliner/next/frequency boulware:0.2/next/frequency",
    "linear/next/bayesian linear/next/bayesian",
    "nice-tft nice-tft",
    "micro micro",
    "zeuthen zeuthen",
    "tft linear"
  })
  private String agents;

  private final Stopwatch stopwatch = new Stopwatch(1);
  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1);
  private Negotiation negotiation;

  /** The negotiation. */
  @Setup
  public void prepare() {
    negotiation = negotiation(agents);
  }

  static Negotiation negotiation(String names) {
    BargainingProblem problem =
        PlainTables.of(2, new int[] {10, 10, 10}, 10, BargainingBenchmark::points).likely();
    List<Agent> agents = new ArrayList<>();
    for (String name : names.split(" ")) {
      agents.add(((AgentSpec) Agents.parse(name)).agent(problem));
    }
    return Negotiation.of(
        problem,
        org.parley.analysis.bargaining.Setup.of(new AlternatingOffers(), agents, DEADLINE));
  }

  private static double points(int party, int issue, int option) {
    double share = (party == 0 ? option : 9 - option) / 9.0;
    return WEIGHT[party][issue] * StrictMath.pow(share, CURVE[party][issue]);
  }

  /** Says what a negotiation took; what warming up took does not count further. */
  @TearDown(Level.Iteration)
  public void end(IterationParams iteration) {
    System.out.print("[" + stopwatch.report() + "] ");
    if (iteration.getType() == IterationType.WARMUP) {
      stopwatch.restart();
    }
  }

  /** Microseconds a negotiation. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public Object[] negotiations() {
    return stopwatch.pass(i -> play());
  }

  private Ending play() {
    Ending last = null;
    for (int r = 0; r < RUNS; r++) {
      last = negotiation.play(party -> random);
    }
    return last;
  }
}
