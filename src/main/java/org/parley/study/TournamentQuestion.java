package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Party;

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
    int lineUps = TournamentDesign.of(entrants.size(), seats().size()).lineUps().size();
    return (long) lineUps * game.runs() * game.starts().size() <= MOST_RUNS
        ? Optional.empty()
        : Optional.of(
            "%d line-ups with %d runs from each of %d texts are more than %d runs; ask for fewer"
                .formatted(lineUps, game.runs(), game.starts().size(), MOST_RUNS));
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
