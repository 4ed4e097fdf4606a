package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;
import org.parley.report.page.Hue;
import org.parley.study.Move;
import org.parley.study.Move.Part;
import org.parley.study.Move.Part.Ground;

/** What a step from one variant to another changes for each party, issue by issue. */
record MoveFigures(View view, String from, String to) {
  /** More bars than this cannot be read from the back of a room. */
  private static final int MOST_STEPS = 11;

  /** One waterfall for each party. */
  List<Figure> figures() {
    return view.each(this::figure);
  }

  /** "Ukraine gains 14.0, Russia loses 9.0". */
  String sentence() {
    return Words.list(view.each(p -> change(view.parties().get(p))));
  }

  private String change(Party of) {
    String party = of.name();
    double points = move(of.id()).total().likely();
    String by = Words.plain(Math.abs(points));
    if (by.equals("0.0")) {
      return party + " stays where it was";
    }
    return "%s %s %s".formatted(party, points > 0 ? "gains" : "loses", by);
  }

  private Move move(String party) {
    return view.comparison().moves().stream()
        .filter(m -> m.party().equals(party) && m.from().equals(from) && m.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private Figure figure(int p) {
    String party = view.parties().get(p).name();
    Move move = move(view.parties().get(p).id());
    return new Waterfall(
        "moved-%s-%s-%s".formatted(from, to, move.party()),
        party,
        title(party, move),
        "%s's points; the middle 90 %% of the change lies in %s to %s; %s draws, seed %d"
            .formatted(
                party,
                Words.signed(move.total().low()),
                Words.signed(move.total().high()),
                Words.thousands(view.comparison().question().draws()),
                view.comparison().question().seed()),
        "Starts at the utility of the one text and ends at that of the other; one bar for each issue"
            + " that changes. "
            + title(party, move)
            + ".",
        "utility, points",
        scenario().variant(from).title(),
        move.before(),
        steps(move),
        scenario().variant(to).title(),
        new Hue(p));
  }

  private String title(String party, Move move) {
    double reported =
        move.parts().stream()
            .filter(part -> part.ground() != Ground.UNKNOWN)
            .mapToDouble(Part::points)
            .sum();
    double unknown = move.total().likely() - reported;
    String target = scenario().variant(to).title();
    if (move.parts().stream().noneMatch(part -> part.ground() == Ground.UNKNOWN)) {
      return "%s: %s points from %s to %s"
          .formatted(party, Words.signed(reported), scenario().variant(from).title(), target);
    }
    return "%s: %s points from what is reported of %s, %s from what is not"
        .formatted(party, Words.signed(reported), target, Words.signed(unknown));
  }

  /** The largest parts one by one, the rest in one bar, what is not reported in another. */
  private List<Step> steps(Move move) {
    List<Part> known =
        move.parts().stream()
            .filter(part -> part.ground() != Ground.UNKNOWN)
            .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.points())))
            .toList();
    int shown = known.size() <= MOST_STEPS ? known.size() : MOST_STEPS - 1;
    List<Step> steps = new ArrayList<>();
    known.subList(0, shown).forEach(part -> steps.add(step(part)));
    bundle(known.subList(shown, known.size()), "%d smaller changes", true).forEach(steps::add);
    List<Part> unknown =
        move.parts().stream().filter(part -> part.ground() == Ground.UNKNOWN).toList();
    bundle(unknown, "not reported: %d points and linkages, any option equally likely", false)
        .forEach(steps::add);
    return steps;
  }

  private static List<Step> bundle(List<Part> parts, String label, boolean firm) {
    if (parts.isEmpty()) {
      return List.of();
    }
    double points = parts.stream().mapToDouble(Part::points).sum();
    return List.of(new Step(label.formatted(parts.size()), points, firm));
  }

  private Step step(Part part) {
    String label =
        part.kind() == Part.Kind.ISSUE
            ? changed(scenario().issue(part.id()))
            : "linkage: " + part.id().replace('-', ' ');
    return new Step(label, part.points(), part.ground() == Ground.REPORTED);
  }

  /** "10a Guarantee, content: c → d". */
  private String changed(Issue issue) {
    String before = CellText.of(scenario().variant(from).cells().get(issue.id()), issue);
    String after = CellText.of(scenario().variant(to).cells().get(issue.id()), issue);
    return "%s %s: %s → %s".formatted(issue.id(), issue.title(), before, after);
  }

  private Scenario scenario() {
    return view.scenario();
  }
}
