package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts at and beyond the limits end in good time. */
@Timeout(30)
class LargeInputTest {

  @Test
  void tooManyVariantsInOneLongChain() {
    String text =
        LargerText.of(12, 4, 1)
            + IntStream.range(2, 10_000)
                .mapToObj(
                    v ->
                        "  v%s: {title: V, date: 2025, grade: text, source: s1, basedOn: v%s, package: {}}\n"
                            .formatted(v, v - 1))
                .collect(Collectors.joining());

    assertThat(Scenarios.problems(text))
        .contains("variants has 9999 variants; expected at most 1000 variants");
  }

  @Test
  void aLongChainThatIsAllowed() {
    String text =
        LargerText.of(12, 4, 1)
            + IntStream.rangeClosed(2, 1_000)
                .mapToObj(
                    v ->
                        "  v%s: {title: V, date: 2025, grade: text, source: s1, basedOn: v%s, package: {}}\n"
                            .formatted(v, v - 1))
                .collect(Collectors.joining());

    assertThat(Scenarios.read(text).variants()).hasSize(1_000);
  }

  @Test
  void rulesThatAreHardToSearchAreAccepted() {
    // pairs of ten issues that must all differ among nine options, which only a full search sees
    String options =
        IntStream.range(0, 9).mapToObj(o -> "o" + o + ": O").collect(Collectors.joining(", "));
    StringBuilder issues = new StringBuilder();
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      issues.append("  h%s: {title: H, options: {%s}}\n".formatted(i, options));
      for (int j = 0; j < i; j++) {
        for (int o = 0; o < 9; o++) {
          rules.append(
              "  r%s-%s-%s: {forbid: {h%s: o%s, h%s: o%s}, source: s1}\n"
                  .formatted(i, j, o, i, o, j, o));
        }
      }
    }
    String text =
        LargerText.of(12, 4, 1)
            .replace("issues:\n", "issues:\n" + issues)
            .replace("rules:\n", "rules:\n" + rules);

    assertThat(Scenarios.problems(text)).doesNotContain("together the rules");
  }

  @Test
  void manyRivalReadings() {
    String text = LargerText.of(12, 4, 1).replace("i3: a|b", "i3: " + "a|".repeat(500_000) + "b");

    assertThat(Scenarios.problems(text)).contains("is named twice in variants.v1.package.i3");
  }
}
