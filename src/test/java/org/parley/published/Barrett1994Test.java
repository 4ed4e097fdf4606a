package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.TreatySize;

/** Barrett, <i>Self-enforcing International Environmental Agreements</i> (1994). */
class Barrett1994Test {

  @Test
  void howManySign() {
    WorkedExample example = WorkedExamples.of("treaty-size-linear-benefit");
    TreatySize treaty =
        TreatySize.linearBenefit(
            example.inputs().required("n").intValue(),
            example.inputs().required("marginal_benefit").doubleValue(),
            1);
    List<Integer> sizes =
        example.expected("stable_sizes").valueStream().map(k -> k.intValue()).toList();
    assertThat(treaty.stable()).isEqualTo(sizes);
    assertThat(treaty.stable()).endsWith(example.expected("largest_stable").intValue());
    example.assertNumber(treaty.signatory().applyAsDouble(3), "payoff_signatory_at_3");
    example.assertNumber(treaty.outsider().applyAsDouble(2), "payoff_outsider_at_2");
    example.assertAllRead();
  }
}
