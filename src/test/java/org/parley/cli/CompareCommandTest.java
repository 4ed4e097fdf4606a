package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private Terminal compare(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("compare", "orchard", "--out", folder.toString(), "--draws", "500"),
                Stream.of(more))
            .toList();
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = compare();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(folder.resolve("index.html").toString());
    assertThat(folder).isDirectoryContaining("glob:**/index.html");
    for (String file : List.of("index.html", "results.csv", "results.json", "run.json")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    for (String chart :
        List.of("headline", "gains", "acceptance", "moved.ann-draft.middle.ann", "issues.ben")) {
      assertThat(folder.resolve("charts/" + chart + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("index.html"))).contains("Two neighbours");
  }

  @Test
  void theNumbersOfTheSmallCaseAreThoseWorkedOutByHand() {
    JsonNode tree = JSON.readTree(compare("--format", "json").out());
    // Ann: no deal 0.6 * 60 + 0.4 * 30 - 8 = 40; the middle text 10 + 30 + 15 + 5 = 60
    assertThat(tree.at("/noDeal/ann/likely").asDouble()).isEqualTo(40);
    assertThat(tree.at("/variants/middle/utility/ann/likely").asDouble()).isEqualTo(60);
    assertThat(tree.at("/variants/middle/gain/ann/likely").asDouble()).isEqualTo(20);
    // Ben: no deal 35; the middle text 15 + 18 + 20 + 2 = 55
    assertThat(tree.at("/noDeal/ben/likely").asDouble()).isEqualTo(35);
    assertThat(tree.at("/variants/middle/utility/ben/likely").asDouble()).isEqualTo(55);
    assertThat(tree.at("/variants/middle/allAccept").asDouble()).isEqualTo(1);
    // Ann's letter gives Ann two thirds of the apples, which Ben never signs
    assertThat(tree.at("/variants/ann-draft/acceptShare/ben").asDouble()).isZero();
    assertThat(tree.at("/variants/ann-draft/redLines/ben/harvest").asDouble()).isEqualTo(1);
    assertThat(tree.at("/parties/1").asString()).isEqualTo("ben");
  }

  @Test
  void theTidyTableAndTheTreeSayTheSame() {
    JsonNode tree = JSON.readTree(compare("--format", "json").out());
    String csv = compare("--format", "csv").out();
    assertThat(csv.lines().findFirst())
        .contains("scenario,variant,reading,party,measure,unit,value,low,high");
    JsonNode gain = tree.at("/variants/ben-draft/gain/ann");
    assertThat(csv)
        .contains(
            "orchard,ben-draft,reported,ann,gain,points,%s,%s,%s\n"
                .formatted(gain.get("likely"), gain.get("low"), gain.get("high")));
  }

  @Test
  void threadsAndRepetitionsDoNotChangeAByte() throws IOException {
    Map<String, String> one = files("ukraine-2025-core", "1");
    assertThat(files("ukraine-2025-core", "2")).isEqualTo(one);
    assertThat(files("ukraine-2025-core", "2")).isEqualTo(one);
    assertThat(one).hasSizeGreaterThan(30);
  }

  private Map<String, String> files(String scenario, String threads) throws IOException {
    Path out = Files.createTempDirectory(folder, "run");
    Terminal run = Terminal.run("compare", scenario, "--out", out.toString(), "--threads", threads);
    assertThat(run.code()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        files.put(out.relativize(file).toString(), bytes);
      }
    }
    // the only file with a clock in it
    assertThat(files.remove("run.json")).contains("wallMillis");
    return files;
  }

  @Test
  void theUsersCountryDoesNotChangeAByte() throws IOException {
    Map<String, String> here = files("orchard", "1");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat("%d".formatted(7)).isNotEqualTo("7"); // or this locale would prove nothing
      assertThat(files("orchard", "1")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theRunNamesTheScenarioByTheHashOfItsFile() throws Exception {
    byte[] file = Files.readAllBytes(Path.of("scenarios/orchard.yaml"));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    assertThat(compare().code()).isZero();
    JsonNode run = JSON.readTree(Files.readString(folder.resolve("run.json")));
    assertThat(run.at("/scenarioSha256").asString()).isEqualTo(hash);
    assertThat(run.at("/command/0").asString()).isEqualTo("compare");
    assertThat(Files.readString(folder.resolve("index.html"))).contains(hash);
  }

  @Test
  void picturesOfAnEarlierRunDoNotStayBesideANewPage() throws IOException {
    compare();
    Path note = Files.writeString(folder.resolve("charts/note.txt"), "mine");
    compare("--charts", "svg", "--moved", "ben-draft:middle");
    assertThat(folder.resolve("charts/gains.png")).doesNotExist();
    assertThat(folder.resolve("charts/moved.ann-draft.middle.ann.svg")).doesNotExist();
    assertThat(folder.resolve("charts/moved.ben-draft.middle.ann.svg")).isNotEmptyFile();
    assertThat(note).hasContent("mine");
  }

  @Test
  void aSeedChangesIntervalsAndNothingElse() {
    JsonNode one = JSON.readTree(compare("--format", "json").out());
    JsonNode two = JSON.readTree(compare("--format", "json", "--seed", "2").out());
    String likely = "/variants/middle/gain/ann/likely";
    String low = "/variants/middle/gain/ann/low";
    assertThat(two.at(likely)).isEqualTo(one.at(likely));
    assertThat(two.at(low)).isNotEqualTo(one.at(low));
  }

  @Test
  void aChangedNumberIsToldOnThePageAndOnTheTerminal() throws IOException {
    Terminal run = compare("--set", "noDeal.ben=60", "--format", "json");
    JsonNode tree = JSON.readTree(run.out());
    assertThat(tree.at("/noDeal/ben/likely").asDouble()).isEqualTo(60);
    assertThat(tree.at("/variants/middle/gain/ben/likely").asDouble()).isEqualTo(-5);
    assertThat(run.err()).contains("noDeal.ben");
    assertThat(Files.readString(folder.resolve("index.html"))).contains("noDeal.ben");
  }

  @Test
  void aSeatDecidesWhoseSignatureCounts() {
    String path = "/variants/ann-draft/signersAccept";
    JsonNode both = JSON.readTree(compare("--format", "json").out());
    JsonNode ann = JSON.readTree(compare("--format", "json", "--set", "seats.ben=reacts").out());
    assertThat(both.at(path).asDouble()).isZero();
    assertThat(ann.at(path).asDouble()).isEqualTo(1);
  }

  @Test
  void someVariantsAndPartiesCanBeShown() {
    Terminal run = compare("--variant", "middle", "--party", "ben", "--quiet");
    assertThat(run.out()).contains("middle", "Ben").doesNotContain("ann-draft", "Ann ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anotherStepCanBeAskedFor() throws IOException {
    assertThat(compare("--moved", "ben-draft:middle").code()).isZero();
    assertThat(folder.resolve("charts/moved.ben-draft.middle.ann.svg")).isNotEmptyFile();
  }

  @Test
  void onlyTheChartsAskedForAreWritten() throws IOException {
    assertThat(compare("--charts", "svg").code()).isZero();
    assertThat(folder.resolve("charts/gains.svg")).isNotEmptyFile();
    assertThat(folder.resolve("charts/gains.png")).doesNotExist();
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("charts/gains.svg")
        .doesNotContain(".png");
  }

  @Test
  void verboseSaysWhereTheTimeGoes() {
    assertThat(compare("--verbose").err())
        .contains("scoring and solving 500 draws", "drawing and writing", "gains", "in all");
  }

  @Test
  void whatIsWrongIsToldAtOnceAndNothingIsWritten() {
    Terminal run =
        compare("--set", "noDeal.bem=1", "--set", "weights.ann.path=many", "--set", "seats.ann=x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err()).contains("did you mean \"noDeal.ben\"").doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void wrongNamesOnTheCommandLineAreRefused() {
    Terminal run = compare("--variant", "midle,ann-draft", "--party", "bob");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--variant midle", "--party bob", "ann, ben");
    assertThat(compare("--moved", "middle").code()).isEqualTo(2);
    assertThat(compare("--moved", "middle:x").err()).contains("--moved x");
    Terminal none = Terminal.run("compare", "orchard", "--draws", "0");
    assertThat(none.err()).contains("--draws is 0; expected 1 to 1000000");
    assertThat(none.code()).isEqualTo(2);
    assertThat(Terminal.run("compare", "orchard", "--draws", "many").code()).isEqualTo(2);
    assertThat(compare("--threads", "0").code()).isEqualTo(2);
    assertThat(compare("--format", "xml").code()).isEqualTo(2);
    assertThat(compare("--sed", "1").err()).contains("--seed").doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    Terminal run = Terminal.run("compare", "orchard", "--out", file.resolve("x").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("taken").contains("--out");
    assertThat(Files.readString(file)).isEqualTo("a file");
  }

  @Test
  void everyBundledScenarioCanBeRead() {
    for (String name : Bundled.names()) {
      assertThat(ScenarioReader.read(name, Bundled.text(name)).problems()).isEmpty();
    }
    String listed = Terminal.run("list").out();
    assertThat(listed).contains(Bundled.names());
  }

  @Test
  void theBundledScenariosAreThoseOfTheFolder() throws IOException {
    Path folder = Path.of("scenarios");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                  .filter(f -> f.endsWith(".yaml"))
                  .map(f -> f.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Bundled.names());
    }
  }
}
