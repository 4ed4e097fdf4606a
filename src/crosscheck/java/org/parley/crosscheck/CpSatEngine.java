package org.parley.crosscheck;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** CP-SAT: clause learning over whole numbers, exact. */
final class CpSatEngine implements Engine {
  private final CpModel model = new CpModel();
  private final CpSolver solver = new CpSolver();
  private final List<IntVar> variables = new ArrayList<>();

  CpSatEngine(int threads) {
    solver.getParameters().setNumWorkers(threads).setRandomSeed(1);
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public int variable(double low, double high, boolean whole) {
    boolean isBool = low == 0 && high == 1;
    variables.add(isBool ? model.newBoolVar("") : model.newIntVar(exact(low), exact(high), ""));
    return variables.size() - 1;
  }

  @Override
  public void exactlyOne(int... some) {
    model.addExactlyOne(
        Arrays.stream(some).mapToObj(v -> (Literal) variables.get(v)).toArray(Literal[]::new));
  }

  @Override
  public void atMost(Row row, double most) {
    model.addLessOrEqual(expression(row), exact(most));
  }

  @Override
  public void maximize(Row row) {
    model.maximize(expression(row));
  }

  @Override
  public boolean solve() {
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.INFEASIBLE) {
      throw new IllegalStateException("CP-SAT says " + status + " " + model.validate());
    }
    return status == CpSolverStatus.OPTIMAL;
  }

  @Override
  public double value(int variable) {
    return solver.value(variables.get(variable));
  }

  @Override
  public double bound() {
    return solver.bestObjectiveBound();
  }

  @Override
  public void close() {
    // nothing is held outside of Java
  }

  private LinearExpr expression(Row row) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int k = 0; k < row.size(); k++) {
      sum.addTerm(variables.get(row.variable(k)), exact(row.coefficient(k)));
    }
    return sum.add(exact(row.constant())).build();
  }

  private static long exact(double number) {
    long whole = (long) number;
    if (whole != number || Math.abs(number) > 1e15) {
      throw new ArithmeticException("not a whole number of up to 15 digits: " + number);
    }
    return whole;
  }
}
