package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.BargainingProblem;

/**
 * How many packages leave every consenting party at or above a floor and cross none of their red
 * lines.
 *
 * <p>Exact ({@link MeetInTheMiddle}) up to some 10^12 packages, and beyond that where few parties
 * consent and their points are round, or where few packages can get there at all; otherwise
 * estimated from a sample ({@link SampledCount}). Which of the two depends on the amount of work,
 * never on the time it takes.
 *
 * @param status exact or estimated
 * @param outcomes all combinations of options
 * @param feasible those that no rule forbids
 * @param agreeable those that all consenting parties accept; if estimated, the nearest whole number
 * @param share agreeable / feasible; 0 if nothing is feasible
 * @param low lower end of the share's 99 % interval; the share itself if exact
 * @param high upper end
 */
public record Zone(
    Status status,
    BigInteger outcomes,
    BigInteger feasible,
    BigInteger agreeable,
    double share,
    double low,
    double high) {

  /** More units than any gain has, see {@link Space}. */
  private static final double UNREACHABLE = 1L << 53;

  /**
   * Logarithm of a bound on the number of agreeable packages, from where on their number is not
   * tried exactly unless points are round: about 10^13.
   */
  private static final double MANY = 30;

  /** Packages at least as good as no deal. */
  public static Zone of(BargainingProblem problem, Terms terms, UniformRandomProvider random) {
    List<Double> anything =
        Collections.nCopies(problem.layout().parties(), Double.NEGATIVE_INFINITY);
    return above(problem, terms, anything, random);
  }

  /**
   * Packages at least as good as no deal and as given utilities, for every consenting party.
   * Utilities are met within {@link BargainingProblem#LEAST_GAIN}, as they come from sums of
   * doubles.
   *
   * @param floor points, by party
   */
  public static Zone above(
      BargainingProblem problem, Terms terms, List<Double> floor, UniformRandomProvider random) {
    Space space = Space.of(problem, terms.roles());
    PackageCount feasible = feasible(problem, terms.work(), random);
    PackageCount agreeable = agreeable(columns(space, floor), feasible, terms.work(), random);
    return new Zone(
        feasible.isExact() && agreeable.isExact() ? Status.EXACT : Status.ESTIMATED,
        outcomes(problem),
        feasible.value(),
        agreeable.value(),
        PackageCount.share(agreeable.value(), feasible.value()),
        PackageCount.share(agreeable.low(), feasible.high()),
        PackageCount.share(agreeable.high(), feasible.low()));
  }

  private static BigInteger outcomes(BargainingProblem problem) {
    return IntStream.range(0, problem.layout().issues())
        .mapToObj(i -> BigInteger.valueOf(problem.layout().options(i)))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private static PackageCount feasible(
      BargainingProblem problem, long work, UniformRandomProvider random) {
    List<Role> watching = Collections.nCopies(problem.layout().parties(), Role.WATCHES);
    Columns none = Columns.of(Space.of(problem, watching), new int[0], new long[0]);
    return PermittedCount.of(none.structure)
        .or(() -> MeetInTheMiddle.count(none, outcomes(problem), work, true))
        .map(PackageCount::exactly)
        .orElseGet(() -> SampledCount.of(none, outcomes(problem), work, random));
  }

  /** What the consenting parties gain beyond the larger of no deal and the floor. */
  private static Columns columns(Space space, List<Double> floor) {
    int[] consenting =
        IntStream.range(0, space.parties)
            .filter(p -> space.structure.roles.get(p).consents())
            .toArray();
    long[] need = IntStream.of(consenting).mapToLong(p -> need(space, p, floor.get(p))).toArray();
    return Columns.of(space, consenting, need);
  }

  /** The least gain, in units, that is enough. */
  private static long need(Space space, int party, double floor) {
    double least = (floor + BargainingProblem.LEAST_GAIN) * space.scale[party];
    return (long) Math.min(UNREACHABLE, Math.max(0, Math.ceil(least) - space.noDeal[party]));
  }

  private static PackageCount agreeable(
      Columns columns, PackageCount feasible, long work, UniformRandomProvider random) {
    Optional<BigInteger> signable = PermittedCount.of(columns.structure);
    BigInteger most = signable.orElse(feasible.high());
    if (most.signum() == 0) {
      return PackageCount.exactly(BigInteger.ZERO);
    }
    TiltedLaw tightest = TiltSearch.smallest(columns);
    if (SampledCount.isNone(columns, tightest)) {
      return PackageCount.exactly(BigInteger.ZERO);
    }
    boolean few = tightest.logTotal < MANY;
    return MeetInTheMiddle.count(columns, most, work, few)
        .map(PackageCount::exactly)
        .orElseGet(() -> SampledCount.of(columns, tightest, most, work, random));
  }
}
