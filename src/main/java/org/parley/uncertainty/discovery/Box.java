package org.parley.uncertainty.discovery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A region of the inputs: all restrictions hold at once.
 *
 * @param restrictions the restricted inputs, by place; the others may have any value
 */
public record Box(SortedMap<Integer, Restriction> restrictions) {
  /** Everything. */
  public static final Box ALL = new Box(new TreeMap<>());

  public Box {
    restrictions = Collections.unmodifiableSortedMap(new TreeMap<>(restrictions));
  }

  /** Whether a case lies inside. */
  public boolean contains(Cases cases, int number) {
    return restrictions.entrySet().stream()
        .allMatch(r -> r.getValue().admits(cases.value(r.getKey(), number)));
  }

  /** The same with an input restricted so, whatever held of it. */
  Box with(int input, Restriction restriction) {
    SortedMap<Integer, Restriction> changed = new TreeMap<>(restrictions);
    changed.put(input, restriction);
    return new Box(changed);
  }

  /** The same with an input free. */
  public Box without(int input) {
    SortedMap<Integer, Restriction> changed = new TreeMap<>(restrictions);
    changed.remove(input);
    return new Box(changed);
  }

  /** The range of an input that is a number. */
  Restriction.Range range(int input) {
    return restrictions.get(input) instanceof Restriction.Range range
        ? range
        : Restriction.Range.ALL;
  }
}
