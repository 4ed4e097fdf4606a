package org.parley.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/**
 * What of a scenario can be set from outside, by name, and to what. The names are those of {@link
 * ProblemTemplate#quantities()}, and besides {@code noDeal.PARTY} for a party whose no-deal is a
 * lottery, {@code discounts.PARTY} for one without a discount, {@code seats.PARTY} and {@code
 * redLines}, {@code redLines.PARTY} or {@code redLines.PARTY.ISSUE}, which can be {@code off}.
 */
public final class Settable {
  private static final String OFF = "off";

  private final Scenario scenario;
  private final Map<String, Type> known = new LinkedHashMap<>();
  private final Map<String, String> before = new HashMap<>();

  private Settable(Scenario scenario) {
    this.scenario = scenario;
    ProblemTemplate.of(scenario).quantities().stream()
        .filter(q -> !isOfNoThreat(q.path()))
        .forEach(this::number);
    scenario.parties().forEach(this::party);
    scenario
        .redLines()
        .forEach(
            r -> {
              String party = "redLines." + r.party();
              List.of("redLines", party, party + "." + r.never().issue())
                  .forEach(path -> put(path, ChoiceType.of(OFF), "on"));
            });
  }

  /** What of a scenario can be set. */
  public static Settable of(Scenario scenario) {
    return new Settable(scenario);
  }

  /** All names, numbers first. */
  public List<String> paths() {
    return List.copyOf(known.keySet());
  }

  /** The words that a name can be set to; empty if it is a number or there is no such name. */
  public Optional<List<String>> words(String path) {
    return known.get(path) instanceof ChoiceType choice
        ? Optional.of(choice.choices())
        : Optional.empty();
  }

  /** What a name is without being set, in words. */
  public String before(String path) {
    return before.get(path);
  }

  /** Whether there is such a name. */
  public boolean has(String path) {
    return known.containsKey(path);
  }

  /** Reports what is wrong with a value for a name that there is. */
  public void check(String path, Position at, Node value, Problems problems) {
    Scope scope = new Scope(Declared.NONE, problems, path, at, Optional.empty());
    known.get(path).check(value, scope);
  }

  /** Reports what is wrong with a single number for a name that is one. */
  public void checkNumber(String path, Position at, Node value, Problems problems) {
    Scope scope = new Scope(Declared.NONE, problems, path, at, Optional.empty());
    NumberType.exact(((NumberType) known.get(path)).bounds()).check(value, scope);
  }

  /**
   * Reports a name that there is not.
   *
   * @param others names that would do here besides
   */
  public void unknown(String path, Position at, List<String> others, Problems problems) {
    List<String> parts = List.of(path.split("\\.", -1));
    boolean isUnrated =
        parts.get(0).equals("weights")
            && parts.size() == 3
            && scenario.parties().stream().anyMatch(p -> p.id().equals(parts.get(1)))
            && scenario.issues().stream().anyMatch(i -> i.id().equals(parts.get(2)));
    List<String> all = new ArrayList<>(known.keySet());
    all.addAll(others);
    String hint = Suggestion.hint(path, alike(path, all));
    if (isUnrated) {
      String unrated = "%s does not rate issue %s".formatted(parts.get(1), parts.get(2));
      problems.add(at, unrated, "an issue of its score sheet", hint);
    } else {
      String found = "the scenario has no %s to set".formatted(path);
      problems.add(at, found, "a path such as " + all.get(0), hint);
    }
  }

  /** Paths of the same length, which a misspelt one most likely was; all if there are none. */
  private static Collection<String> alike(String path, List<String> all) {
    List<String> same = all.stream().filter(k -> dots(k) == dots(path)).toList();
    return same.isEmpty() ? all : same;
  }

  private static long dots(String path) {
    return path.chars().filter(c -> c == '.').count();
  }

  /** What only a threat has, and a pressure that nobody makes has only for the sake of the sums. */
  private boolean isOfNoThreat(String path) {
    return scenario.circumstances().pressures().stream()
        .filter(p -> p.by().isEmpty())
        .anyMatch(p -> path.equals(p.path("credibility")) || path.equals(p.path("cost")));
  }

  private void number(Quantity quantity) {
    put(quantity.path(), NumberType.range(bounds(quantity.path())), show(quantity.value()));
  }

  private void party(Party party) {
    NoDeal noDeal = scenario.noDeal().get(party.id());
    if (noDeal instanceof NoDeal.Gamble gamble) {
      String lottery = "lottery " + gamble.lottery() + " minus " + show(gamble.number());
      put("noDeal." + party.id(), NumberType.range(Bounds.SIGNED), lottery);
    }
    if (!scenario.discounts().containsKey(party.id())) {
      put("discounts." + party.id(), NumberType.range(Bounds.FACTOR), "1");
    }
    ChoiceType seats = ChoiceType.of("signs", "ratifies", "reacts");
    put("seats." + party.id(), seats, Revision.word(party.seat()));
  }

  private void put(String path, Type type, String value) {
    known.put(path, type);
    before.put(path, value);
  }

  private Bounds bounds(String path) {
    return switch (path.substring(0, path.indexOf('.'))) {
      case "weights", "costs" -> Bounds.NOT_NEGATIVE;
      case "worths" -> isCurve(path) ? Bounds.POSITIVE : Bounds.UNIT;
      case "lotteries" -> Bounds.UNIT;
      case "discounts" -> Bounds.FACTOR;
      case "pressures", "wars", "ratifiers", "provisions", "guarantees", "breaches", "conflict" ->
          circumstance(path.split("\\.", -1));
      default -> Bounds.SIGNED;
    };
  }

  /** Bounds of a number of what moves the case besides the texts, by section and key. */
  private static Bounds circumstance(String[] parts) {
    boolean mayBeNegative = parts[0].equals("pressures") || parts[0].equals("provisions");
    return switch (parts[2]) {
      case "probability", "credibility", "ends", "strength" -> Bounds.UNIT;
      case "odds" -> Bounds.POSITIVE;
      case "discount" -> Bounds.FACTOR;
      case "chances" -> Bounds.LINE;
      case "staying" -> mayBeNegative ? Bounds.SIGNED : Bounds.COUNT;
      case "cost" -> parts[0].equals("provisions") ? Bounds.SIGNED : Bounds.NOT_NEGATIVE;
      case "spread", "swing", "weights", "answer", "sanction" -> Bounds.NOT_NEGATIVE;
      default -> Bounds.SIGNED;
    };
  }

  private boolean isCurve(String path) {
    String[] parts = path.split("\\.", -1);
    return parts[3].equals("curve")
        && scenario.sheets().stream()
            .filter(s -> s.party().equals(parts[1]))
            .flatMap(s -> s.rating(parts[2]).stream())
            .anyMatch(r -> r.worth() instanceof Worth.Ladder);
  }

  /** A number or a range as it is written in a file. */
  static String show(Uncertain number) {
    String likely = Numbers.show(number.likely());
    return number.isExact()
        ? likely
        : "[%s, %s, %s]".formatted(Numbers.show(number.low()), likely, Numbers.show(number.high()));
  }
}
