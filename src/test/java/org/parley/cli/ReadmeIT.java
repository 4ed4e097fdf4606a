package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the documentation tells people to run, with the finished jar, in a folder of its own.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RUN = Pattern.compile("java -jar target/parley\\.jar (.*)");

  private static final Pattern SHOWN =
      Pattern.compile(
          "```sh\n(java -jar target/parley\\.jar [^\n]*)\n```\n\n```text\n(.*?)```",
          Pattern.DOTALL);

  @TempDir private Path clone;

  @BeforeEach
  void copyWhatTheCommandsName() throws IOException {
    copy("target/parley.jar");
    try (Stream<Path> scenarios = Files.walk(Path.of("scenarios"))) {
      for (Path scenario : scenarios.filter(Files::isRegularFile).toList()) {
        copy(scenario.toString());
      }
    }
  }

  private void copy(String file) throws IOException {
    Path target = clone.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of(file), target);
  }

  @Test
  void everyCommandOfTheReadmeRuns() throws Exception {
    List<String> commands = commands("README.md");
    assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
    Map<String, String> shown = shown();
    assertThat(shown).isNotEmpty();
    for (String command : commands) {
      boolean isShown = shown.containsKey(command);
      assertThat(run(isShown ? command + " > shown.txt" : command)).as(command).isZero();
      if (isShown) {
        assertThat(Files.readString(clone.resolve("shown.txt"))).startsWith(shown.get(command));
      }
    }
    assertThat(clone.resolve("reports/ukraine-2025/index.html")).isNotEmptyFile();
    assertThat(clone.resolve("reports/orchard-60/charts/gains.png")).isNotEmptyFile();
  }

  @Test
  void theSampleIsWhatItsCommandMakes() throws Exception {
    List<String> commands = commands("reports/README.md");
    assertThat(commands).hasSize(1);
    assertThat(run(commands.get(0))).isZero();
    Path committed = Path.of("reports/sample");
    try (Stream<Path> files = Files.walk(committed)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          Path made = clone.resolve(file);
          assertThat(made).as("make it again: %s", commands.get(0)).hasSameBinaryContentAs(file);
        }
      }
    }
    assertThat(committed.resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void theErrorShownIsTheErrorPrinted() throws Exception {
    String orchard = Files.readString(Path.of("scenarios/orchard.yaml"));
    Path broken = clone.resolve("my-case.yaml");
    Files.writeString(broken, orchard.replace("fence: {weight: 20", "fence: {wieght: 20"));
    assertThat(run("java -jar target/parley.jar validate my-case.yaml")).isEqualTo(2);
    String printed = Files.readString(clone.resolve("stderr.txt")).trim();
    assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + printed + "\n```");
  }

  @Test
  void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("```sh\nmvn verify\n```");
    assertThat(Files.readString(Path.of(".ci/run")).lines())
        .anyMatch(line -> line.matches("mvn( --[a-z-]+)* verify"));
  }

  @Test
  void everyExampleInAHelpTextRuns() throws Exception {
    List<String> examples = new ArrayList<>();
    for (String command :
        List.of(
            "compare",
            "solve",
            "bargain",
            "sensitivity",
            "pressure",
            "ratify",
            "coalition",
            "durability",
            "stability",
            "sweep",
            "validate",
            "import",
            "import genius",
            "export",
            "export genius",
            "list",
            "schema")) {
      Terminal help = Terminal.run((command + " --help").split(" ", -1));
      Matcher run = RUN.matcher(help.out());
      while (run.find()) {
        examples.add(run.group());
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
    for (String example : examples) {
      assertThat(run(example)).as(example).isZero();
    }
  }

  /** What the README says that a command prints first, by command. */
  private static Map<String, String> shown() throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    Matcher block = SHOWN.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      shown.put(block.group(1), block.group(2));
    }
    return shown;
  }

  /**
   * The java part of each command; what comes before it has run already, or this test would not.
   */
  private static List<String> commands(String file) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of(file)).replaceAll("(?m)^ +", ""));
    while (block.find()) {
      Matcher run = RUN.matcher(block.group(1));
      while (run.find()) {
        commands.add(run.group());
      }
    }
    return commands;
  }

  private int run(String command) throws IOException, InterruptedException {
    String[] redirected = command.split(" > ", -1);
    List<String> words = new ArrayList<>(Arrays.asList(redirected[0].trim().split(" +", -1)));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ProcessBuilder process = new ProcessBuilder(words).directory(clone.toFile());
    // a Java with options in its environment announces them, which no reader of the README sees
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(process.environment()::remove);
    process.redirectOutput(
        redirected.length > 1
            ? clone.resolve(redirected[1].trim()).toFile()
            : ProcessBuilder.Redirect.DISCARD.file());
    process.redirectError(clone.resolve("stderr.txt").toFile());
    int code = process.start().waitFor();
    assertThat(Files.readString(clone.resolve("stderr.txt"))).doesNotContain("\tat ");
    return code;
  }
}
