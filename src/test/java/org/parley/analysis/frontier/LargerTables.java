package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.Tables;
import org.parley.Tables.On;

/**
 * Random negotiations of 8 to 12 issues with 2 or 3 options, whose packages can still be listed: 2
 * to 6 parties, half of them with linkages and rules; points have two decimals. The same seed gives
 * the same one.
 */
final class LargerTables {
  private final Random random;
  private final int issues;
  private final int parties;

  private LargerTables(long seed) {
    random = new Random(seed);
    issues = 8 + random.nextInt(5);
    parties = 2 + random.nextInt(5);
  }

  static Tables of(long seed) {
    return new LargerTables(seed).make();
  }

  private Tables make() {
    Tables tables = Tables.among(parties);
    for (int i = 0; i < issues; i++) {
      tables.issue(
          IntStream.range(0, 3 - i % 2).mapToObj(k -> points(0, 12)).toArray(double[][]::new));
    }
    if (random.nextBoolean()) {
      IntStream.range(0, 8).forEach(l -> tables.linkage(points(-3, 3), on(l), on(l + 1 + l % 3)));
      tables.rule(on(0), on(2)).rule(on(3), on(4), on(5)).redLine(parties - 1, Tables.on(2, 2));
    }
    double[] noDeal = points(3.5 * issues, 5.5 * issues);
    return tables.noDeal(noDeal);
  }

  /** Either of the first two options of an issue. */
  private On on(int issue) {
    return Tables.on(issue % issues, random.nextInt(2));
  }

  private double[] points(double low, double high) {
    double[] points = new double[parties];
    Arrays.setAll(
        points, p -> Math.round(100 * (low + (high - low) * random.nextDouble())) / 100.0);
    return points;
  }
}
