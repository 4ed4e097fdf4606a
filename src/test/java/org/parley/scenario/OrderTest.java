package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/** The order of a file is for tables; utilities do not depend on it. */
class OrderTest {
  private static final Pattern SECTION = Pattern.compile("(?m)^(?=[a-zA-Z])");
  private static final Pattern ISSUE = Pattern.compile("(?m)^(?= {2}i\\d+: \\{title)");
  private static final Pattern RATING = Pattern.compile("(?m)^(?= {4}i\\d+: \\{weight)");
  private static final Pattern PARTY = Pattern.compile("(?m)^(?= {2}p\\d+: \\{name)");

  private final String text = LargerText.of(12, 4, 6);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void utilitiesDoNotDependOnTheOrderOfTheFile(int seed) {
    Random random = new Random(seed);
    String shuffled = shuffled(text, SECTION, random);
    for (Pattern kind : List.of(ISSUE, PARTY)) {
      shuffled = shuffled(shuffled, kind, random);
    }
    for (int p = 1; p <= 4; p++) {
      shuffled = withShuffledSheet(shuffled, p, random);
    }

    assertThat(shuffled).isNotEqualTo(text);
    assertSameUtilities(Scenarios.read(text), Scenarios.read(shuffled));
  }

  private static void assertSameUtilities(Scenario one, Scenario two) {
    for (Party party : one.parties()) {
      assertThat(noDeal(two, party)).isCloseTo(noDeal(one, party), within(1e-9));
      for (Variant variant : one.variants()) {
        assertThat(utility(two, party, variant.id()))
            .isCloseTo(utility(one, party, variant.id()), within(1e-9));
      }
    }
  }

  private static double noDeal(Scenario scenario, Party party) {
    return scenario.likely().noDeal(scenario.parties().indexOf(party));
  }

  private static double utility(Scenario scenario, Party party, String variant) {
    ProblemTemplate template = ProblemTemplate.of(scenario);
    BargainingProblem problem = template.likely();
    return problem.expected(
        scenario.parties().indexOf(party), template.reading(scenario.variant(variant).cells()));
  }

  private static String withShuffledSheet(String text, int party, Random random) {
    int start = text.indexOf("  p" + party + ":\n", text.indexOf("\nsheets:"));
    int first = text.indexOf('\n', start) + 1;
    int end = first;
    while (text.startsWith("    i", end)) {
      end = text.indexOf('\n', end) + 1;
    }
    return text.substring(0, first)
        + shuffled(text.substring(first, end), RATING, random)
        + text.substring(end);
  }

  /**
   * The text with the lines that begin with a pattern, and what hangs on them, in another order.
   */
  private static String shuffled(String text, Pattern start, Random random) {
    List<String> parts = new ArrayList<>(Arrays.asList(start.split(text)));
    String before = start.matcher(parts.get(0)).lookingAt() ? "" : parts.remove(0);
    String last = parts.remove(parts.size() - 1); // carries whatever comes after the block
    Collections.shuffle(parts, random);
    return before + String.join("", parts) + last;
  }
}
