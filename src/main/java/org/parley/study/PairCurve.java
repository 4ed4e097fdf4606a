package org.parley.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * What two parties could give each other: alone, and with the consent of the others.
 *
 * <p>With the others' consent, the frontier of the two is not listed but probed: the Nash solution
 * with bargaining weights {@code w} and {@code 1 / w} is a package from which neither can gain
 * without the other's loss, and as {@code w} grows it moves from one end to the other.
 */
record PairCurve(BargainingProblem problem, Terms terms, int x, int y) {
  /** Weights from 1/32 to 32, the ratio of the two from 1/1024 to 1024. */
  private static final int STEPS = 10;

  PairFrontier frontier(int budget) {
    List<Role> alone = new ArrayList<>(Collections.nCopies(terms.roles().size(), Role.WATCHES));
    alone.set(x, Role.BARGAINS);
    alone.set(y, Role.BARGAINS);
    Frontier frontier = Frontier.of(problem, Terms.among(alone), budget);
    return new PairFrontier(x, y, frontier, agreed(frontier));
  }

  private List<Deal> agreed(Frontier alone) {
    List<Role> roles = new ArrayList<>();
    for (int p = 0; p < terms.roles().size(); p++) {
      Role role = terms.roles().get(p).consents() ? Role.RATIFIES : Role.WATCHES;
      roles.add(p == x || p == y ? Role.BARGAINS : role);
    }
    Set<Deal> deals = new LinkedHashSet<>();
    IntStream.rangeClosed(-STEPS, STEPS).forEach(k -> probe(roles, k).ifPresent(deals::add));
    alone.points().stream().filter(this::isAccepted).forEach(deals::add);
    return best(deals);
  }

  private boolean isAccepted(Deal deal) {
    int[] outcome = deal.outcome().stream().mapToInt(o -> o).toArray();
    return IntStream.range(0, terms.roles().size())
        .filter(p -> terms.roles().get(p).consents())
        .allMatch(p -> problem.accepts(p, outcome));
  }

  /** Those from which neither can gain without the other's loss. */
  private List<Deal> best(Set<Deal> deals) {
    List<Deal> sorted = new ArrayList<>(deals);
    sorted.sort(
        Comparator.comparing((Deal d) -> -d.gain().get(x)).thenComparing(d -> -d.gain().get(y)));
    List<Deal> best = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (Deal deal : sorted) {
      if (deal.gain().get(y) > most) {
        best.add(deal);
        most = deal.gain().get(y);
      }
    }
    return best;
  }

  private Optional<Deal> probe(List<Role> roles, int k) {
    List<Double> weights = new ArrayList<>(Collections.nCopies(roles.size(), 1.0));
    double ratio = StrictMath.pow(2, k / 2.0);
    weights.set(x, ratio);
    weights.set(y, 1 / ratio);
    Terms pair = Terms.among(roles).withWeights(weights).withWork(terms.work());
    return Solver.of(problem.layout(), pair).nash(problem).deal();
  }
}
