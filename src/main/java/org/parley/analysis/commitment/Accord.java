package org.parley.analysis.commitment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.analysis.commitment.Durability.FirstBreach;
import org.parley.model.war.Check;

/**
 * An agreement between parties of which each has a no deal of its own: one {@link Durability} of
 * one party for each of them. If all have the same war, it says what one {@code Durability} of all
 * parties says.
 *
 * <p>The margins of all years are computed once, when it is made.
 */
public final class Accord {
  private static final int IT = 0; // the one party of each durability

  private final List<Durability> sides;
  private final List<List<Double>> margins;

  private Accord(List<Durability> sides) {
    this.sides = List.copyOf(sides);
    this.margins = sides.stream().map(side -> side.margins(IT)).toList();
  }

  /**
   * The agreement of some parties.
   *
   * @param sides one for each party, in party order
   * @throws IllegalArgumentException if one is not of exactly one party
   */
  public static Accord of(List<Durability> sides) {
    for (Durability side : sides) {
      int parties = side.parties().size();
      Check.that(parties == 1, "parties of a side", "one", parties);
    }
    return new Accord(sides);
  }

  /**
   * The margin of a party by year, in points; after the last year nothing changes, see {@link
   * Durability#margins}.
   */
  public List<Double> margins(int party) {
    return margins.get(party);
  }

  /** The margin of a party in a year, in points. */
  public double margin(int party, int year) {
    List<Double> years = margins.get(party);
    return years.get(Math.min(year, years.size() - 1));
  }

  /** The first of the years in which a party's margin is smallest. */
  public int worstYear(int party) {
    List<Double> years = margins.get(party);
    return IntStream.range(0, years.size())
        .reduce((a, b) -> years.get(b) < years.get(a) ? b : a)
        .orElseThrow();
  }

  /** The smallest margin of a party in any year, in points. */
  public double worst(int party) {
    return margin(party, worstYear(party));
  }

  /** The first year in which a party gains by breaking; none if it never does, or is not asked. */
  public OptionalInt firstBreach(int party) {
    return mayBreak(party) ? Durability.firstLoss(margins.get(party)) : OptionalInt.empty();
  }

  /** The first year in which somebody gains by breaking, and who; none if it lasts. */
  public Optional<FirstBreach> firstBreach() {
    List<OptionalInt> years = positions().mapToObj(this::firstBreach).toList();
    OptionalInt first = years.stream().flatMapToInt(OptionalInt::stream).min();
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FirstBreach(
                first.getAsInt(),
                positions().filter(p -> years.get(p).equals(first)).boxed().toList()));
  }

  /**
   * The smallest strength of the guarantee, 0 to 1, with which everybody who is asked keeps in all
   * years; none if the strongest does not suffice.
   */
  public OptionalDouble guaranteeNeeded() {
    double strength =
        positions()
            .filter(this::mayBreak)
            .mapToDouble(p -> sides.get(p).strengthNeeded(IT, margins.get(p)))
            .max()
            .orElse(0);
    return strength <= 1 ? OptionalDouble.of(strength) : OptionalDouble.empty();
  }

  /** With which discount factors a party keeps in all years. */
  public Patience patience(int party) {
    return sides.get(party).patience(IT);
  }

  /** What it is worth to a party at signature if all keep, in points. */
  public double written(int party) {
    return sides.get(party).keeping(IT, 0);
  }

  /**
   * What it is worth to a party at signature if the first breach happens as soon as it pays, in
   * points; see {@link Durability#values}.
   */
  public double counted(int party) {
    return firstBreach().map(first -> valueWith(first, party)).orElseGet(() -> written(party));
  }

  private double valueWith(FirstBreach first, int party) {
    Durability side = sides.get(party);
    return first.parties().contains(party)
        ? side.valueBreaking(IT, first.year())
        : side.valueSuffering(IT, first.year(), lag(first));
  }

  private int lag(FirstBreach first) {
    return first.parties().stream()
        .mapToInt(p -> sides.get(p).parties().get(IT).breach().lag())
        .min()
        .orElseThrow();
  }

  private boolean mayBreak(int party) {
    return sides.get(party).parties().get(IT).mayBreak();
  }

  private IntStream positions() {
    return IntStream.range(0, sides.size());
  }
}
