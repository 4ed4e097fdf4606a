package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.uncertainty.Estimate;

/**
 * What parties have and accept if a pressure has come about.
 *
 * @param kind which pressures
 * @param pressure id of the pressure, if it is one
 * @param noDeal by party, in points; with all pressures by their chances, the likely value is
 *     expected over which of them come about
 * @param shift by party: no deal minus that of the base
 * @param stances {@code stances.get(text).get(party)}
 * @param signersAccept by text, share of draws in which every party that signs accepts; 0 if nobody
 *     signs
 */
public record PressureCase(
    Kind kind,
    Optional<String> pressure,
    List<Estimate> noDeal,
    List<Estimate> shift,
    List<List<Stance>> stances,
    List<Double> signersAccept) {

  public PressureCase {
    noDeal = List.copyOf(noDeal);
    shift = List.copyOf(shift);
    stances = stances.stream().map(List::copyOf).toList();
    signersAccept = List.copyOf(signersAccept);
  }

  /** The same about the texts in some places. */
  PressureCase about(List<Integer> places) {
    return new PressureCase(
        kind,
        pressure,
        noDeal,
        shift,
        places.stream().map(stances::get).toList(),
        places.stream().map(signersAccept::get).toList());
  }

  /** Which pressures. */
  public enum Kind {
    /** None but those switched on. */
    BASE,
    /** One, as if it were certain. */
    ONE,
    /** All, each by its chance, independent of one another. */
    ALL
  }
}
