package org.parley.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.bargaining.Agent;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Negotiation;
import org.parley.model.BargainingProblem;
import org.parley.uncertainty.Parallel;

/**
 * Plays the line-ups of a {@link TournamentQuestion}. Run {@code r} from a text has the same draw,
 * the same start and the same luck in every line-up, and is the run {@code r} that a {@link
 * BargainQuestion} with these agents plays.
 */
final class TournamentPlay {
  private final TournamentQuestion question;
  private final BargainQuestion game;
  private final Bargaining bargaining;
  private final TournamentDesign design;
  private final int draws; // of which the runs are, in turn
  private final int parties;

  TournamentPlay(TournamentQuestion question) {
    this.question = question;
    game = question.game();
    bargaining = new Bargaining(game);
    design = TournamentDesign.of(question.entrants().size(), question.seats().size());
    draws = Math.max(1, Math.min(game.draws(), game.runs()));
    parties = game.scenario().parties().size();
  }

  /** The runs of one line-up, from one text. */
  private record Played(int lineUp, int start, List<BargainRun> runs) {}

  Tournament answer() {
    // where there is one draw, its line-ups are the work to share out
    int together = draws == 1 ? 1 : game.threads();
    List<Played> played =
        Parallel.map(together, draws, k -> play(k, game.threads() / together)).stream()
            .flatMap(List::stream)
            .toList();
    return Tournament.of(
        question,
        design.isComplete(),
        IntStream.range(0, design.lineUps().size()).mapToObj(l -> lineUp(l, played)).toList());
  }

  private TournamentLineUp lineUp(int lineUp, List<Played> played) {
    return TournamentLineUp.of(
        design.lineUps().get(lineUp),
        parties,
        IntStream.range(0, game.starts().size()).mapToObj(s -> runs(lineUp, s, played)).toList());
  }

  private static List<BargainRun> runs(int lineUp, int start, List<Played> played) {
    return played.stream()
        .filter(p -> p.lineUp == lineUp && p.start == start)
        .flatMap(p -> p.runs.stream())
        .sorted(Comparator.comparingInt(BargainRun::run))
        .toList();
  }

  /** All runs of one draw. */
  private List<Played> play(int k, int threads) {
    BargainingProblem problem = bargaining.problem(bargaining.draw(k));
    Negotiation negotiation = Negotiation.of(problem, bargaining.setup(problem));
    List<List<Begun>> starts =
        IntStream.range(0, game.starts().size()).mapToObj(s -> begun(s, k)).toList();
    return Parallel.map(
            threads, design.lineUps().size(), l -> play(l, negotiation, problem, starts))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** A run about to be played: its number and the package it starts from. */
  private record Begun(int run, Optional<List<Integer>> text) {}

  private List<Begun> begun(int start, int k) {
    List<Begun> begun = new ArrayList<>();
    for (int run = k; run < game.runs(); run += draws) {
      Optional<List<Integer>> text = bargaining.outcome(start, run);
      if (game.starts().get(start).isEmpty() || text.isPresent()) {
        begun.add(new Begun(run, text));
      }
    }
    return begun;
  }

  private List<Played> play(
      int lineUp, Negotiation table, BargainingProblem problem, List<List<Begun>> starts) {
    Negotiation negotiation = table.by(agents(lineUp, problem));
    return IntStream.range(0, starts.size())
        .mapToObj(s -> new Played(lineUp, s, play(negotiation, problem, s, starts.get(s))))
        .toList();
  }

  private List<Optional<Agent>> agents(int lineUp, BargainingProblem problem) {
    List<Optional<Agent>> agents =
        new ArrayList<>(Stream.generate(Optional::<Agent>empty).limit(parties).toList());
    List<Integer> entrants = design.lineUps().get(lineUp);
    for (int s = 0; s < entrants.size(); s++) {
      Entrant entrant = question.entrants().get(entrants.get(s));
      agents.set(question.seats().get(s), Optional.of(entrant.spec().agent(problem)));
    }
    return agents;
  }

  private List<BargainRun> play(
      Negotiation negotiation, BargainingProblem problem, int start, List<Begun> begun) {
    List<BargainRun> runs = new ArrayList<>();
    for (Begun b : begun) {
      Negotiation here = b.text.map(negotiation::from).orElse(negotiation);
      runs.add(run(problem, b, here.play(bargaining.luck(start, b.run))));
    }
    return runs;
  }

  private BargainRun run(BargainingProblem problem, Begun begun, Ending ending) {
    return new BargainRun(
        begun.run,
        bargaining.draw(begun.run),
        ending,
        bargaining.each(problem::noDeal),
        begun.text.map(t -> bargaining.utility(problem, t)).orElse(List.of()),
        bargaining.discounted(problem, ending),
        List.of(),
        OptionalDouble.empty());
  }
}
