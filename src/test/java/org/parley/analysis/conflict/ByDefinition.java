package org.parley.analysis.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Stability word for word from the definitions, slowly and with none of the code under test. */
final class ByDefinition {
  private final int n;
  private final int m;
  private final boolean[][][] moves;
  private final double[][] utility;

  ByDefinition(Conflict conflict) {
    n = conflict.decisionMakers();
    m = conflict.states();
    moves = new boolean[n][m][m];
    conflict.moves().moves().forEach(move -> moves[move.mover()][move.from()][move.to()] = true);
    utility = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < m; s++) {
        utility[i][s] = -conflict.ranking(i).level(s);
      }
    }
  }

  /** Somebody who moves: one, or several together. */
  interface Mover {
    boolean canMove(int from, int to);
  }

  /** Where some movers get to by one move or more, none of them moving twice in a row. */
  Set<Integer> sequences(List<? extends Mover> movers, int from) {
    Set<List<Integer>> known = new HashSet<>();
    Set<List<Integer>> latest = Set.of(List.of(from, -1));
    while (!latest.isEmpty()) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> at : latest) {
        for (int k = 0; k < movers.size(); k++) {
          for (int to = 0; to < m; to++) {
            if (k != at.get(1) && movers.get(k).canMove(at.get(0), to)) {
              next.add(List.of(to, k));
            }
          }
        }
      }
      next.removeAll(known);
      known.addAll(next);
      latest = next;
    }
    Set<Integer> states = new TreeSet<>();
    known.forEach(at -> states.add(at.get(0)));
    return states;
  }

  /** The members of a set as movers, each alone. */
  List<Mover> singly(int coalition, boolean improving) {
    return IntStream.range(0, n)
        .filter(j -> (coalition >> j & 1) == 1)
        .<Mover>mapToObj(j -> (s, t) -> moves[j][s][t] && (!improving || better(1 << j, t, s)))
        .toList();
  }

  /** The coalitions within a set as movers, each by what is better for all its members. */
  List<Mover> together(int coalition) {
    return IntStream.range(1, 1 << n)
        .filter(d -> (d & coalition) == d)
        .<Mover>mapToObj(
            d -> (s, t) -> better(d, t, s) && sequences(singly(d, false), s).contains(t))
        .toList();
  }

  boolean better(int coalition, int state, int than) {
    for (int i = 0; i < n; i++) {
      if ((coalition >> i & 1) == 1 && utility[i][state] <= utility[i][than]) {
        return false;
      }
    }
    return true;
  }

  boolean isStable(Concept concept, int i, int s) {
    int others = (1 << n) - 1 - (1 << i);
    boolean credible = concept == Concept.SEQ || concept == Concept.SSEQ;
    return isStable(concept, 1 << i, s, singly(others, credible));
  }

  boolean isCoalitionStable(Concept concept, int coalition, int s) {
    int others = (1 << n) - 1 - coalition;
    boolean credible = concept == Concept.SEQ || concept == Concept.SSEQ;
    return isStable(concept, coalition, s, credible ? together(others) : singly(others, false));
  }

  private boolean isStable(Concept concept, int coalition, int s, List<Mover> others) {
    for (int s1 : sequences(singly(coalition, false), s)) {
      if (better(coalition, s1, s)) {
        boolean deterred = false;
        for (int s2 : concept == Concept.NASH ? Set.<Integer>of() : sequences(others, s1)) {
          deterred |= !better(coalition, s2, s) && isSafe(concept, coalition, s, s2);
        }
        if (!deterred) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSafe(Concept concept, int coalition, int s, int s2) {
    return concept == Concept.GMR
        || concept == Concept.SEQ
        || sequences(singly(coalition, false), s2).stream()
            .noneMatch(s3 -> better(coalition, s3, s));
  }

  /** The state that a decision maker, to move at a state, expects at last. */
  int expected(int horizon, int i, int s) {
    int best = s;
    for (int t = 0; horizon > 0 && t < m; t++) {
      if (moves[i][s][t]) {
        int end = end(horizon - 1, i, t);
        boolean first = best == s && utility[i][end] > utility[i][s];
        boolean ahead =
            best != s
                && (utility[i][end] > utility[i][best]
                    || (utility[i][end] == utility[i][best] && end < best));
        best = first || ahead ? end : best;
      }
    }
    return best;
  }

  private int end(int horizon, int i, int t) {
    List<Integer> answers =
        IntStream.range(0, n)
            .filter(j -> j != i)
            .map(j -> expected(horizon, j, t))
            .filter(end -> end != t)
            .boxed()
            .toList();
    double worst = answers.stream().mapToDouble(e -> utility[i][e]).min().orElse(0);
    return answers.stream().filter(e -> utility[i][e] == worst).min(Integer::compare).orElse(t);
  }
}
