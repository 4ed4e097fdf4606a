package org.parley.report.render;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a tree of maps, lists, texts, numbers, booleans and nulls as JSON. */
public final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonText() {}

  /**
   * The tree as text: keys in the order of the maps, two spaces for each level, lines ended by
   * {@code \n}. Doubles read back to the same value and are written alike on every machine.
   *
   * @throws IllegalArgumentException if a number is not finite or a value is none of the above
   */
  public static String of(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
      write(json, tree);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      writeMap(json, map);
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      list.forEach(v -> write(json, v));
      json.writeEndArray();
    } else if (value instanceof Number number) {
      writeNumber(json, number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value == null) {
      json.writeNull();
    } else if (value instanceof CharSequence text) {
      json.writeString(text.toString());
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void writeMap(JsonGenerator json, Map<?, ?> map) {
    json.writeStartObject();
    map.forEach(
        (key, value) -> {
          json.writeName(key.toString());
          write(json, value);
        });
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, Number number) {
    if (number instanceof Double || number instanceof Float) {
      json.writeNumber(Numbers.finite(number.doubleValue()));
    } else if (number instanceof BigInteger big) {
      json.writeNumber(big);
    } else if (number instanceof BigDecimal big) {
      json.writeNumber(big);
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
