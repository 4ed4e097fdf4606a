package org.parley.certificate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The smallest share, then the second smallest and so on; a share is a gain divided by the party's
 * scale. With a smallest share of {@code t}: {@code w.g >= t sum w_p s_p}.
 */
final class MaximinConcept implements Concept {
  private final long[] scale; // 0 for those that do not count

  MaximinConcept(long[] scale) {
    this.scale = scale.clone();
  }

  @Override
  public int compare(long[] one, long[] other) {
    List<BigInteger> first = shares(one);
    List<BigInteger> second = shares(other);
    for (int k = 0; k < first.size(); k++) {
      int more = first.get(k).compareTo(second.get(k));
      if (more != 0) {
        return more;
      }
    }
    return 0;
  }

  /** Each gain times the scales of the others, the smallest first. */
  private List<BigInteger> shares(long[] gains) {
    List<BigInteger> shares = new ArrayList<>();
    for (int p = 0; p < scale.length; p++) {
      if (scale[p] > 0) {
        shares.add(SumConcept.timesOthers(gains[p], scale, p));
      }
    }
    Collections.sort(shares);
    return shares;
  }

  @Override
  public double value(double[] gains) {
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < scale.length; p++) {
      least = scale[p] > 0 ? Math.min(least, gains[p] / scale[p]) : least;
    }
    return least;
  }

  @Override
  public double bound(double[] weights, double[] gains) {
    double sum = 0;
    for (int p = 0; p < scale.length; p++) {
      sum += weights[p] * scale[p];
    }
    return sum * value(gains);
  }
}
