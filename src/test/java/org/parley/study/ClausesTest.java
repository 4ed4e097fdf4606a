package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Cell;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;

/** Which clauses are part of a text, against a look at every package. */
class ClausesTest {
  private static final String MORE =
      """
        loan: {title: A loan, when: {term: [a, b]}, strength: 0.3, source: s}
        oath: {title: An oath, when: {gate: [a, b, c], rent: [a, c]}, strength: 0.6, source: s}
        pawn: {title: A pawn, when: {gate: [c, d], term: c}, strength: 0.9, source: s}
      """;

  private static final Scenario SCENARIO =
      Meadow.read(Meadow.movedText().replace("guarantees:\n", "guarantees:\n" + MORE));

  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(5L);

  @Test
  void theStrongestGuaranteeOverAllPackages() {
    ProblemTemplate template = ProblemTemplate.of(SCENARIO);
    Clauses clauses = new Clauses(SCENARIO, template);
    List<Double> strengths = clauses.strengths(template.likelyNumbers());
    assertThat(strengths).hasSize(4);
    for (int k = 0; k < 50; k++) {
      Reading reading =
          template.reading(Map.of("gate", cell("abcde"), "rent", cell("abc"), "term", cell("abc")));
      double strength = 0;
      double[] provided = new double[clauses.provisions().size()];
      double[] promised = new double[4];
      for (int n = 0; n < 5 * 3 * 3; n++) {
        int[] outcome = {n / 9, n / 3 % 3, n % 3};
        double chance = reading.chance(n / 9);
        chance *= reading.chance(5 + n / 3 % 3) * reading.chance(8 + n % 3);
        Clauses.InForce inForce = clauses.of(outcome);
        strength += chance * inForce.strength(strengths);
        for (int p = 0; p < provided.length; p++) {
          provided[p] += chance * inForce.provisions().get(p);
        }
        for (int g = 0; g < 4; g++) {
          promised[g] += chance * inForce.guarantee(g);
        }
      }
      Clauses.InForce expected = clauses.of(reading);
      assertThat(expected.strength(strengths)).isCloseTo(strength, within(1e-12));
      for (int p = 0; p < provided.length; p++) {
        assertThat(expected.provisions().get(p)).isCloseTo(provided[p], within(1e-12));
        assertThat(expected.withoutProvision(p).provisions().get(p)).isZero();
      }
      for (int g = 0; g < 4; g++) {
        assertThat(expected.guarantee(g)).isCloseTo(promised[g], within(1e-12));
        assertThat(expected.withoutGuarantee(g).guarantee(g)).isZero();
        assertThat(expected.withoutGuarantee(g).strength(strengths))
            .isLessThanOrEqualTo(strength + 1e-12);
      }
    }
  }

  /** Gate c, rent a, term c: oath and pawn and bond hold, the pawn is the strongest. */
  @Test
  void theStrongestOfAPackage() {
    ProblemTemplate template = ProblemTemplate.of(SCENARIO);
    Clauses clauses = new Clauses(SCENARIO, template);
    List<Double> strengths = clauses.strengths(template.likelyNumbers());
    Clauses.InForce inForce = clauses.of(new int[] {2, 0, 2});
    assertThat(inForce.strength(strengths)).isEqualTo(0.9);
    int pawn = clauses.guarantees().stream().map(g -> g.id()).toList().indexOf("pawn");
    assertThat(inForce.withoutGuarantee(pawn).strength(strengths)).isEqualTo(0.6);
    assertThat(clauses.of(new int[] {4, 1, 0}).strength(strengths)).isEqualTo(0.3);
  }

  /** A settled, a rival or an unknown cell. */
  private Cell cell(String options) {
    String one = String.valueOf(options.charAt(random.nextInt(options.length())));
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.Chosen(one);
      case 1 -> one.equals("a") ? new Cell.Unknown() : new Cell.Mixture(Map.of("a", 0.4, one, 0.6));
      default -> new Cell.Unknown();
    };
  }
}
