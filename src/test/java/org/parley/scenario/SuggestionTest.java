package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("title", "date", "source", "weight", "ladder", "noDeal", "6a", "6b", "ann");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "dtae, date",
    "sources, source",
    "wieght, weight",
    "NODEAL, noDeal",
    "no-deal, noDeal",
    "amn, ann"
  })
  void close(String word, String meant) {
    assertThat(Suggestion.of(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "6c", "x"})
  void notClose(String word) {
    assertThat(Suggestion.of(word, KNOWN)).isEmpty();
    assertThat(Suggestion.hint(word, KNOWN)).isEmpty();
  }

  @Test
  void veryLongWordsAreNotCompared() {
    assertThat(Suggestion.of("t".repeat(1_000_000), KNOWN)).isEmpty();
  }

  @Test
  void theFirstOfEqualsIsSuggested() {
    assertThat(Suggestion.of("annx", List.of("anny", "annz"))).contains("anny");
  }
}
