package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * What each coalition of parties could reach if only its members had to agree, as a game in shares.
 *
 * <p>Points of different parties cannot be added. What is added here are shares: a party's gain
 * over no deal by a unit of its own, its ideal gain. The worth of a coalition {@code S} of two or
 * more is the largest sum of its members' shares, {@code v(S) = max over x of sum over p in S of
 * gain_p(x) / unit_p}, over the packages that the rules permit and that every member of {@code S}
 * accepts, as do the parties that are needed whatever happens; what the others think counts for
 * nothing. Where there is no such package, and for a party alone, the worth is 0: an agreement
 * takes two.
 *
 * <p>To share such a worth out supposes that members can pay each other in shares, which a treaty
 * seldom allows: read the numbers as who matters how much, not as forecasts. A package binds all,
 * so that two coalitions cannot sign one each, and a new member also brings a veto: a larger
 * coalition may be worth less than a smaller one, and the core is then empty.
 *
 * <p>Exact, through the solver; {@code 2^n} solves.
 *
 * @param players parties of the problem, in the order of the game's players
 * @param units ideal gain by player, in its points; 0 for one that cannot gain and never counts
 * @param game worths in shares
 * @param proven whether every worth is proven to be the largest
 */
public record BargainingGame(
    List<Integer> players, List<Double> units, CoalitionGame game, boolean proven) {

  /** A gain that is rounding, in points. */
  private static final double HAIR = 1e-9;

  /** What a party's ideal gain is the best of. */
  public enum Ideal {
    /** The packages that all players and all needed parties accept, as Kalai and Smorodinsky's. */
    TABLE,
    /** The packages that the party itself and all needed parties accept. */
    OWN
  }

  public BargainingGame {
    players = List.copyOf(players);
    units = List.copyOf(units);
  }

  /**
   * The game of a problem.
   *
   * @param players distinct parties, at most {@link CoalitionGame#MOST_PLAYERS}
   * @param needed parties that must not lose and whose red lines hold, in a coalition or not; they
   *     may be players
   * @return empty if shares are of the table's ideal gains and no package suits the whole table
   */
  public static Optional<BargainingGame> of(
      BargainingProblem problem, List<Integer> players, Collection<Integer> needed, Ideal ideal) {
    return new Maker(problem, List.copyOf(players), List.copyOf(needed)).make(ideal);
  }

  /** Solves coalition by coalition. */
  private static final class Maker {
    private final BargainingProblem problem;
    private final List<Integer> players;
    private final List<Integer> needed;
    private boolean proven = true;

    Maker(BargainingProblem problem, List<Integer> players, List<Integer> needed) {
      this.problem = problem;
      this.players = players;
      this.needed = needed;
    }

    Optional<BargainingGame> make(Ideal ideal) {
      int everybody = (int) Coalitions.all(players.size());
      if (ideal == Ideal.TABLE && ideal(everybody, 0).isEmpty()) {
        return Optional.empty();
      }
      List<Double> units =
          IntStream.range(0, players.size())
              .mapToObj(i -> ideal(ideal == Ideal.OWN ? 1 << i : everybody, i).orElse(0.0))
              .toList();
      CoalitionGame game = CoalitionGame.of(players.size(), s -> worth(s, units));
      return Optional.of(new BargainingGame(players, units, game, proven));
    }

    /** The most that a player can gain if a coalition agrees, in its points. */
    private Optional<Double> ideal(int coalition, int player) {
      Solution demand = note(solver(coalition).demand(problem, players.get(player)));
      return demand.deal().map(d -> demand.value() > HAIR ? demand.value() : 0);
    }

    private double worth(int coalition, List<Double> units) {
      List<Double> counted = byParty(coalition, units);
      if (Integer.bitCount(coalition) < 2 || counted.stream().allMatch(u -> u == 0)) {
        return 0;
      }
      Solution best = note(solver(coalition).sumOfShares(problem, counted));
      return best.deal().isPresent() ? Math.max(0, best.value()) : 0;
    }

    private Solution note(Solution solution) {
      proven &= solution.status() != Status.BOUNDED;
      return solution;
    }

    private Solver solver(int coalition) {
      List<Role> roles = new ArrayList<>();
      for (int p = 0; p < problem.layout().parties(); p++) {
        roles.add(role(p, coalition));
      }
      return Solver.of(problem.layout(), Terms.among(roles));
    }

    private Role role(int party, int coalition) {
      int player = players.indexOf(party);
      if (player >= 0 && Coalitions.contains(coalition, player)) {
        return Role.BARGAINS;
      }
      return needed.contains(party) ? Role.RATIFIES : Role.WATCHES;
    }

    private List<Double> byParty(int coalition, List<Double> units) {
      return IntStream.range(0, problem.layout().parties())
          .mapToObj(p -> role(p, coalition) == Role.BARGAINS ? units.get(players.indexOf(p)) : 0.0)
          .toList();
    }
  }
}
