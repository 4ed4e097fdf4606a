package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;

/**
 * One worked example: inputs, and answers that were found without our code. It remembers which
 * answers were asked for, so that a test can say that it forgot none.
 */
public final class WorkedExample {
  private final JsonNode json;
  private final Set<String> unread = new TreeSet<>();

  WorkedExample(JsonNode json) {
    this.json = json;
    unread.addAll(json.required("expected").propertyNames());
  }

  /** Everything that the problem is made of. */
  public JsonNode inputs() {
    return json.required("inputs");
  }

  /** One of the answers. */
  public JsonNode expected(String field) {
    unread.remove(field);
    return json.required("expected").required(field);
  }

  /** Answers that were not asked for yet. */
  public Set<String> unread() {
    return unread;
  }

  /** Asserts an answer that is a number. */
  void assertNumber(double actual, String field) {
    assertThat(actual).as(field).isCloseTo(number(expected(field)), tolerance());
  }

  /** Asserts an answer that is a list of numbers. */
  void assertNumbers(List<Double> actual, String field) {
    assertNumbers(actual, field, expected(field));
  }

  /** Asserts an answer that is a list of numbers and part of a field. */
  void assertNumbers(List<Double> actual, String name, JsonNode numbers) {
    assertThat(actual).as(name).hasSize(numbers.size());
    for (int k = 0; k < numbers.size(); k++) {
      assertThat(actual.get(k))
          .as(name + " " + (k + 1))
          .isCloseTo(number(numbers.required(k)), tolerance());
    }
  }

  /** Asserts that no answer was left out. */
  void assertAllRead() {
    assertThat(unread).isEmpty();
  }

  /** How near an answer must be, absolutely. */
  public Offset<Double> tolerance() {
    return within(json.required("tolerance").asDouble());
  }

  /** A number, or a fraction written as a string, as the fraction that it is written as. */
  public static BigFraction fraction(JsonNode number) {
    return number.isNumber()
        ? BigFraction.parse(number.decimalValue().unscaledValue().toString())
            .divide(BigFraction.of(10).pow(number.decimalValue().scale()))
        : BigFraction.parse(number.stringValue());
  }

  /** A list of numbers. */
  public static List<Double> numbers(JsonNode list) {
    return list.valueStream().map(WorkedExample::number).toList();
  }

  /** A number, or a fraction written as a string, rounded. */
  public static double number(JsonNode number) {
    return number.isNumber() ? number.doubleValue() : fraction(number).doubleValue();
  }
}
