package org.parley.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems while a text is read to its end. Not for several threads.
 *
 * <p>A broken text can have a problem in every character; after {@link #MOST} of them the rest is
 * only counted.
 */
public final class Problems {
  /** Most problems that are kept. */
  public static final int MOST = 500;

  private final List<Problem> kept = new ArrayList<>();
  private int more;

  /** Adds a problem. */
  public void add(Problem problem) {
    if (kept.size() < MOST) {
      kept.add(problem);
    } else {
      more++;
    }
  }

  /** Adds a problem without a hint. */
  public void add(Position position, String found, String expected) {
    add(new Problem(position, found, expected));
  }

  /** Adds a problem with a hint. */
  public void add(Position position, String found, String expected, String hint) {
    add(new Problem(position, found, expected, hint));
  }

  /** Adds several problems. */
  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Everything found, in the order of the text. */
  public List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(kept);
    sorted.sort(null);
    if (more > 0) {
      Position last = sorted.get(sorted.size() - 1).position();
      sorted.add(new Problem(last, "and " + more + " more problems", ""));
    }
    return List.copyOf(sorted);
  }
}
