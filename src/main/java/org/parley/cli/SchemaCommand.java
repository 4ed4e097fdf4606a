package org.parley.cli;

import org.parley.scenario.PlanFormat;
import org.parley.scenario.ScenarioFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley schema}: the formats as JSON Schemas or as reference pages. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a format, or its reference page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar schema > scenarios/scenario.schema.json",
      "  java -jar target/parley.jar schema --reference > scenarios/README.md",
      "  java -jar target/parley.jar schema --plan > scenarios/plan.schema.json"
    })
final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--reference", description = "Print the reference page instead.")
  private boolean reference;

  @Option(names = "--plan", description = "The format of plans of sweeps, not of scenarios.")
  private boolean plan;

  @Override
  public void run() {
    String text = plan ? ofPlans() : ofScenarios();
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  private String ofScenarios() {
    return reference ? ScenarioFormat.reference() : ScenarioFormat.jsonSchema();
  }

  private String ofPlans() {
    return reference ? PlanFormat.reference() : PlanFormat.jsonSchema();
  }
}
