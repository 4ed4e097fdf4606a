package org.parley.uncertainty.design;

import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.uncertainty.RandomStream;

/**
 * Morris' trajectories (1991, doi:10.1080/00401706.1991.10484804): each begins at a random point of
 * the grid {@code {0, 1/(p-1), ..., 1}} and moves every input once, in random order, up or down by
 * {@code delta = p / (2 (p-1))}. A trajectory has one point more than there are inputs, so {@code
 * r} of them cost {@code r (k + 1)} runs for {@code k} inputs; ten of them often suffice to set the
 * inputs that do nothing apart.
 *
 * @param inputs number of inputs, {@code k}
 * @param count number of trajectories, {@code r}
 * @param levels number of grid levels, {@code p}, even; 4 is usual
 * @param seed the plan's seed
 */
public record Trajectories(int inputs, long count, int levels, long seed) implements Design {

  public Trajectories {
    if (levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException(
          "the number of levels is even and at least 2, found " + levels);
    }
    Math.multiplyExact(count, inputs + 1L);
  }

  /** How far an input moves, as a share of its range. */
  public double delta() {
    return levels / (2.0 * (levels - 1));
  }

  @Override
  public int dimensions() {
    return inputs;
  }

  @Override
  public long size() {
    return count * (inputs + 1L);
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size());
    Path path = path(n / (inputs + 1L));
    int moved = (int) (n % (inputs + 1L));
    for (int j = 0; j < inputs; j++) {
      into[j] = path.lowLevel[j] / (levels - 1.0) + (path.isHigh(j, moved) ? delta() : 0);
    }
  }

  /** A trajectory. */
  Path path(long number) {
    UniformRandomProvider random = RandomStream.of(seed, "Morris trajectories").block(number);
    Path path = new Path(inputs);
    for (int j = 0; j < inputs; j++) {
      path.lowLevel[j] = random.nextInt(levels / 2);
      path.rises[j] = random.nextBoolean();
      int place = random.nextInt(j + 1); // the shuffle of Fisher and Yates, inside out
      path.order[j] = path.order[place];
      path.order[place] = j;
    }
    for (int step = 0; step < inputs; step++) {
      path.step[path.order[step]] = step;
    }
    return path;
  }

  /**
   * The inputs of trajectory {@code number} in the order in which they move, each as {@code input}
   * if it rises and {@code ~input} if it falls.
   */
  public int[] moves(long number) {
    Path path = path(Objects.checkIndex(number, count));
    int[] moves = path.order.clone();
    for (int step = 0; step < inputs; step++) {
      moves[step] = path.rises[moves[step]] ? moves[step] : ~moves[step];
    }
    return moves;
  }

  /** A trajectory: where each input is lowest, whether it rises, and when it moves. */
  static final class Path {
    private final int[] lowLevel;
    private final boolean[] rises;
    private final int[] order;
    private final int[] step;

    private Path(int inputs) {
      lowLevel = new int[inputs];
      rises = new boolean[inputs];
      order = new int[inputs];
      step = new int[inputs];
    }

    /** Whether an input is at the upper of its two levels after so many moves. */
    private boolean isHigh(int input, int moved) {
      return rises[input] == (step[input] < moved);
    }
  }
}
