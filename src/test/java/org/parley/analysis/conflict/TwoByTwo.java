package org.parley.analysis.conflict;

import java.util.List;

/** Games of two decision makers with two strategies: state {@code 2 row + column}. */
final class TwoByTwo {
  private TwoByTwo() {}

  /** The game in which row and column rank the states so, the best first. */
  static Conflict of(List<Integer> row, List<Integer> column) {
    List<Move> moves =
        List.of(
            new Move(0, 0, 2),
            new Move(0, 2, 0),
            new Move(0, 1, 3),
            new Move(0, 3, 1),
            new Move(1, 0, 1),
            new Move(1, 1, 0),
            new Move(1, 2, 3),
            new Move(1, 3, 2));
    return new Conflict(
        MoveGraph.of(2, 4, moves),
        List.of(
            Ranking.ofClasses(4, row.stream().map(List::of).toList()),
            Ranking.ofClasses(4, column.stream().map(List::of).toList())));
  }
}
