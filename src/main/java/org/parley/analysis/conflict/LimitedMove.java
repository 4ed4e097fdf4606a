package org.parley.analysis.conflict;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Limited-move stability with horizon {@code h}, {@code L_h}: a decision maker stays at a state if
 * it expects nothing better from moving, everybody looking {@code h} moves ahead. Zagare,
 * <i>Limited-Move Equilibria in 2 x 2 Games</i>, Theory and Decision 16 (1984), 1-19; Kilgour,
 * <i>Anticipation and Stability in Two-Person Noncooperative Games</i> (1985); Fang, Hipel and
 * Kilgour (1993).
 *
 * <p>Let {@code G_h(i, s)} be the state that {@code i}, to move at {@code s}, expects at last.
 * {@code G_0(i, s) = s}. For {@code h > 0} a move to {@code t} is expected to end at {@code E(i,
 * t)}: at {@code G_{h-1}(j, t)}, where {@code j} is the other one. If the best of these is strictly
 * better for {@code i} than {@code s}, {@code G_h(i, s)} is that one, else {@code s}. The state is
 * stable if {@code G_h(i, s) = s}. {@code L_1} is Nash stability; long horizons with everybody's
 * preferences strict give non-myopic stability where the expectations settle.
 *
 * <p>Of three or more, several may want to answer at {@code t}, and the sources differ in who does
 * (Soares et al., Group Decision and Negotiation (2026), doi:10.1007/s10726-026-09962-3, compares
 * them). Taken here: {@code i} is cautious and expects the worst for itself of {@code G_{h-1}(j,
 * t)} over those {@code j} other than {@code i} who would move; {@code t} if none would. The
 * sources assume strict preferences; with ties, of ends that are as good as each other the one with
 * the smallest number is expected.
 *
 * <p>Time: {@code h} times the number of moves.
 */
public final class LimitedMove {
  private static final int BEST = 1;
  private static final int WORST = -1;

  private final int[][] expected;

  private LimitedMove(int[][] expected) {
    this.expected = expected;
  }

  /**
   * What everybody expects everywhere.
   *
   * @param horizon how many moves ahead, at least 1
   */
  public static LimitedMove of(Conflict conflict, int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException("expected a horizon of at least 1, found " + horizon);
    }
    int[][] expected = new int[conflict.decisionMakers()][];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = IntStream.range(0, conflict.states()).toArray();
    }
    for (int h = 0; h < horizon; h++) {
      expected = oneMoveMore(conflict, expected);
    }
    return new LimitedMove(expected);
  }

  private static int[][] oneMoveMore(Conflict conflict, int[][] expected) {
    int[][] more = new int[expected.length][];
    for (int i = 0; i < expected.length; i++) {
      more[i] = moving(conflict, i, answered(conflict.ranking(i), i, expected));
    }
    return more;
  }

  /** Where a decision maker expects a move to each state to end. */
  private static int[] answered(Ranking ranking, int i, int[][] expected) {
    int[] end = new int[ranking.states()];
    for (int t = 0; t < end.length; t++) {
      end[t] = t;
      for (int j = 0; j < expected.length; j++) {
        int answer = expected[j][t];
        boolean answers = j != i && answer != t;
        end[t] =
            answers && (end[t] == t || isFirst(ranking, WORST, answer, end[t])) ? answer : end[t];
      }
    }
    return end;
  }

  private static int[] moving(Conflict conflict, int i, int[] end) {
    Ranking ranking = conflict.ranking(i);
    Arcs arcs = conflict.moves().arcs(i);
    int[] expected = new int[end.length];
    for (int state = 0; state < end.length; state++) {
      int best = state;
      for (int arc = arcs.first(state); arc < arcs.end(state); arc++) {
        int to = end[arcs.target(arc)];
        boolean gains = ranking.prefers(to, state);
        best = gains && (best == state || isFirst(ranking, BEST, to, best)) ? to : best;
      }
      expected[state] = best;
    }
    return expected;
  }

  /** Whether a state is further in a direction, or as good and has the smaller number. */
  private static boolean isFirst(Ranking ranking, int direction, int state, int than) {
    int order = direction * Integer.compare(ranking.level(state), ranking.level(than));
    return order < 0 || (order == 0 && state < than);
  }

  /** The state that a decision maker, to move at a state, expects at last. */
  public int expected(int decisionMaker, int state) {
    return expected[decisionMaker][state];
  }

  /** Whether a decision maker stays at a state. */
  public boolean isStable(int decisionMaker, int state) {
    return expected[decisionMaker][state] == state;
  }

  /** The states at which a decision maker stays, in order. */
  public List<Integer> stable(int decisionMaker) {
    return IntStream.range(0, states()).filter(s -> isStable(decisionMaker, s)).boxed().toList();
  }

  /** The states at which everybody stays, in order. */
  public List<Integer> equilibria() {
    return IntStream.range(0, states()).filter(this::isEquilibrium).boxed().toList();
  }

  private boolean isEquilibrium(int state) {
    return IntStream.range(0, expected.length).allMatch(i -> isStable(i, state));
  }

  private int states() {
    return expected[0].length;
  }
}
