package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code solve} on domains of GENIUS, against exact values computed elsewhere: the frontier and the
 * solutions over its individually rational points. Utilities in points are GENIUS utilities times
 * 100. Their licence keeps the files out of this repository; see {@code GeniusDomainsTest}.
 */
class SolveDomainsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path DOMAINS =
      Path.of(System.getProperty("parley.domains", "../shared/domains"));
  private static final Path EXPECTED = DOMAINS.resolve("expected");
  private static final Offset<Double> CLOSE = within(1e-9 * 100);

  @TempDir private Path folder;

  /** Says in the summary of the tests that the others did not run. */
  @Test
  void domainsAreThere() {
    assumeTrue(
        Files.isDirectory(EXPECTED),
        "SKIPPED: no expected values in "
            + EXPECTED
            + "; give the folder of the domains with -Dparley.domains=DIR");
  }

  @TestFactory
  Stream<DynamicTest> domains() throws IOException {
    if (!Files.isDirectory(EXPECTED)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList().stream()
          .map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private void check(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    JsonNode expected = JSON.readTree(Files.readString(file)).at("/exact");
    JsonNode found = solve(DOMAINS.resolve("genius").resolve(name));
    checkFrontier(found.at("/frontier"), expected.at("/pareto_points"));
    checkSolution(found, "nash", expected.at("/nash_product_over_reservation"));
    checkSolution(found, "egalitarian", expected.at("/egalitarian_leximin_gain_over_reservation"));
    checkSolution(
        found, "kalaiSmorodinsky", expected.at("/kalai_smorodinsky_leximin_normalised_gain"));
  }

  private JsonNode solve(Path domain) {
    Terminal run =
        Terminal.run(
            "solve",
            domain.toString(),
            "--format",
            "json",
            "--charts",
            "none",
            "--quiet",
            "--frontier-budget",
            "1000000",
            "--frontier-points",
            "1000000",
            "--out",
            folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private static void checkFrontier(JsonNode frontier, JsonNode expected) {
    assertThat(frontier.at("/status").asString()).isEqualTo("exact");
    assertThat(frontier.at("/over").asString()).isEqualTo("signable");
    assertThat(frontier.at("/size").asInt()).isEqualTo(expected.size());
    List<double[]> points =
        sorted(elements(frontier.at("/points")).map(p -> numbers(p.at("/utility"), 1)));
    List<double[]> wanted = sorted(elements(expected).map(p -> numbers(p, 100)));
    for (int k = 0; k < wanted.size(); k++) {
      assertThat(points.get(k)).containsExactly(wanted.get(k), CLOSE);
    }
  }

  /** One of those expected, where several are equally good; none where none is. */
  private static void checkSolution(JsonNode found, String name, JsonNode expected) {
    JsonNode solution = found.at("/solutions/" + name);
    if (expected.isMissingNode() || expected.isEmpty()) {
      assertThat(solution.at("/status").asString()).isEqualTo("none");
      return;
    }
    assertThat(solution.at("/status").asString()).isEqualTo("exact");
    double[] utility = numbers(solution.at("/utility"), 1);
    assertThat(elements(expected).map(p -> numbers(p, 100)))
        .as(name)
        .anySatisfy(p -> assertThat(utility).containsExactly(p, CLOSE));
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static double[] numbers(JsonNode list, double scale) {
    return elements(list).mapToDouble(n -> n.asDouble() * scale).toArray();
  }

  private static List<double[]> sorted(Stream<double[]> points) {
    Comparator<double[]> order =
        (a, b) ->
            IntStream.range(0, a.length)
                .map(i -> Math.abs(a[i] - b[i]) < 1e-7 ? 0 : Double.compare(a[i], b[i]))
                .filter(c -> c != 0)
                .findFirst()
                .orElse(0);
    return points.sorted(order).toList();
  }
}
