package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * What moves a case besides the texts: pressure, years of war, ratification, acts of others, and
 * what may come after signature. A scenario without any of it has {@link #NONE}.
 *
 * <p>The numbers of all of them are kept by name in {@link #numbers()}, so that they are drawn, set
 * and written like all others; the records say what there is.
 *
 * @param pressures changes of what parties have without a deal
 * @param wars years of war, by lottery
 * @param ratifiers bodies whose later consent is needed
 * @param acts what the parties must do themselves for an option to come true
 * @param provisions what options do to a war after the deal
 * @param guarantees what options promise to do about a breach
 * @param breaches what breaking the deal would mean for a party
 * @param numbers all their numbers, by path
 */
public record Circumstances(
    List<Pressure> pressures,
    List<WarYears> wars,
    List<Ratifier> ratifiers,
    List<Act> acts,
    List<Provision> provisions,
    List<Guarantee> guarantees,
    List<Breach> breaches,
    Map<String, Uncertain> numbers) {

  /** Nothing but the texts. */
  public static final Circumstances NONE =
      new Circumstances(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

  public Circumstances {
    pressures = List.copyOf(pressures);
    wars = List.copyOf(wars);
    ratifiers = List.copyOf(ratifiers);
    acts = List.copyOf(acts);
    provisions = List.copyOf(provisions);
    guarantees = List.copyOf(guarantees);
    breaches = List.copyOf(breaches);
    numbers = Ordered.copy(numbers);
  }

  /** The same with other numbers. */
  public Circumstances with(Map<String, Uncertain> others) {
    return new Circumstances(
        pressures, wars, ratifiers, acts, provisions, guarantees, breaches, others);
  }
}
