package org.parley.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Problems;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.model.Worth;

/**
 * Replaces numbers of a scenario by name, as {@code --set} on the command line does. The names are
 * those of {@link ProblemTemplate#quantities()}, and besides {@code noDeal.PARTY} for a party whose
 * no-deal is a lottery, {@code discounts.PARTY} for one without a discount, {@code seats.PARTY} and
 * {@code redLines=off}, {@code redLines.PARTY=off} or {@code redLines.PARTY.ISSUE=off}.
 */
public final class Overrides {
  private static final String OFF = "off";

  private final Scenario scenario;
  private final Problems problems = new Problems();
  private final Map<String, Type> known = new LinkedHashMap<>();
  private final Map<String, String> before = new HashMap<>();

  private Overrides(Scenario scenario) {
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

  /**
   * Applies all settings together: the other weights of a party are scaled once, whatever the
   * number of its weights that are set.
   *
   * @param settings each {@code PATH=VALUE}
   */
  public static Changed apply(Scenario scenario, List<String> settings) {
    return new Overrides(scenario).apply(settings);
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

  private Changed apply(List<String> arguments) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (String argument : arguments) {
      Setting.read(argument, problems).ifPresent(s -> add(settings, s));
    }
    checkCosts(settings);
    if (!problems.isEmpty()) {
      return new Changed(Optional.empty(), List.of(), problems.inOrder());
    }
    Revision revision = Revision.of(scenario, settings.values(), problems);
    checkChances(settings, revision);
    return problems.isEmpty()
        ? new Changed(Optional.of(revision.scenario()), sentences(settings, revision), List.of())
        : new Changed(Optional.empty(), List.of(), problems.inOrder());
  }

  private void add(Map<String, Setting> settings, Setting setting) {
    Type type = known.get(setting.path());
    if (type == null) {
      unknown(setting);
    } else if (settings.putIfAbsent(setting.path(), setting) != null) {
      problems.add(setting.at(), setting.path() + " is set twice", "each path once");
    } else {
      setting.check(type, problems);
    }
  }

  private void unknown(Setting setting) {
    String found = "the scenario has no %s to set".formatted(setting.path());
    String hint = Suggestion.hint(setting.path(), alike(setting.path()));
    boolean isUnrated =
        setting.isOf("weights")
            && setting.ids().size() == 2
            && scenario.parties().stream().anyMatch(p -> p.id().equals(setting.ids().get(0)))
            && scenario.issues().stream().anyMatch(i -> i.id().equals(setting.ids().get(1)));
    if (isUnrated) {
      String unrated =
          "%s does not rate issue %s".formatted(setting.ids().get(0), setting.ids().get(1));
      problems.add(setting.at(), unrated, "an issue of its score sheet", hint);
    } else {
      problems.add(setting.at(), found, "a path such as " + known.keySet().iterator().next(), hint);
    }
  }

  /** Paths of the same length, which a misspelt one most likely was; all if there are none. */
  private Collection<String> alike(String path) {
    List<String> same = known.keySet().stream().filter(k -> dots(k) == dots(path)).toList();
    return same.isEmpty() ? known.keySet() : same;
  }

  private static long dots(String path) {
    return path.chars().filter(c -> c == '.').count();
  }

  private void checkCosts(Map<String, Setting> settings) {
    for (Setting cost : settings.values()) {
      if (!cost.isOf("costs")) {
        continue;
      }
      String noDeal = "noDeal." + cost.ids().get(0);
      if (settings.containsKey(noDeal)) {
        problems.add(cost.at(), cost.path() + " has no effect beside " + noDeal, "one of the two");
      }
    }
  }

  /**
   * What a provision adds to the chances of futures is not scaled: the others are to be set too.
   */
  private void checkChances(Map<String, Setting> settings, Revision revision) {
    Map<String, Setting> provisions = new LinkedHashMap<>();
    settings.values().stream()
        .filter(s -> s.isOf("provisions") && s.ids().get(1).equals("chances"))
        .forEach(s -> provisions.put(s.ids().get(0), s));
    provisions.forEach((id, last) -> checkChances(id, last, revision));
  }

  private void checkChances(String provision, Setting last, Revision revision) {
    String chances = "provisions." + provision + ".chances.";
    for (Lottery lottery : scenario.lotteries()) {
      double sum =
          lottery.futures().stream().mapToDouble(f -> revision.likely(chances + f.id())).sum();
      if (!Numbers.isClose(sum, 0)) {
        problems.add(
            last.at(),
            "the chances of provisions.%s then add to %s".formatted(provision, Numbers.show(sum)),
            "0: set what the other futures lose or gain as well");
      }
    }
  }

  private List<String> sentences(Map<String, Setting> settings, Revision revision) {
    Map<String, String> sentences = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    for (Setting setting : settings.values()) {
      sentences.put(setting.path(), sentence(setting));
      revision.group(setting).ifPresent(g -> last.put(g, setting.path()));
    }
    last.forEach((group, path) -> sentences.merge(path, revision.scaling(group), String::concat));
    return new ArrayList<>(sentences.values());
  }

  private String sentence(Setting setting) {
    String after =
        Numbers.range(setting.value())
            .map(Overrides::show)
            .or(() -> Nodes.text(setting.value()))
            .orElseThrow();
    return "%s: %s -> %s".formatted(setting.path(), before.get(setting.path()), after);
  }

  private static String show(Uncertain number) {
    String likely = Numbers.show(number.likely());
    return number.isExact()
        ? likely
        : "[%s, %s, %s]".formatted(Numbers.show(number.low()), likely, Numbers.show(number.high()));
  }
}
