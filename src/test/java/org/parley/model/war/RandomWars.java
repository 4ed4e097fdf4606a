package org.parley.model.war;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.commitment.Shift;

/** Wars with numbers as they might be, from a seeded generator. */
public final class RandomWars {
  private RandomWars() {}

  public static War war(UniformRandomProvider random, int futures, int parties, int years) {
    return new War(
        Stream.generate(() -> new War.Year(random.nextDouble(), chances(random, futures)))
            .limit(years)
            .toList(),
        random.nextInt(futures),
        Stream.generate(() -> stake(random, futures)).limit(parties).toList());
  }

  public static War.Stake stake(UniformRandomProvider random, int futures) {
    return new War.Stake(
        numbers(random, futures, 0, 100),
        40 * random.nextDouble(),
        10 * random.nextDouble(),
        0.5 + 0.45 * random.nextDouble());
  }

  public static List<Double> chances(UniformRandomProvider random, int futures) {
    List<Double> weights = numbers(random, futures, 0, 1);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    return weights.stream().map(weight -> weight / sum).toList();
  }

  public static List<Double> numbers(
      UniformRandomProvider random, int count, double low, double high) {
    return IntStream.range(0, count).mapToObj(k -> random.nextDouble(low, high)).toList();
  }

  /** A shift of up to a tenth from some future to another, and of costs by up to 3 points. */
  public static Shift shift(UniformRandomProvider random, int futures, int parties) {
    List<Double> to = chances(random, futures);
    List<Double> from = chances(random, futures);
    return new Shift(
        random.nextInt(4),
        1 + random.nextInt(4),
        IntStream.range(0, futures).mapToObj(f -> 0.3 * (to.get(f) - from.get(f))).toList(),
        numbers(random, parties, -3, 3));
  }
}
