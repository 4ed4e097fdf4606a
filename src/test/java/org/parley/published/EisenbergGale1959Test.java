package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import tools.jackson.databind.JsonNode;

/**
 * Eisenberg and Gale, <i>Consensus of Subjective Probabilities</i>, Annals of Mathematical
 * Statistics 30 (1959), 165-168: dividing goods so that the product of utilities is largest is a
 * market in which all have the same to spend. The instance is the project's.
 *
 * <p>A good is an issue with an option for each party who may have it; a share of a good is a
 * chance. The certificate of the Nash lottery, {@code w_p = 1 / u_p}, prices the goods: what the
 * party that values it most, so weighted, would pay.
 */
class EisenbergGale1959Test {
  /**
   * The example's utilities come from an iteration that had not settled: they are 1.25e-4 from 50,
   * 50, 40, which the prices 1, 1, 1 prove, and their product is smaller. Its tolerance, 1e-5,
   * holds for the prices only.
   */
  private static final double UNSETTLED = 1.5e-4;

  private final WorkedExample example = WorkedExamples.of("three-party-divisible-nash");
  private final List<List<Double>> values =
      example.inputs().required("values").valueStream().map(WorkedExample::numbers).toList();
  private final Mix nash = Lotteries.of(goods().problem(), Terms.everybody(3)).nash();

  @Test
  void largestProductIsAMarketOfEqualIncomes() {
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    JsonNode utilities = example.expected("utilities");
    for (int p = 0; p < 3; p++) {
      assertThat(nash.utility().get(p))
          .isCloseTo(WorkedExample.number(utilities.required(p)), within(UNSETTLED));
    }
    example.assertNumbers(prices(), "prices");
    assertThat(isEnvyFree()).isEqualTo(example.expected("envy_free").booleanValue());
    example.assertAllRead();
  }

  @Test
  void theLargestProductIsThatOfFiftyFiftyForty() {
    List<Double> exact = List.of(50.0, 50.0, 40.0);
    for (int p = 0; p < 3; p++) {
      assertThat(nash.utility().get(p)).isCloseTo(exact.get(p), within(1e-6));
    }
    assertThat(product(WorkedExample.numbers(example.expected("utilities"))))
        .isLessThan(product(exact));
  }

  /** What is bought costs each party its budget, and it buys only what is cheapest for it. */
  @Test
  void everybodySpendsTheSame() {
    double[][] share = shares();
    List<Double> prices = prices();
    for (int p = 0; p < 3; p++) {
      int party = p;
      double spent = IntStream.range(0, 3).mapToDouble(g -> share[party][g] * prices.get(g)).sum();
      assertThat(spent).isCloseTo(1, within(1e-6));
    }
  }

  private Tables goods() {
    Tables tables = Tables.among(3);
    for (int good = 0; good < 3; good++) {
      double[][] owners = new double[3][3];
      for (int p = 0; p < 3; p++) {
        owners[p][p] = values.get(p).get(good);
      }
      tables.issue(owners);
    }
    return tables;
  }

  private List<Double> prices() {
    double scale = 3 / IntStream.range(0, 3).mapToDouble(p -> spending(p)).sum();
    return IntStream.range(0, 3).mapToObj(good -> scale * price(good)).toList();
  }

  /** Budgets are 1: the sum of weight times utility is shared by three. */
  private double spending(int party) {
    return nash.weights().get(party) * nash.utility().get(party);
  }

  private double price(int good) {
    return IntStream.range(0, 3)
        .mapToDouble(p -> nash.weights().get(p) * values.get(p).get(good))
        .max()
        .orElseThrow();
  }

  private boolean isEnvyFree() {
    double[][] share = shares();
    return IntStream.range(0, 9)
        .allMatch(k -> worth(k / 3, share[k / 3]) > worth(k / 3, share[k % 3]) - 1e-6);
  }

  private double worth(int party, double[] shares) {
    return IntStream.range(0, 3).mapToDouble(g -> values.get(party).get(g) * shares[g]).sum();
  }

  /** By party and good: the chance that the party has it. */
  private double[][] shares() {
    double[][] shares = new double[3][3];
    for (Mix.Share share : nash.shares()) {
      for (int good = 0; good < 3; good++) {
        shares[share.deal().outcome().get(good)][good] += share.chance();
      }
    }
    return shares;
  }

  private static double product(List<Double> utilities) {
    return utilities.stream().reduce(1.0, (a, b) -> a * b);
  }
}
