package org.parley.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Agents against each other: an empirical game, whose players are the parties at the table, whose
 * strategies are the agents and whose payoffs are mean gains over runs with the same draws and luck
 * (M. P. Wellman 2006; for negotiating agents T. Baarslag, K. Fujita, E. H. Gerding, K. Hindriks,
 * T. Ito, N. R. Jennings, C. Jonker, S. Kraus, R. Lin, V. Robu and C. R. Williams 2013,
 * doi:10.1016/j.artint.2012.09.004).
 *
 * @param question what was asked
 * @param isComplete whether every combination of agents was played; if not, those in which all but
 *     at most one seat play the same agent
 * @param lineUps what came of each, the agent of the last seat changing fastest
 * @param standings one for each agent, in the order asked
 * @param stabilities of the line-ups that can be judged, in order
 */
public record Tournament(
    TournamentQuestion question,
    boolean isComplete,
    List<TournamentLineUp> lineUps,
    List<Standing> standings,
    List<Stability> stabilities) {

  public Tournament {
    lineUps = List.copyOf(lineUps);
    standings = List.copyOf(standings);
    stabilities = List.copyOf(stabilities);
  }

  /** From what was played. */
  static Tournament of(
      TournamentQuestion question, boolean isComplete, List<TournamentLineUp> lineUps) {
    return new Tournament(
        question,
        isComplete,
        lineUps,
        new Standings(question, isComplete, lineUps).all(),
        new EmpiricalGame(question, lineUps).stabilities());
  }

  /** Agents by the mean of their shares of the best, the best first; equals as they were asked. */
  public List<Standing> ranked() {
    return standings.stream().sorted(Comparator.comparingDouble(s -> -s.mean().orElse(0))).toList();
  }

  /** The line-ups that nobody would leave alone, by the means. */
  public List<Stability> equilibria() {
    return stabilities.stream().filter(Stability::isEquilibrium).toList();
  }

  /** The line-up in which a seat plays one agent and all others play another; always played. */
  public TournamentLineUp against(int seat, int own, int others) {
    return lineUps.stream()
        .filter(l -> l.agents().get(seat) == own)
        .filter(l -> isAll(l.agents(), seat, others))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAll(List<Integer> agents, int but, int agent) {
    return IntStream.range(0, agents.size()).allMatch(s -> s == but || agents.get(s) == agent);
  }
}
