package org.parley.analysis.bargaining.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Opposed;
import org.parley.analysis.bargaining.Protocol;
import org.parley.model.Scenario;

class ProtocolsTest {
  private static final Scenario SCENARIO = Opposed.Kind.of(3, 2).scenario(1);

  private static Protocol of(String text) {
    return Protocols.of(text, SCENARIO);
  }

  @Test
  void everyNameHasItsProtocol() {
    assertThat(of("alternating")).isEqualTo(new AlternatingOffers());
    assertThat(of("monotonic")).isEqualTo(new MonotonicConcession(1));
    assertThat(of("monotonic:3")).isEqualTo(new MonotonicConcession(3));
    assertThat(of("zeuthen")).isEqualTo(new Zeuthen());
    assertThat(of("text")).isEqualTo(SingleText.plain());
    assertThat(of("text:2")).isEqualTo(new SingleText(2, 0, OptionalInt.empty()));
    assertThat(of("text:1:5")).isEqualTo(new SingleText(1, 5, OptionalInt.empty()));
    assertThat(of("text:1:2.5:p1")).isEqualTo(new SingleText(1, 2.5, OptionalInt.of(1)));
    assertThat(of("ultimatum:p1")).isEqualTo(new Ultimatum(1, false));
    assertThat(of("ultimatum:p0:informed")).isEqualTo(new Ultimatum(0, true));
    assertThat(of("issues")).isEqualTo(new IssueByIssue(List.of()));
    assertThat(of("issues:i2,i0")).isEqualTo(new IssueByIssue(List.of(2, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          auction | unknown protocol; there are alternating, monotonic, zeuthen, text, ultimatum, issues
          '' | unknown protocol; there are alternating, monotonic, zeuthen, text, ultimatum, issues
          zeuthen:2 | write it as zeuthen
          ultimatum | write it as ultimatum:PARTY[:informed]
          ultimatum:p7 | no party 'p7'; there are p0, p1
          ultimatum:p0:clever | expected 'informed', found 'clever'
          monotonic:0 | expected a whole number from 1, found '0'
          text:x | expected a whole number from 1, found 'x'
          text:1:-3 | expected a number of points from 0, found '-3'
          text:1:0:p0:p1 | write it as text[:ISSUES[:TEMPERATURE[:PARTY]]]
          text: | expected a whole number from 1, found ''
          issues:i0,i9 | no issue 'i9'; there are i0, i1, i2
          issues:i0,i0 | issue 'i0' is on the agenda twice
          """)
  void whatIsWrongIsSaid(String text, String message) {
    assertThatThrownBy(() -> of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("protocol '%s': %s".formatted(text, message));
  }

  @Test
  void allAreListed() {
    assertThat(Protocols.all()).hasSize(6).allMatch(entry -> !entry.about().isEmpty());
  }
}
