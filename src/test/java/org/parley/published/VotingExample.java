package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.parley.analysis.coalition.PowerIndices;
import org.parley.analysis.coalition.VotingBody;
import tools.jackson.databind.JsonNode;

/** A worked example about votes and a quota, members counted from 1. */
final class VotingExample {
  private final WorkedExample example;

  VotingExample(String id) {
    example = WorkedExamples.of(id);
  }

  /** Asserts every answer of a body with one quota. */
  void assertIndices() {
    VotingBody body = body(example.inputs());
    PowerIndices indices = PowerIndices.of(body);
    assertExactly(indices.shapleyShubik(), "shapley_shubik");
    example.assertNumbers(rounded(indices.shapleyShubik()), "shapley_shubik_decimal");
    assertExactly(indices.swings().stream().map(BigFraction::of).toList(), "banzhaf_swings");
    example.assertNumbers(rounded(indices.banzhaf()), "banzhaf_normalised");
    example.assertNumbers(rounded(indices.absoluteBanzhaf()), "banzhaf_absolute");
    assertThat(indices.winning()).isEqualTo(example.expected("winning_coalitions").longValue());
    example.assertNumber(indices.powerToAct().doubleValue(), "coleman_power_to_act");
    assertThat(body.dummies()).isEqualTo(GameExample.fromZero(example.expected("dummies")));
    assertThat(body.vetoes()).isEqualTo(GameExample.fromZero(example.expected("veto_players")));
    assertThat(indices.vetoes()).isEqualTo(body.vetoes());
    example.assertAllRead();
  }

  /** The body of a quota and weights. */
  static VotingBody body(JsonNode game) {
    List<Long> weights = game.required("weights").valueStream().map(JsonNode::longValue).toList();
    return VotingBody.of(game.required("quota").longValue(), weights);
  }

  private void assertExactly(List<BigFraction> actual, String field) {
    assertThat(actual)
        .isEqualTo(example.expected(field).valueStream().map(WorkedExample::fraction).toList());
  }

  private static List<Double> rounded(List<BigFraction> fractions) {
    return fractions.stream().map(BigFraction::doubleValue).toList();
  }
}
