package org.parley.analysis.bargaining;

/**
 * How rounds become time. A time-dependent agent starts at time 0 and has conceded all at time 1,
 * so the clock decides whether it ever gets there.
 */
public enum Clock {
  /** {@code (r - 1) / (n - 1)}: from 0 in the first round to 1 in the last. */
  FULL {
    @Override
    public double time(int round, int deadline) {
      return deadline == 1 ? 1 : (round - 1.0) / (deadline - 1.0);
    }
  },
  /** {@code r / (n + 1)}: neither 0 nor 1 is reached, as in NegMAS. */
  INNER {
    @Override
    public double time(int round, int deadline) {
      return round / (deadline + 1.0);
    }
  },
  /** {@code (r - 1) / (n + 1)}: 1 is not reached, as in GENIUS. */
  EARLY {
    @Override
    public double time(int round, int deadline) {
      return (round - 1.0) / (deadline + 1.0);
    }
  };

  /**
   * The time of a round.
   *
   * @param round from 1
   * @param deadline the last round
   */
  public abstract double time(int round, int deadline);

  /** The time of each round. */
  double[] times(int deadline) {
    double[] times = new double[deadline];
    for (int r = 1; r <= deadline; r++) {
      times[r - 1] = time(r, deadline);
    }
    return times;
  }
}
