package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley validate}: every problem of a scenario at once. */
@Command(
    name = "validate",
    description = "Report every problem of a scenario at once, with line and column.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  java -jar target/parley.jar validate scenarios/orchard.yaml"})
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;

  @Override
  public Integer call() {
    ScenarioInput.Loaded loaded = input.loadAny();
    loaded.changes().forEach(spec.commandLine().getErr()::println);
    Scenario scenario = loaded.scenario();
    spec.commandLine()
        .getOut()
        .printf(
            "%s: no problems; %d parties, %d issues, %d variants, %d numbers, %d sources%n",
            scenario.id(),
            scenario.parties().size(),
            scenario.issues().size(),
            scenario.variants().size(),
            ProblemTemplate.of(scenario).quantities().size(),
            scenario.sources().size());
    return ExitCode.OK;
  }
}
