package org.parley.report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.model.Party;
import org.parley.study.AgentSwitch;
import org.parley.study.BargainQuestion;
import org.parley.study.Stability;
import org.parley.study.Standing;
import org.parley.study.Tournament;
import org.parley.study.TournamentLineUp;

/**
 * Agents against each other, as a tree: what {@code results.json} holds. Single runs are in the
 * CSV.
 */
public final class TournamentTree {
  private final Tournament tournament;
  private final TournamentView view;

  private TournamentTree(Tournament tournament) {
    this.tournament = tournament;
    view = new TournamentView(tournament);
  }

  /** The tree. Field names are stable; ids are those of the scenario file, agents as asked for. */
  public static Map<String, Object> of(Tournament tournament) {
    return new TournamentTree(tournament).tree();
  }

  private Map<String, Object> tree() {
    BargainQuestion game = view.game();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", game.scenario().id());
    tree.put("seed", game.seed());
    tree.put("parties", ids(view.parties()));
    tree.put("seats", ids(view.seated()));
    tree.put("protocol", game.lineUp().protocolName());
    tree.put("agents", agents());
    tree.put("rounds", game.rounds());
    tree.put("runs", game.runs());
    tree.put("draws", game.draws());
    tree.put("risk", game.risk());
    tree.put("starts", game.starts());
    tree.put("complete", tournament.isComplete());
    tree.put("standings", tournament.ranked().stream().map(this::standing).toList());
    tree.put("lineUps", tournament.lineUps().stream().map(this::lineUp).toList());
    tree.put("stability", tournament.stabilities().stream().map(this::stability).toList());
    tree.put("equilibria", tournament.equilibria().stream().map(s -> agents(s.lineUp())).toList());
    return tree;
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(Party::id).toList();
  }

  private Map<String, Object> agents() {
    Map<String, Object> agents = new LinkedHashMap<>();
    tournament.question().entrants().forEach(e -> agents.put(e.name(), e.spec().name()));
    return agents;
  }

  /** The agent of each party at the table. */
  private Map<String, Object> agents(TournamentLineUp lineUp) {
    Map<String, Object> agents = new LinkedHashMap<>();
    for (int seat = 0; seat < view.seats(); seat++) {
      agents.put(view.seated().get(seat).id(), view.agent(lineUp.agents().get(seat)));
    }
    return agents;
  }

  private Map<String, Object> standing(Standing standing) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("agent", view.agent(standing.agent()));
    tree.put("agreed", standing.agreed());
    tree.put("gain", bySeat(standing.gain()));
    Map<String, Object> ofBest = new LinkedHashMap<>();
    for (int seat = 0; seat < view.seats(); seat++) {
      String id = view.seated().get(seat).id();
      standing.ofBest().get(seat).ifPresent(share -> ofBest.put(id, share));
    }
    tree.put("ofBest", ofBest);
    standing.mean().ifPresent(mean -> tree.put("meanOfBest", mean));
    return tree;
  }

  private Map<String, Object> bySeat(List<Double> numbers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    IntStream.range(0, view.seats())
        .forEach(seat -> tree.put(view.seated().get(seat).id(), numbers.get(seat)));
    return tree;
  }

  private Map<String, Object> lineUp(TournamentLineUp lineUp) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("agents", agents(lineUp));
    tree.put("agreed", lineUp.agreed());
    Map<String, Object> gain = new LinkedHashMap<>();
    for (int p = 0; p < view.parties().size(); p++) {
      gain.put(view.parties().get(p).id(), lineUp.gain().get(p));
    }
    tree.put("gain", gain);
    return tree;
  }

  private Map<String, Object> stability(Stability stability) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("agents", agents(stability.lineUp()));
    tree.put("equilibrium", stability.isEquilibrium());
    tree.put("verdict", TournamentView.code(stability.verdict()));
    tree.put("switches", stability.switches().stream().map(this::other).toList());
    return tree;
  }

  private Map<String, Object> other(AgentSwitch other) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("party", view.seated().get(other.seat()).id());
    tree.put("to", view.agent(other.agent()));
    tree.put("gain", other.gain());
    other.error().ifPresent(error -> tree.put("error", error));
    return tree;
  }
}
