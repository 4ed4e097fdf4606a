package org.parley.report.render;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes a tree of maps, lists, texts, numbers, booleans and nulls as JSON. */
public final class JsonText {
  /** As wide as a table on a terminal; three numbers in full with their names mostly fit. */
  private static final int WIDTH = 120;

  private static final String INDENT = "  ";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonText() {}

  /**
   * The tree as text: keys in the order of the maps, two spaces for each level, lines ended by
   * {@code \n}; a map or list of nothing but scalars on one line, if that is no wider than {@value
   * #WIDTH} characters. Doubles read back to the same value and are written alike on every machine.
   *
   * @throws IllegalArgumentException if a number is not finite or a value is none of the above
   */
  public static String of(Object tree) {
    return text(tree, Layout.LINES) + '\n';
  }

  private static String text(Object tree, Layout layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(layout, text)) {
      write(json, tree, layout);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value, Layout layout) {
    if (layout == Layout.LINES && isFlat(value)) {
      String line = text(value, Layout.LINE);
      if (line.length() <= room(json.streamWriteContext())) {
        json.writeRawValue(line);
        return;
      }
    }
    if (value instanceof Map<?, ?> map) {
      writeMap(json, map, layout);
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      list.forEach(v -> write(json, v, layout));
      json.writeEndArray();
    } else {
      writeScalar(json, value);
    }
  }

  private static boolean isFlat(Object value) {
    Iterable<?> parts =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof Iterable<?> list ? list : null;
    return parts != null
        && StreamSupport.stream(parts.spliterator(), false)
            .noneMatch(v -> v instanceof Map || v instanceof Iterable);
  }

  /** Characters left on a line behind its indentation and its key, and before a comma. */
  private static int room(TokenStreamContext place) {
    int key = place.inObject() ? place.currentName().length() + "\"\": ".length() : 0;
    return WIDTH - INDENT.length() * place.getNestingDepth() - key - 1;
  }

  private static void writeScalar(JsonGenerator json, Object value) {
    if (value instanceof Number number) {
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

  private static void writeMap(JsonGenerator json, Map<?, ?> map, Layout layout) {
    json.writeStartObject();
    map.forEach(
        (key, value) -> {
          json.writeName(key.toString());
          write(json, value, layout);
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

  /** Where the line ends are. */
  private static final class Layout extends ObjectWriteContext.Base {
    static final Layout LINES = new Layout(new DefaultIndenter(INDENT, "\n"));
    static final Layout LINE = new Layout(new FixedSpaceIndenter());
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

    private final Indenter indenter;

    private Layout(Indenter indenter) {
      this.indenter = indenter;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withArrayIndenter(indenter)
          .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
