package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * How one gets from the present state to another: by moves of anybody, and by improvements only,
 * each strictly better for its mover than the state before it. Li, Kilgour and Hipel, <i>Status Quo
 * Analysis in the Graph Model for Conflict Resolution</i>, Journal of the Operational Research
 * Society 56 (2005), 699-707.
 *
 * @param conflict the conflict
 * @param state the present state
 * @param byMoves shortest sequences of moves, nobody moving twice in a row
 * @param byImprovements the same of improvements
 */
public record StatusQuo(Conflict conflict, int state, Paths byMoves, Paths byImprovements) {
  /** The analysis of a present state. */
  public static StatusQuo of(Conflict conflict, int state) {
    return new StatusQuo(
        conflict,
        state,
        Paths.of(conflict.moves(), state),
        Paths.of(conflict.improvements(), state));
  }

  /**
   * Who has to take part: the coalitions that get to a state by moves of their own and none of
   * whose members can be spared, the smallest first.
   *
   * <p>Time: a search for each coalition, {@code 2^n} of them.
   */
  public List<Cooperation> cooperations(int target) {
    List<Cooperation> found = new ArrayList<>();
    for (int coalition : Coalitions.bySize(conflict.decisionMakers())) {
      if (target != state && found.stream().noneMatch(c -> c.isWithin(coalition))) {
        Paths paths = Paths.of(conflict.moves(), coalition, state);
        paths.length(target).ifPresent(n -> found.add(cooperation(coalition, target, paths)));
      }
    }
    return List.copyOf(found);
  }

  private Cooperation cooperation(int coalition, int target, Paths paths) {
    return new Cooperation(
        coalition,
        paths.to(target),
        Coalitions.members(coalition)
            .filter(i -> conflict.ranking(i).prefers(target, state))
            .boxed()
            .toList());
  }

  /**
   * Decision makers who can together bring a state about.
   *
   * @param coalition bit {@code i} for decision maker {@code i}
   * @param moves a shortest sequence of their moves
   * @param gaining those of them for whom the state is strictly better than the present one
   */
  public record Cooperation(int coalition, List<Move> moves, List<Integer> gaining) {
    public Cooperation {
      moves = List.copyOf(moves);
      gaining = List.copyOf(gaining);
    }

    /** The members, in order. */
    public List<Integer> members() {
      return Coalitions.members(coalition).boxed().toList();
    }

    /** Whether it is a coalition improvement: better for each member. */
    public boolean isImprovement() {
      return gaining.size() == Integer.bitCount(coalition);
    }

    boolean isWithin(int larger) {
      return (coalition & ~larger) == 0;
    }
  }
}
