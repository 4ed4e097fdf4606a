package org.parley.analysis.coalition;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Games of many players, and a council of 27 with three quotas and weights of eight digits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CoalitionBenchmark {
  private static final int MEMBERS = 27;

  private final CoalitionGame twenty = game(20);
  private final CoalitionGame twelve = game(12);
  private final VotingBody council = council();

  /** Worths that grow with size, with nothing regular about them. */
  private static CoalitionGame game(int players) {
    return CoalitionGame.of(
        players,
        s -> Integer.bitCount(s) * (Integer.bitCount(s) + s * 40_503L % 65_536 / 65_536.0));
  }

  private static VotingBody council() {
    List<Long> population =
        IntStream.range(0, MEMBERS)
            .mapToObj(i -> 500_000 + 83_000_000L / (1 + i) + (i * 7919L + 104_729L * i * i) % 997)
            .toList();
    VotingRule states = VotingRule.share(Collections.nCopies(MEMBERS, 1L), 55, 100);
    VotingRule people = VotingRule.share(population, 65, 100);
    return new VotingBody(
        VotingRule.any(VotingRule.all(states, people), VotingRule.heads(MEMBERS, MEMBERS - 3)));
  }

  /** 20 players. */
  @Benchmark
  public List<Double> shapley() {
    return ShapleyValue.of(twenty);
  }

  /** 20 players. */
  @Benchmark
  public Core core() {
    return Core.of(twenty);
  }

  /** 12 players. */
  @Benchmark
  public List<Double> nucleolus() {
    return Nucleolus.of(twelve);
  }

  /** Exact swings and indices of all members. */
  @Benchmark
  public PowerIndices powerOfTheCouncil() {
    return PowerIndices.of(council);
  }
}
