package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.FolkRegion.Payoffs;

/** Inspections, penalties, treaty sizes and regions by their definitions. */
class VerificationTest {
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(11L);

  @Test
  void nobodyGainsByAnotherMixture() {
    for (int k = 0; k < 300; k++) {
      InspectionGame game =
          new InspectionGame(
              random.nextDouble(),
              0.1 + random.nextDouble(),
              random.nextDouble(),
              0.1 + 2 * random.nextDouble(),
              random.nextDouble());
      InspectionGame.Equilibrium e = game.equilibrium();
      assertThat(inspector(game, e.inspection(), e.violation()))
          .isCloseTo(e.inspector(), within(1e-12));
      assertThat(inspectee(game, e.inspection(), e.violation()))
          .isCloseTo(e.inspectee(), within(1e-12));
      for (double pure : List.of(0.0, 1.0)) {
        assertThat(inspector(game, pure, e.violation())).isLessThanOrEqualTo(e.inspector() + 1e-12);
        assertThat(inspectee(game, e.inspection(), pure))
            .isLessThanOrEqualTo(e.inspectee() + 1e-12);
      }
    }
  }

  private static double inspector(InspectionGame g, double p, double v) {
    return -p * (g.cost() + v * g.damageIfCaught()) - (1 - p) * v * g.damage();
  }

  private static double inspectee(InspectionGame g, double p, double v) {
    return v * ((1 - p) * g.gain() - p * g.fine());
  }

  @Test
  void dresherIsTheValueOfItsStageGames() {
    for (int n = 1; n <= 9; n++) {
      assertThat(new Dresher(n, 0).value()).isEqualTo(BigFraction.ONE.negate());
      assertThat(new Dresher(n, 0).firstInspection()).isEqualTo(BigFraction.ZERO);
      for (int m = 1; m <= n + 1; m++) {
        Dresher game = new Dresher(n, m);
        BigFraction p = game.firstInspection();
        BigFraction used = new Dresher(n - 1, m - 1).value();
        BigFraction saved = new Dresher(n - 1, m).value();
        BigFraction violates = p.multiply(2).subtract(1);
        BigFraction complies = p.multiply(used).add(saved.multiply(p.negate().add(1)));
        // in the stage game nothing is better against the best reply than p
        assertThat(m < n ? violates : complies).isEqualTo(game.value());
        assertThat(complies).isEqualTo(game.value());
        assertThat(violates).isGreaterThanOrEqualTo(game.value());
      }
    }
    assertThat(new Dresher(0, 0).value()).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void deterrenceAtItsEdges() {
    assertThat(new Deterrence(3, 2).detectionIfGainKept()).isEmpty();
    assertThat(new Deterrence(3, 2).detectionIfGainLost()).isEqualTo(0.6);
    assertThat(new Deterrence(-1, 0).detectionIfGainKept()).hasValue(0);
    assertThat(new Deterrence(0, 0).detectionIfGainLost()).isZero();
    assertThat(new SnapBack(4, 1, 0).minimumSanction(1, 0.9)).isEmpty();
    assertThat(new SnapBack(4, 1, 3).minimumSanction(-1, 0.9)).hasValue(0);
    assertThat(new SnapBack(4, 0, 1).presentValue(0)).isEqualTo(4);
  }

  @Test
  void treatiesOfManySizes() {
    for (int n = 3; n <= 40; n++) {
      TreatySize treaty = TreatySize.linearBenefit(n, 0.1 + random.nextDouble(), 0.3);
      // k^2 - 4k + 3 <= 0 from within, k^2 - 2k >= 0 from outside
      assertThat(treaty.stable()).containsExactly(2, 3);
    }
    assertThat(TreatySize.linearBenefit(1, 1, 1).stable()).containsExactly(1);
    // a public good in which signing costs more than it brings to the one who signs
    assertThat(new TreatySize(5, k -> k - 3.0, k -> k).stable()).isEmpty();
    assertThat(new TreatySize(5, k -> k, k -> k).stable()).containsExactly(5);
  }

  @Test
  void abatementIsTheBestReply() {
    TreatySize treaty = TreatySize.linearBenefit(8, 0.7, 0.3);
    for (int k = 1; k < 8; k++) {
      double own = k * 0.7 / 0.3;
      double total = k * own + (8 - k) * 0.7 / 0.3;
      assertThat(treaty.signatory().applyAsDouble(k))
          .isCloseTo(0.7 * total - 0.3 * own * own / 2, within(1e-9));
      assertThat(treaty.outsider().applyAsDouble(k))
          .isCloseTo(0.7 * total - 0.49 / 0.6, within(1e-9));
    }
  }

  /** A random lottery is in the region exactly if it gives both their minmax. */
  @Test
  void theRegionHoldsTheRightLotteries() {
    for (int k = 0; k < 50; k++) {
      List<Payoffs> outcomes = List.of(point(), point(), point(), point(), point());
      Payoffs minmax = new Payoffs(random.nextDouble() / 2, random.nextDouble() / 2);
      FolkRegion region = FolkRegion.of(outcomes, minmax);
      for (int n = 0; n < 200; n++) {
        Payoffs x = mixture(outcomes);
        boolean rational = x.first() >= minmax.first() && x.second() >= minmax.second();
        assertThat(isIn(region, x)).isEqualTo(rational);
      }
      assertThat(region.area()).isNotNegative();
    }
  }

  @Test
  void thinRegions() {
    List<Payoffs> line = List.of(new Payoffs(0, 2), new Payoffs(2, 0), new Payoffs(1, 1));
    assertThat(FolkRegion.of(line, new Payoffs(0.5, 0.5)).vertices())
        .containsExactly(new Payoffs(1.5, 0.5), new Payoffs(0.5, 1.5));
    assertThat(FolkRegion.of(line, new Payoffs(2, 2)).vertices()).isEmpty();
    assertThat(FolkRegion.of(line, new Payoffs(2, 2)).area()).isZero();
    assertThat(FolkRegion.of(List.of(new Payoffs(1, 1)), new Payoffs(1, 1)).vertices())
        .containsExactly(new Payoffs(1, 1));
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SnapBack(-1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dresher(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicGood(3, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new InspectionGame(1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Collusion.cournot(1, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Deterrence(1, -1));
  }

  private Payoffs point() {
    return new Payoffs(random.nextDouble(), random.nextDouble());
  }

  private Payoffs mixture(List<Payoffs> outcomes) {
    double total = 0;
    double first = 0;
    double second = 0;
    for (Payoffs outcome : outcomes) {
      double weight = random.nextDouble();
      total += weight;
      first += weight * outcome.first();
      second += weight * outcome.second();
    }
    return new Payoffs(first / total, second / total);
  }

  private static boolean isIn(FolkRegion region, Payoffs x) {
    List<Payoffs> v = region.vertices();
    for (int k = 0; k < v.size(); k++) {
      Payoffs a = v.get(k);
      Payoffs b = v.get((k + 1) % v.size());
      double side =
          (b.first() - a.first()) * (x.second() - a.second())
              - (b.second() - a.second()) * (x.first() - a.first());
      if (side < -1e-12) {
        return false;
      }
    }
    return v.size() > 2;
  }
}
