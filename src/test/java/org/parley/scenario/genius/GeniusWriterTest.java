package org.parley.scenario.genius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.RandomScenarios;
import org.parley.model.BargainingProblem;
import org.parley.model.Basis;
import org.parley.model.Issue;
import org.parley.model.Layout;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.scenario.Checked;
import org.parley.scenario.ScenarioReader;
import org.parley.scenario.ScenarioWriter;

/** Scenarios written as GENIUS folders and read back: the same points, but for the last digits. */
class GeniusWriterTest {
  private static final Path OWN = Path.of("src/test/resources/genius");
  private static final Path SHIPPED = Path.of("scenarios/genius/orchard");
  private static final Path DOMAINS =
      Path.of(System.getProperty("parley.domains", "../shared/domains")).resolve("genius");
  private static final Offset<Double> CLOSE = within(1e-9 * 100);

  @TempDir private Path folder;

  @Test
  void theShippedFolderIsThatOfTheOrchard() throws IOException {
    GeniusWriter.Folder made = GeniusWriter.write(scenario(Path.of("scenarios/orchard.yaml")));

    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(made.files().keySet());
    }
    made.files()
        .forEach(
            (name, text) ->
                assertThat(SHIPPED.resolve(name))
                    .as(
                        "run: java -jar target/parley.jar export genius orchard --force --out %s",
                        SHIPPED)
                    .hasContent(text));
  }

  @Test
  void whatGeniusCannotSayIsSaid() {
    assertThat(GeniusWriter.write(scenario(Path.of("scenarios/orchard.yaml"))).losses())
        .containsExactly(
            "left out: linkages (cart-and-fence): GENIUS adds up issues, so that utilities differ by"
                + " the points of a linkage where it holds",
            "left out: rules (no-blind-repair): GENIUS takes every package to be possible",
            "left out: red lines (ben.harvest): a GENIUS party may accept whatever is worth its"
                + " reservation value",
            "left out: ranges (weights.ann.path, worths.ben.path.b): GENIUS has exact numbers; only"
                + " the likely values are written",
            "left out: lotteries (ann): only the likely value of no deal is written, as the"
                + " reservation value",
            "left out: variants (ann-draft, ben-draft, middle): GENIUS has preferences, but no texts",
            "left out: sources, reasons and notes: GENIUS has no place for them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garden", "shop"})
  void ownDomainsComeBack(String name) {
    comesBack(read(OWN.resolve(name)), name);
  }

  @Test
  void generatedScenariosComeBackWithoutTheirLinkages() {
    for (int seed = 0; seed < 100; seed++) {
      comesBack(RandomScenarios.of(seed), "seed-" + seed);
    }
  }

  @Test
  void partiesKeepTheirOrderAndNamesAreUnique() {
    Scenario random = RandomScenarios.of(1);
    Scenario odd = withIssues(random, List.of(twin("one"), twin("two")));
    GeniusWriter.Folder made = GeniusWriter.write(odd);

    assertThat(made.files().keySet()).first().isEqualTo("p1-domain.xml");
    assertThat(made.files().keySet()).element(1).isEqualTo("1-p1-domain.xml");
    Scenario back = read(write(made, "odd"));
    assertThat(back.issues())
        .extracting(Issue::title)
        .containsExactly("Same name", "Same name (two)");
    assertThat(back.issues().get(0).options())
        .extracting(Option::label)
        .containsExactly("x < \"y\" & z", "x < \"y\" & z (b)");
  }

  private static Issue twin(String id) {
    return new Issue(
        id,
        "Same\tname",
        List.of(new Option("a", "x < \"y\" & z"), new Option("b", "x <  \"y\" & z")),
        Optional.of("a"),
        "",
        List.of());
  }

  private static Scenario withIssues(Scenario s, List<Issue> issues) {
    List<Party> parties =
        Stream.of("p1-domain", "a")
            .map(id -> new Party(id, id, Party.Seat.SIGNS, Optional.empty(), ""))
            .toList();
    NoDeal noDeal = new NoDeal.Fixed(Uncertain.exactly(1), Basis.assumption("test"));
    return new Scenario(
        "p1",
        s.title(),
        "",
        s.asOf(),
        parties,
        issues,
        parties.stream().map(p -> new ScoreSheet(p.id(), List.of(), 0)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of("a", noDeal, "p1-domain", noDeal),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void domainsAreThere() {
    assumeTrue(
        Files.isDirectory(DOMAINS),
        "SKIPPED: no GENIUS domains in "
            + DOMAINS
            + "; give their folder with -Dparley.domains=DIR");
  }

  @TestFactory
  Stream<DynamicTest> domains() throws IOException {
    if (!Files.isDirectory(DOMAINS)) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(DOMAINS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(f -> dynamicTest(f.getFileName().toString(), () -> isKept(f)));
    }
  }

  /** Also written as a scenario file, which keeps every bit. */
  private void isKept(Path domain) {
    Scenario scenario = read(domain);
    Checked file = ScenarioReader.read("file", ScenarioWriter.write(scenario));
    assertThat(file.problems()).isEmpty();
    BargainingProblem problem = file.scenario().orElseThrow().likely();
    assertAlike(problem, scenario.likely(), within(0.0));
    assertSameUtilities(problem, scenario.likely());
    if (scenario.linkages().isEmpty()) {
      assertThat(file.scenario()).contains(scenario);
      comesBack(scenario, domain.getFileName().toString());
    }
  }

  private void comesBack(Scenario scenario, String name) {
    Scenario back = read(write(GeniusWriter.write(scenario), name));

    assertAlike(back.likely(), scenario.likely(), CLOSE);
    assertThat(back.parties()).hasSameSizeAs(scenario.parties());
    IntStream.range(0, back.issues().size())
        .forEach(
            i ->
                assertThat(back.issues().get(i).title())
                    .isEqualTo(scenario.issues().get(i).title()));
  }

  private static void assertAlike(
      BargainingProblem found, BargainingProblem expected, Offset<Double> offset) {
    Layout layout = expected.layout();
    assertThat(found.layout().cells()).isEqualTo(layout.cells());
    for (int p = 0; p < layout.parties(); p++) {
      for (int c = 0; c < layout.cells(); c++) {
        assertThat(found.points(p, c)).isCloseTo(expected.points(p, c), offset);
      }
      assertThat(found.noDeal(p)).isCloseTo(expected.noDeal(p), offset);
      assertThat(found.discount(p)).isEqualTo(expected.discount(p));
    }
  }

  private static void assertSameUtilities(BargainingProblem found, BargainingProblem expected) {
    Random random = new Random(7);
    Layout layout = expected.layout();
    for (int n = 0; n < 100; n++) {
      int[] outcome =
          IntStream.range(0, layout.issues()).map(i -> random.nextInt(layout.options(i))).toArray();
      for (int p = 0; p < layout.parties(); p++) {
        assertThat(found.utility(p, outcome)).isEqualTo(expected.utility(p, outcome));
      }
    }
  }

  private Path write(GeniusWriter.Folder made, String name) {
    Path target = folder.resolve(name);
    try {
      Files.createDirectories(target);
      for (var file : made.files().entrySet()) {
        Files.writeString(target.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target;
  }

  private static Scenario read(Path folder) {
    Checked checked = GeniusReader.read(folder);
    assertThat(checked.problems()).isEmpty();
    return checked.scenario().orElseThrow();
  }

  private static Scenario scenario(Path file) {
    return ScenarioReader.read(file).scenario().orElseThrow();
  }
}
