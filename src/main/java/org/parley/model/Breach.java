package org.parley.model;

/**
 * What breaking the deal would mean for a party.
 *
 * <p>Its numbers, under {@code breaches.PARTY.}: {@code discount}, what next year counts for it;
 * {@code gain}, points a year that it gains until the breach is noticed; {@code answer}, points
 * that it loses for good if a guarantee is kept; {@code sanction}, points a year that it loses by
 * sanctions that come back.
 *
 * @param party id
 * @param lag years until a breach is noticed
 * @param years how many years sanctions that come back last
 * @param basis where it comes from
 */
public record Breach(String party, int lag, int years, Basis basis) {

  /** The path of one of its numbers. */
  public String path(String number) {
    return "breaches." + party + "." + number;
  }
}
