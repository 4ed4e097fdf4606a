package org.parley.analysis.bargaining.protocol;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.parley.analysis.bargaining.Protocol;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * The protocols by name, as one writes them on a command line: a name and its parameters, separated
 * by colons.
 */
public final class Protocols {
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "alternating",
              0,
              "offers and counter-offers in turn, all must accept",
              (words, scenario) -> new AlternatingOffers()),
          new Kind(
              "monotonic[:ROUNDS]",
              0,
              "offers at the same time, only ever towards the others; over after ROUNDS (1) in a row"
                  + " without a concession",
              (words, scenario) -> new MonotonicConcession(words.whole(1, 1))),
          new Kind(
              "zeuthen",
              0,
              "two parties with complete information: who risks less concedes",
              (words, scenario) -> new Zeuthen()),
          new Kind(
              "text[:ISSUES[:TEMPERATURE[:PARTY]]]",
              0,
              "one text redrafted by a mediator, ISSUES (1) at a time; TEMPERATURE (0) points of"
                  + " patience with losses; mediator neutral or PARTY",
              (words, scenario) ->
                  new SingleText(
                      words.whole(1, 1), words.number(2, 0), words.mediator(3, scenario))),
          new Kind(
              "ultimatum:PARTY[:informed]",
              1,
              "PARTY offers, the others take it or leave it; informed: it demands all they would"
                  + " sign",
              (words, scenario) ->
                  new Ultimatum(words.party(1, scenario), words.flag(2, "informed"))),
          new Kind(
              "issues[:ISSUE,...]",
              0,
              "issue by issue along an agenda, by default in the order of the scenario",
              (words, scenario) -> new IssueByIssue(words.agenda(1, scenario))));

  private Protocols() {}

  /**
   * A way to name a protocol.
   *
   * @param form what to write: capitals stand for something, brackets for what may be left out
   * @param about one line
   */
  public record Entry(String form, String about) {}

  private record Kind(
      String form, int needed, String about, BiFunction<Words, Scenario, Protocol> maker) {

    String name() {
      return form.split("[:\\[]", 2)[0];
    }

    int most() {
      return (int) form.chars().filter(c -> c == ':').count();
    }
  }

  /** All that can be named. */
  public static List<Entry> all() {
    return KINDS.stream().map(k -> new Entry(k.form, k.about)).toList();
  }

  /**
   * The protocol of a name.
   *
   * @throws IllegalArgumentException saying what is wrong with the name and what would be right
   */
  public static Protocol of(String text, Scenario scenario) {
    Words words = new Words(text, List.of(text.split(":", -1)));
    Kind kind =
        KINDS.stream()
            .filter(k -> k.name().equals(words.at(0)))
            .findFirst()
            .orElseThrow(
                () ->
                    words.wrong(
                        "unknown protocol; there are "
                            + String.join(", ", KINDS.stream().map(Kind::name).toList())));
    if (words.count() < kind.needed || words.count() > kind.most()) {
      throw words.wrong("write it as " + kind.form);
    }
    return kind.maker.apply(words, scenario);
  }

  /** The parts of a name. */
  private record Words(String text, List<String> words) {

    String at(int k) {
      return words.get(k);
    }

    /** Parameters. */
    int count() {
      return words.size() - 1;
    }

    IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException("protocol '%s': %s".formatted(text, why));
    }

    int whole(int k, int fallback) {
      if (k > count()) {
        return fallback;
      }
      if (!at(k).matches("[1-9][0-9]{0,8}")) {
        throw wrong("expected a whole number from 1, found '%s'".formatted(at(k)));
      }
      return Integer.parseInt(at(k));
    }

    double number(int k, double fallback) {
      if (k > count()) {
        return fallback;
      }
      if (!at(k).matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
        throw wrong("expected a number of points from 0, found '%s'".formatted(at(k)));
      }
      return Double.parseDouble(at(k));
    }

    boolean flag(int k, String word) {
      if (k <= count() && !at(k).equals(word)) {
        throw wrong("expected '%s', found '%s'".formatted(word, at(k)));
      }
      return k <= count();
    }

    OptionalInt mediator(int k, Scenario scenario) {
      return k > count() ? OptionalInt.empty() : OptionalInt.of(party(k, scenario));
    }

    int party(int k, Scenario scenario) {
      return position(at(k), "party", scenario.parties().stream().map(Party::id).toList());
    }

    List<Integer> agenda(int k, Scenario scenario) {
      List<String> ids = scenario.issues().stream().map(Issue::id).toList();
      List<Integer> agenda =
          k > count()
              ? List.of()
              : List.of(at(k).split(",", -1)).stream()
                  .map(id -> position(id, "issue", ids))
                  .toList();
      for (int i = 0; i < agenda.size(); i++) {
        if (agenda.indexOf(agenda.get(i)) < i) {
          throw wrong("issue '%s' is on the agenda twice".formatted(ids.get(agenda.get(i))));
        }
      }
      return agenda;
    }

    private int position(String id, String what, List<String> ids) {
      if (!ids.contains(id)) {
        throw wrong("no %s '%s'; there are %s".formatted(what, id, String.join(", ", ids)));
      }
      return ids.indexOf(id);
    }
  }
}
