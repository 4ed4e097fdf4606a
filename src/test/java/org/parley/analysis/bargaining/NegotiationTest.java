package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Opposed.Kind;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.analysis.bargaining.agent.Agents;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.model.BargainingProblem;

/** What a negotiation shares with the same one between other agents changes no run. */
class NegotiationTest {
  private static final List<List<String>> LINE_UPS =
      List.of(
          List.of("linear", "tft", "boulware:0.5"),
          List.of("conceder/combi/frequency", "linear", "nice-tft"),
          List.of("random/time:0.5", "micro", "linear/next/perfect"));

  private static IntFunction<UniformRandomProvider> chance() {
    List<UniformRandomProvider> made =
        IntStream.rangeClosed(1, 4).mapToObj(NegotiationTest::random).toList();
    return party -> made.get(party + 1);
  }

  private static UniformRandomProvider random(int seed) {
    return RandomSource.XO_SHI_RO_256_PP.create((long) seed);
  }

  private static List<Agent> agents(BargainingProblem problem, List<String> names) {
    return names.stream().map(n -> ((AgentSpec) Agents.parse(n)).agent(problem)).toList();
  }

  private static Negotiation negotiation(BargainingProblem problem, List<String> names) {
    return Negotiation.of(problem, Setup.of(new AlternatingOffers(), agents(problem, names), 30));
  }

  /** Once with all packages listed, once with too many to list. */
  @ParameterizedTest
  @CsvSource({"5, 1", "5, 2", "12, 3", "12, 4"})
  void otherAgentsPlayAsIfTheyHadSatThereFromTheBeginning(int issues, long seed) {
    BargainingProblem problem = Kind.of(issues, 3).problem(seed);
    for (List<String> first : LINE_UPS) {
      for (List<String> then : LINE_UPS) {
        List<Optional<Agent>> others = agents(problem, then).stream().map(Optional::of).toList();
        assertThat(negotiation(problem, first).by(others).record(chance()))
            .isEqualTo(negotiation(problem, then).record(chance()));
      }
    }
  }

  @Test
  void nobodyLeavesTheTableOrJoinsIt() {
    BargainingProblem problem = Kind.of(5, 3).problem(1);
    List<Optional<Agent>> two =
        Stream.concat(
                agents(problem, List.of("linear", "tft")).stream().map(Optional::of),
                Stream.of(Optional.<Agent>empty()))
            .toList();
    Negotiation three = negotiation(problem, LINE_UPS.get(0));
    assertThatThrownBy(() -> three.by(two)).isInstanceOf(IllegalArgumentException.class);
  }
}
