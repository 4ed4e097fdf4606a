package org.parley.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody would rather play another agent, in one line-up of a tournament of which every
 * line-up that differs in one seat was played as well.
 *
 * @param lineUp which
 * @param switches every other agent for every seat, seat by seat
 */
public record Stability(TournamentLineUp lineUp, List<AgentSwitch> switches) {

  public Stability {
    switches = List.copyOf(switches);
  }

  /** How sure it is that nobody switches. */
  public enum Verdict {
    /** An equilibrium: every switch costs more than sampling explains. */
    CLEAR,
    /**
     * An equilibrium: no switch pays, but some costs nothing, or no more than sampling explains.
     */
    WEAK,
    /** A switch pays, but no more than sampling explains. */
    OPEN,
    /** A switch pays, and by more than sampling explains. */
    LEFT
  }

  /** How sure it is that nobody switches. */
  public Verdict verdict() {
    if (switches.stream().anyMatch(AgentSwitch::clearlyPays)) {
      return Verdict.LEFT;
    }
    if (switches.stream().anyMatch(AgentSwitch::pays)) {
      return Verdict.OPEN;
    }
    return switches.stream().allMatch(AgentSwitch::clearlyCosts) ? Verdict.CLEAR : Verdict.WEAK;
  }

  /**
   * Whether it is a Nash equilibrium of the empirical game: no party's mean gain would rise if it
   * alone switched to another agent of the tournament (M. P. Wellman 2006, Methods for empirical
   * game-theoretic analysis; P. R. Jordan, C. Kiekintveld and M. P. Wellman 2007, Empirical
   * game-theoretic analysis of the TAC Supply Chain game).
   */
  public boolean isEquilibrium() {
    return switches.stream().noneMatch(AgentSwitch::pays);
  }

  /** The switch that raises the mean gain of a seat most, or costs it least. */
  public Optional<AgentSwitch> best(int seat) {
    return switches.stream()
        .filter(s -> s.seat() == seat)
        .max(
            Comparator.comparingDouble(AgentSwitch::gain)
                .thenComparing(AgentSwitch::agent, Comparator.reverseOrder()));
  }
}
