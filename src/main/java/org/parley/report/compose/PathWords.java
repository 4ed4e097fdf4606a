package org.parley.report.compose;

import java.util.List;
import java.util.function.Function;
import org.parley.model.Issue;
import org.parley.model.Lottery;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * What the numbers of a scenario are called: from the path that {@code --set} takes to words.
 *
 * @param scenario whose numbers they are
 */
record PathWords(Scenario scenario) {

  /**
   * A number in words.
   *
   * @param owner name of the party whose number it is; empty if it is nobody's
   * @param thing what it is, with the titles of issues and options
   * @param brief the same, with their ids only
   */
  record Name(String owner, String thing, String brief) {

    /** "Russia: weight of 21c Donetsk land". */
    String label() {
      return owner.isEmpty() ? Words.sentence(thing) : owner + ": " + thing;
    }

    /** "Russia's weight of 21c". */
    String phrase() {
      return owner.isEmpty() ? "the " + brief : PathWords.of(owner) + " " + brief;
    }
  }

  /** "Ann's", "United States'". */
  static String of(String owner) {
    return owner + (owner.endsWith("s") ? "'" : "'s");
  }

  /** The name of a number; the path itself if it is of no known kind. */
  Name name(String path) {
    String[] parts = path.split("\\.", -1);
    return switch (parts[0]) {
      case "weights" -> weight(parts[1], scenario.issue(parts[2]));
      case "worths" -> worth(parts[1], scenario.issue(parts[2]), parts[3]);
      case "linkages" -> plain(party(parts[2]), "points for the linkage " + quoted(parts[1]));
      case "lotteries" -> plain("", "chance of " + "“" + future(parts[1], parts[2]) + "”");
      case "costs" -> plain(party(parts[1]), "cost of going without a deal");
      case "noDeal" -> plain(party(parts[1]), "points without a deal");
      case "discounts" -> plain(party(parts[1]), "discount factor");
      case "breaches" -> plain(party(parts[1]), rest(parts, 2) + " if it breaks the deal");
      case "pressures" -> titled("pressure", pressure(parts[1]), parts);
      case "ratifiers" -> titled("ratifier", ratifier(parts[1]), parts);
      case "guarantees" -> titled("guarantee", guarantee(parts[1]), parts);
      case "provisions" -> titled("provision", provision(parts[1]), parts);
      case "wars" -> war(parts);
      case "seats" -> plain(party(parts[1]), "seat");
      case "redLines" -> redLines(parts);
      case "pressure" -> plain("", "pressure “%s”".formatted(pressure(parts[1])));
      case "conflict" -> plain(party(parts[1]), preferred(parts[2], parts[3]));
      default -> plain("", path);
    };
  }

  private Name redLines(String[] parts) {
    return switch (parts.length) {
      case 1 -> plain("", "red lines of all");
      case 2 -> plain(party(parts[1]), "red lines");
      default -> plain(party(parts[1]), "red line on " + parts[2]);
    };
  }

  private static String preferred(String what, String id) {
    return what.equals("weights")
        ? "weight of the wish %s in the conflict".formatted(quoted(id))
        : "value of the state %s in the conflict".formatted(quoted(id));
  }

  /** Of several wars each is named; one is "the war". */
  private Name war(String[] parts) {
    boolean isOnly = scenario.circumstances().wars().size() == 1;
    String war = isOnly ? "the war" : "the war " + quoted(parts[1]);
    String owner = parts.length > 3 ? party(parts[3]) : "";
    return switch (parts[2]) {
      case "cost" -> plain(owner, "cost of a year of " + war);
      case "discount" -> plain(owner, "what next year counts in " + war);
      case "staying" -> plain(owner, "years that it can go on with " + war);
      case "front" -> plain("", "yearly movement of the front in " + war);
      case "ends" -> plain("", "chance that %s ends in a year".formatted(war));
      default -> plain(owner, rest(parts, 2) + " of " + war);
    };
  }

  private static Name plain(String owner, String thing) {
    return new Name(owner, thing, thing);
  }

  private static Name titled(String kind, String title, String[] parts) {
    return plain("", "%s “%s”, %s".formatted(kind, title, rest(parts, 2)));
  }

  private static String rest(String[] parts, int from) {
    return String.join(" ", List.of(parts).subList(from, parts.length)).replace('-', ' ');
  }

  private static String quoted(String id) {
    return "“" + id.replace('-', ' ') + "”";
  }

  private Name weight(String party, Issue issue) {
    return new Name(
        party(party),
        "weight of %s %s".formatted(issue.id(), issue.title()),
        "weight of " + issue.id());
  }

  private Name worth(String party, Issue issue, String number) {
    List<Option> options = issue.options().stream().filter(o -> o.id().equals(number)).toList();
    if (!options.isEmpty()) {
      String label = "worth of %s %s".formatted(issue.id(), number);
      return new Name(party(party), label + " “" + options.get(0).label() + "”", label);
    }
    String what =
        switch (number) {
          case "from" -> "worth of the first option of ";
          case "to" -> "worth of the last option of ";
          default -> "curve of the worths of ";
        };
    return new Name(party(party), what + issue.id() + " " + issue.title(), what + issue.id());
  }

  private String party(String id) {
    return title(scenario.parties(), Party::id, Party::name, id);
  }

  private String future(String lottery, String id) {
    return scenario.lotteries().stream()
        .filter(l -> l.id().equals(lottery))
        .map(l -> title(l.futures(), Lottery.Future::id, Lottery.Future::title, id))
        .findFirst()
        .orElse(id);
  }

  private String pressure(String id) {
    return title(scenario.circumstances().pressures(), p -> p.id(), p -> p.title(), id);
  }

  private String ratifier(String id) {
    return title(scenario.circumstances().ratifiers(), r -> r.id(), r -> r.title(), id);
  }

  private String guarantee(String id) {
    return title(scenario.circumstances().guarantees(), g -> g.id(), g -> g.title(), id);
  }

  private String provision(String id) {
    return title(scenario.circumstances().provisions(), p -> p.id(), p -> p.title(), id);
  }

  private static <T> String title(
      List<T> all, Function<T, String> id, Function<T, String> name, String wanted) {
    return all.stream()
        .filter(t -> id.apply(t).equals(wanted))
        .map(name)
        .findFirst()
        .orElse(wanted);
  }
}
