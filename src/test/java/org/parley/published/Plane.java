package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.analysis.division.TwoPartyFrontier;
import org.parley.analysis.division.Utilities;
import tools.jackson.databind.JsonNode;

/** A worked example on the plane of two utilities. */
record Plane(WorkedExample example) {

  TwoPartyFrontier frontier() {
    List<Utilities> points =
        example.inputs().required("points").valueStream().map(Plane::utilities).toList();
    return TwoPartyFrontier.of(points, utilities(example.inputs().required("disagreement")))
        .orElseThrow();
  }

  void assertPoint(Utilities actual, String field) {
    assertClose(actual, example.expected(field));
  }

  void assertClose(Utilities actual, JsonNode expected) {
    Utilities point = utilities(expected);
    assertThat(actual.first()).isCloseTo(point.first(), example.tolerance());
    assertThat(actual.second()).isCloseTo(point.second(), example.tolerance());
  }

  private static Utilities utilities(JsonNode pair) {
    return new Utilities(
        WorkedExample.number(pair.required(0)), WorkedExample.number(pair.required(1)));
  }
}
