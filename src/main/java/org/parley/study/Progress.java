package org.parley.study;

/** Is told how far a long work is. Several threads may call it; it changes no result. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (what, runs, of) -> {};

  /**
   * Some more runs are done.
   *
   * @param what which part of the work, in a word or two
   * @param runs of it that are done
   * @param of so many in this part
   */
  void done(String what, long runs, long of);
}
