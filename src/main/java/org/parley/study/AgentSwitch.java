package org.parley.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One party at the table plays another agent, while all others keep theirs.
 *
 * @param seat of the party that switches
 * @param agent to which it switches, by position
 * @param gain how much its mean gain rises, in its own points; negative if it falls
 * @param error standard error of that, over the same draws and luck with both agents; empty after a
 *     single run
 */
public record AgentSwitch(int seat, int agent, double gain, OptionalDouble error) {
  /** A difference is clear if it is more than so many standard errors. */
  public static final double CLEAR = 2;

  private static final double LEAST = 1e-9; // points; below it two means differ by rounding

  /** Whether the mean gain rises by it. */
  public boolean pays() {
    return gain > LEAST;
  }

  /** Whether it rises by more than sampling explains. */
  public boolean clearlyPays() {
    return pays() && error.isPresent() && gain > CLEAR * error.getAsDouble();
  }

  /** Whether it falls by more than sampling explains. */
  public boolean clearlyCosts() {
    return gain < -LEAST && error.isPresent() && gain < -CLEAR * error.getAsDouble();
  }

  /**
   * From the runs of two line-ups that differ in one seat.
   *
   * @param party the one that sits there
   */
  static AgentSwitch of(TournamentLineUp from, TournamentLineUp to, int seat, int party) {
    double[] before = from.gains(party);
    double[] after = to.gains(party);
    double[] differences = new double[before.length];
    for (int i = 0; i < before.length; i++) {
      differences[i] = after[i] - before[i];
    }
    double gain = to.gain().get(party) - from.gain().get(party);
    return new AgentSwitch(
        seat, to.agents().get(seat), gain, error(differences, gain, groups(from.all())));
  }

  /** Runs of one draw belong together; where all are of one draw, each run stands for itself. */
  private static int[] groups(List<BargainRun> runs) {
    Map<Integer, Integer> groups = new HashMap<>();
    runs.forEach(r -> groups.putIfAbsent(r.draw(), groups.size()));
    int[] group = new int[runs.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = groups.size() > 1 ? groups.get(runs.get(i).draw()) : i;
    }
    return group;
  }

  /**
   * Standard error of a mean of {@code n} numbers in {@code m} groups, independent between groups:
   * {@code sqrt(m / (m - 1) * sum_g (sum_(i in g) (x_i - mean))^2) / n} (K.-Y. Liang and S. L.
   * Zeger 1986, doi:10.1093/biomet/73.1.13). With a group for each number it is the usual one.
   */
  static OptionalDouble error(double[] numbers, double mean, int[] group) {
    int m = 0;
    for (int g : group) {
      m = Math.max(m, g + 1);
    }
    if (m < 2) {
      return OptionalDouble.empty();
    }
    double[] sums = new double[m];
    for (int i = 0; i < numbers.length; i++) {
      sums[group[i]] += numbers[i] - mean;
    }
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum;
    }
    return OptionalDouble.of(Math.sqrt(squares * m / (m - 1)) / numbers.length);
  }
}
