package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.conflict.Attractors;
import org.parley.analysis.conflict.CoalitionStability;
import org.parley.analysis.conflict.Conflict;
import org.parley.analysis.conflict.LimitedMove;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.analysis.conflict.Stability;
import org.parley.analysis.conflict.StatusQuo;
import org.parley.model.Party;
import org.parley.model.Scenario;

/**
 * What a conflict comes to, at the likely value of every number, and in which share of draws.
 *
 * @param question what was asked
 * @param named its states by name
 * @param likely the conflict at the likely values
 * @param stability who stays where at the likely values
 * @param limited the same with a horizon
 * @param coalitions the same for coalitions; empty if there are too many states for it
 * @param statusQuo what can be reached from the present state at the likely values
 * @param attractors where it comes to rest at the likely values if everybody only ever improves
 * @param shares in which share of draws what holds
 * @param holding what would make the state hold that was asked about, by concept
 */
public record ConflictAnswer(
    ConflictQuestion question,
    NamedConflict named,
    Conflict likely,
    Stability stability,
    LimitedMove limited,
    Optional<CoalitionStability> coalitions,
    StatusQuo statusQuo,
    Attractors attractors,
    ConflictShares shares,
    List<Holding> holding) {
  public ConflictAnswer {
    holding = List.copyOf(holding);
  }

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }

  /** How many states. */
  public int states() {
    return likely.states();
  }

  /** The decision makers, in order. */
  public List<Party> movers() {
    List<String> ids = named.model().movers();
    return scenario().parties().stream().filter(p -> ids.contains(p.id())).toList();
  }

  /** Whether a decision maker stays at a state, at the likely values. */
  public boolean isStable(SolutionConcept concept, int mover, int state) {
    return concept
        .concept()
        .map(c -> stability.isStable(c, mover, state))
        .orElseGet(() -> limited.isStable(mover, state));
  }

  /** Whether everybody stays at a state, at the likely values. */
  public boolean isEquilibrium(SolutionConcept concept, int state) {
    return IntStream.range(0, likely.decisionMakers()).allMatch(i -> isStable(concept, i, state));
  }

  /** The states at which everybody stays at the likely values, in order. */
  public List<Integer> equilibria(SolutionConcept concept) {
    return IntStream.range(0, states()).filter(s -> isEquilibrium(concept, s)).boxed().toList();
  }

  /** States that no moves lead to from the present one, in order. */
  public List<Integer> unreachable() {
    return IntStream.range(0, states())
        .filter(s -> statusQuo.byMoves().length(s).isEmpty())
        .boxed()
        .toList();
  }
}
