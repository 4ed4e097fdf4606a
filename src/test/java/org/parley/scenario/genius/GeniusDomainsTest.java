package org.parley.scenario.genius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.document.Document;
import org.parley.document.Node;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.Scenario;
import org.parley.scenario.Checked;

/**
 * Domains of GENIUS against reference values computed elsewhere. Their licence keeps them out of
 * this repository: the folder is given by {@code -Dparley.domains=DIR}, with the domains in {@code
 * genius/NAME} and the values in {@code expected/NAME.json}.
 */
class GeniusDomainsTest {
  private static final Path DOMAINS =
      Path.of(System.getProperty("parley.domains", "../shared/domains"));
  private static final Offset<Double> CLOSE = within(1e-9 * 100);

  private static final Path GENIUS = DOMAINS.resolve("genius");

  /** Says in the summary of the tests that the others did not run. */
  @Test
  void domainsAreThere() {
    assumeTrue(
        Files.isDirectory(GENIUS),
        "SKIPPED: no GENIUS domains in "
            + GENIUS
            + "; give their folder with -Dparley.domains=DIR");
  }

  @TestFactory
  Stream<DynamicTest> domains() throws IOException {
    if (!Files.isDirectory(GENIUS)) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(GENIUS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path folder) throws IOException {
    Checked checked = GeniusReader.read(folder);
    assertThat(checked.problems()).isEmpty();
    Scenario scenario = checked.scenario().orElseThrow();
    Path expected = DOMAINS.resolve("expected").resolve(folder.getFileName() + ".json");
    if (Files.exists(expected)) {
      compare(scenario, json(Files.readString(expected)));
    } else {
      assertThat(scenario.linkages()).isNotEmpty();
    }
  }

  private static void compare(Scenario scenario, Node.Mapping expected) {
    BargainingProblem problem = scenario.likely();
    Layout layout = problem.layout();
    int[] sizes = scenario.issues().stream().mapToInt(i -> i.options().size()).toArray();
    assertThat(sizes).containsExactly(ints(at(expected, "issue_sizes")));
    assertThat(Arrays.stream(sizes).asLongStream().reduce(1, (a, b) -> a * b))
        .isEqualTo(Long.parseLong(text(at(expected, "n_outcomes"))));
    List<Node> reservations = items(at(expected, "reservation"));
    List<Node> ranges = items(at(at(expected, "negmas"), "utility_ranges"));
    assertThat(layout.parties()).isEqualTo(reservations.size());
    for (int p = 0; p < layout.parties(); p++) {
      assertThat(problem.noDeal(p)).isCloseTo(100 * number(reservations.get(p)), CLOSE);
      List<Node> range = items(ranges.get(p));
      assertThat(extreme(problem, p, -1)).isCloseTo(100 * number(range.get(0)), CLOSE);
      assertThat(extreme(problem, p, 1)).isCloseTo(100 * number(range.get(1)), CLOSE);
    }
    assertThat(unreached(problem, sizes, items(at(at(expected, "exact"), "pareto_points"))))
        .isEmpty();
  }

  /** The highest utility of a party (sign 1) or its lowest (sign -1), its issues being separate. */
  private static double extreme(BargainingProblem problem, int party, int sign) {
    double sum = 0;
    for (int i = 0; i < problem.layout().issues(); i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int c = problem.layout().first(i); c < problem.layout().first(i + 1); c++) {
        best = Math.max(best, sign * problem.points(party, c));
      }
      sum += sign * best;
    }
    return sum;
  }

  /** The listed points that no package has, found by looking at all packages. */
  private static List<double[]> unreached(
      BargainingProblem problem, int[] sizes, List<Node> points) {
    List<double[]> left = new ArrayList<>();
    points.forEach(p -> left.add(items(p).stream().mapToDouble(n -> 100 * number(n)).toArray()));
    int[] outcome = new int[sizes.length];
    double[] utility = new double[problem.layout().parties()];
    do {
      for (int p = 0; p < utility.length; p++) {
        utility[p] = problem.utility(p, outcome);
      }
      left.removeIf(point -> isAlike(point, utility));
    } while (!left.isEmpty() && advance(outcome, sizes));
    return left;
  }

  private static boolean isAlike(double[] point, double[] utility) {
    for (int p = 0; p < point.length; p++) {
      if (!(Math.abs(point[p] - utility[p]) <= CLOSE.value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean advance(int[] outcome, int[] sizes) {
    for (int i = 0; i < sizes.length; i++) {
      if (++outcome[i] < sizes[i]) {
        return true;
      }
      outcome[i] = 0;
    }
    return false;
  }

  private static Node.Mapping json(String text) {
    return (Node.Mapping) Document.parse("expected", text).root().orElseThrow();
  }

  private static Node at(Node map, String key) {
    return ((Node.Mapping) map).get(key).orElseThrow();
  }

  private static List<Node> items(Node list) {
    return ((Node.Sequence) list).items();
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  private static double number(Node node) {
    return Double.parseDouble(text(node));
  }

  private static int[] ints(Node list) {
    return items(list).stream().mapToInt(n -> Integer.parseInt(text(n))).toArray();
  }
}
