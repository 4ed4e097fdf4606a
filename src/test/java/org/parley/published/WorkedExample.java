package org.parley.published;

import static org.assertj.core.api.Assertions.within;

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

  /** A number, or a fraction written as a string, rounded. */
  public static double number(JsonNode number) {
    return number.isNumber() ? number.doubleValue() : fraction(number).doubleValue();
  }
}
