package org.parley.analysis.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * What a solution makes as large as possible, over packages whose gains meet the floors of a {@link
 * Task}. Gains are by row; a row is a party, or a quantity treated like one.
 */
abstract sealed class Objective {
  /** Doubles closer than this, relative to their size, are compared again in whole numbers. */
  private static final double CLOSE = 1e-11;

  /** By row: which rows it is about. */
  abstract boolean isAbout(int row);

  /** The value of gains in points; 0 or less where a product has no meaning. */
  abstract double value(double[] gain);

  /** A quick stand-in for {@link #value} where packages are improved step by step. */
  double score(double[] gain) {
    return value(gain);
  }

  /** Compares two packages of which both meet the floors, by their gains in units, exactly. */
  abstract int compare(long[] a, long[] b);

  /**
   * The least amount by which a larger value is larger, given that gains change in steps; 0 if that
   * is not known, infinite if no other value exists.
   *
   * @param gain of some package of the value
   * @param step by row, in units: all gains of a row differ by multiples of it
   */
  abstract double rise(long[] gain, long[] step);

  /**
   * A bound for weights: every package of value {@code v} has {@code sum_r weights[r] * gain[r] >=
   * slope(weights) * v + sum of weights[r] * floor[r]} over the rows that only have a floor.
   */
  abstract double slope(double[] weights);

  /** The part of a weight on a row that stands for its floor alone. */
  abstract double floorWeight(int row, double weight);

