package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.document.JsonText;

/** Pieces of JSON Schema. */
final class Schemas {
  private Schemas() {}

  /** An ordered map of keys and values given in turn. */
  static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /** A single value of any form: other YAML tools take {@code 10} or {@code true} for no text. */
  static Map<String, Object> text() {
    return of("type", List.of("string", "number", "boolean"));
  }

  /** Any one of several schemas. */
  static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
    return of("anyOf", schemas);
  }

  /** One value or a list of them, each once. */
  static Map<String, Object> oneOrMore(Map<String, Object> item) {
    return anyOf(
        List.of(item, of("type", "array", "items", item, "minItems", 1, "uniqueItems", true)));
  }

  /** The schema of a file, as text. */
  static String file(String title, SectionType root, List<SectionType> sections) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    sections.forEach(s -> definitions.put(s.name(), s.definition()));
    return JsonText.write(
        of(
            "$schema",
            "http://json-schema.org/draft-07/schema#",
            "title",
            title,
            "allOf",
            List.of(root.schema()),
            "definitions",
            definitions));
  }
}
