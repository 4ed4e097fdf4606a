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
 * @param game what coalitions of those at the table could reach; without values in an outline
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

  /** The same about some of the texts, by id. */
  public CoalitionAnswer about(List<String> variants) {
    return new CoalitionAnswer(
        question.about(variants, question.seats()),
        standings.stream().filter(s -> variants.contains(s.variant().id())).toList(),
        seats,
        game);
  }

  /** The part of a party. */
  public Role role(int party) {
    return question.counting().role(question.scenario().parties().get(party));
  }
}
