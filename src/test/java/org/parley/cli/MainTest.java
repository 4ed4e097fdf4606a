package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Mutations;
import picocli.CommandLine;

class MainTest {
  private static final int TEXTS = 5_000;
  private static final String GENIUS = "src/test/resources/genius";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14})
  void brokenFilesEndWithCodeTwoAndNoStackTrace(int seed) throws IOException {
    String orchard = Bundled.text("orchard");
    Random random = new Random(seed);
    Path file = folder.resolve("broken.yaml");
    for (int i = 0; i < TEXTS; i++) {
      String text = Mutations.of(orchard, random);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      // the whole trip now and then, since drawing a page takes a thousand times longer than
      // reading
      Terminal run =
          i % 500 == 0
              ? Terminal.run("compare", file.toString(), "--draws", "5", "--out", folder + "/out")
              : Terminal.run("validate", file.toString());
      assertThat(run.code()).as(text).isIn(0, 2);
      assertThat(run.err()).as(text).doesNotContain("\tat ", "Exception", "internal error");
      assertThat(run.err().isBlank()).as(text).isEqualTo(run.code() == 0 && i % 500 != 0);
    }
  }

  @Test
  void helpOfEveryCommandShowsAnExample() {
    assertThat(Terminal.run("--help").out()).contains("Example", "compare", "validate", "list");
    Main.commandLine()
        .getSubcommands()
        .keySet()
        .forEach(
            name -> {
              Terminal help = Terminal.run(name, "--help");
              assertThat(help.code()).isZero();
              if (!name.equals("generate-completion")) {
                assertThat(help.out()).contains("java -jar target/parley.jar " + name);
              }
            });
  }

  @Test
  void aMisspeltCommandIsAnsweredWithTheRightOne() {
    Terminal run = Terminal.run("comprae", "orchard");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("comprae", "compare");
    assertThat(Terminal.run().code()).isEqualTo(2);
  }

  @Test
  void aMissingFileNamesWhatThereIs() {
    Terminal run = Terminal.run("validate", "nowhere.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "nowhere.yaml: no such file, and no bundled scenario of that name; expected a file or"
                + " one of "
                + String.join(", ", Bundled.names())
                + "\n");
  }

  @Test
  void aFolderWithoutXmlIsNoScenario() {
    Terminal run = Terminal.run("validate", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            folder
                + ":1:1: a folder without XML files; expected a scenario file, or a GENIUS folder"
                + " with a domain and a profile for each party\n");
  }

  @Test
  void aGeniusFolderIsAScenario() {
    Terminal run = Terminal.run("validate", GENIUS + "/garden", "--set", "noDeal.ben=10");
    assertThat(run.err()).isEqualToNormalizingNewlines("noDeal.ben: 0 -> 10\n");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            "garden: no problems; 2 parties, 3 issues, 0 variants, 29 numbers, 3 sources\n");
  }

  @Test
  void aGeniusFolderHasNoVariantsToCompare() {
    Terminal run = Terminal.run("compare", GENIUS + "/garden", "--out", folder + "/out");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "garden: no variants to compare; expected a scenario with at least one (a GENIUS folder"
                + " has preferences, but no texts)\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void problemsOfAGeniusFolderNameItsFiles() {
    Terminal run = Terminal.run("validate", "src/test/resources/genius-problems/values");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(7).allMatch(line -> line.contains(".xml:"));
  }

  @Test
  void aFaultOfOurOwnIsOneLineUnlessDebugIsAskedFor() {
    assertThat(fault()).startsWith("parley: internal error").contains("--debug");
    assertThat(fault().lines()).hasSize(1);
    assertThat(fault("--debug")).contains("\tat ");
  }

  private static String fault(String... args) {
    CommandLine parley = Main.commandLine();
    parley.addSubcommand(new Faulty());
    StringWriter err = new StringWriter();
    String[] all = new String[args.length + 1];
    all[0] = "faulty";
    System.arraycopy(args, 0, all, 1, args.length);
    assertThat(parley.setErr(new PrintWriter(err, true)).execute(all)).isEqualTo(1);
    return err.toString();
  }

  @CommandLine.Command(name = "faulty")
  static final class Faulty implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("planted");
    }
  }

  @Test
  void versionAndCompletionAreThere() {
    assertThat(Terminal.run("--version").out()).startsWith("parley ");
    assertThat(Terminal.run("generate-completion").out()).contains("_complete_parley");
  }
}
