package org.parley.cli;

import java.io.PrintWriter;
import org.parley.model.Scenario;
import org.parley.scenario.ScenarioReader;
import org.parley.study.Indicator;
import org.parley.study.LineUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley list}: what there is to run, and what a scenario holds. */
@Command(
    name = "list",
    description = "List the bundled scenarios, the charts, and the protocols and agents.",
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
    out.println("  trade-off plane with frontier and solutions, for each pair of parties");
    out.println("  how often each option is in the Nash package");
    out.println("  how far each variant is from the frontier");
    out.println("  concessions from each party's own opening text");
    out.println("Charts of 'solve':");
    out.println("  gains under each solution and each variant");
    out.println("  trade-off plane with frontiers and solutions, for each pair of parties");
    out.println("  how utility is spread over all packages, for each party");
    out.println("  how far each variant is from the frontier");
    out.println("Charts of 'bargain':");
    out.println("  gains of the agreements by starting text and party, with the middle 90 %");
    out.println("  the negotiation dance: one run in the plane of two parties");
    out.println("Charts of 'stability':");
    out.println("  states and moves as a graph, with the states that hold");
    out.println("  how often each state holds");
    LineUp.known().forEach(out::println);
    out.println("Measures of 'sweep':");
    Indicator.known().forEach(out::println);
  }

  private static String line(String name) {
    Scenario scenario = ScenarioReader.read(name, Bundled.text(name)).scenario().orElseThrow();
    return "  %-20s %s (%s)"
        .formatted(
            name,
            scenario.title(),
            scenario.issues().isEmpty()
                ? "%d parties, a conflict only".formatted(scenario.parties().size())
                : "%d parties, %d issues, %d variants"
                    .formatted(
                        scenario.parties().size(),
                        scenario.issues().size(),
                        scenario.variants().size()));
  }
}
