package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ratification.Rule.Share;
import org.parley.analysis.ratification.Rule.Votes;

class BallotTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final Votes FIVE = Votes.majorityOf(5);

  @Test
  void withoutSpreadAndSwingItIsAStep() {
    Ballot ballot = Ballot.of(body(FIVE, 0, 0, new Bloc(2, 4), new Bloc(2, -1.5), new Bloc(1, -9)));
    assertThat(ballot.chance(1.5)).isEqualTo(1);
    assertThat(ballot.chance(1.4999)).isZero();
    assertThat(ballot.threshold(0.01)).isEqualTo(1.5);
    assertThat(ballot.threshold(0.99)).isEqualTo(1.5);
  }

  @Test
  void aGainShortByRoundingIsEnough() {
    assertThat(Ballot.of(Body.passingFrom(0.3)).chance(0.1 + 0.2 - 1e-15)).isEqualTo(1);
  }

  @Test
  void aLoneVoterIsANormalLaw() {
    Ballot ballot = Ballot.of(body(new Votes(1, 1), 3, 4, new Bloc(1, 2)));
    for (double gain = -20; gain <= 20; gain += 0.7) {
      assertThat(ballot.chance(gain)).isCloseTo(phi((gain + 2) / 5), within(1e-10));
    }
  }

  @Test
  void membersUnderASwingByAFineSum() {
    Random random = new Random(2);
    for (int k = 0; k < 25; k++) {
      Body body = random(random);
      Ballot ballot = Ballot.of(body);
      double gain = 20 * random.nextGaussian();
      assertThat(ballot.chance(gain)).as(body.toString()).isCloseTo(fine(body, gain), within(2e-9));
    }
  }

  @Test
  void swingsOfAnySize() {
    for (double swing : new double[] {0.001, 0.02, 0.07, 0.15, 1, 30}) {
      Body body =
          body(new Votes(45, 30), 5, swing, new Bloc(24, 6), new Bloc(12, -2), new Bloc(6, -30));
      Ballot ballot = Ballot.of(body);
      for (double gain = -8; gain < 8; gain += 1.3) {
        assertThat(ballot.chance(gain)).isCloseTo(fine(body, gain), within(2e-9));
      }
    }
  }

  @Test
  void aLargeParliament() {
    Body body =
        body(new Votes(450, 300), 5, 2, new Bloc(240, 6), new Bloc(120, -2), new Bloc(60, -30));
    assertThat(Ballot.of(body).chance(3)).isCloseTo(fine(body, 3), within(2e-9));
  }

  @Test
  void neverFallsAndMeetsItsThreshold() {
    Random random = new Random(3);
    for (int k = 0; k < 40; k++) {
      Ballot ballot = Ballot.of(random(random));
      double before = 0;
      for (double gain = -60; gain <= 60; gain += 2) {
        double chance = ballot.chance(gain);
        assertThat(chance).isBetween(Math.max(0, before - 2e-10), 1.0);
        before = chance;
      }
      double level = 0.02 + 0.96 * random.nextDouble();
      double least = ballot.threshold(level);
      assertThat(ballot.chance(least)).isGreaterThanOrEqualTo(level - 2e-10);
      assertThat(ballot.chance(least - 1e-6)).isLessThan(level);
    }
  }

  @Test
  void aReferendumGoesByTheShare() {
    Body body = body(new Share(0.5), 4, 0, new Bloc(60, 3), new Bloc(40, -7));
    double at = Ballot.of(body).threshold(0.5);
    assertThat(0.6 * phi((at + 3) / 4) + 0.4 * phi((at - 7) / 4)).isCloseTo(0.5, within(1e-10));
    Ballot swung = Ballot.of(body(new Share(0.5), 4, 2, new Bloc(60, 3), new Bloc(40, -7)));
    assertThat(swung.chance(at)).isCloseTo(0.5, within(1e-10));
    assertThat(swung.chance(at + 2)).isCloseTo(phi(1), within(1e-10));
  }

  @Test
  void aReferendumIsAParliamentOfVeryMany() {
    Bloc[] blocs = {new Bloc(6000, 3), new Bloc(4000, -7)};
    Ballot voters = Ballot.of(body(new Share(0.5), 4, 2, blocs));
    Ballot members = Ballot.of(body(new Votes(10_000, 5000), 4, 2, blocs));
    for (double gain = -10; gain <= 10; gain += 1) {
      assertThat(members.chance(gain)).isCloseTo(voters.chance(gain), within(1e-2));
    }
  }

  @Test
  void aShareOfBlocsThatThinkAlike() {
    Ballot ballot = Ballot.of(body(new Share(0.6), 0, 0, new Bloc(3, 1), new Bloc(2, -1)));
    assertThat(ballot.threshold(0.5)).isEqualTo(-1);
  }

  @Test
  void nothingPassesWithTooFewSeatsFilled() {
    Ballot ballot = Ballot.of(body(new Votes(10, 6), 3, 2, new Bloc(5, 50)));
    assertThat(ballot.chance(1e6)).isZero();
    assertThat(ballot.threshold(0.5)).isInfinite();
  }

  @Test
  void theNumbersOfVotesNeeded() {
    assertThat(Votes.majorityOf(450).needed()).isEqualTo(226);
    assertThat(Votes.majorityOf(9).needed()).isEqualTo(5);
    assertThat(Votes.twoThirdsOf(450).needed()).isEqualTo(300);
    assertThat(Votes.twoThirdsOf(100).needed()).isEqualTo(67);
    assertThat(Votes.unanimityOf(27).needed()).isEqualTo(27);
  }

  @Test
  void bodiesPassIndependently() {
    Ballot one = Ballot.of(body(FIVE, 3, 4, new Bloc(5, 0)));
    Ballot two = Ballot.of(body(new Share(0.5), 3, 6, new Bloc(1, 1)));
    assertThat(Ballot.allPass(List.of(one, two), List.of(2.0, -1.0)))
        .isEqualTo(one.chance(2) * two.chance(-1));
    assertThat(Ballot.allPass(List.of(), List.of())).isEqualTo(1);
    assertThatThrownBy(() -> Ballot.allPass(List.of(one), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsNoBody() {
    assertThatThrownBy(() -> new Votes(5, 6)).hasMessageContaining("6");
    assertThatThrownBy(() -> new Share(1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> body(FIVE, 0, 0, new Bloc(6, 0))).hasMessageContaining("seats");
    assertThatThrownBy(() -> body(FIVE, -1, 0, new Bloc(5, 0))).hasMessageContaining("-1");
    assertThatThrownBy(() -> body(FIVE, 0, Double.NaN, new Bloc(5, 0))).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Bloc(0, 0)).hasMessageContaining("0");
    assertThatThrownBy(() -> Ballot.of(Body.passingFrom(0)).threshold(1))
        .hasMessageContaining("1.0");
  }

  private static Body body(Rule rule, double spread, double swing, Bloc... blocs) {
    return new Body(List.of(blocs), rule, spread, swing);
  }

  private static Body random(Random random) {
    List<Bloc> blocs = new ArrayList<>();
    int seats = 0;
    for (int b = 0; b <= random.nextInt(3); b++) {
      blocs.add(new Bloc(1 + random.nextInt(9), 15 * random.nextGaussian()));
      seats += blocs.get(b).seats();
    }
    Votes votes = new Votes(seats, 1 + random.nextInt(seats));
    return new Body(blocs, votes, 0.5 + 8 * random.nextDouble(), 10 * random.nextDouble());
  }

  /** The expectation over the swing by Simpson's rule, the count by one voter after the other. */
  private static double fine(Body body, double gain) {
    int n = 8000;
    double sum = 0;
    for (int k = 0; k <= n; k++) {
      double z = -8 + 16.0 * k / n;
      int weight = k == 0 || k == n ? 1 : k % 2 == 0 ? 2 : 4;
      sum += weight * NORMAL.density(z) * passes(body, gain + body.swing() * z);
    }
    return sum * 16 / n / 3;
  }

  private static double passes(Body body, double gain) {
    int seats = (int) body.seats();
    double[] counts = new double[seats + 1];
    counts[0] = 1;
    int voters = 0;
    for (Bloc bloc : body.blocs()) {
      double yes = phi((gain + bloc.lean()) / body.spread());
      for (int v = 0; v < bloc.seats(); v++) {
        voters++;
        for (int k = voters; k >= 0; k--) {
          counts[k] = counts[k] * (1 - yes) + (k > 0 ? counts[k - 1] * yes : 0);
        }
      }
    }
    double sum = 0;
    for (int k = ((Votes) body.rule()).needed(); k <= seats; k++) {
      sum += counts[k];
    }
    return sum;
  }

  private static double phi(double z) {
    return NORMAL.cumulativeProbability(z);
  }
}
