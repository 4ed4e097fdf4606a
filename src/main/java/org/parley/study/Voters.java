package org.parley.study;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.ratification.Ballot;
import org.parley.analysis.ratification.Bloc;
import org.parley.analysis.ratification.Body;
import org.parley.analysis.ratification.Rule;
import org.parley.model.BargainingProblem;
import org.parley.model.Condition;
import org.parley.model.Drawn;
import org.parley.model.Issue;
import org.parley.model.Layout;
import org.parley.model.Ratifier;
import org.parley.model.Reading;
import org.parley.model.Scenario;

/** The ratifiers of a scenario as bodies that vote, and when they are asked. */
record Voters(Scenario scenario, Layout layout) {

  List<Ratifier> ratifiers() {
    return scenario.circumstances().ratifiers();
  }

  int count() {
    return ratifiers().size();
  }

  /** Position of a ratifier among the parties of a problem that has ratifiers. */
  int party(int ratifier) {
    return scenario.parties().size() + ratifier;
  }

  /** Position of the party on whose side a ratifier stands. */
  int side(int ratifier) {
    List<String> ids = scenario.parties().stream().map(p -> p.id()).toList();
    return ids.indexOf(ratifiers().get(ratifier).party());
  }

  /** How each votes in a draw. */
  List<Ballot> ballots(Drawn drawn) {
    return ratifiers().stream().map(r -> Ballot.of(body(r, drawn))).toList();
  }

  private static Body body(Ratifier ratifier, Drawn drawn) {
    return new Body(
        ratifier.blocs().stream()
            .map(b -> new Bloc(b.seats(), drawn.of(ratifier.path("lean." + b.id()), 0)))
            .toList(),
        ratifier.isReferendum()
            ? new Rule.Share(ratifier.share())
            : new Rule.Votes(ratifier.members(), ratifier.needed()),
        drawn.of(ratifier.path("spread"), 0),
        drawn.of(ratifier.path("swing"), 0));
  }

  /** Whether a ratifier is asked about a package. */
  boolean isAsked(int ratifier, int[] outcome) {
    return ratifiers().get(ratifier).when().stream().allMatch(c -> holds(c, outcome[issue(c)]));
  }

  /** The chance that a ratifier is asked about a text. */
  double asked(int ratifier, Reading reading) {
    return ratifiers().get(ratifier).when().stream()
        .mapToDouble(c -> chance(c, reading))
        .reduce(1, (a, b) -> a * b);
  }

  private double chance(Condition condition, Reading reading) {
    int issue = issue(condition);
    double sum =
        IntStream.range(0, layout.options(issue))
            .filter(o -> holds(condition, o))
            .mapToDouble(o -> reading.chance(layout.first(issue) + o))
            .sum();
    return Math.min(1, sum);
  }

  private int issue(Condition condition) {
    return scenario.issues().indexOf(scenario.issue(condition.issue()));
  }

  private boolean holds(Condition condition, int option) {
    Issue issue = scenario.issue(condition.issue());
    return condition.options().contains(issue.options().get(option).id());
  }

  /**
   * A problem in which a ratifier passes whatever it is not asked about: each cell with which one
   * of its conditions fails brings it more than any floor could ask for.
   *
   * @param problem with its ratifiers
   * @param bonus points that lift any package above any floor
   */
  BargainingProblem passingUnasked(BargainingProblem problem, int ratifier, double bonus) {
    double[] more = new double[layout.cells()];
    for (Condition condition : ratifiers().get(ratifier).when()) {
      int issue = issue(condition);
      IntStream.range(0, layout.options(issue))
          .filter(o -> !holds(condition, o))
          .forEach(o -> more[layout.first(issue) + o] = bonus);
    }
    return problem.withMore(party(ratifier), more);
  }
}
