package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.study.Move.Part;
import org.parley.study.Move.Part.Ground;

/** Takes the step from one text to another apart, by issue and linkage, under one problem. */
record Decomposition(
    Scenario scenario,
    BargainingProblem problem,
    Variant from,
    Variant to,
    Reading before,
    Reading after) {

  /** What changes for a party; parts of exactly 0 are left out. */
  List<Part> parts(int party) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < scenario.issues().size(); i++) {
      parts.add(onIssue(party, i));
    }
    for (int l = 0; l < scenario.linkages().size(); l++) {
      parts.add(onLinkage(party, l));
    }
    return parts.stream().filter(p -> p.points() != 0).toList();
  }

  private Part onIssue(int party, int i) {
    Issue issue = scenario.issues().get(i);
    double points =
        problem.expectedOnIssue(party, i, after) - problem.expectedOnIssue(party, i, before);
    return new Part(issue.id(), Part.Kind.ISSUE, ground(issue.id()), points);
  }

  private Part onLinkage(int party, int l) {
    Linkage linkage = scenario.linkages().get(l);
    double points =
        problem.expectedOnLinkage(party, l, after) - problem.expectedOnLinkage(party, l, before);
    Ground weakest =
        linkage.when().stream().map(c -> ground(c.issue())).reduce(Ground.REPORTED, Ground::weaker);
    return new Part(linkage.id(), Part.Kind.LINKAGE, weakest, points);
  }

  private Ground ground(String issue) {
    return Ground.of(from, issue).weaker(Ground.of(to, issue));
  }
}
