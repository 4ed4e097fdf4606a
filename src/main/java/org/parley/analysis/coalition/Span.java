package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Coalitions whose payoffs are settled, and with them the payoffs of all coalitions whose incidence
 * vectors are combinations of theirs. Rows are kept in reduced echelon form, with what they amount
 * to in the last column.
 */
final class Span {
  /**
   * What is left of a vector of 0 and 1 after its reduction is a multiple of 1 / det, det a minor
   * of a matrix of 0 and 1: below 10^8 for 22 players (Hadamard's bound). What is smaller is
   * rounding.
   */
  private static final double ZERO = 1e-10;

  private final int players;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();
  private final List<Integer> settled = new ArrayList<>();
  private final List<Double> amounts = new ArrayList<>();

  Span(int players) {
    this.players = players;
  }

  /** The coalitions that were added, of which none depends on the others. */
  List<Integer> settled() {
    return settled;
  }

  /** What the k-th of them gets together. */
  double amount(int k) {
    return amounts.get(k);
  }

  boolean isComplete() {
    return rows.size() == players;
  }

  /** Whether what a coalition gets follows from what is settled. */
  boolean contains(int coalition) {
    return pivot(reduced(coalition, 0)) < 0;
  }

  /** What a coalition that is contained gets. */
  double implied(int coalition) {
    return -reduced(coalition, 0)[players];
  }

  /** Settles what a coalition gets, unless that follows already. */
  void add(int coalition, double amount) {
    double[] row = reduced(coalition, amount);
    int pivot = pivot(row);
    if (pivot >= 0) {
      double lead = row[pivot];
      Arrays.setAll(row, c -> row[c] / lead);
      rows.forEach(other -> subtract(other, row, other[pivot]));
      rows.add(row);
      pivots.add(pivot);
      settled.add(coalition);
      amounts.add(amount);
    }
  }

  /** What each player gets, once that is settled. */
  double[] solution() {
    double[] solution = new double[players];
    for (int k = 0; k < rows.size(); k++) {
      solution[pivots.get(k)] = rows.get(k)[players];
    }
    return solution;
  }

  private double[] reduced(int coalition, double amount) {
    double[] row = new double[players + 1];
    for (int i = 0; i < players; i++) {
      row[i] = coalition >>> i & 1;
    }
    row[players] = amount;
    for (int k = 0; k < rows.size(); k++) {
      subtract(row, rows.get(k), row[pivots.get(k)]);
    }
    return row;
  }

  private static void subtract(double[] from, double[] row, double times) {
    if (times != 0) {
      for (int c = 0; c < from.length; c++) {
        from[c] -= times * row[c];
      }
    }
  }

  /** The column of the largest number, so that rounding grows least; -1 if all are 0. */
  private int pivot(double[] row) {
    int best = -1;
    for (int i = 0; i < players; i++) {
      if (Math.abs(row[i]) > (best < 0 ? ZERO : Math.abs(row[best]))) {
        best = i;
      }
    }
    return best;
  }
}
