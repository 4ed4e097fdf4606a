package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.parley.analysis.division.SealedBids;
import tools.jackson.databind.JsonNode;

/** Luce and Raiffa, <i>Games and Decisions</i> (1957), section 14.9; recalled, not copied. */
class LuceRaiffa1957Test {
  private final WorkedExample example = WorkedExamples.of("knaster-luce-raiffa");
  private final JsonNode values = example.inputs().required("values");

  @Test
  void sealedBidsForFourItems() {
    SealedBids answer = SealedBids.of(bids());
    List<String> items = new ArrayList<>(values.propertyNames());
    for (int k = 0; k < items.size(); k++) {
      assertThat(answer.owner().get(k) + 1)
          .as(items.get(k))
          .isEqualTo(example.expected("owner").required(items.get(k)).intValue());
    }
    assertByParty(answer.fairShare(), "fair_share");
    assertByParty(answer.excess(), "excess");
    assertByParty(answer.finalValue(), "final_value");
    assertByParty(answer.cash(), "cash_to_party");
    assertThat(answer.totalExcess().doubleValue())
        .isCloseTo(WorkedExample.number(example.expected("total_excess")), example.tolerance());
    assertThat(example.unread()).isEmpty();
  }

  private List<List<BigFraction>> bids() {
    return IntStream.range(0, example.inputs().required("parties").intValue())
        .mapToObj(
            p -> values.valueStream().map(v -> WorkedExample.fraction(v.required(p))).toList())
        .toList();
  }

  private void assertByParty(List<BigFraction> actual, String field) {
    JsonNode expected = example.expected(field);
    assertThat(actual).hasSize(expected.size());
    for (int p = 0; p < expected.size(); p++) {
      assertThat(actual.get(p).doubleValue())
          .as(field + " of party " + (p + 1))
          .isCloseTo(WorkedExample.number(expected.required(p)), example.tolerance());
    }
  }
}
