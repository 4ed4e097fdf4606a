package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.Core;
import org.parley.study.CoalitionQuestion.Ideal;
import org.parley.study.SharedGame;

/** What coalitions could reach, in sentences. */
record GameWords(CoalitionView view) {
  /** A difference that is rounding, in shares. */
  private static final double HAIR = 1e-9;

  private SharedGame game() {
    return view.game();
  }

  /** Why there is no game. */
  String none() {
    int players = game().players().size();
    if (players < 2) {
      return "Coalitions are not counted: only %s is at the table, and an agreement takes two."
          .formatted(Words.list(view.names(game().players())));
    }
    if (players > SharedGame.MOST_PLAYERS) {
      return "Coalitions are not counted: of %d parties at the table there are %s, and each takes a search of its own; counted are at most %d parties."
          .formatted(players, Words.thousands((1L << players) - 1), SharedGame.MOST_PLAYERS);
    }
    return "No package suits all at the table, so that no party has an ideal gain there to take shares of. With --ideal own, each party's best is taken over all packages that it accepts itself%s."
        .formatted(needed().isEmpty() ? "" : " and " + needed() + " as well");
  }

  private String needed() {
    return Words.list(view.names(game().needed()));
  }

  /** What a worth is, exactly. */
  String worth(SharedGame.Values values) {
    return "A party's share is its gain over no deal, divided by its ideal gain: the most that it gains under any package that %s would accept%s (%s points of each party's own score sheet). The worth of a coalition of two or more is the largest sum of its members' shares, over the packages that no rule forbids and that every member accepts%s; what the others think of the package counts for nothing. A party alone is worth 0, since an agreement takes two."
        .formatted(measure(), also(), units(values), also());
  }

  /** The same in short. */
  String brief(SharedGame.Values values) {
    return "Share: gain over no deal by the largest gain that %s would accept (%s points of each party's own). Worth: the largest sum of shares under a package that all members accept%s, whatever the others think of it. Shares are a normalisation, not a comparison of persons; a coalition of few may not be able to act without the consent of the others; every weight is an assumption, and nothing is forecast."
        .formatted(measure(), units(values), also());
  }

  private String measure() {
    return view.answer().question().ideal() == Ideal.TABLE ? "all at the table" : "it itself";
  }

  private String also() {
    return needed().isEmpty() ? "" : ", and " + needed() + " as well";
  }

  private String units(SharedGame.Values values) {
    return Words.list(
        IntStream.range(0, game().players().size())
            .mapToObj(
                i ->
                    view.name(game().players().get(i))
                        + " "
                        + Words.plain(values.game().units().get(i)))
            .toList());
  }

  /** How the numbers must not be read. */
  static final String LIMITS =
      "To count in shares of ideal gains is a normalisation, not a comparison of persons: that a full share of one party counts as much as that of another is an assumption. Sharing a worth out supposes that members can pay each other in shares. And a coalition of few may not be able to act at all without the consent of the others: a worth says what its members could want together, not that they could carry it out. Every weight behind it is an assumption, and nothing here is a forecast.";

  /** Whether there is a core, and why. */
  String core() {
    return game().values().map(this::core).orElseGet(this::none);
  }

  private String core(SharedGame.Values values) {
    if (!anything(values)) {
      return "No coalition has a package that all its members accept and from which one of them gains: every worth is 0.";
    }
    Core core = values.core();
    double total = values.game().game().total();
    String sure = values.game().proven() ? "" : " Some worths are only bounded by the search.";
    return (core.nonEmpty()
            ? "The core is not empty: what all reach together, %s shares, can be shared so that no coalition has more by itself%s."
                .formatted(share(total), example(core))
            : "The core is empty: however %s shares are shared, some coalition has more by itself. %s"
                .formatted(share(total), proof(values)))
        + sure;
  }

  /** Whether any coalition is worth anything. */
  static boolean anything(SharedGame.Values values) {
    var game = values.game().game();
    return IntStream.rangeClosed(1, game.everybody()).anyMatch(s -> game.worth(s) > 0);
  }

  private String example(Core core) {
    return ", for example "
        + Words.list(
            IntStream.range(0, game().players().size())
                .mapToObj(
                    i -> view.name(game().players().get(i)) + " " + share(core.payoff().get(i)))
                .toList());
  }

  /** "1.30". */
  static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", clean(share)).replace('-', '−');
  }

  static double clean(double share) {
    return Math.abs(share) < HAIR ? 0 : share;
  }

  /** The balanced collection in words. */
  private String proof(SharedGame.Values values) {
    List<String> parts = new ArrayList<>();
    double sum = 0;
    for (Core.Weighted part : values.core().proof()) {
      double worth = values.game().game().worth(part.coalition());
      sum += part.weight() * worth;
      parts.add(
          "%s (worth %s, counted %s times)"
              .formatted(
                  view.coalition(part.coalition()), share(worth), Words.digits(part.weight())));
    }
    return "Proof: %s count every party once in all and are worth %s together, more than %s; each would have to lose %s by leaving for all to stay."
        .formatted(
            Words.list(parts),
            share(sum),
            share(values.game().game().total()),
            share(values.core().epsilon()));
  }
}
