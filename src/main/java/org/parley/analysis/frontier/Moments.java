package org.parley.analysis.frontier;

/** Mean, variance and skewness of numbers that come one by one. */
final class Moments {
  private static final double ROUNDING = 1e-12;

  private long count;
  private double sum;
  private double squares;
  private double cubes;

  void include(double number) {
    count++;
    sum += number;
    squares += number * number;
    cubes += number * number * number;
  }

  long count() {
    return count;
  }

  double mean() {
    return sum / count;
  }

  /** Variance of the numbers, estimated without bias. */
  double variance() {
    return central() * count / (count - 1);
  }

  /** Whether there are so many numbers for each unit of their squared skewness. */
  boolean isSymmetric(double enough) {
    double mean = mean();
    double variance = central();
    double third = cubes / count - 3 * mean * squares / count + 2 * mean * mean * mean;
    return variance > ROUNDING * mean * mean
        && count * variance * variance * variance >= enough * third * third;
  }

  private double central() {
    return Math.max(0, squares / count - mean() * mean());
  }
}
