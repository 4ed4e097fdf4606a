package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;
import org.parley.report.page.Hue;
import org.parley.study.CompareQuestion;
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

  /** "From A to B, in each party's own points: Ukraine gains 14.0 and Russia loses 9.0." */
  String sentence() {
    return "From %s to %s, in each party's own points: %s."
        .formatted(
            scenario().variant(from).title(),
            scenario().variant(to).title(),
            Words.list(view.each(p -> change(p))));
  }

  private String change(int p) {
    Party party = view.parties().get(p);
    double points = view.move(new CompareQuestion.Step(from, to), p).total().likely();
    String by = Words.plain(Math.abs(points));
    if (by.equals("0.0")) {
      return party.name() + " does not move";
    }
    return "%s %s %s".formatted(party.name(), points > 0 ? "up" : "down", by);
  }

  private Figure figure(int p) {
    String party = view.parties().get(p).name();
    Move move = view.move(new CompareQuestion.Step(from, to), p);
    return new Waterfall(
        "moved.%s.%s.%s".formatted(from, to, move.party()),
        party,
        title(party, move),
        "points of its own score sheet; middle 90 %% of the change: %s to %s; %s draws, seed %d"
            .formatted(
                Words.signed(move.total().low()),
                Words.signed(move.total().high()),
                Words.thousands(view.comparison().question().draws()),
                view.comparison().question().seed()),
        "Starts at the gain under the one text and ends at that under the other; one bar for each issue"
            + " that changes. "
            + title(party, move)
            + ".",
        "gain over no deal, points",
        scenario().variant(from).title(),
        move.before() - view.comparison().noDeal().get(p).likely(),
        steps(move),
        scenario().variant(to).title(),
        new Hue(p));
  }

  /** Where the change comes from, by how well both texts are known there. */
  private String title(String party, Move move) {
    String told = Words.signed(sum(move.parts(), MoveFigures::told));
    if (move.parts().stream().allMatch(MoveFigures::told)) {
      return "%s: %s points from %s to %s"
          .formatted(party, told, scenario().variant(from).title(), scenario().variant(to).title());
    }
    List<String> sources = new ArrayList<>();
    sources.add(told + " from what both texts are reported to say");
    addIfAny(sources, move, p -> p.ground() == Ground.INFERRED, "from inference");
    addIfAny(sources, move, p -> p.ground() == Ground.UNKNOWN, "where one is not reported");
    return party + ": " + Words.list(sources);
  }

  private static boolean told(Part part) {
    return part.ground() == Ground.REPORTED || part.ground() == Ground.RIVAL;
  }

  private static void addIfAny(
      List<String> sources, Move move, Predicate<Part> kind, String words) {
    if (move.parts().stream().anyMatch(kind)) {
      sources.add(Words.signed(sum(move.parts(), kind)) + " " + words);
    }
  }

  private static double sum(List<Part> parts, Predicate<Part> kind) {
    return parts.stream().filter(kind).mapToDouble(Part::points).sum();
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
    bundle(known.subList(shown, known.size()), "%d smaller changes").forEach(steps::add);
    List<Part> unknown =
        move.parts().stream().filter(part -> part.ground() == Ground.UNKNOWN).toList();
    bundle(unknown, "not reported, any option equally likely (%d)").forEach(steps::add);
    return steps;
  }

  private static List<Step> bundle(List<Part> parts, String label) {
    if (parts.isEmpty()) {
      return List.of();
    }
    double points = sum(parts, part -> true);
    boolean firm = parts.stream().allMatch(part -> part.ground() == Ground.REPORTED);
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
    String before = CellText.brief(scenario().variant(from).cells().get(issue.id()), issue);
    String after = CellText.brief(scenario().variant(to).cells().get(issue.id()), issue);
    return "%s %s: %s → %s".formatted(issue.id(), issue.title(), before, after);
  }

  private Scenario scenario() {
    return view.scenario();
  }
}
