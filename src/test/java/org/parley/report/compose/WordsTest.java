package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void listsAreJoinedAsASentenceJoinsThem() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("A"))).isEqualTo("A");
    assertThat(Words.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Words.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void percentNeverRoundsToCertainty() {
    assertThat(Words.percent(0)).isEqualTo("0 %");
    assertThat(Words.percent(0.004)).isEqualTo("under 1 %");
    assertThat(Words.percent(0.374)).isEqualTo("37 %");
    assertThat(Words.percent(0.9996)).isEqualTo("over 99 %");
    assertThat(Words.percent(1)).isEqualTo("100 %");
  }

  @Test
  void numbersCarryTheirSign() {
    assertThat(Words.signed(3)).isEqualTo("+3.0");
    assertThat(Words.signed(-12.44)).isEqualTo("−12.4");
    assertThat(Words.signed(-0.01)).isEqualTo("0.0");
    assertThat(Words.plain(-0.01)).isEqualTo("0.0");
    assertThat(Words.thousands(2000)).isEqualTo("2,000");
    assertThat(Words.count(4)).isEqualTo("four");
    assertThat(Words.count(12)).isEqualTo("12");
  }
}
