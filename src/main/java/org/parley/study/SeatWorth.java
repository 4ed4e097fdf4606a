package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.coalition.SeatValue;
import org.parley.uncertainty.Estimate;

/**
 * What a seat at the table is worth to everybody, each in points of its own. Where no package suits
 * those who have to agree, everybody has no deal and gains 0.
 *
 * @param value with and without the seat, at the likely values
 * @param drawn the same over draws, if that was asked
 */
public record SeatWorth(SeatValue value, Optional<Drawn> drawn) {

  /** Whose seat it is. */
  public int party() {
    return value.party();
  }

  /**
   * The Nash solutions with and without a seat over draws.
   *
   * @param gained by party, its gain with the seat less its gain without
   * @param agreeableWith share of draws in which some package suits all with the seat
   * @param agreeableWithout the same without it
   * @param proven share of draws in which both solutions are proven to be the best
   */
  public record Drawn(
      List<Estimate> gained, double agreeableWith, double agreeableWithout, double proven) {

    public Drawn {
      gained = List.copyOf(gained);
    }
  }
}
