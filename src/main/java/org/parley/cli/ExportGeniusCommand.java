package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.scenario.genius.GeniusWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley export genius}: a scenario as a GENIUS folder. */
@Command(
    name = "genius",
    description = {
      "Turn a scenario into a GENIUS folder: a domain, and a profile for each party.",
      "The likely value of every number is written; a GENIUS utility of 1 is 100 points.",
      "Says on standard error what of the scenario GENIUS cannot express."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  java -jar target/parley.jar export genius orchard --out reports/orchard-genius",
      "  java -jar target/parley.jar export genius ukraine-2025-core --out reports/core"
    })
final class ExportGeniusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ScenarioInput input;
  @Mixin private NewFiles files;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write; made if it is not there.")
  private Path out;

  @Override
  public Integer call() {
    Places.refuseIfNoFolder(out);
    ScenarioInput.Loaded loaded = input.load();
    GeniusWriter.Folder folder = GeniusWriter.write(loaded.scenario());
    refuseOthers(folder.files().keySet());
    Map<Path, String> texts = new LinkedHashMap<>();
    folder.files().forEach((name, text) -> texts.put(out.resolve(name), text));
    texts.keySet().forEach(files::refuseIfThere);
    files.write(texts);
    PrintWriter err = spec.commandLine().getErr();
    loaded.changes().forEach(err::println);
    folder.losses().forEach(err::println);
    err.printf("Domain and %d profiles: %s%n", texts.size() - 1, out);
    return ExitCode.OK;
  }

  /** A reader takes every XML file of a folder for a part of the domain. */
  private void refuseOthers(Set<String> own) {
    if (!Files.isDirectory(out)) {
      return;
    }
    try (Stream<Path> there = Files.list(out)) {
      List<String> others =
          there
              .map(f -> f.getFileName().toString())
              .filter(f -> f.toLowerCase(Locale.ROOT).endsWith(".xml") && !own.contains(f))
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        throw new Refusal(
            "%s: holds %s, which would count as a part of the domain; choose another folder with --out"
                .formatted(out, String.join(", ", others)));
      }
    } catch (IOException e) {
      throw new Refusal("%s: cannot look into it: %s".formatted(out, Places.reason(e)));
    }
  }
}
