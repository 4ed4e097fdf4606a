package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley import}: the command that holds the formats that can be read. */
@Command(
    name = "import",
    description = "Turn the files of another tool into a scenario file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "FORMAT",
    subcommands = ImportGeniusCommand.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar import genius scenarios/genius/orchard"
    })
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw NoFormat.given(spec);
  }
}
