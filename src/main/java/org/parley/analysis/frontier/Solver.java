package org.parley.analysis.frontier;

import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * Solves one problem after the other on the same layout and terms, faster than each by itself: the
 * structure is made once, and a search starts from where the one before it ended. What it returns
 * does not depend on what was solved before.
 *
 * <p>Not for use by several threads at once; each makes its own.
 */
public final class Solver {
  private final Terms terms;
  private final Structure structure;
  private final Memory memory = new Memory();

  private Solver(Layout layout, Terms terms) {
    this.terms = terms;
    this.structure = Structure.of(layout, terms.roles());
  }

  /** A solver for problems of one layout. */
  public static Solver of(Layout layout, Terms terms) {
    return new Solver(layout, terms);
  }

  /** The Nash solution, see {@link Solutions}. */
  public Solution nash(BargainingProblem problem) {
    return on(problem).nash();
  }

  /** The Kalai-Smorodinsky solution, see {@link Solutions}. */
  public Solution kalaiSmorodinsky(BargainingProblem problem) {
    return on(problem).kalaiSmorodinsky();
  }

  /** The egalitarian solution, see {@link Solutions}. */
  public Solution egalitarian(BargainingProblem problem) {
    return on(problem).egalitarian();
  }

  /** The utilitarian solution on normalised gains, see {@link Solutions}. */
  public Solution utilitarian(BargainingProblem problem) {
    return on(problem).utilitarian();
  }

  /**
   * What one party would demand if the others took whatever costs them nothing: of the packages
   * that all who consent accept, one that gives it most; {@code value} is its gain in points. Of
   * several such packages one that leaves more to the others, then the first in the file.
   */
  public Solution demand(BargainingProblem problem, int party) {
    return on(problem).demand(party);
  }

  /**
   * The largest sum of gains, each counted in a unit of its own: {@code value = sum over p of
   * gain_p / units[p]}, over the packages that all who consent accept. Where the units are the
   * ideal gains of the parties that bargain, this is {@link #utilitarian}.
   *
   * @param units points, by party; 0 for a party whose gain does not count; not all 0
   */
  public Solution sumOfShares(BargainingProblem problem, List<Double> units) {
    return on(problem).sumOfShares(units);
  }

  /** All four solutions. */
  public Solutions solutions(BargainingProblem problem) {
    PureSolver solver = on(problem);
    return new Solutions(
        solver.nash(),
        solver.kalaiSmorodinsky(),
        solver.egalitarian(),
        solver.utilitarian(),
        solver.ideals());
  }

  /** The n best packages by the Nash product, see {@link Ranking}. */
  public Ranking best(BargainingProblem problem, int n) {
    return on(problem).best(n);
  }

  private PureSolver on(BargainingProblem problem) {
    return new PureSolver(Space.of(structure, problem), terms, memory);
  }

  /** Packages of the last Nash lottery, from which the next one starts. */
  static final class Memory {
    List<int[]> packages = List.of();
    double[] chances = {};
  }
}
