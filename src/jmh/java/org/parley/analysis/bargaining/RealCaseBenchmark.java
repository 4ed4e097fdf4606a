package org.parley.analysis.bargaining;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
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
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.analysis.bargaining.agent.Agents;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;

/**
 * How many complete negotiations a second the real case allows: 50 issues, 10^26 packages, three
 * signers, alternating offers, 100 rounds; one after the other on one thread. {@code first} also
 * counts what each new draw of the weights needs before its first offer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class RealCaseBenchmark {
  private static final int DEADLINE = 100;

  /** Every signer's agent. */
  @Param({"linear", "boulware:0.2", "linear/combi/frequency", "boulware:0.2/combi/frequency"})
  private String agent;

  private final Scenario scenario =
      ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml")).scenario().orElseThrow();
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_128_PP.create(1);
  private BargainingProblem problem;
  private Negotiation negotiation;

  /** The likely values of every weight. */
  @Setup
  public void prepare() {
    problem = ProblemTemplate.of(scenario).likely();
    negotiation = negotiation();
  }

  private Negotiation negotiation() {
    Agent each = ((AgentSpec) Agents.parse(agent)).agent(problem);
    List<Optional<Agent>> signers =
        scenario.parties().stream()
            .map(p -> Optional.of(each).filter(a -> p.seat() == Party.Seat.SIGNS))
            .toList();
    return Negotiation.of(
        problem,
        new org.parley.analysis.bargaining.Setup(
            new AlternatingOffers(),
            signers,
            Collections.nCopies(signers.size(), false),
            DEADLINE,
            Clock.FULL,
            Optional.empty(),
            0));
  }

  /** One negotiation, what does not differ between runs worked out before. */
  @Benchmark
  public Ending again() {
    return negotiation.play(p -> random);
  }

  /** One negotiation from the bare problem on. */
  @Benchmark
  public Ending first() {
    return negotiation().play(p -> random);
  }
}
