package org.parley.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Status;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/** One run, in which each thing is worked out when it is first asked for, and once. */
final class Moment {
  private static final Solution NOBODY =
      new Solution(Status.NONE, Optional.empty(), Double.NaN, 0, "nobody bargains", List.of());

  private final Gauge gauge;
  private final BargainingProblem problem;
  private final int draw;
  private final Map<Concept, Solution> solutions = new EnumMap<>(Concept.class);
  private Optional<Ending> ending;

  /** Bargaining solutions. */
  enum Concept {
    NASH {
      @Override
      Solution of(Solver solver, BargainingProblem problem) {
        return solver.nash(problem);
      }
    },
    KALAI_SMORODINSKY {
      @Override
      Solution of(Solver solver, BargainingProblem problem) {
        return solver.kalaiSmorodinsky(problem);
      }
    },
    EGALITARIAN {
      @Override
      Solution of(Solver solver, BargainingProblem problem) {
        return solver.egalitarian(problem);
      }
    },
    UTILITARIAN {
      @Override
      Solution of(Solver solver, BargainingProblem problem) {
        return solver.utilitarian(problem);
      }
    };

    abstract Solution of(Solver solver, BargainingProblem problem);
  }

  Moment(Gauge gauge, BargainingProblem problem, int draw) {
    this.gauge = gauge;
    this.problem = problem;
    this.draw = draw;
  }

  BargainingProblem problem() {
    return problem;
  }

  IntStream everybody() {
    return IntStream.range(0, gauge.layout().parties());
  }

  IntStream signers() {
    return gauge.signers();
  }

  double utility(int party, int text) {
    return gauge.utility(problem, party, text, draw);
  }

  boolean accepts(int party, int text) {
    return gauge.accepts(problem, party, text, draw);
  }

  Solution solution(Concept concept) {
    return solutions.computeIfAbsent(
        concept, c -> gauge.solver().map(s -> c.of(s, problem)).orElse(NOBODY));
  }

  /** 1 if there is an agreeable package, 0 if it is proven that there is none. */
  double agreeable() {
    Solution nash = solution(Concept.NASH);
    boolean isOpen = nash.deal().isEmpty() && nash.status() != Status.NONE;
    if (gauge.solver().isEmpty() || isOpen) {
      return Double.NaN;
    }
    return nash.deal().isPresent() ? 1 : 0;
  }

  /**
   * The smallest gain at the egalitarian solution, also where it is a loss: what those who bargain
   * have without a deal is taken so low that no package is worth less, and the difference taken
   * back. Those who ratify must not lose, whatever the others do.
   */
  double margin() {
    Solution within = solution(Concept.EGALITARIAN);
    if (gauge.solver().isEmpty() || within.deal().isPresent()) {
      return within.value();
    }
    double depth = everybody().mapToDouble(this::mostLost).max().orElse(0);
    double[] lower =
        everybody().mapToDouble(p -> problem.noDeal(p) - (gauge.bargains(p) ? depth : 0)).toArray();
    return gauge.solver().get().egalitarian(problem.withNoDeal(lower)).value() - depth;
  }

  /** A bound on what a party can lose by any package, in points. */
  private double mostLost(int party) {
    Layout layout = gauge.layout();
    double least = 0;
    for (int i = 0; i < layout.issues(); i++) {
      double worst = Double.POSITIVE_INFINITY;
      for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
        worst = Math.min(worst, problem.points(party, cell));
      }
      least += worst;
    }
    for (int l = 0; l < layout.linkages(); l++) {
      least += Math.min(0, problem.bonus(party, l));
    }
    return Math.max(0, problem.noDeal(party) - least);
  }

  Optional<Ending> bargained() {
    ending = ending == null ? gauge.bargain(problem, draw) : ending;
    return ending;
  }
}
