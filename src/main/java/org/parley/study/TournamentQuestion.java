package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * Which agent does best in which seat, and against whom?
 *
 * @param game the table at which they play: seats, protocol, starts, runs, draws, seed; who plays
 *     there by {@link BargainQuestion#lineUp} does not matter
 * @param entrants the agents, at least two
 */
public record TournamentQuestion(BargainQuestion game, List<Entrant> entrants) {
  /** So many runs can be held. */
  static final long MOST_RUNS = 10_000_000;

  public TournamentQuestion {
    entrants = List.copyOf(entrants);
    if (entrants.size() < 2) {
      throw new IllegalArgumentException("a tournament has at least two agents: " + entrants);
    }
  }

  /**
   * The texts to start from if nobody says which: no text, as under offers in turn it makes little
   * difference where the parties start; if an agent holds to the text on the table, the first of
   * those that are looked at closely, see {@link SolveQuestion#usual}.
   */
  public static List<String> usualStarts(List<Entrant> entrants, Scenario scenario) {
    boolean needsText = entrants.stream().anyMatch(e -> e.spec().model() == AgentSpec.Model.TEXT);
    return needsText && !scenario.variants().isEmpty()
        ? SolveQuestion.usual(scenario).subList(0, 1)
        : List.of("");
  }

  /** Positions of the parties at the table. */
  public List<Integer> seats() {
    return IntStream.range(0, game.scenario().parties().size())
        .filter(p -> game.lineUp().players().get(p).isPresent())
        .boxed()
        .toList();
  }

  /** Why it cannot be played as asked, for people; empty if it can. */
  public Optional<String> obstacle() {
    if (!game.lineUp().protocol().needsOffers()) {
      return Optional.of(
          "under the protocol %s agents neither choose nor accept packages, so that it makes no difference who plays"
              .formatted(game.lineUp().protocolName()));
    }
    if (seats().size() < 2) {
      return Optional.of("expected at least two parties at the table, found " + seated());
    }
    return tooLong().or(game::obstacle).or(this::noStart);
  }

  private String seated() {
    List<Party> parties = game.scenario().parties();
    return String.join(", ", seats().stream().map(p -> parties.get(p).id()).toList());
  }

  private Optional<String> tooLong() {
    long lineUps = TournamentDesign.of(entrants.size(), seats().size()).lineUps().size();
    long all = lineUps * game.runs() * game.starts().size();
    return all <= MOST_RUNS
        ? Optional.empty()
        : Optional.of(
            "%d line-ups make %d runs in all; expected at most %d"
                .formatted(lineUps, all, MOST_RUNS));
  }

  private Optional<String> noStart() {
    return game.starts().stream()
        .filter(id -> game.watch(id, 0).isEmpty())
        .findFirst()
        .map(
            id -> "%s breaks a rule of the scenario, so that nothing starts from it".formatted(id));
  }

  /** Plays all line-ups. */
  public Tournament answer() {
    return new TournamentPlay(this).answer();
  }
}
