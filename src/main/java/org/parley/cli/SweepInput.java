package org.parley.cli;

import java.util.List;
import java.util.Optional;
import org.parley.cli.ScenarioInput.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scenario of a sweep, and what is changed in all its runs. */
final class SweepInput {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "0..1", // not needed by the subcommands
      paramLabel = "SCENARIO",
      description = {
        "A scenario file, a folder with a GENIUS domain and its profiles,",
        "or the name of a bundled scenario (see 'parley list')."
      })
  private String scenario;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a number, a seat or a red line in all runs; may be repeated.")
  private List<String> set = List.of();

  @Option(
      names = "--pressure",
      split = ",",
      paramLabel = "ID",
      description = "Switch on pressures of the scenario in all runs.")
  private List<String> pressures = List.of();

  Source source() {
    Source source =
        ScenarioInput.source(
            Optional.ofNullable(scenario)
                .orElseThrow(
                    () ->
                        new ParameterException(
                            spec.commandLine(), "Missing required parameter: 'SCENARIO'")));
    ScenarioInput.requireIssues(source.scenario());
    return source;
  }

  List<String> set() {
    return set;
  }

  List<String> pressures() {
    return pressures;
  }
}
