package org.parley.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which agents meet.
 *
 * @param isComplete whether each agent in each seat meets every combination of agents in the other
 *     seats; if not, all others play one and the same agent
 * @param lineUps which agent sits in each seat, by position of the agent; no line-up twice, the
 *     last seat changing fastest
 */
record TournamentDesign(boolean isComplete, List<List<Integer>> lineUps) {
  /** All combinations are played if they are so many at most. */
  static final int MOST = 256;

  TournamentDesign {
    lineUps = lineUps.stream().map(List::copyOf).toList();
  }

  /**
   * The line-ups of {@code k} agents in {@code n} seats: all {@code k^n} of them if they are at
   * most {@value #MOST}, else the {@code k + k (k - 1) n} in which all seats but at most one play
   * the same agent. With two seats both are the same.
   */
  static TournamentDesign of(int agents, int seats) {
    boolean isComplete = seats <= 2 || StrictMath.pow(agents, seats) <= MOST;
    return new TournamentDesign(
        isComplete, isComplete ? all(agents, seats) : oneAgainstTheRest(agents, seats));
  }

  private static List<List<Integer>> all(int agents, int seats) {
    List<List<Integer>> lineUps = new ArrayList<>(List.of(List.of()));
    for (int s = 0; s < seats; s++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> begun : lineUps) {
        IntStream.range(0, agents).forEach(a -> longer.add(and(begun, a)));
      }
      lineUps = longer;
    }
    return lineUps;
  }

  private static List<Integer> and(List<Integer> begun, int agent) {
    List<Integer> longer = new ArrayList<>(begun);
    longer.add(agent);
    return longer;
  }

  private static List<List<Integer>> oneAgainstTheRest(int agents, int seats) {
    TreeMap<List<Integer>, List<Integer>> lineUps = new TreeMap<>(TournamentDesign::inOrder);
    for (int rest = 0; rest < agents; rest++) {
      for (int s = 0; s < seats; s++) {
        for (int own = 0; own < agents; own++) {
          List<Integer> lineUp = with(Collections.nCopies(seats, rest), s, own);
          lineUps.put(lineUp, lineUp);
        }
      }
    }
    return List.copyOf(lineUps.values());
  }

  private static int inOrder(List<Integer> a, List<Integer> b) {
    return IntStream.range(0, a.size())
        .map(s -> Integer.compare(a.get(s), b.get(s)))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  /** A line-up with another agent in one seat. */
  static List<Integer> with(List<Integer> lineUp, int seat, int agent) {
    List<Integer> other = new ArrayList<>(lineUp);
    other.set(seat, agent);
    return other;
  }

  /** Whether the seats other than one all play the same agent. */
  static boolean isUniformBut(List<Integer> lineUp, int seat) {
    return IntStream.range(0, lineUp.size())
            .filter(s -> s != seat)
            .mapToObj(lineUp::get)
            .distinct()
            .count()
        == 1;
  }
}
