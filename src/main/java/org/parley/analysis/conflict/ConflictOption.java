package org.parley.analysis.conflict;

/**
 * Something that one decision maker does or does not do.
 *
 * @param owner whose option it is, counted from 0
 * @param change in which direction it can be changed
 */
public record ConflictOption(int owner, Change change) {
  /** Whether what is done can be undone. */
  public enum Change {
    /** Taken and given up freely. */
    BOTH_WAYS,
    /** Once taken, it stays taken: an attack, a signature. */
    ONLY_TO_YES,
    /** Once given up, it cannot be taken again: waiting, a secret kept. */
    ONLY_TO_NO
  }

  public ConflictOption {
    if (owner < 0) {
      throw new IllegalArgumentException("expected an owner counted from 0, found " + owner);
    }
  }

  /** An option that can be taken and given up freely. */
  public static ConflictOption of(int owner) {
    return new ConflictOption(owner, Change.BOTH_WAYS);
  }
}
