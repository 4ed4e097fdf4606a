package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import genius} and {@code export genius}, as a person meets them. */
class GeniusCommandsTest {
  private static final Path OWN = Path.of("src/test/resources/genius");
  private static final Path BROKEN = Path.of("src/test/resources/genius-problems");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"garden", "shop", "grid"})
  void anImportedFolderAnswersLikeTheFolderItself(String name) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Terminal run =
        Terminal.run("import", "genius", OWN.resolve(name).toString(), "--out", file + "");
    assertThat(run.err()).isEqualToNormalizingNewlines("Scenario: " + file + "\n");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();

    assertThat(Terminal.run("import", "genius", OWN.resolve(name).toString()).out())
        .isEqualTo(Files.readString(file));
    assertThat(solved(file)).isEqualTo(solved(OWN.resolve(name)));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsOnly(name + ".yaml", "out");
    }
  }

  private String solved(Path scenario) {
    Terminal run =
        Terminal.run(
            "solve",
            scenario + "",
            "--format",
            "json",
            "--charts",
            "none",
            "--out",
            folder + "/out");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void anExportedScenarioCanBeImportedAgain() {
    Path domain = folder.resolve("new/ben-60");
    Terminal run =
        Terminal.run("export", "genius", "orchard", "--set", "noDeal.ben=60", "--out", domain + "");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("noDeal.ben: 35 -> 60")
        .contains("left out: linkages (cart-and-fence)", "Domain and 2 profiles: " + domain);
    assertThat(run.err().lines()).hasSize(9);

    Terminal again = Terminal.run("import", "genius", domain.toString());
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("id: ben-60", "title: Repair of the fence", "points: 60");
  }

  @Test
  void nothingIsReplacedUnlessAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
    String[] into = {"import", "genius", OWN + "/garden", "--out", file + ""};
    Terminal refused = Terminal.run(into);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualToNormalizingNewlines(
            file
                + ": is there already; choose another name with --out, or replace it with --force\n");
    assertThat(file).hasContent("mine");
    assertThat(Terminal.run(into[0], into[1], into[2], into[3], into[4], "--force").code())
        .isZero();
    assertThat(file).content().startsWith("parley: 1\nid: garden\n");
  }

  @Test
  void anExportReplacesNothingAndMixesWithNothing() throws IOException {
    Path domain = folder.resolve("domain");
    String[] into = {"export", "genius", "orchard", "--out", domain + ""};
    assertThat(Terminal.run(into).code()).isZero();
    Files.writeString(domain.resolve("ben.xml"), "mine");
    Files.delete(domain.resolve("ann.xml"));

    Terminal refused = Terminal.run(into);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("orchard-domain.xml: is there already");
    assertThat(domain.resolve("ann.xml")).doesNotExist();
    assertThat(domain.resolve("ben.xml")).hasContent("mine");

    Files.writeString(domain.resolve("carl.xml"), "other");
    Terminal mixed = Terminal.run(into[0], into[1], into[2], into[3], into[4], "--force");
    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err()).contains("carl.xml, which would count as a part of the domain");
    Files.delete(domain.resolve("carl.xml"));
    assertThat(Terminal.run(into[0], into[1], into[2], into[3], into[4], "--force").code())
        .isZero();
    assertThat(domain.resolve("ben.xml")).content().startsWith("<?xml");
  }

  static Stream<Path> broken() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFolderIsRefusedWithAllItsProblems(Path domain) throws IOException {
    String expected = Files.readString(domain.resolve("expected.txt"));
    String name = domain.getFileName().toString();
    Path out = folder.resolve("out");
    for (String[] command :
        new String[][] {
          {"import", "genius", domain + "", "--out", out + ""},
          {"export", "genius", domain + "", "--out", out + ""}
        }) {
      Terminal run = Terminal.run(command);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().replace(domain.toString(), name).replace('\\', '/'))
          .isEqualToNormalizingNewlines(expected);
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void whatIsNoFolderIsRefused() {
    Terminal file = Terminal.run("import", "genius", "scenarios/orchard.yaml");
    assertThat(file.code()).isEqualTo(2);
    assertThat(file.err()).startsWith("scenarios/orchard.yaml: no such folder; expected");
    Terminal place = Terminal.run("import", "genius", OWN + "/garden", "--out", folder + "");
    assertThat(place.code()).isEqualTo(2);
    assertThat(place.err()).contains("is a folder; expected the name of a file");
    Terminal nowhere = Terminal.run("export", "genius", "orchard", "--out", "pom.xml/x");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("pom.xml is a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export"})
  void anUnknownFormatIsAnsweredWithTheRightOne(String command) {
    Terminal misspelt = Terminal.run(command, "genious", "x");
    assertThat(misspelt.code()).isEqualTo(2);
    assertThat(misspelt.err()).contains("'genious'", "Did you mean", command + " genius");
    Terminal none = Terminal.run(command);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no format given; expected genius");
    Terminal help = Terminal.run(command, "genius", "--help");
    assertThat(help.out()).contains("java -jar target/parley.jar " + command + " genius");
  }
}
