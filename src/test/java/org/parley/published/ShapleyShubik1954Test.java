package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.PowerIndices;
import org.parley.analysis.coalition.VotingBody;
import org.parley.analysis.coalition.VotingRule;
import tools.jackson.databind.JsonNode;

/**
 * Shapley and Shubik, <i>A Method for Evaluating the Distribution of Power in a Committee
 * System</i> (1954), for the Security Council of fifteen; and a small council with vetoes of our
 * own.
 */
class ShapleyShubik1954Test {

  @Test
  void securityCouncil() {
    WorkedExample example = WorkedExamples.of("un-security-council-15");
    JsonNode inputs = example.inputs();
    int permanent = inputs.required("permanent").intValue();
    int members = permanent + inputs.required("non_permanent").intValue();
    VotingRule rule =
        VotingRule.all(
            VotingRule.consent(members, IntStream.range(0, permanent).boxed().toList()),
            VotingRule.heads(members, inputs.required("votes_needed").intValue()));
    VotingBody council = new VotingBody(rule);
    PowerIndices indices = PowerIndices.of(council);
    BigFraction shapleyPermanent = fraction(example, "shapley_shubik_permanent");
    BigFraction shapleyOther = fraction(example, "shapley_shubik_nonpermanent");
    BigFraction banzhafPermanent = fraction(example, "banzhaf_normalised_permanent");
    BigFraction banzhafOther = fraction(example, "banzhaf_normalised_nonpermanent");
    for (int i = 0; i < members; i++) {
      assertThat(indices.shapleyShubik().get(i))
          .isEqualTo(i < permanent ? shapleyPermanent : shapleyOther);
      assertThat(indices.banzhaf().get(i))
          .isEqualTo(i < permanent ? banzhafPermanent : banzhafOther);
      assertThat(council.hasVeto(i)).isEqualTo(i < permanent);
    }
    assertThat(indices.winning()).isEqualTo(example.expected("winning_coalitions").longValue());
    assertThat(PowerIndices.of(VotingExample.body(inputs.required("equivalent_weighted_game"))))
        .isEqualTo(indices);
    example.assertAllRead();
  }

  @Test
  void smallCouncilWithVetoes() {
    new VotingExample("veto-council").assertIndices();
  }

  private static BigFraction fraction(WorkedExample example, String field) {
    return WorkedExample.fraction(example.expected(field));
  }
}
