package org.parley.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What moves a case besides the texts: pressure, years of war, ratification, acts of others, what
 * may come after signature, and the conflict around the texts. A scenario without any of it has
 * {@link #NONE}.
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
 * @param active ids of the pressures that are switched on
 * @param conflict who can move, and what each prefers
 */
public record Circumstances(
    List<Pressure> pressures,
    List<WarYears> wars,
    List<Ratifier> ratifiers,
    List<Act> acts,
    List<Provision> provisions,
    List<Guarantee> guarantees,
    List<Breach> breaches,
    Map<String, Uncertain> numbers,
    List<String> active,
    Optional<GraphModel> conflict) {

  private static final Set<String> NOT_EFFECTS = Set.of("probability", "credibility", "cost");

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
    active = List.copyOf(active);
  }

  /** With no pressure switched on, and no conflict. */
  public Circumstances(
      List<Pressure> pressures,
      List<WarYears> wars,
      List<Ratifier> ratifiers,
      List<Act> acts,
      List<Provision> provisions,
      List<Guarantee> guarantees,
      List<Breach> breaches,
      Map<String, Uncertain> numbers) {
    this(
        pressures,
        wars,
        ratifiers,
        acts,
        provisions,
        guarantees,
        breaches,
        numbers,
        List.of(),
        Optional.empty());
  }

  /**
   * The same with a conflict.
   *
   * @param added its numbers, after all others
   */
  public Circumstances with(GraphModel model, Map<String, Uncertain> added) {
    Map<String, Uncertain> all = new LinkedHashMap<>(numbers);
    all.putAll(added);
    return new Circumstances(
        pressures,
        wars,
        ratifiers,
        acts,
        provisions,
        guarantees,
        breaches,
        all,
        active,
        Optional.of(model));
  }

  /** The same with other numbers. */
  public Circumstances with(Map<String, Uncertain> others) {
    return new Circumstances(
        pressures,
        wars,
        ratifiers,
        acts,
        provisions,
        guarantees,
        breaches,
        others,
        active,
        conflict);
  }

  /**
   * The same under pressures, as if they had come about at their stated strength; those switched on
   * before stay on.
   *
   * @param ids of the pressures
   * @throws IllegalArgumentException if there is no such pressure
   */
  public Circumstances under(List<String> ids) {
    List<String> known = pressures.stream().map(Pressure::id).toList();
    if (!known.containsAll(ids)) {
      throw new IllegalArgumentException(
          "the scenario has the pressures %s, found %s".formatted(known, ids));
    }
    List<String> on = known.stream().filter(id -> active.contains(id) || ids.contains(id)).toList();
    return new Circumstances(
        pressures, wars, ratifiers, acts, provisions, guarantees, breaches, numbers, on, conflict);
  }

  /** Whether all that a pressure does is to add points; no deal then is linear in its strength. */
  public boolean addsOnlyPoints(Pressure pressure) {
    return effects(pressure).allMatch(n -> n.startsWith("noDeal."));
  }

  /**
   * Whether no deal of each party is sure to move one way only as a pressure grows: it adds points,
   * or makes one future of a lottery more or less likely and nothing takes years. Several futures
   * may pull a party both ways.
   */
  public boolean movesOneWay(Pressure pressure) {
    List<String> lotteries =
        effects(pressure)
            .filter(n -> n.startsWith("odds."))
            .map(n -> n.split("\\.", -1)[1])
            .toList();
    boolean isOneFuture =
        lotteries.size() == effects(pressure).count()
            && lotteries.stream().distinct().count() == lotteries.size()
            && wars.isEmpty();
    return addsOnlyPoints(pressure) || isOneFuture;
  }

  /** Names of a pressure's numbers that change something. */
  private Stream<String> effects(Pressure pressure) {
    String root = pressure.path("");
    return numbers.keySet().stream()
        .filter(path -> path.startsWith(root))
        .map(path -> path.substring(root.length()))
        .filter(n -> !NOT_EFFECTS.contains(n));
  }
}
