package org.parley.cli;

import org.parley.scenario.ScenarioFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley schema}: the scenario format as a JSON Schema or as a reference page. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of the scenario format, or its reference page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar schema > scenarios/scenario.schema.json",
      "  java -jar target/parley.jar schema --reference > scenarios/README.md"
    })
final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = "--reference", description = "Print the reference page instead.")
  private boolean reference;

  @Override
  public void run() {
    String text = reference ? ScenarioFormat.reference() : ScenarioFormat.jsonSchema();
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
