package org.parley.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley}: the command that holds the others. */
@Command(
    name = "parley",
    description =
        "Who gains under each variant of a text, compared with no deal, and how sure is that?",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CompareCommand.class,
      SolveCommand.class,
      BargainCommand.class,
      SensitivityCommand.class,
      PressureCommand.class,
      RatifyCommand.class,
      CoalitionCommand.class,
      DurabilityCommand.class,
      StabilityCommand.class,
      SweepCommand.class,
      ValidateCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ListCommand.class,
      SchemaCommand.class,
      GenerateCompletion.class
    },
    footer = {"", "Example:", "  java -jar target/parley.jar compare orchard"})
final class ParleyCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an internal error.")
  private boolean debug;

  /** Whether internal errors show their stack trace. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
