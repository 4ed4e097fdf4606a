package org.parley.crosscheck;

import java.util.ArrayList;
import java.util.List;

/** A weighted sum of variables and a constant. */
final class Row {
  private final List<Integer> variables = new ArrayList<>();
  private final List<Double> coefficients = new ArrayList<>();
  private double constant;

  Row add(int variable, double coefficient) {
    variables.add(variable);
    coefficients.add(coefficient);
    return this;
  }

  Row add(double number) {
    constant += number;
    return this;
  }

  Row add(Row other, double factor) {
    for (int k = 0; k < other.size(); k++) {
      add(other.variable(k), factor * other.coefficient(k));
    }
    return add(factor * other.constant);
  }

  int size() {
    return variables.size();
  }

  int variable(int k) {
    return variables.get(k);
  }

  double coefficient(int k) {
    return coefficients.get(k);
  }

  double constant() {
    return constant;
  }
}
