package org.parley.analysis.conflict;

/**
 * Something that is true of a state or not: a sentence about its options. The connectives are those
 * of the option statements of GMCR II (Fang, Hipel, Kilgour and Peng 2003), read as in logic: a
 * conditional is true where its condition is not.
 */
public sealed interface Statement {
  /** Whether it is true where exactly these options are taken. */
  boolean holds(long taken);

  /** The options that it names, bit {@code k} for option {@code k}. */
  long options();

  /**
   * An option is taken.
   *
   * @param option counted from 0
   */
  record Taken(int option) implements Statement {
    public Taken {
      if (option < 0 || option >= OptionForm.MOST_OPTIONS) {
        throw new IllegalArgumentException("expected an option counted from 0, found " + option);
      }
    }

    @Override
    public boolean holds(long taken) {
      return (taken >>> option & 1) != 0;
    }

    @Override
    public long options() {
      return 1L << option;
    }
  }

  /** The contrary of a statement. */
  record Not(Statement statement) implements Statement {
    @Override
    public boolean holds(long taken) {
      return !statement.holds(taken);
    }

    @Override
    public long options() {
      return statement.options();
    }
  }

  /** Both. */
  record And(Statement one, Statement other) implements Statement {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) && other.holds(taken);
    }

    @Override
    public long options() {
      return one.options() | other.options();
    }
  }

  /** One or the other or both. */
  record Or(Statement one, Statement other) implements Statement {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) || other.holds(taken);
    }

    @Override
    public long options() {
      return one.options() | other.options();
    }
  }

  /** The first if the condition; true where the condition is false. */
  record If(Statement statement, Statement condition) implements Statement {
    @Override
    public boolean holds(long taken) {
      return statement.holds(taken) || !condition.holds(taken);
    }

    @Override
    public long options() {
      return statement.options() | condition.options();
    }
  }

  /** Both or neither. */
  record Iff(Statement one, Statement other) implements Statement {
    @Override
    public boolean holds(long taken) {
      return one.holds(taken) == other.holds(taken);
    }

    @Override
    public long options() {
      return one.options() | other.options();
    }
  }
}
