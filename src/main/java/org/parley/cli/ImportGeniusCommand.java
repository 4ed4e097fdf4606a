package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.scenario.Checked;
import org.parley.scenario.ScenarioReader;
import org.parley.scenario.ScenarioWriter;
import org.parley.scenario.genius.GeniusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley import genius}: a GENIUS folder as a scenario file. */
@Command(
    name = "genius",
    description = {
      "Turn a GENIUS folder, a domain and a profile for each party, into a scenario file.",
      "A point is a hundredth of a GENIUS utility. Every command also takes such a folder directly."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  java -jar target/parley.jar import genius scenarios/genius/orchard"
    })
final class ImportGeniusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private NewFiles files;

  @Parameters(paramLabel = "DIR", description = "A folder with a GENIUS domain and its profiles.")
  private String folder;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The scenario file to write (default: standard output).")
  private Path out;

  @Override
  public Integer call() {
    if (out != null) {
      files.refuseIfThere(out);
    }
    String text = text();
    PrintWriter stdout = spec.commandLine().getOut();
    if (out == null) {
      stdout.print(text);
      stdout.flush();
    } else {
      files.write(Map.of(out, text));
      spec.commandLine().getErr().println("Scenario: " + out);
    }
    return ExitCode.OK;
  }

  private String text() {
    Checked domain = GeniusReader.read(path());
    String text = ScenarioWriter.write(ScenarioInput.accept(domain));
    // a domain may hold what a scenario file may not, such as more than 1,000 rectangles
    Checked readBack = ScenarioReader.read(folder + " as a scenario file", text);
    ScenarioInput.accept(readBack);
    return text;
  }

  private Path path() {
    try {
      Path path = Path.of(folder);
      if (Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // refused below, like everything that is no folder
    }
    throw new Refusal(
        folder
            + ": no such folder; expected one with a GENIUS domain and a profile for each party");
  }
}
