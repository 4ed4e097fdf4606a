package org.parley.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is said when a command of formats is given none. */
final class NoFormat {
  private NoFormat() {}

  static ParameterException given(CommandSpec spec) {
    return new ParameterException(
        spec.commandLine(),
        "no format given; expected " + String.join(" or ", spec.subcommands().keySet()));
  }
}
