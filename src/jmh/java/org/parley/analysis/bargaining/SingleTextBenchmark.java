package org.parley.analysis.bargaining;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.analysis.bargaining.agent.AcceptNext;
import org.parley.analysis.bargaining.agent.TimeDependent;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.protocol.SingleText;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;

/** How long a thousand redrafts of the 28 points take on the real case, 50 issues, 3 signers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SingleTextBenchmark {

  private final Scenario scenario =
      ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml")).scenario().orElseThrow();
  private final ProblemTemplate template = ProblemTemplate.of(scenario);
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_128_PP.create(1);
  private Negotiation negotiation;

  @Param({"1", "2", "3"})
  private int changes;

  @Param({"0", "2"})
  private double temperature;

  @org.openjdk.jmh.annotations.Setup
  public void setUp() {
    Reading text = template.reading(scenario.variant("us-28").cells());
    Agent unasked = new Agent(new TimeDependent(1), new AcceptNext(), new NoModel());
    List<Optional<Agent>> signers =
        scenario.parties().stream()
            .map(p -> Optional.of(unasked).filter(a -> p.seat() == Party.Seat.SIGNS))
            .toList();
    List<Integer> start =
        IntStream.range(0, template.layout().issues()).mapToObj(i -> text.at(i, 0.5)).toList();
    Setup setup =
        new Setup(
            new SingleText(changes, temperature, OptionalInt.empty()),
            signers,
            Collections.nCopies(signers.size(), false),
            1000,
            Clock.FULL,
            Optional.of(start),
            0);
    negotiation = Negotiation.of(template.likely(), setup);
  }

  /** One run of 1,000 rounds. */
  @Benchmark
  public Ending run() {
    return negotiation.play(p -> random);
  }
}
