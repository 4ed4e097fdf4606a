package org.parley.uncertainty.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How well one alternative does over the futures, by each criterion. All but the share are in the
 * unit of the values.
 *
 * @param worst its lowest value; its maximin (Wald 1950)
 * @param best its highest value; its maximax
 * @param hurwicz {@code a best + (1 - a) worst} with optimism {@code a} (Hurwicz 1951)
 * @param mean its mean over the futures, all taken as equally likely: Laplace's principle of
 *     insufficient reason
 * @param percentiles its percentiles, in the order asked for
 * @param greatestRegret its regret in the future where it is greatest (Savage 1951)
 * @param meanRegret its mean regret
 * @param highRegret its regret at the 90th percentile: what is greater is one future in ten
 * @param satisficing share of futures in which it has at least the threshold (Starr's domain
 *     criterion, 1963)
 */
public record Robustness(
    double worst,
    double best,
    double hurwicz,
    double mean,
    List<Double> percentiles,
    double greatestRegret,
    double meanRegret,
    double highRegret,
    double satisficing) {
  // without a copy: columns are made for it
  private static final Quantile QUANTILE = Quantile.withDefaults();

  private static final double HIGH = 0.9;

  public Robustness {
    percentiles = List.copyOf(percentiles);
  }

  /**
   * What the criteria need to know.
   *
   * @param threshold from which value on an alternative is good enough, in the unit of the values
   * @param optimism weight of the best against the worst, between 0 (maximin) and 1 (maximax)
   * @param percentiles which are wanted, as shares between 0 and 1; the median-unbiased method 8 of
   *     Hyndman and Fan (1996, doi:10.2307/2684934)
   */
  public record Settings(double threshold, double optimism, List<Double> percentiles) {

    public Settings {
      percentiles = List.copyOf(percentiles);
      if (!(optimism >= 0 && optimism <= 1)) {
        throw new IllegalArgumentException("optimism is between 0 and 1, found " + optimism);
      }
    }
  }

  /**
   * Each alternative's robustness.
   *
   * @param values {@code values[future][alternative]}, at least one future, more being better
   * @param settings what the criteria need to know
   */
  public static List<Robustness> of(double[][] values, Settings settings) {
    requireTable(values);
    double[][] regret = Regret.of(values);
    return IntStream.range(0, values[0].length)
        .mapToObj(j -> of(column(values, j), column(regret, j), settings))
        .toList();
  }

  private static Robustness of(double[] values, double[] regret, Settings settings) {
    double worst = Arrays.stream(values).min().orElseThrow();
    double best = Arrays.stream(values).max().orElseThrow();
    double enough = Arrays.stream(values).filter(v -> v >= settings.threshold()).count();
    return new Robustness(
        worst,
        best,
        settings.optimism() * best + (1 - settings.optimism()) * worst,
        Arrays.stream(values).average().orElseThrow(),
        settings.percentiles().stream().map(p -> QUANTILE.evaluate(values, p)).toList(),
        Arrays.stream(regret).max().orElseThrow(),
        Arrays.stream(regret).average().orElseThrow(),
        QUANTILE.evaluate(regret, HIGH),
        enough / values.length);
  }

  private static double[] column(double[][] table, int j) {
    return Arrays.stream(table).mapToDouble(row -> row[j]).toArray();
  }

  private static void requireTable(double[][] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("at least one future");
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i].length != values[0].length
          || !Arrays.stream(values[i]).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "future %d has %s; a value is wanted for each of %d alternatives"
                .formatted(i, Arrays.toString(values[i]), values[0].length));
      }
    }
  }
}
