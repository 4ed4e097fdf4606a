package org.parley.analysis.bargaining.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;

/** All packages of a problem that every party would sign, by plain listing. */
final class Listed {
  private final BargainingProblem problem;
  private final List<int[]> agreeable = new ArrayList<>();

  Listed(BargainingProblem problem) {
    this.problem = problem;
    list(new int[problem.layout().issues()], 0);
  }

  private void list(int[] outcome, int issue) {
    if (issue == outcome.length) {
      if (problem.layout().permits(outcome)
          && IntStream.range(0, problem.layout().parties())
              .allMatch(p -> problem.accepts(p, outcome))) {
        agreeable.add(outcome.clone());
      }
      return;
    }
    for (int k = 0; k < problem.layout().options(issue); k++) {
      outcome[issue] = k;
      list(outcome, issue + 1);
    }
  }

  boolean isEmpty() {
    return agreeable.isEmpty();
  }

  double most(ToDoubleBiFunction<BargainingProblem, int[]> value) {
    return agreeable.stream()
        .mapToDouble(outcome -> value.applyAsDouble(problem, outcome))
        .max()
        .orElseThrow();
  }

  static double product(BargainingProblem problem, int[] outcome) {
    return problem.gain(0, outcome) * problem.gain(1, outcome);
  }
}
