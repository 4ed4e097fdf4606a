package org.parley.cli;

import java.io.PrintWriter;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley list}: what there is to run, and what a scenario holds. */
@Command(
    name = "list",
    description = "List the bundled scenarios and the charts.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  java -jar target/parley.jar list"})
final class ListCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Bundled scenarios:");
    Bundled.names().forEach(name -> out.println(line(name)));
    out.println("Charts of 'compare':");
    out.println("  gains by variant and party, with intervals");
    out.println("  acceptance by variant and party");
    out.println("  who moved between two variants, by issue, for each party");
    out.println("  issue x variant, for each party");
    out.println("  trade-off plane, for each pair of parties");
    out.println("  concessions from each party's own opening text");
  }

  private static String line(String name) {
    Scenario scenario = ScenarioReader.read(name, Bundled.text(name)).scenario().orElseThrow();
    return "  %-20s %s (%d parties, %d issues, %d variants)"
        .formatted(
            name,
            scenario.title(),
            scenario.parties().size(),
            scenario.issues().size(),
            scenario.variants().size());
  }
}
