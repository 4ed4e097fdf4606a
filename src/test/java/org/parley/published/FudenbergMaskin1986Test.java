package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.FolkRegion;
import org.parley.analysis.commitment.FolkRegion.Payoffs;
import tools.jackson.databind.JsonNode;

/** Fudenberg and Maskin (1986), the region of the folk theorem, on payoffs of Axelrod (1984). */
class FudenbergMaskin1986Test {

  @Test
  void theRegion() {
    WorkedExample example = WorkedExamples.of("folk-region-pd");
    JsonNode in = example.inputs();
    List<Payoffs> outcomes =
        in.required("payoffs").valueStream().map(FudenbergMaskin1986Test::point).toList();
    FolkRegion region = FolkRegion.of(outcomes, point(in.required("minmax")));
    JsonNode corners = example.expected("polygon_vertices");
    assertThat(region.vertices()).hasSize(corners.size());
    for (int k = 0; k < corners.size(); k++) {
      Payoffs corner = region.vertices().get(k);
      example.assertNumbers(
          List.of(corner.first(), corner.second()), "corner " + k, corners.required(k));
    }
    example.assertNumber(region.area(), "area");
    example.assertAllRead();
  }

  private static Payoffs point(JsonNode pair) {
    List<Double> numbers = WorkedExample.numbers(pair);
    return new Payoffs(numbers.get(0), numbers.get(1));
  }
}
