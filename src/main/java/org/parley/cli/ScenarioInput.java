package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.document.Problem;
import org.parley.document.Sha256;
import org.parley.model.Scenario;
import org.parley.scenario.Changed;
import org.parley.scenario.Checked;
import org.parley.scenario.Overrides;
import org.parley.scenario.PressureSwitch;
import org.parley.scenario.ScenarioReader;
import org.parley.scenario.ScenarioWriter;
import org.parley.scenario.genius.GeniusReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The scenario that a command reads: a file, a GENIUS folder, or the name of a bundled scenario,
 * with numbers changed and pressures switched on by the user.
 */
final class ScenarioInput {
  @Parameters(
      paramLabel = "SCENARIO",
      description = {
        "A scenario file, a folder with a GENIUS domain and its profiles,",
        "or the name of a bundled scenario (see 'parley list')."
      })
  private String scenario;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Change a number, a seat or a red line; may be repeated, for example",
        "--set noDeal.ukraine=35, --set weights.russia.21c=[15,20,30],",
        "--set seats.europe=signs, --set redLines.ukraine.21a=off, --set redLines=off."
      })
  private List<String> changes = List.of();

  @Option(
      names = "--pressure",
      split = ",",
      paramLabel = "ID",
      description = "Switch on pressures of the scenario, as if they had come about.")
  private List<String> pressures = List.of();

  /**
   * A scenario ready for questions.
   *
   * @param scenario with the user's changes
   * @param changes what they changed, in sentences
   * @param sha256 of the file as it stands, or of the files of a folder, the domain first
   */
  record Loaded(Scenario scenario, List<String> changes, String sha256) {}

  /**
   * A scenario as its file has it.
   *
   * @param scenario without changes
   * @param text of a scenario file that says the same; the file itself, if it is one
   * @param sha256 of the file as it stands, or of the files of a folder, the domain first
   */
  record Source(Scenario scenario, String text, String sha256) {}

  /**
   * Reads it for questions about texts and score sheets, or refuses with all that is wrong; a
   * scenario that is a conflict and nothing else is refused as well.
   */
  Loaded load() {
    Loaded loaded = loadAny();
    requireIssues(loaded.scenario);
    return loaded;
  }

  /** Refuses a scenario that is a conflict and nothing else. */
  static void requireIssues(Scenario scenario) {
    if (scenario.issues().isEmpty()) {
      throw new Refusal(
          ("%s: describes a conflict by its moves, without issues and score sheets; what can be"
                  + " asked of it is 'parley stability'")
              .formatted(scenario.id()));
    }
  }

  /** Reads it, or refuses with all that is wrong. */
  Loaded loadAny() {
    Source source = source(scenario);
    Changed changed = Overrides.apply(source.scenario, changes);
    Scenario ready = accept(changed.scenario(), changed.problems());
    Changed pressed = PressureSwitch.on(ready, pressures);
    return new Loaded(
        accept(pressed.scenario(), pressed.problems()),
        Stream.of(changed, pressed).flatMap(c -> c.changes().stream()).toList(),
        source.sha256);
  }

  /** Reads a scenario as its file has it, or refuses with all that is wrong. */
  static Source source(String name) {
    boolean isBundled = !isFile(name) && Bundled.names().contains(name);
    Checked checked = isBundled ? ScenarioReader.read(name, Bundled.text(name)) : readFile(name);
    Scenario read = accept(checked);
    boolean isFolder = !isBundled && Files.isDirectory(Path.of(name));
    String text = isFolder ? ScenarioWriter.write(read) : checked.text();
    return new Source(read, text, Sha256.of(checked.text()));
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Checked readFile(String name) {
    if (!isFile(name)) {
      throw new Refusal(
          "%s: no such file, and no bundled scenario of that name; expected a file or one of %s"
              .formatted(name, String.join(", ", Bundled.names())));
    }
    Path path = Path.of(name);
    return Files.isDirectory(path) ? GeniusReader.read(path) : ScenarioReader.read(path);
  }

  /** The scenario that was read, or a refusal with all that is wrong. */
  static Scenario accept(Checked checked) {
    return accept(checked.scenario(), checked.problems());
  }

  private static Scenario accept(Optional<Scenario> scenario, List<Problem> problems) {
    return scenario.orElseThrow(
        () -> new Refusal(problems.stream().map(Problem::toString).toList()));
  }
}
