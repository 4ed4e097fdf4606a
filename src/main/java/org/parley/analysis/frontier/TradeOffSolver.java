package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * Makes {@link TradeOffs} of one party for one measure after the other, for agents whose guess of
 * the other side changes with each offer: how packages are put together is found out once.
 *
 * <p>Immutable, for any number of threads.
 */
public final class TradeOffSolver {
  private final Structure structure;
  private final Recipe.Node[] nodes;
  private final int party;
  private final WholeMeasure own;
  private final double step; // least difference of own utility, in units

  private TradeOffSolver(
      Structure structure, Recipe.Node[] nodes, int party, BargainingProblem problem) {
    this.structure = structure;
    this.nodes = nodes;
    this.party = party;
    this.own = WholeMeasure.of(structure, Measure.of(problem, party));
    this.step = own.step();
  }

  /** For a party of a problem. */
  public static TradeOffSolver of(BargainingProblem problem, int party) {
    Layout layout = problem.layout();
    List<Role> roles = new ArrayList<>(Collections.nCopies(layout.parties(), Role.WATCHES));
    roles.set(party, Role.BARGAINS);
    Structure structure = Structure.of(layout, roles);
    return new TradeOffSolver(structure, Recipe.of(structure), party, problem);
  }

  /** The same for another draw of the same negotiation. */
  public TradeOffSolver on(BargainingProblem problem) {
    requireLayout(problem.layout());
    return new TradeOffSolver(structure, nodes, party, problem);
  }

  private void requireLayout(Layout layout) {
    if (layout != structure.layout) {
      throw new IllegalArgumentException("numbers of another negotiation: its layout is another");
    }
  }

  /**
   * The frontier between own utility and the measure, all of it. Partial sums of issues that
   * another one covers are dropped; tied issues are eliminated one by one (R. Dechter 1999). Time
   * and memory grow with the number of vectors held, not with the number of packages.
   *
   * <p>If a merge finds more than {@code budget} vectors, neighbours become one, so that the
   * measure loses a little and own utility nothing; what is lost at most is carried along with each
   * vector and told by {@link TradeOffs#tolerance}.
   *
   * @param budget most vectors held of any part of the issues, at least 2
   */
  public TradeOffs exact(Measure measure, int budget) {
    if (budget < 2) {
      throw new IllegalArgumentException("the budget is at least 2, found " + budget);
    }
    requireLayout(measure.layout);
    if (nodes.length == 0) {
      return empty();
    }
    WholeMeasure whole = WholeMeasure.of(structure, measure);
    Stairs stairs = RecipeRun.exact(structure, nodes, own, whole, budget);
    return new TradeOffTable(structure, own, whole, stairs, stairs.loss()).table(step);
  }

  /**
   * The packages on the upper concave hull of the frontier, those that are best for some weights of
   * own utility and measure (supported; Y. P. Aneja and K. P. K. Nair, Bicriteria Transportation
   * Problem, Management Science 25 (1979), doi:10.1287/mnsc.25.1.73), and others nearly on it where
   * two of them are far apart. Not found weight by weight but as a whole: the hull of a sum of
   * independent parts has the edges of the parts' hulls in the order of their slopes, and that of
   * the options of a tied issue is the hull of their hulls.
   *
   * <p>Every package is below the hull {@code h}. So one that is worth more to the party than entry
   * {@code k}, by at least the step {@code s} between utilities, has a measure of at most {@code
   * h(u_k + s)}; the tolerance is the most that this is above {@code m_(k+1)}.
   */
  public TradeOffs supported(Measure measure) {
    requireLayout(measure.layout);
    if (nodes.length == 0) {
      return empty();
    }
    WholeMeasure whole = WholeMeasure.of(structure, measure);
    FilledHull filled = FilledHull.of(RecipeRun.hull(structure, nodes, own, whole), step);
    return new TradeOffTable(structure, own, whole, filled.stairs(), filled.loss()).table(step);
  }

  private TradeOffs empty() {
    return new TradeOffs(structure, new double[0], new double[0], new int[0], Trace.NONE, 0);
  }
}
