package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.coalition.BanzhafValue;
import org.parley.analysis.coalition.BargainingGame;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.Core;
import org.parley.analysis.coalition.Nucleolus;
import org.parley.analysis.coalition.ShapleyValue;
import org.parley.analysis.frontier.Role;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;

/**
 * What coalitions of those at the table could reach, in shares of ideal gains, see {@link
 * BargainingGame}; at the likely values.
 *
 * @param players positions of the parties that bargain
 * @param needed positions of those that must not lose, whoever agrees
 * @param values the game and its solutions; empty if there are fewer than two players, more than
 *     {@value #MOST_PLAYERS}, or no package that gives the shares a measure, and if it was not
 *     asked for
 */
public record SharedGame(List<Integer> players, List<Integer> needed, Optional<Values> values) {
  /** Each player more doubles the searches. */
  public static final int MOST_PLAYERS = 10;

  public SharedGame {
    players = List.copyOf(players);
    needed = List.copyOf(needed);
  }

  /**
   * The game and its solutions; lists are by player, in shares of ideal gains.
   *
   * @param game the worths
   * @param core whether there is a way to share that no coalition can beat, and the proof
   * @param shapley the Shapley value
   * @param nucleolus the nucleolus
   * @param banzhaf the Banzhaf value
   */
  public record Values(
      BargainingGame game,
      Core core,
      List<Double> shapley,
      List<Double> nucleolus,
      List<Double> banzhaf) {

    public Values {
      shapley = List.copyOf(shapley);
      nucleolus = List.copyOf(nucleolus);
      banzhaf = List.copyOf(banzhaf);
    }

    private static Values of(BargainingGame bargaining) {
      CoalitionGame game = bargaining.game();
      return new Values(
          bargaining,
          Core.of(game),
          ShapleyValue.of(game),
          Nucleolus.of(game),
          BanzhafValue.of(game));
    }
  }

  /** The players without their game. */
  static SharedGame unsolved(CoalitionQuestion question) {
    return new SharedGame(
        positions(question, Role.BARGAINS), positions(question, Role.RATIFIES), Optional.empty());
  }

  static SharedGame of(CoalitionQuestion question) {
    List<Integer> players = positions(question, Role.BARGAINS);
    List<Integer> needed = positions(question, Role.RATIFIES);
    if (players.size() < 2 || players.size() > MOST_PLAYERS) {
      return unsolved(question);
    }
    BargainingProblem problem = ProblemTemplate.of(question.scenario()).likely();
    return new SharedGame(
        players,
        needed,
        BargainingGame.of(problem, players, needed, ideal(question)).map(Values::of));
  }

  private static List<Integer> positions(CoalitionQuestion question, Role role) {
    return IntStream.range(0, question.scenario().parties().size())
        .filter(p -> question.counting().role(question.scenario().parties().get(p)) == role)
        .boxed()
        .toList();
  }

  private static BargainingGame.Ideal ideal(CoalitionQuestion question) {
    return switch (question.ideal()) {
      case TABLE -> BargainingGame.Ideal.TABLE;
      case OWN -> BargainingGame.Ideal.OWN;
    };
  }
}
