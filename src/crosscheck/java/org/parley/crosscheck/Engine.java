package org.parley.crosscheck;

/** A solver of linear programs with whole-numbered variables, made by others. */
interface Engine extends AutoCloseable {

  /** Whether all its variables and coefficients are whole numbers, and its answers exact. */
  boolean isWhole();

  /** A new variable; whole-numbered if asked for, or always. */
  int variable(double low, double high, boolean whole);

  /** Exactly one of some variables between 0 and 1 is 1. */
  void exactlyOne(int... variables);

  /** A sum is at most this. */
  void atMost(Row row, double most);

  /** What is to be as large as possible. */
  void maximize(Row row);

  /** False if nothing meets all conditions. */
  boolean solve();

  /** Value of a variable in the solution. */
  double value(int variable);

  /** Nothing that meets the conditions is above this, as far as the solver can tell. */
  double bound();

  @Override
  void close();
}
