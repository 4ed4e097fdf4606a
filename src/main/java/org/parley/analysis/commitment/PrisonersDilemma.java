package org.parley.analysis.commitment;

import java.util.OptionalDouble;
import org.parley.model.war.Check;

/**
 * The symmetric prisoner's dilemma, {@code T > R > P > S}, in any unit.
 *
 * <p>Axelrod, <i>The Evolution of Cooperation</i> (1984).
 *
 * @param temptation {@code T}, for defecting on a cooperator
 * @param reward {@code R}, for mutual cooperation
 * @param punishment {@code P}, for mutual defection
 * @param sucker {@code S}, for cooperating with a defector
 */
public record PrisonersDilemma(double temptation, double reward, double punishment, double sucker) {

  /**
   * @throws IllegalArgumentException if the payoffs are not in that order
   */
  public PrisonersDilemma {
    Check.that(
        temptation > reward && reward > punishment && punishment > sucker,
        "payoffs",
        "T > R > P > S",
        temptation + ", " + reward + ", " + punishment + ", " + sucker);
  }

  /** What one party gains by defecting on cooperation. */
  public Deviation deviation() {
    return new Deviation(temptation, reward, punishment);
  }

  /** From which discount factor on grim trigger sustains cooperation: {@code (T-R)/(T-P)}. */
  public double grimTrigger() {
    return (temptation - reward) / (temptation - punishment);
  }

  /**
   * From which discount factor on nothing does better against tit for tat than cooperation: {@code
   * max((T-R)/(T-P), (T-R)/(R-S))}, against defecting always and in turns. None if it is above 1,
   * that is, if taking turns beats cooperation, {@code T + S > 2R}.
   */
  public OptionalDouble titForTat() {
    double turns = (temptation - reward) / (reward - sucker);
    return turns > 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(grimTrigger(), turns));
  }
}
