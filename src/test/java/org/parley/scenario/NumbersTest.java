package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.model.Uncertain;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "-1, -1", "+.5, 0.5", "1., 1", "1e2, 100", "1.5E-1, 0.15", "007, 7"})
  void numbers(String text, double value) {
    assertThat(Numbers.of(scalar(text, true))).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "~", ".nan", ".inf", "1e999", "0x10", "1_000", "0,5", "5%", "NaN", "1d", "."})
  void notNumbers(String text) {
    assertThat(Numbers.of(scalar(text, true))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "-0.0", "-1e-999"})
  void zeroHasNoSign(String text) {
    assertThat(1 / Numbers.of(scalar(text, true)).orElseThrow()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.5"})
  void aQuotedNumberIsText(String text) {
    assertThat(Numbers.of(scalar(text, false))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3, true", "1, 1, 1, true", "3, 2, 1, false", "1, x, 3, false"})
  void ranges(String low, String likely, String high, boolean accepted) {
    List<Node> items = List.of(scalar(low, true), scalar(likely, true), scalar(high, true));
    Node list = new Node.Sequence(Position.start("f"), items);

    assertThat(Numbers.range(list).isPresent()).isEqualTo(accepted);
    assertThat(Numbers.range(scalar("2", true))).contains(Uncertain.exactly(2));
  }

  @ParameterizedTest
  @CsvSource({"100.00000000000001, 100", "0.1, 0.1", "-0.5, -0.5", "1e-12, 0", "104, 104"})
  void shown(double value, String text) {
    assertThat(Numbers.show(value)).isEqualTo(text);
  }

  @Test
  void numbersReadBackAsTheSameDouble() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Numbers.exact(value).doubleValue()).isEqualTo(value);
        assertThat(Numbers.exact(value).precision()).isLessThanOrEqualTo(17);
      }
    }
    assertThat(Stream.of(0.1, 100.0, 2e-3, -2.5, 0.0, 0x1p80, 1.0 / 3).map(Numbers::exact))
        .extracting(Object::toString)
        .containsExactly(
            "0.1", "100", "0.002", "-2.5", "0", "1.2089258196146292E+24", "0.3333333333333333");
  }

  private static Node scalar(String text, boolean plain) {
    return new Node.Scalar(Position.start("f"), text, plain);
  }
}
