package org.parley.analysis.frontier;

/**
 * A search: the largest value of an objective over the packages whose gains meet floors.
 *
 * <p>Arrays, so not a record: they are read in inner loops and never changed.
 */
final class Task {
  /** In place of a floor: any gain will do. */
  static final long NO_FLOOR = Long.MIN_VALUE;

  final Space space;
  final Objective objective;

  /** Least gain by row, in units, or {@link #NO_FLOOR}. */
  final long[] floor;

  private final double[] points; // the floors in points

  /**
   * @param floor by row, in units
   */
  Task(Space space, Objective objective, long[] floor) {
    this(space, objective, floor, new double[floor.length]);
    for (int r = 0; r < floor.length; r++) {
      points[r] = floor[r] / space.scale[r];
    }
  }

  private Task(Space space, Objective objective, long[] floor, double[] points) {
    this.space = space;
    this.objective = objective;
    this.floor = floor;
    this.points = points;
  }

  /**
   * A task for lotteries, whose floors need not be whole.
   *
   * @param points floors by row; minus infinity for none
   */
  static Task overLotteries(Space space, Objective objective, double[] points) {
    long[] floor = new long[points.length];
    for (int r = 0; r < floor.length; r++) {
      boolean none = points[r] == Double.NEGATIVE_INFINITY;
      floor[r] = none ? NO_FLOOR : (long) Math.floor(points[r] * space.scale[r]);
    }
    return new Task(space, objective, floor, points.clone());
  }

  int rows() {
    return floor.length;
  }

  boolean hasFloor(int row) {
    return floor[row] != NO_FLOOR;
  }

  /** A floor in points. */
  double floor(int row) {
    return points[row];
  }

  /** A value that every package reaches, whether or not it meets the floors. */
  double lowest() {
    double lowest = objective.value(space.leastGains());
    return lowest - 1e-6 * Math.max(1, Math.abs(lowest));
  }

  boolean meetsFloors(long[] gain) {
    for (int r = 0; r < floor.length; r++) {
      if (gain[r] < floor[r]) {
        return false;
      }
    }
    return true;
  }

  /** How far gains in points are below the floors, in all; 0 if none is. */
  double shortfall(double[] gain) {
    double sum = 0;
    for (int r = 0; r < floor.length; r++) {
      if (hasFloor(r)) {
        sum += Math.max(0, floor(r) - gain[r]);
      }
    }
    return sum;
  }

  /**
   * The part of a bound that does not depend on the value: every package that meets the floors and
   * has value {@code v} has {@code weights * gain >= slope(weights) * v + floorPart(weights)}.
   */
  double floorPart(double[] weights) {
    double sum = 0;
    for (int r = 0; r < floor.length; r++) {
      if (hasFloor(r)) {
        sum += objective.floorWeight(r, weights[r]) * floor(r);
      }
    }
    return sum;
  }
}
