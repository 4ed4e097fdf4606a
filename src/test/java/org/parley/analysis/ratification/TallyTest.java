package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ratification.Tally.Group;

class TallyTest {

  @Test
  void whatAllWaysToVoteAddUpTo() {
    Random random = new Random(1);
    for (int k = 0; k < 200; k++) {
      List<Group> groups = groups(random);
      List<Double> voters = voters(groups);
      Tally tally = Tally.of(groups);
      for (int votes = 0; votes <= voters.size() + 1; votes++) {
        assertThat(tally.atLeast(votes)).isCloseTo(listed(voters, votes), within(1e-12));
      }
    }
  }

  @Test
  void aLargeAssemblyInExactFractions() {
    Tally tally = Tally.of(List.of(new Group(400, 0.5)));
    for (int votes : new int[] {1, 150, 199, 200, 201, 240, 400}) {
      assertThat(tally.atLeast(votes)).isCloseTo(ofCoins(400, votes), within(1e-13));
    }
  }

  @Test
  void groupsOfTheSameChanceAreOneGroup() {
    Tally one = Tally.of(List.of(new Group(300, 0.62)));
    Tally three = Tally.of(List.of(new Group(50, 0.62), new Group(170, 0.62), new Group(80, 0.62)));
    for (int votes = 0; votes <= 300; votes += 10) {
      assertThat(three.atLeast(votes)).isCloseTo(one.atLeast(votes), within(1e-13));
    }
  }

  @Test
  void certainVotersAndNobodyAtAll() {
    Tally tally = Tally.of(List.of(new Group(3, 1), new Group(2, 0), new Group(0, 0.5)));
    assertThat(tally.atLeast(3)).isEqualTo(1);
    assertThat(tally.atLeast(4)).isZero();
    assertThat(Tally.of(List.of()).atLeast(0)).isEqualTo(1);
    assertThat(Tally.of(List.of()).atLeast(1)).isZero();
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> new Group(1, 1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> new Group(-1, 0.5)).hasMessageContaining("-1");
  }

  private static List<Group> groups(Random random) {
    List<Group> groups = new ArrayList<>();
    int size = 1 + random.nextInt(3);
    for (int g = 0; g < size; g++) {
      groups.add(new Group(random.nextInt(5), random.nextDouble()));
    }
    return groups;
  }

  private static List<Double> voters(List<Group> groups) {
    List<Double> voters = new ArrayList<>();
    groups.forEach(
        g -> {
          for (int k = 0; k < g.voters(); k++) {
            voters.add(g.chance());
          }
        });
    return voters;
  }

  private static double listed(List<Double> voters, int votes) {
    double sum = 0;
    for (int set = 0; set < 1 << voters.size(); set++) {
      if (Integer.bitCount(set) >= votes) {
        double chance = 1;
        for (int v = 0; v < voters.size(); v++) {
          chance *= (set >> v & 1) == 1 ? voters.get(v) : 1 - voters.get(v);
        }
        sum += chance;
      }
    }
    return sum;
  }

  /** {@code sum_{k >= votes} C(n, k) / 2^n}. */
  private static double ofCoins(int n, int votes) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int k = 0; k <= n; k++) {
      sum = k >= votes ? sum.add(choose) : sum;
      choose = choose.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
    }
    return new BigDecimal(sum)
        .divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), MathContext.DECIMAL64)
        .doubleValue();
  }
}
