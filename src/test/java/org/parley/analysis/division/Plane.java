package org.parley.analysis.division;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A few packages and no deal on the plane of two utilities, with the questions about them answered
 * from the packages, without a frontier.
 */
record Plane(List<Utilities> packages, Utilities noDeal) {
  /** So much less is asked of a lottery than it says, lest rounding rule it out. */
  private static final double ROUNDING = 1e-12;

  static Utilities at(double first, double second) {
    return new Utilities(first, second);
  }

  static Plane of(Utilities noDeal, Utilities... packages) {
    return new Plane(List.of(packages), noDeal);
  }

  /** Random planes on which there is something to agree on. */
  static Stream<Plane> some(int number) {
    return LongStream.range(0, Long.MAX_VALUE)
        .mapToObj(Plane::random)
        .filter(p -> p.best(p.noDeal().second(), false).isPresent())
        .limit(number);
  }

  /** One to nine packages between 0 and 100, no deal in the lower left part. */
  private static Plane random(long seed) {
    Random random = new Random(seed);
    boolean isWhole = random.nextBoolean();
    int packages = 1 + random.nextInt(9);
    return new Plane(
        Stream.generate(() -> at(draw(random, 100, isWhole), draw(random, 100, isWhole)))
            .limit(packages)
            .toList(),
        at(draw(random, 50, isWhole), draw(random, 50, isWhole)));
  }

  /** Whole numbers of a coarse grid make ties and points in line. */
  private static double draw(Random random, int most, boolean isWhole) {
    return isWhole ? 10 * random.nextInt(most / 10 + 1) : most * random.nextDouble();
  }

  TwoPartyFrontier frontier() {
    return TwoPartyFrontier.of(packages, noDeal).orElseThrow();
  }

  Plane swapped() {
    return new Plane(packages.stream().map(Plane::swapped).toList(), swapped(noDeal));
  }

  static Utilities swapped(Utilities u) {
    return at(/* first= */ u.second(), /* second= */ u.first());
  }

  Plane scaled(double a, double b, double c, double d) {
    return new Plane(
        packages.stream().map(u -> scaled(u, a, b, c, d)).toList(), scaled(noDeal, a, b, c, d));
  }

  static Utilities scaled(Utilities u, double a, double b, double c, double d) {
    return at(a * u.first() + b, c * u.second() + d);
  }

  /** The most that one party can have from a lottery over two packages that leaves the other so. */
  Optional<Double> best(double leastForOther, boolean isForSecond) {
    List<Utilities> seen = isForSecond ? packages.stream().map(Plane::swapped).toList() : packages;
    double floor = isForSecond ? noDeal.second() : noDeal.first();
    return seen.stream()
        .flatMap(u -> seen.stream().flatMap(v -> best(u, v, leastForOther - ROUNDING).stream()))
        .max(Double::compare)
        .filter(most -> most >= floor - ROUNDING);
  }

  private static Optional<Double> best(Utilities u, Utilities v, double leastForSecond) {
    if (u.second() >= leastForSecond) {
      return Optional.of(
          v.second() >= leastForSecond || v.first() <= u.first()
              ? u.first()
              : u.first()
                  + (v.first() - u.first())
                      * (u.second() - leastForSecond)
                      / (u.second() - v.second()));
    }
    return Optional.empty();
  }
}
