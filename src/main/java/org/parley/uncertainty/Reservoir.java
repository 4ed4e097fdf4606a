package org.parley.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Keeps a simple random sample of items that pass one by one, however many there will be: each is
 * kept with the same chance. Algorithm R (Vitter 1985, doi:10.1145/3147.3165). Items that are not
 * kept are never made.
 *
 * @param <T> the items
 */
public final class Reservoir<T> {
  private final int most;
  private final UniformRandomProvider random;
  private final List<Kept<T>> kept = new ArrayList<>(); // changes with each item
  private long passed;

  private record Kept<T>(long at, T item) {}

  /**
   * An empty reservoir.
   *
   * @param most how many are kept at most
   * @param chance that decides
   */
  public Reservoir(int most, RandomStream chance) {
    this.most = most;
    this.random = chance.block(0);
  }

  /** Lets an item pass. */
  public void pass(Supplier<T> item) {
    long place = passed < most ? passed : random.nextLong(passed + 1);
    if (passed < most) {
      kept.add(new Kept<>(passed, item.get()));
    } else if (place < most) {
      kept.set((int) place, new Kept<>(passed, item.get()));
    }
    passed++;
  }

  /** How many have passed. */
  public long passed() {
    return passed;
  }

  /** The sample, in the order in which they passed. */
  public List<T> kept() {
    return kept.stream().sorted(Comparator.comparingLong(Kept::at)).map(Kept::item).toList();
  }
}
