package org.parley.report.compose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Party;
import org.parley.study.AgentSwitch;
import org.parley.study.BargainQuestion;
import org.parley.study.Entrant;
import org.parley.study.Stability;
import org.parley.study.Stability.Verdict;
import org.parley.study.Standing;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;

/** What is said in the same words wherever a tournament is reported. */
record TournamentView(Tournament tournament) {

  BargainQuestion game() {
    return tournament.question().game();
  }

  List<Party> parties() {
    return game().scenario().parties();
  }

  /** Parties at the table. */
  List<Party> seated() {
    return tournament.question().seats().stream().map(parties()::get).toList();
  }

  int seats() {
    return tournament.question().seats().size();
  }

  /** Position of the party in a seat. */
  int party(int seat) {
    return tournament.question().seats().get(seat);
  }

  /** Names of the agents, in the order asked. */
  List<String> agents() {
    return tournament.question().entrants().stream().map(Entrant::name).toList();
  }

  String agent(int agent) {
    return agents().get(agent);
  }

  /** What the party in a seat gains in a line-up. */
  double gain(TournamentLineUp lineUp, int seat) {
    return lineUp.gain().get(party(seat));
  }

  boolean isEquilibrium(TournamentLineUp lineUp) {
    return tournament.equilibria().stream()
        .anyMatch(s -> s.lineUp().agents().equals(lineUp.agents()));
  }

  /** Line-ups that nobody clearly leaves, equilibria first, the surest first. */
  List<Stability> stable() {
    return Stream.of(Verdict.CLEAR, Verdict.WEAK, Verdict.OPEN)
        .flatMap(v -> tournament.stabilities().stream().filter(s -> s.verdict() == v))
        .toList();
  }

  static String word(Verdict verdict) {
    return switch (verdict) {
      case CLEAR -> "clear";
      case WEAK -> "weak";
      case OPEN -> "not told";
      case LEFT -> "left";
    };
  }

  /** A word for programs. */
  static String code(Verdict verdict) {
    return switch (verdict) {
      case CLEAR -> "clear";
      case WEAK -> "weak";
      case OPEN -> "open";
      case LEFT -> "left";
    };
  }

  /** "linear −2.1 ± 0.4". */
  String words(AgentSwitch other) {
    String error =
        other.error().isPresent() ? " ± " + Words.plain(other.error().getAsDouble()) : "";
    return "%s %s%s".formatted(agent(other.agent()), Words.signed(other.gain()), error);
  }

  /** The answer in two sentences. */
  String finding() {
    return best() + " " + equilibria();
  }

  private String best() {
    Standing first = tournament.ranked().get(0);
    if (first.mean().isEmpty()) {
      return "No agent gains anything in any seat.";
    }
    double share = first.mean().getAsDouble();
    List<String> names =
        tournament.ranked().stream()
            .filter(r -> share - r.mean().orElse(0) < 1e-9)
            .map(r -> agent(r.agent()))
            .toList();
    return "Of %s agents %s %s best: %s of the best mean gain in a seat, on average over the seats."
        .formatted(
            Words.count(agents().size()),
            Words.list(names),
            names.size() == 1 ? "does" : "do",
            Words.percent(share));
  }

  private String equilibria() {
    List<Stability> found = tournament.equilibria();
    if (found.isEmpty()) {
      return "From each line-up that can be judged some party would switch to another agent%s."
          .formatted(open());
    }
    String which = lineUp(stable().get(0).lineUp()); // the surest first
    return found.size() == 1
        ? "Only one line-up is left by nobody: %s.".formatted(which)
        : "%s line-ups are left by nobody, the surest of them %s."
            .formatted(Words.sentence(Words.count(found.size())), which);
  }

  private String open() {
    int open = stable().size();
    return open == 0 ? "" : ", from %d by no more than sampling explains".formatted(open);
  }

  /** "Ann boulware:0.2 and Ben linear". */
  String lineUp(TournamentLineUp lineUp) {
    return Words.list(
        IntStream.range(0, seats())
            .mapToObj(s -> seated().get(s).name() + " " + agent(lineUp.agents().get(s)))
            .toList());
  }

  /** How it was played. */
  String conditions() {
    BargainQuestion game = game();
    String draws =
        game.draws() == 0
            ? "at the likely value of every number"
            : "over %d draws of all ranges".formatted(Math.min(game.draws(), game.runs()));
    return "At the table: %s; protocol %s. %s Each is played %d times from %s, %s, with the same draws and the same luck in every line-up; %d rounds at most.%s"
        .formatted(
            Words.list(seated().stream().map(Party::name).toList()),
            game.lineUp().protocolName(),
            design(),
            game.runs(),
            starts(),
            draws,
            game.rounds(),
            study());
  }

  private String design() {
    String lineUps = Words.thousands(tournament.lineUps().size()) + " line-ups";
    return tournament.isComplete()
        ? "Each of %s agents plays each seat against every combination of them in the other seats: %s."
            .formatted(Words.count(agents().size()), lineUps)
        : "Each of %s agents plays each seat against a table where all others play one and the same of them: %s. Other combinations were not played, as they are too many."
            .formatted(Words.count(agents().size()), lineUps);
  }

  private String starts() {
    return Words.list(
        game().starts().stream().map(id -> id.isEmpty() ? "no text" : "the text " + id).toList());
  }

  private String study() {
    return tournament.question().entrants().stream().anyMatch(e -> e.spec().isForStudy())
        ? " For study only: an agent here knows the score sheets of the others."
        : "";
  }

  /** How the numbers are to be read. */
  static final String GAINS =
      "Gain is the mean gain over no deal of all runs, in the points of the party that sits there; a"
          + " run without an agreement counts 0. Points of different parties are never added. Of"
          + " best: the gain as a share of the best that any of the agents reached in the same seat;"
          + " agents are in the order of the mean of these shares, every seat alike.";

  /** What an equilibrium is here. */
  String judged() {
    return "An equilibrium of this tournament is a line-up in which no party's mean gain would rise by"
        + " switching to another of these agents while the others keep theirs. Clear: every switch"
        + " costs more than twice the standard error of the difference, over the same draws and"
        + " luck; weak: some switch costs nothing, or no more than that; not told: a switch pays, but"
        + " no more than that. Other agents than these might do better."
        + (tournament.isComplete()
            ? ""
            : " Only line-ups in which all play the same agent can be judged here.")
        + (game().draws() == 0
            ? " The error is of luck alone, as every number stands at its likely value."
            : "");
  }
}
