package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.report.render.FinalFile;
import org.parley.report.render.JsonText;
import org.parley.sweep.store.Folder;
import org.parley.sweep.store.Merge;
import org.parley.sweep.store.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley sweep merge}: the table of a plan of which shards were run. */
@Command(
    name = "merge",
    description = {
      "Put together what shards have run, which may have been on several machines.",
      "The table has the same bytes as that of a single run. The parts stay where they are."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example, after the shards 1/2 and 2/2 have run with --out reports/shards:",
      "  parley sweep merge reports/shards"
    })
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders that the shards were run in.")
  private List<Path> folders;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the table (default: the first of the folders).")
  private Path out;

  @Option(names = "--quiet", description = "No messages on standard error.")
  private boolean quiet;

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Path target = Optional.ofNullable(out).orElse(folders.get(0));
    Places.refuseIfNoFolder(target);
    try {
      Folder folder = Folder.at(target);
      String plan = Merge.of(folders.stream().map(Folder::at).toList(), Version.number(), folder);
      byte[] json = JsonText.of(record(plan, watch)).getBytes(StandardCharsets.UTF_8);
      FinalFile.write(target.resolve("run.json").toAbsolutePath(), json);
      if (!quiet) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Table: " + folder.table());
        err.println(
            "For its page give the command of a shard again, without --shard, with --out %s"
                .formatted(target));
      }
      return ExitCode.OK;
    } catch (Refused e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal(
          "%s: cannot write there: %s; choose another folder with --out"
              .formatted(target, Places.reason(e)));
    }
  }

  private Map<String, Object> record(String plan, Stopwatch watch) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("version", Version.number());
    record.put("command", spec.commandLine().getParseResult().originalArgs());
    record.put("plan", plan);
    record.put("merged", folders.stream().map(Path::toString).toList());
    record.put("java", Runtime.version().toString());
    record.put("wallMillis", watch.total());
    return record;
  }
}
