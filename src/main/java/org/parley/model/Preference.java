package org.parley.model;

import java.util.List;

/** How a decision maker sees the states of a {@link GraphModel}. */
public sealed interface Preference {
  /** What it rests on. */
  Basis basis();

  /**
   * By statements about options, the most important first: of two states that one is better of
   * which the first statement is true that is true of one of them only (Peng, Hipel and Fang 1997).
   *
   * @param statements in the order of the file
   * @param weighted whether each has a weight, and the heavier one is more important; then the
   *     order is that of the weights of a draw, of equal ones that of the file
   */
  record ByStatements(List<Wanted> statements, boolean weighted, Basis basis)
      implements Preference {
    public ByStatements {
      statements = List.copyOf(statements);
    }
  }

  /**
   * Something that a decision maker wants to be true.
   *
   * @param title for people, may be empty
   * @param basis of this statement alone, which may be empty
   */
  record Wanted(String id, String title, Sentence that, Basis basis) {}

  /**
   * By the order of the states.
   *
   * @param classes ids of states that are as good as each other, the best first
   */
  record ByRanking(List<List<String>> classes, Basis basis) implements Preference {
    public ByRanking {
      classes = classes.stream().map(List::copyOf).toList();
    }
  }

  /**
   * By parts of the order: each chain ranks some states. A state that no chain puts below another
   * is as good as the best.
   *
   * @param chains each as {@link ByRanking#classes}
   */
  record ByChains(List<List<List<String>>> chains, Basis basis) implements Preference {
    public ByChains {
      chains = chains.stream().map(c -> c.stream().map(List::copyOf).toList()).toList();
    }
  }

  /**
   * By a value for each state, in any unit: the ranking is that of the values of a draw.
   *
   * @param states ids of the states that have one
   */
  record ByValues(List<String> states, Basis basis) implements Preference {
    public ByValues {
      states = List.copyOf(states);
    }
  }

  /** By the party's score sheet: what the outcome of a state is worth to it in a draw. */
  record BySheet(Basis basis) implements Preference {}
}
