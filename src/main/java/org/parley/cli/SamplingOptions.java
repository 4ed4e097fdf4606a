package org.parley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many draws, under which luck, on how many threads. */
final class SamplingOptions {
  private static final int MOST_DRAWS = 1_000_000;
  private static final int MOST_THREADS = 1_024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int draws = 2_000;
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--draws",
      defaultValue = "2000",
      paramLabel = "N",
      description = "Random draws of all ranges (default: ${DEFAULT-VALUE}).")
  void setDraws(int draws) {
    this.draws = within("--draws", draws, MOST_DRAWS);
  }

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads (default: one for each core). The result does not depend on it.")
  void setThreads(int threads) {
    this.threads = within("--threads", threads, MOST_THREADS);
  }

  private int within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(), "%s is %d; expected 1 to %d".formatted(option, value, most));
    }
    return value;
  }

  long seed() {
    return seed;
  }

  int draws() {
    return draws;
  }

  int threads() {
    return threads;
  }
}
