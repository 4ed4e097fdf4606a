package org.parley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Under which luck, on how many threads. */
final class RunOptions {
  private static final int MOST_THREADS = 1_024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads (default: one for each core). The result does not depend on it.")
  void setThreads(int threads) {
    this.threads = within(spec, "--threads", threads, MOST_THREADS);
  }

  /** A count between 1 and a limit, or a refusal that names the option. */
  static int within(CommandSpec spec, String option, int value, int most) {
    return within(spec, option, value, 1, most);
  }

  /** A count between two limits, or a refusal that names the option. */
  static int within(CommandSpec spec, String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(), "%s is %d; expected %d to %d".formatted(option, value, least, most));
    }
    return value;
  }

  long seed() {
    return seed;
  }

  int threads() {
    return threads;
  }
}
