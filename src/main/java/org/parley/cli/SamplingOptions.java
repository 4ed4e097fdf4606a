package org.parley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many draws. */
final class SamplingOptions {
  private static final int MOST_DRAWS = 1_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int draws = 2_000;

  @Option(
      names = "--draws",
      defaultValue = "2000",
      paramLabel = "N",
      description = "Random draws of all ranges (default: ${DEFAULT-VALUE}).")
  void setDraws(int draws) {
    this.draws = RunOptions.within(spec, "--draws", draws, MOST_DRAWS);
  }

  int draws() {
    return draws;
  }
}
