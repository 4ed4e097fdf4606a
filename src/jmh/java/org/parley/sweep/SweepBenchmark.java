package org.parley.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.document.Document;
import org.parley.scenario.ScenarioReader;
import org.parley.sweep.store.Folder;
import org.parley.sweep.store.Refused;
import org.parley.sweep.store.Runner;
import org.parley.sweep.store.Shard;

/**
 * A whole sweep of the real case, from the plan to the table on disk: all variants' gains of all
 * parties, or the Nash package solved exactly, each with two numbers varied and the rest at its
 * likely value or drawn. The time of two threads against one is the parallel efficiency.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 8) // until everything is compiled: compiling takes a core of its own
@Measurement(iterations = 5)
public class SweepBenchmark {
  private static final Path SCENARIO = Path.of("scenarios/ukraine-2025.yaml");

  @Param({"1", "2"})
  private int threads;

  @Param({"likely", "drawn"})
  private String others;

  private String text;
  private Path folder;

  /** Reads the scenario. */
  @Setup
  public void read() throws IOException {
    text = Files.readString(SCENARIO);
  }

  /** Removes what was written, so that the system has no old tables left to write to the disk. */
  @TearDown(Level.Invocation)
  public void remove() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** 100,000 runs, 16 texts x 4 parties. */
  @Benchmark
  public boolean gains() throws IOException, Refused {
    return run("gain", 100_000);
  }

  /** 10,000 runs, each with a Nash package. */
  @Benchmark
  public boolean nash() throws IOException, Refused {
    return run("[nash.gain, nash.gap]", 10_000);
  }

  private boolean run(String measures, int samples) throws IOException, Refused {
    String yaml =
        "{parleyPlan: 1, vary: {noDeal.ukraine: 20..60, weights.russia.21c: own}, design: lhs,"
            + " samples: %d, others: %s, measure: %s}".formatted(samples, others, measures);
    Request asked = PlanFile.read(Document.parse("plan", yaml)).request().orElseThrow();
    Plan plan =
        PlanMaker.make(ScenarioReader.read("scenario", text).scenario().orElseThrow(), "sha", asked)
            .plan()
            .orElseThrow();
    folder = Files.createTempDirectory("sweep");
    return Runner.run(
        Sweep.of(text, plan),
        "benchmark",
        Folder.at(folder),
        Shard.WHOLE,
        threads,
        true,
        new Silent());
  }

  /** Nobody watches. */
  private static final class Silent implements Runner.Watcher {
    @Override
    public void begin(long tasks, long there) {}

    @Override
    public void done(int tasks) {}

    @Override
    public void damaged(int block, String why) {}
  }
}
