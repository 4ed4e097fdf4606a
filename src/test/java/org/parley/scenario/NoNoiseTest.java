package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.document.Problem;

/** One mistake gives one problem, wherever it is made. */
class NoNoiseTest {
  private static final Pattern KEY =
      Pattern.compile("(?<=^|[\\s{])(" + String.join("|", keys()) + ")(?=:)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=(weight|cost|probability|points|curve|[abc]|p\\d|ann|ben): |\\[|, )\\d+(\\.\\d+)?(?=[,}\\]])");

  private static List<String> keys() {
    return ScenarioFormat.SECTIONS.stream()
        .flatMap(s -> s.keys().stream())
        .map(Key::name)
        .distinct()
        .toList();
  }

  static Stream<String> texts() {
    return Stream.of(Scenarios.text(Scenarios.ORCHARD), LargerText.of(5, 3, 3));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aMisspeltKey(String text) {
    // the last letter once more
    assertOneProblemEach(text, KEY, key -> key + key.charAt(key.length() - 1), "did you mean");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aNumberThatIsNone(String text) {
    assertOneProblemEach(text, NUMBER, number -> number + "x", "expected");
  }

  private static void assertOneProblemEach(
      String text, Pattern pattern, UnaryOperator<String> change, String said) {
    List<MatchResult> places = pattern.matcher(text).results().toList();
    assertThat(places).hasSizeGreaterThan(20);
    for (MatchResult place : places) {
      String changed =
          text.substring(0, place.start())
              + change.apply(place.group())
              + text.substring(place.end());
      List<Problem> problems = ScenarioReader.read("f", changed).problems();
      assertThat(problems).as(place.group() + " at " + place.start()).hasSize(1);
      assertThat(problems.get(0).toString()).contains(said);
    }
  }
}
