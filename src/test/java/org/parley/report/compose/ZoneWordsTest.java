package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;

class ZoneWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|100 %",
        "0.5|50 %",
        "0.0123|1 %",
        "0.01|1 %",
        "0.003|3 in 1,000",
        "0.0026|26 in 10,000",
        "3e-7|3 in 10 million",
        "3.1e-7|3 in 10 million",
        "3.4e-7|34 in 100 million",
        "9.9e-6|1 in 100,000",
        "2e-12|2 in 1 trillion",
        "2e-15|2 in 10¹⁵",
        "1.5e-20|15 in 10²¹",
        "0|0 %"
      })
  void aShareIsToldAsOdds(double share, String told) {
    assertThat(ZoneWords.odds(share)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0", "42|42", "26873856|26,873,856", "999999999999|999,999,999,999",
        "1000000000000|1.0 × 10¹²", "8.46e28|8.5 × 10²⁸", "9.96e28|1.0 × 10²⁹", "1e300|1.0 × 10³⁰⁰"
      })
  void aCountIsReadable(String count, String told) {
    assertThat(ZoneWords.count(new BigDecimal(count).toBigIntegerExact())).isEqualTo(told);
  }

  @Test
  void aZoneIsASentence() {
    assertThat(ZoneWords.sentence(zone("27", "7", Status.EXACT), "good"))
        .isEqualTo("7 of the 27 possible packages are good");
    assertThat(ZoneWords.sentence(zone("27", "1", Status.EXACT), "good"))
        .isEqualTo("1 of the 27 possible packages is good");
    assertThat(ZoneWords.sentence(zone("27", "0", Status.EXACT), "good"))
        .isEqualTo("none of the 27 possible packages is good");
    assertThat(ZoneWords.sentence(zone("27", "27", Status.EXACT), "good"))
        .isEqualTo("every one of the 27 possible packages is good");
    assertThat(ZoneWords.sentence(zone("10000000", "3", Status.EXACT), "good"))
        .isEqualTo("3 in 10 million of the 10,000,000 possible packages are good");
    assertThat(ZoneWords.sentence(zone("10000000", "3", Status.ESTIMATED), "good"))
        .isEqualTo("about 3 in 10 million of the 10,000,000 possible packages are good");
  }

  private static Zone zone(String feasible, String agreeable, Status status) {
    double share = Double.parseDouble(agreeable) / Double.parseDouble(feasible);
    BigInteger all = new BigInteger(feasible);
    return new Zone(status, all, all, new BigInteger(agreeable), share, share, share);
  }
}
