package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void aNameThatIsAnIdStays() {
    assertThat(ids("a1", "100_16", "-3", "Laptop-B"))
        .containsExactly("a1", "100_16", "-3", "Laptop-B");
  }

  @Test
  void otherNamesKeepWhatCanBeKept() {
    assertThat(ids("19'' LCD", "Price($)", "~1km", "Fähre & Café", "a".repeat(50)))
        .containsExactly("19-LCD", "Price", "1km", "Fahre-Cafe", "a".repeat(40));
  }

  @Test
  void namesWithoutALetterAreCounted() {
    assertThat(ids("価格", "", "silent", "..."))
        .containsExactly("issue-1", "issue-2", "issue-3", "issue-4");
  }

  @Test
  void idsDifferInLowerCase() {
    assertThat(ids("a b", "a-b", "A-B", "a?b")).containsExactly("a-b-2", "a-b", "A-B-3", "a-b-4");
    String longest = "x".repeat(40);
    assertThat(ids(longest, longest + "y")).containsExactly(longest, "x".repeat(38) + "-2");
  }

  private static List<String> ids(String... names) {
    return Ids.of("issue", List.of(names));
  }
}
