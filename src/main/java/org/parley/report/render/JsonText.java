package org.parley.report.render;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
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
   * {@code \n} and where possible no wider than {@value #WIDTH} characters. A map or list of
   * nothing but scalars takes as few lines as it can. Doubles read back to the same value and are
   * written alike on every machine.
   *
   * @throws IllegalArgumentException if a number is not finite or a value is none of the above
   */
  public static String of(Object tree) {
    return text(tree) + '\n';
  }

  private static String text(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
      write(json, tree);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) {
    if (isFlat(value)) {
      json.writeRawValue(flat(value, json.streamWriteContext()));
    } else if (value instanceof Map<?, ?> map) {
      writeMap(json, map);
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      list.forEach(v -> write(json, v));
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

  private static String flat(Object value, TokenStreamContext place) {
    boolean isMap = value instanceof Map;
    List<String> parts = isMap ? entries((Map<?, ?>) value) : elements((Iterable<?>) value);
    String line = parts.isEmpty() ? " " : " " + String.join(", ", parts) + " ";
    String margin = "\n" + INDENT.repeat(place.getNestingDepth());
    String inside = line.length() <= room(place) ? line : filled(parts, margin + INDENT) + margin;
    return isMap ? "{" + inside + "}" : "[" + inside + "]";
  }

  private static List<String> entries(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(e -> text(e.getKey().toString()) + ": " + text(e.getValue()))
        .toList();
  }

  private static List<String> elements(Iterable<?> list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonText::text).toList();
  }

  /** Characters left on a line between brackets, behind its indentation and key. */
  private static int room(TokenStreamContext place) {
    int key = place.inObject() ? text(place.currentName()).length() + ": ".length() : 0;
    return WIDTH - INDENT.length() * place.getNestingDepth() - key - "[],".length();
  }

  /** Parts on lines, as many on each as have room. */
  private static String filled(List<String> parts, String margin) {
    StringBuilder text = new StringBuilder();
    int column = WIDTH;
    for (String part : parts) {
      boolean fits = column + part.length() + ", ,".length() <= WIDTH;
      text.append(text.isEmpty() ? "" : fits ? ", " : ",").append(fits ? "" : margin).append(part);
      column = (fits ? column + ", ".length() : margin.length() - 1) + part.length();
    }
    return text.toString();
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
    private static final DefaultIndenter LINES = new DefaultIndenter(INDENT, "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withArrayIndenter(LINES)
          .withObjectIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
