package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Preferences as statements by priority: of two states that one is better of which the first
 * statement is true that is true of one of them only; states of which the same are true tie. This
 * is the order by the score {@code sum over k of 2^(K-k) [statement k is true]}, {@code k = 1..K},
 * for any number of statements.
 *
 * <p>Peng, Hipel and Fang, <i>Representing Ordinal Preferences in the Decision Support System GMCR
 * II</i>, IEEE International Conference on Systems, Man, and Cybernetics (1997); Fang, Hipel,
 * Kilgour and Peng (2003).
 *
 * @param statements the most important first
 */
public record Prioritization(List<Statement> statements) {
  public Prioritization {
    statements = List.copyOf(statements);
  }

  /**
   * The ranking of the states. A merged state is judged by the combination that stands for it, see
   * {@link OptionStates#taken}.
   */
  public Ranking ranking(OptionStates states) {
    int[] level = new int[states.size()];
    for (Statement statement : statements) {
      level = refined(level, statement, states);
    }
    return new Ranking(level);
  }

  /** Each level split in two: where the statement is true, and where not. */
  private static int[] refined(int[] level, Statement statement, OptionStates states) {
    int[] split =
        IntStream.range(0, level.length)
            .map(s -> 2 * level[s] + (statement.holds(states.taken(s)) ? 0 : 1))
            .toArray();
    int[] used = IntStream.of(split).sorted().distinct().toArray();
    return IntStream.of(split).map(l -> Arrays.binarySearch(used, l)).toArray();
  }

  /** The options that are named in it, bit {@code k} for option {@code k}. */
  public long options() {
    return statements.stream().mapToLong(Statement::options).reduce(0, (a, b) -> a | b);
  }
}
