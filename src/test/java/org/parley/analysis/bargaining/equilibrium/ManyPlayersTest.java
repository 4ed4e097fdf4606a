package org.parley.analysis.bargaining.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Games of many against the definition of a stationary equilibrium. */
class ManyPlayersTest {
  private final Random random = new Random(2);

  /** A responder is offered what it gets a round later, when the next player proposes. */
  @Test
  void inTurnEveryResponderIsIndifferent() {
    for (int k = 0; k < 100; k++) {
      List<Double> deltas = factors(2 + random.nextInt(5));
      List<Double> now = Unanimity.rotation(deltas);
      List<Double> turned = new ArrayList<>(deltas);
      Collections.rotate(turned, -1);
      List<Double> next = new ArrayList<>(Unanimity.rotation(turned));
      Collections.rotate(next, 1);
      assertThat(sum(now)).isCloseTo(1, within(1e-12));
      for (int j = 1; j < deltas.size(); j++) {
        assertThat(now.get(j)).isCloseTo(deltas.get(j) * next.get(j), within(1e-12));
      }
    }
  }

  @Test
  void twoInTurnAreRubinsteins() {
    assertThat(Unanimity.rotation(List.of(0.9, 0.7)).get(0))
        .isCloseTo(Rubinstein.discounting(0.9, 0.7).whenFirstProposes(), within(1e-13));
  }

  @Test
  void drawnProposersExpectWhatTheyGet() {
    for (int k = 0; k < 100; k++) {
      List<Double> deltas = factors(2 + random.nextInt(5));
      double[] weights = random.doubles(deltas.size(), 0.1, 1).toArray();
      double total = DoubleStream.of(weights).sum();
      List<Double> chances = Arrays.stream(weights).mapToObj(w -> w / total).toList();
      Unanimity.RandomProposer found = Unanimity.randomProposer(deltas, chances);
      assertThat(sum(found.values())).isCloseTo(1, within(1e-12));
      for (int i = 0; i < deltas.size(); i++) {
        double p = chances.get(i);
        int player = i;
        double paid =
            IntStream.range(0, deltas.size())
                .filter(j -> j != player)
                .mapToDouble(found::responding)
                .sum();
        assertThat(found.proposing(i)).isCloseTo(1 - paid, within(1e-12));
        assertThat(found.values().get(i))
            .isCloseTo(p * found.proposing(i) + (1 - p) * found.responding(i), within(1e-12));
      }
    }
  }

  /** Values that follow from buying the cheapest votes, again and again. */
  @Test
  void closedRuleByIteration() {
    for (int k = 0; k < 200; k++) {
      int n = 3 + random.nextInt(6);
      ClosedRule game =
          new ClosedRule(n, 1 + random.nextInt(n), random.nextInt(n), 0.97 * random.nextDouble());
      double veto = 1.0 / n;
      double plain = 1.0 / n;
      for (int round = 0; round < 5000; round++) {
        double[] next = next(game, veto, plain);
        veto = 0.5 * veto + 0.5 * next[0];
        plain = 0.5 * plain + 0.5 * next[1];
      }
      assertThat(game.value()).as(game.toString()).isCloseTo(plain, within(1e-9));
      if (game.vetoes() > 0) {
        assertThat(game.vetoValue()).as(game.toString()).isCloseTo(veto, within(1e-9));
      }
    }
  }

  /** What members expect if waiting is worth so much to them. */
  private static double[] next(ClosedRule game, double veto, double plain) {
    int n = game.members();
    int m = game.vetoes();
    double d = game.delta();
    int byVeto = Math.max(0, game.needed() - m);
    int byPlain = Math.max(0, game.needed() - m - 1);
    double vetoKeeps = 1 - d * (m - 1) * veto - d * byVeto * plain;
    double plainKeeps = 1 - d * m * veto - d * byPlain * plain;
    double bought =
        (double) m / n * byVeto / (n - m)
            + (n - m - 1.0) / n * (n - m > 1 ? (double) byPlain / (n - m - 1) : 0);
    return new double[] {
      m == 0 ? 0 : vetoKeeps / n + (n - 1.0) / n * d * veto, plainKeeps / n + bought * d * plain
    };
  }

  @Test
  void proposersKeepTheRest() {
    ClosedRule game = new ClosedRule(7, 5, 2, 0.8);
    assertThat(game.vetoProposes())
        .isCloseTo(1 - 0.8 * (game.vetoValue() + 3 * game.value()), within(1e-12));
    assertThat(game.proposes())
        .isCloseTo(1 - 0.8 * (2 * game.vetoValue() + 2 * game.value()), within(1e-12));
    assertThat(game.partners()).isEqualTo(2);
    assertThat(game.excluded()).isEqualTo(2);
    assertThat(game.vetoValue()).isGreaterThan(game.value());
  }

  @Test
  void whenAllHoldAVetoItIsUnanimity() {
    ClosedRule vetoes = new ClosedRule(4, 1, 4, 0.9);
    ClosedRule all = new ClosedRule(4, 4, 0, 0.9);
    assertThat(vetoes.vetoProposes()).isCloseTo(all.proposes(), within(1e-12));
    assertThat(new ClosedRule(4, 4, 2, 0.9).vetoValue()).isCloseTo(0.25, within(1e-12));
    assertThat(vetoes.value()).isNaN();
    assertThat(all.vetoValue()).isNaN();
  }

  @Test
  void patienceMakesAVetoWorthEverything() {
    assertThat(new ClosedRule(3, 2, 1, 1).vetoValue()).isEqualTo(1);
    assertThat(new ClosedRule(3, 2, 1, 1).value()).isZero();
    assertThatThrownBy(() -> new ClosedRule(3, 3, 1, 1)).hasMessageContaining("impatient");
    assertThatThrownBy(() -> new ClosedRule(3, 4, 1, 1)).hasMessageContaining("4");
    assertThatThrownBy(() -> Unanimity.rotation(List.of(1.0, 0.5))).hasMessageContaining("1.0");
    assertThatThrownBy(() -> Unanimity.randomProposer(List.of(0.5, 0.5), List.of(0.5)))
        .hasMessageContaining("0.5");
  }

  private List<Double> factors(int players) {
    return IntStream.range(0, players).mapToObj(i -> 0.98 * random.nextDouble()).toList();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(x -> x).sum();
  }
}
