package org.parley.analysis.bargaining.protocol;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Setup;
import org.parley.model.BargainingProblem;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * The score sheets of those who judge the drafts of a text, laid out for changes of one issue: the
 * parties at the table, and a mediator with interests of its own, if any, as the first.
 *
 * <p>Arrays, so not a record: they are read in inner loops and never changed.
 */
final class Judges {
  final Layout layout;
  final int count;
  final boolean[] mediates; // by judge
  final int[] open; // issues with a choice

  /** Points by cell and judge. */
  final double[] points;

  /** By cell and judge: 1 if a red line is crossed. */
  final int[] crosses;

  /** Points by linkage and judge. */
  final double[] bonus;

  private final int[][] linkages; // by issue: those that name it
  private final int[][] rules; // by issue: those that name it

  private Judges(BargainingProblem problem, int[] judges, boolean mediated, boolean[] signs) {
    layout = problem.layout();
    count = judges.length;
    mediates = new boolean[count];
    mediates[0] = mediated;
    open = IntStream.range(0, layout.issues()).filter(i -> layout.options(i) > 1).toArray();
    points = new double[layout.cells() * count];
    crosses = new int[layout.cells() * count];
    bonus = new double[layout.linkages() * count];
    for (int j = 0; j < count; j++) {
      for (int c = 0; c < layout.cells(); c++) {
        points[c * count + j] = problem.points(judges[j], c);
        crosses[c * count + j] = signs[judges[j]] && layout.refuses(judges[j], c) ? 1 : 0;
      }
      for (int l = 0; l < layout.linkages(); l++) {
        bonus[l * count + j] = problem.bonus(judges[j], l);
      }
    }
    linkages = byIssue(layout.linkages(), layout::linkage);
    rules = byIssue(layout.rules(), layout::rule);
  }

  static Judges of(BargainingProblem problem, Setup setup, OptionalInt mediator) {
    boolean[] signs = new boolean[problem.layout().parties()];
    for (int p = 0; p < signs.length; p++) {
      signs[p] = setup.agents().get(p).isPresent();
    }
    int[] judges =
        IntStream.concat(mediator.stream(), IntStream.range(0, signs.length).filter(p -> signs[p]))
            .distinct()
            .toArray();
    return new Judges(problem, judges, mediator.isPresent(), signs);
  }

  private int[][] byIssue(int size, IntFunction<Joint> joints) {
    return IntStream.range(0, layout.issues())
        .mapToObj(i -> IntStream.range(0, size).filter(t -> names(joints.apply(t), i)).toArray())
        .toArray(int[][]::new);
  }

  private static boolean names(Joint joint, int issue) {
    return IntStream.range(0, joint.size()).anyMatch(k -> joint.issue(k) == issue);
  }

  /** The linkages that name an issue. */
  int[] linkages(int issue) {
    return linkages[issue];
  }

  /** The rules that name an issue. */
  int[] rules(int issue) {
    return rules[issue];
  }
}
