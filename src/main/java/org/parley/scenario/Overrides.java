package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Problems;
import org.parley.model.Lottery;
import org.parley.model.Scenario;

/** Replaces what is {@link Settable} of a scenario, as {@code --set} on the command line does. */
public final class Overrides {
  private final Scenario scenario;
  private final Settable settable;
  private final Problems problems = new Problems();

  private Overrides(Scenario scenario) {
    this.scenario = scenario;
    this.settable = Settable.of(scenario);
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
    if (!settable.has(setting.path())) {
      settable.unknown(setting.path(), setting.at(), List.of(), problems);
    } else if (settings.putIfAbsent(setting.path(), setting) != null) {
      problems.add(setting.at(), setting.path() + " is set twice", "each path once");
    } else {
      settable.check(setting.path(), setting.at(), setting.value(), problems);
    }
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
            .map(Settable::show)
            .or(() -> Nodes.text(setting.value()))
            .orElseThrow();
    return "%s: %s -> %s".formatted(setting.path(), settable.before(setting.path()), after);
  }
}
