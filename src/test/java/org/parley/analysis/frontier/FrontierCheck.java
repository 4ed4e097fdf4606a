package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Frontier.Over;
import org.parley.model.BargainingProblem;

/** Whether a frontier is one, by its definition and a list of all packages. */
final class FrontierCheck {
  static final double EPS = 1e-9;

  private final String name;
  private final BargainingProblem problem;
  private final int[] consenting;
  private final Frontier frontier;
  private final List<int[]> packages;

  private FrontierCheck(
      String name, BargainingProblem problem, Terms terms, Frontier frontier, Listing listing) {
    this.name = name + " " + terms.roles() + " " + frontier.status() + " " + frontier.over();
    this.problem = problem;
    this.frontier = frontier;
    this.consenting = consenting(terms);
    this.packages = frontier.over() == Over.SIGNABLE ? listing.signable() : listing.agreeable();
  }

  static void check(String name, BargainingProblem problem, Terms terms, Frontier frontier) {
    new FrontierCheck(name, problem, terms, frontier, new Listing(problem, terms)).check();
  }

  static int[] consenting(Terms terms) {
    return IntStream.range(0, terms.roles().size())
        .filter(p -> terms.roles().get(p).consents())
        .toArray();
  }

  private void check() {
    assertThat(frontier.status() == Status.NONE).as(name).isEqualTo(packages.isEmpty());
    assertThat(frontier.points().isEmpty()).as(name).isEqualTo(packages.isEmpty());
    assertThat(frontier.epsilon() > 0).as(name).isEqualTo(frontier.status() == Status.BOUNDED);
    boolean whole = frontier.status() == Status.EXACT && frontier.over() == Over.SIGNABLE;
    assertThat(frontier.reason().isEmpty()).as(name).isEqualTo(whole);
    frontier.points().forEach(this::isAPackage);
    pointsAreInOrderAndNoneDominatesAnother();
    packages.forEach(this::isCovered);
  }

  private void isAPackage(Deal deal) {
    int[] outcome = deal.outcome().stream().mapToInt(k -> k).toArray();
    assertThat(packages).as(name).anyMatch(x -> java.util.Arrays.equals(x, outcome));
    for (int p = 0; p < deal.utility().size(); p++) {
      assertThat(deal.utility().get(p))
          .as(name)
          .isCloseTo(problem.utility(p, outcome), within(EPS));
      assertThat(deal.gain().get(p)).as(name).isCloseTo(problem.gain(p, outcome), within(EPS));
    }
  }

  private void pointsAreInOrderAndNoneDominatesAnother() {
    List<Deal> points = frontier.points();
    for (int a = 0; a < points.size(); a++) {
      for (int b = a + 1; b < points.size(); b++) {
        assertThat(comesBefore(points.get(a), points.get(b))).as(name).isTrue();
        assertThat(isWorseSomewhere(points.get(a), points.get(b))).as(name).isTrue();
      }
    }
  }

  private boolean comesBefore(Deal a, Deal b) {
    for (int p : consenting) {
      if (!a.utility().get(p).equals(b.utility().get(p))) {
        return a.utility().get(p) > b.utility().get(p);
      }
    }
    return false;
  }

  private boolean isWorseSomewhere(Deal a, Deal b) {
    return IntStream.of(consenting).anyMatch(p -> a.utility().get(p) < b.utility().get(p));
  }

  private void isCovered(int[] outcome) {
    assertThat(frontier.points())
        .as(name)
        .anyMatch(
            deal ->
                IntStream.of(consenting)
                    .allMatch(
                        p ->
                            problem.utility(p, outcome) - deal.utility().get(p)
                                <= frontier.epsilon() + EPS));
  }
}
