package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.analysis.commitment.Durability.FirstBreach;
import org.parley.model.Variant;
import org.parley.uncertainty.Estimate;

/**
 * Whether a text lasts.
 *
 * <p>Where the text leaves cells open, its points at the likely values are expected points, its
 * provisions count with the chance that they are part of it, and its guarantee is the expected
 * strength of the strongest. A draw has one package, and counts what holds in it.
 *
 * @param variant the text; none for the Nash package
 * @param first the first year in which somebody gains by breaking and who (positions), at the
 *     likely values; none if it lasts
 * @param lasts share of draws in which nobody ever gains by breaking
 * @param strength of its guarantee, the chance that the promise is kept, 0 to 1
 * @param needed smallest strength with which nobody gains by breaking, at the likely values; none
 *     if the surest guarantee is not enough
 * @param lastsWith share of draws in which nobody gains by breaking if the strength were 0, 0.1,
 *     ..., 1
 * @param parties one for each party, in party order
 * @param clauses what the provisions and guarantees that may be part of it do
 */
public record LastingText(
    Optional<Variant> variant,
    Optional<FirstBreach> first,
    double lasts,
    Estimate strength,
    OptionalDouble needed,
    List<Double> lastsWith,
    List<LastingParty> parties,
    List<ClauseEffect> clauses) {

  public LastingText {
    lastsWith = List.copyOf(lastsWith);
    parties = List.copyOf(parties);
    clauses = List.copyOf(clauses);
  }

  /** The id of the text, {@code nash} for the Nash package. */
  public String id() {
    return variant.map(Variant::id).orElse("nash");
  }

  /** Its name for people. */
  public String title() {
    return variant.map(Variant::title).orElse("Nash package");
  }
}
