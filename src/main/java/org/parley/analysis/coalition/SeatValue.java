package org.parley.analysis.coalition;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * What a seat at the table is worth to everybody: the solutions with a party bargaining, and with
 * it only watching, all others in the roles that they have. Gains are over no deal, in each party's
 * own points; those of different parties cannot be compared.
 *
 * @param party whose seat it is
 * @param nash by the Nash solution
 * @param kalaiSmorodinsky by the Kalai-Smorodinsky solution
 */
public record SeatValue(int party, Change nash, Change kalaiSmorodinsky) {

  /**
   * A solution with and without the seat.
   *
   * @param with the party bargains
   * @param without it watches: it need not consent, and its gain counts for nothing
   */
  public record Change(Solution with, Solution without) {

    /**
     * By party, its gain with the seat less its gain without, in its points. Where there is no
     * package, everybody has no deal and gains 0.
     *
     * @param parties how many
     */
    public List<Double> gained(int parties) {
      return IntStream.range(0, parties).mapToObj(p -> gain(with, p) - gain(without, p)).toList();
    }

    private static double gain(Solution solution, int party) {
      return solution.deal().map(d -> d.gain().get(party)).orElse(0.0);
    }
  }

  /**
   * The value of a seat.
   *
   * @param terms roles of all others, who bargain, ratify or watch; the party's own does not matter
   * @throws IllegalArgumentException if nobody else bargains
   */
  public static SeatValue of(BargainingProblem problem, Terms terms, int party) {
    Solver with = Solver.of(problem.layout(), terms.seating(party, Role.BARGAINS));
    Solver without = Solver.of(problem.layout(), terms.seating(party, Role.WATCHES));
    return new SeatValue(
        party,
        new Change(with.nash(problem), without.nash(problem)),
        new Change(with.kalaiSmorodinsky(problem), without.kalaiSmorodinsky(problem)));
  }
}
