package org.parley.analysis.commitment;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.war.Check;
import org.parley.model.war.War;

/**
 * What a point of an agreement does, while it is carried out, to the war that would follow a
 * breach: a cap on an army, withdrawal from fortified land, foreign forces, a guarantee. It begins
 * in a year {@code a} after signature and is complete after {@code n} years: in year {@code t} the
 * share {@code min(1, (t - a + 1) / n)} of it is in force.
 *
 * @param from {@code a}, the year in which it begins, from 0
 * @param phase {@code n}, years until it is complete, from 1; 1 is at once
 * @param chances what it adds to the chance of each future, adding up to 0
 * @param cost what it adds to the cost of a year of war, by party, in points
 */
public record Shift(int from, int phase, List<Double> chances, List<Double> cost) {
  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException if the chances do not add up to 0 or a year is out of its
   *     range
   */
  public Shift {
    chances = List.copyOf(chances);
    cost = List.copyOf(cost);
    Check.atLeast(0, from, "from");
    Check.atLeast(1, phase, "phase");
    double sum = chances.stream().mapToDouble(Double::doubleValue).sum();
    Check.that(Math.abs(sum) <= ROUNDING, "change of chances", "a sum of 0", chances);
  }

  /** A shift of chances only. */
  public static Shift ofChances(int from, int phase, List<Double> chances, int parties) {
    return new Shift(from, phase, chances, Collections.nCopies(parties, 0.0));
  }

  /** A shift of costs only. */
  public static Shift ofCost(int from, int phase, List<Double> cost, int futures) {
    return new Shift(from, phase, Collections.nCopies(futures, 0.0), cost);
  }

  /** How much of it is in force in a year, 0 to 1. */
  public double share(int year) {
    return year < from ? 0 : Math.min(1, (year - from + 1.0) / phase);
  }

  /** The first year in which all of it is in force. */
  public int complete() {
    return from + phase - 1;
  }

  static double chance(List<Shift> shifts, int future, int year) {
    return shifts.stream().mapToDouble(s -> s.share(year) * s.chances.get(future)).sum();
  }

  static double cost(List<Shift> shifts, int party, int year) {
    return shifts.stream().mapToDouble(s -> s.share(year) * s.cost.get(party)).sum();
  }

  void check(int futures, int parties) {
    Check.that(chances.size() == futures, "change of chances", futures + " futures", chances);
    Check.that(cost.size() == parties, "change of cost", parties + " parties", cost);
  }

  /**
   * A war if it began in a later year: shifts have moved its chances and costs as far as they go by
   * then, and no further, since who fights carries out nothing. A chance that would fall below 0 is
   * 0, and the others shrink in proportion so that they add up to 1.
   *
   * @param war as it would be in the year of signature
   * @param shifts what an agreement changes
   * @param year after signature, from 0
   * @throws IllegalArgumentException if a shift speaks of other futures or parties
   */
  public static War after(War war, List<Shift> shifts, int year) {
    int futures = war.parties().get(0).worth().size();
    shifts.forEach(shift -> shift.check(futures, war.parties().size()));
    List<War.Year> later = war.years().stream().map(y -> shifted(y, shifts, year)).toList();
    List<War.Stake> dearer =
        IntStream.range(0, war.parties().size())
            .mapToObj(p -> war.parties().get(p).dearer(cost(shifts, p, year)))
            .toList();
    return new War(later, war.left(), dearer);
  }

  private static War.Year shifted(War.Year year, List<Shift> shifts, int when) {
    List<Double> moved =
        IntStream.range(0, year.futures().size())
            .mapToObj(f -> Math.max(0, year.futures().get(f) + chance(shifts, f, when)))
            .toList();
    double sum = moved.stream().mapToDouble(Double::doubleValue).sum();
    return new War.Year(year.ends(), moved.stream().map(chance -> chance / sum).toList());
  }
}
