package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Role;

/**
 * The answer to a {@link CoalitionQuestion}.
 *
 * @param question what was asked
 * @param standings how each text stands, in the order of the file
 * @param seats what each seat asked about is worth, in the order of the parties; none of a party
 *     without whom nobody would bargain
 * @param game what coalitions of those at the table could reach
 */
public record CoalitionAnswer(
    CoalitionQuestion question,
    List<TextStanding> standings,
    List<SeatWorth> seats,
    SharedGame game) {

  public CoalitionAnswer {
    standings = List.copyOf(standings);
    seats = List.copyOf(seats);
  }

  /** The part of a party. */
  public Role role(int party) {
    return question.counting().role(question.scenario().parties().get(party));
  }
}