  static int exactly(double a, double b, java.util.function.IntSupplier inWholeNumbers) {
    double margin = CLOSE * Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) > margin ? Double.compare(a, b) : inWholeNumbers.getAsInt();
  }

  /**
   * The weighted Nash product, as a geometric mean: {@code (prod g_r^omega_r)^(1/W)}, {@code W} the
   * sum of the weights.
   */
  static final class Product extends Objective {
    private final double[] omega; // 0 for rows it is not about
    private final double[] scale;
    private final double total;
    private final boolean symmetric;

    Product(double[] omega, double[] scale) {
      this.omega = omega;
      this.scale = scale;
      total = Arrays.stream(omega).sum();
      double most = Arrays.stream(omega).max().orElse(0);
      symmetric = Arrays.stream(omega).allMatch(w -> w == 0 || w == most);
    }

    double omega(int row) {
      return omega[row];
    }

    double total() {
      return total;
    }

    @Override
    boolean isAbout(int row) {
      return omega[row] > 0;
    }

    @Override
    double value(double[] gain) {
      double sum = 0;
      for (int r = 0; r < omega.length; r++) {
        if (omega[r] > 0) {
          if (gain[r] <= 0) {
            return 0;
          }
          sum += omega[r] * StrictMath.log(gain[r]);
        }
      }
      return StrictMath.exp(sum / total);
    }

    @Override
    double score(double[] gain) {
      if (!symmetric) {
        return value(gain);
      }
      double product = 1;
      for (int r = 0; r < omega.length; r++) {
        if (omega[r] > 0) {
          if (gain[r] <= 0) {
            return 0;
          }
          product *= gain[r];
        }
      }
      return product;
    }

    @Override
    int compare(long[] a, long[] b) {
      return exactly(score(inPoints(a)), score(inPoints(b)), () -> compareWhole(a, b));
    }

    /**
     * Gains are whole numbers of units, so products differ by 1 at least; where all gains that
     * change are multiples of their steps, by the product of the steps.
     */
    @Override
    double rise(long[] gain, long[] step) {
      double ones = 1;
      double steps = 1;
      boolean changes = false;
      for (int r = 0; r < omega.length; r++) {
        if (omega[r] > 0 && step[r] > 0) {
          if (!symmetric || gain[r] <= 0) {
            return 0;
          }
          changes = true;
          ones /= gain[r];
          steps *= gain[r] % step[r] == 0 ? (double) step[r] / gain[r] : 0;
        }
      }
      if (!changes) {
        return Double.POSITIVE_INFINITY;
      }
      double rows = Arrays.stream(omega).filter(w -> w > 0).count();
      return value(inPoints(gain))
          * StrictMath.expm1(StrictMath.log1p(Math.max(ones, steps)) / rows);
    }

    private double[] inPoints(long[] gain) {
      double[] points = new double[gain.length];
      for (int r = 0; r < gain.length; r++) {
        points[r] = gain[r] / scale[r];
      }
      return points;
    }

    /** Products of whole numbers; with unequal weights what doubles cannot tell apart is equal. */
    private int compareWhole(long[] a, long[] b) {
      return symmetric ? product(a).compareTo(product(b)) : 0;
    }

    private BigInteger product(long[] gain) {
      BigInteger product = BigInteger.ONE;
      for (int r = 0; r < gain.length; r++) {
        if (omega[r] > 0) {
          product = product.multiply(BigInteger.valueOf(Math.max(0, gain[r])));
        }
      }
      return product;
    }

    /** By the inequality of arithmetic and geometric means. */
    @Override
    double slope(double[] weights) {
      double sum = 0;
      for (int r = 0; r < omega.length; r++) {
        if (omega[r] > 0) {
          if (!(weights[r] > 0)) {
            return 0;
          }
          sum += omega[r] * StrictMath.log(weights[r] / omega[r]);
        }
      }
      return total * StrictMath.exp(sum / total);
    }

    @Override
    double floorWeight(int row, double weight) {
      return isAbout(row) ? 0 : weight;
    }
  }

  /**
   * The smallest of {@code g_r / unit_r}; packages that tie are compared by the second smallest,
   * and so on (leximin).
   */
  static final class Least extends Objective {
    private final double[] unit; // in points; 0 for rows it is not about
    private final double[] wholeUnit; // the same in units of the row

    /**
     * A smooth minimum, {@code 1 / sum (unit_r / g_r)^8}: unlike the minimum itself it also grows
     * when a row gains that is not the lowest, which leads out of dead ends.
     */
    @Override
    double score(double[] gain) {
      double least = value(gain);
      if (!(least > 0)) {
        return least;
      }
      double sum = 0;
      for (int r = 0; r < unit.length; r++) {
        double inverse = unit[r] > 0 ? unit[r] / gain[r] * least : 0;
        double fourth = inverse * inverse * inverse * inverse;
        sum += fourth * fourth;
      }
      return least / StrictMath.sqrt(StrictMath.sqrt(StrictMath.sqrt(sum)));
    }

    Least(double[] unit, double[] wholeUnit) {
      this.unit = unit;
      this.wholeUnit = wholeUnit;
    }

    double unit(int row) {
      return unit[row];
    }

    @Override
    boolean isAbout(int row) {
      return unit[row] > 0;
    }

    @Override
    double value(double[] gain) {
      double least = Double.POSITIVE_INFINITY;
      for (int r = 0; r < unit.length; r++) {
        if (unit[r] > 0) {
          least = Math.min(least, gain[r] / unit[r]);
        }
      }
      return least;
    }

    @Override
    int compare(long[] a, long[] b) {
      int[] lowA = ascending(a);
      int[] lowB = ascending(b);
      for (int k = 0; k < lowA.length; k++) {
        int order = compareShares(a, lowA[k], b, lowB[k]);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    /** The nearest share above the least one that some row can have; none if it cannot change. */
    @Override
    double rise(long[] gain, long[] step) {
      double least = Double.POSITIVE_INFINITY;
      for (int r = 0; r < unit.length; r++) {
        least = unit[r] > 0 ? Math.min(least, gain[r] / wholeUnit[r]) : least;
      }
      double next = Double.POSITIVE_INFINITY;
      for (int r = 0; r < unit.length; r++) {
        if (unit[r] > 0 && step[r] == 0 && gain[r] / wholeUnit[r] == least) {
          return Double.POSITIVE_INFINITY;
        }
        if (unit[r] > 0 && step[r] > 0) {
          double steps = Math.floor((least * wholeUnit[r] - gain[r]) / step[r] + 1e-9) + 1;
          next = Math.min(next, (gain[r] + steps * step[r]) / wholeUnit[r]);
        }
      }
      return Math.max(0, next - least);
    }

    /** The same about some of the rows only. */
    Least without(int row) {
      double[] points = unit.clone();
      double[] whole = wholeUnit.clone();
      points[row] = 0;
      whole[row] = 0;
      return new Least(points, whole);
    }

    int rows() {
      return unit.length;
    }

    double wholeUnit(int row) {
      return wholeUnit[row];
    }

    private int[] ascending(long[] gain) {
      int[] rows = new int[unit.length];
      int n = 0;
      for (int r = 0; r < unit.length; r++) {
        if (unit[r] > 0) {
          int at = n++;
          while (at > 0 && compareShares(gain, r, gain, rows[at - 1]) < 0) {
            rows[at] = rows[--at];
          }
          rows[at] = r;
        }
      }
      return Arrays.copyOf(rows, n);
    }

    private int compareShares(long[] a, int r, long[] b, int s) {
      return exactly(
          a[r] / wholeUnit[r],
          b[s] / wholeUnit[s],
          () -> times(a[r], wholeUnit[s]).compareTo(times(b[s], wholeUnit[r])));
    }

    private static BigDecimal times(long a, double b) {
      return BigDecimal.valueOf(a).multiply(new BigDecimal(b));
    }

    @Override
    double slope(double[] weights) {
      double sum = 0;
      for (int r = 0; r < unit.length; r++) {
        sum += weights[r] * unit[r];
      }
      return sum;
    }

    @Override
    double floorWeight(int row, double weight) {
      return isAbout(row) ? 0 : weight;
    }
  }

  /** The sum of {@code g_r / unit_r}. */
  static final class Sum extends Objective {
    private final double[] price; // per point: 1 / unit
    private final double[] wholeUnit; // in units of the row; 0 for rows it is not about

    Sum(double[] price, double[] wholeUnit) {
      this.price = price;
      this.wholeUnit = wholeUnit;
    }

    double price(int row) {
      return price[row];
    }

    double[] prices() {
      return price.clone();
    }

    @Override
    boolean isAbout(int row) {
      return price[row] > 0;
    }

    @Override
    double value(double[] gain) {
      double sum = 0;
      for (int r = 0; r < price.length; r++) {
        if (price[r] > 0) {
          sum += price[r] * gain[r];
        }
      }
      return sum;
    }

    @Override
    int compare(long[] a, long[] b) {
      return exactly(sum(a), sum(b), () -> whole(a).compareTo(whole(b)));
    }

    /** One step of a row, if a step is worth the same on all rows that change. */
    @Override
    double rise(long[] gain, long[] step) {
      double worth = 0;
      for (int r = 0; r < price.length; r++) {
        if (price[r] > 0 && step[r] > 0) {
          double own = step[r] / wholeUnit[r];
          if (worth > 0 && Math.abs(own - worth) > 1e-12 * worth) {
            return 0;
          }
          worth = own;
        }
      }
      return worth > 0 ? worth : Double.POSITIVE_INFINITY;
    }

    private double sum(long[] gain) {
      double sum = 0;
      for (int r = 0; r < price.length; r++) {
        if (price[r] > 0) {
          sum += gain[r] / wholeUnit[r];
        }
      }
      return sum;
    }

    /** The sum over a common denominator, the product of all units. */
    private BigDecimal whole(long[] gain) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int r = 0; r < price.length; r++) {
        if (price[r] > 0) {
          BigDecimal part = BigDecimal.valueOf(gain[r]);
          for (int s = 0; s < price.length; s++) {
            part = price[s] > 0 && s != r ? part.multiply(new BigDecimal(wholeUnit[s])) : part;
          }
          sum = sum.add(part);
        }
      }
      return sum;
    }

    @Override
    double slope(double[] weights) {
      return 1;
    }

    @Override
    double floorWeight(int row, double weight) {
      return weight - price[row];
    }
  }
}
