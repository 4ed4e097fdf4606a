package org.parley.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples in {@code published/*.json}. Each says where it is from and how its answer
 * was confirmed; the conventions at the head of the file are part of it.
 */
public final class WorkedExamples {
  private static final List<String> FAMILIES =
      List.of(
          "axiomatic-bargaining",
          "cooperative-games-power-indices",
          "fair-division",
          "package-negotiation",
          "repeated-games-enforcement",
          "sensitivity-analysis",
          "strategic-bargaining",
          "two-level-games");

  private WorkedExamples() {}

  /** The example of that name, afresh. */
  public static WorkedExample of(String id) {
    return FAMILIES.stream()
        .flatMap(family -> read(family).required("examples").valueStream())
        .filter(example -> example.required("id").stringValue().equals(id))
        .map(WorkedExample::new)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no worked example " + id));
  }

  private static JsonNode read(String family) {
    String name = "/published/" + family + ".json";
    try (InputStream file = WorkedExamples.class.getResourceAsStream(name)) {
      return JsonMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
