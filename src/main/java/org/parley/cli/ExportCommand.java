package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley export}: the command that holds the formats that can be written. */
@Command(
    name = "export",
    description = "Turn a scenario into the files of another tool.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "FORMAT",
    subcommands = ExportGeniusCommand.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar export genius orchard --out reports/genius"
    })
final class ExportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw NoFormat.given(spec);
  }
}
