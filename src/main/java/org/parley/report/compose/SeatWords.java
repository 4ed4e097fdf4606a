package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.parley.analysis.coalition.SeatValue;
import org.parley.analysis.frontier.Role;
import org.parley.study.SeatWorth;

/** What a seat is worth, in sentences. */
record SeatWords(CoalitionView view) {
  /** Below this a change is printed as nothing. */
  private static final double VISIBLE = 0.05;

  /**
   * "A seat for Europe is worth +7.1 points to Europe, costs Ukraine 2.0 and brings Russia 1.0
   * (each in its own points)", by the Nash package at the likely values.
   */
  String sentence(SeatWorth seat) {
    List<Double> gained = seat.value().nash().gained(view.parties().size());
    List<String> clauses = new ArrayList<>();
    clauses.add(
        "%s %s points to %s"
            .formatted(
                subject(seat.party()),
                Words.signed(gained.get(seat.party())),
                view.name(seat.party())));
    clauses.addAll(amounts(seat, "costs ", p -> gained.get(p) <= -VISIBLE));
    clauses.addAll(amounts(seat, "brings ", p -> gained.get(p) >= VISIBLE));
    return Words.list(clauses) + " (each in its own points)" + without(seat);
  }

  private String subject(int party) {
    String name = view.name(party);
    boolean sits = view.answer().role(party) == Role.BARGAINS;
    return (sits ? "The seat of %s is worth" : "A seat for %s is worth").formatted(name);
  }

  private List<String> amounts(SeatWorth seat, String verb, IntPredicate which) {
    List<Double> gained = seat.value().nash().gained(view.parties().size());
    List<String> parts =
        view.which(p -> p != seat.party() && which.test(p)).stream()
            .map(p -> view.name(p) + " " + Words.plain(Math.abs(gained.get(p))))
            .toList();
    return parts.isEmpty() ? List.of() : List.of(verb + Words.list(parts));
  }

  /** What is to be known if there is no package on one side. */
  private static String without(SeatWorth seat) {
    SeatValue.Change nash = seat.value().nash();
    List<String> clauses = new ArrayList<>();
    if (nash.with().deal().isEmpty()) {
      clauses.add("with it no package suits all who have to agree");
    }
    if (nash.without().deal().isEmpty()) {
      clauses.add("without it no package suits all who have to agree");
    }
    return clauses.isEmpty() ? "" : "; " + String.join(", and ", clauses);
  }

  /** "at the table; a deal in 97 % of draws with it, 100 % without". */
  String remark(SeatWorth seat) {
    String today =
        switch (view.answer().role(seat.party())) {
          case BARGAINS -> "at the table";
          case RATIFIES -> "must consent later";
          case WATCHES -> "not at the table";
        };
    return seat.drawn()
        .map(
            d ->
                d.agreeableWith() == 1 && d.agreeableWithout() == 1
                    ? today
                    : today
                        + "; a deal in %s of draws with it, %s without"
                            .formatted(
                                Words.percent(d.agreeableWith()),
                                Words.percent(d.agreeableWithout())))
        .orElse(today);
  }
}
