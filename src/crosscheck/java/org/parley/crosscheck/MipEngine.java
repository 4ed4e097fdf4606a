package org.parley.crosscheck;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SCIP or HiGHS: branch and cut in floating point, within a tolerance. */
final class MipEngine implements Engine {
  private final MPSolver solver;
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final List<MPVariable> variables = new ArrayList<>();
  private double[] solution = {}; // read at once, because new conditions make the solver forget it

  MipEngine(String name) {
    solver = MPSolver.createSolver(name);
    parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 1e-9);
    parameters.setDoubleParam(DoubleParam.PRIMAL_TOLERANCE, 1e-9);
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public int variable(double low, double high, boolean whole) {
    variables.add(solver.makeVar(low, high, whole, ""));
    return variables.size() - 1;
  }

  @Override
  public void exactlyOne(int... some) {
    MPConstraint constraint = solver.makeConstraint(1, 1);
    Arrays.stream(some).forEach(v -> constraint.setCoefficient(variables.get(v), 1));
  }

  @Override
  public void atMost(Row row, double most) {
    MPConstraint constraint =
        solver.makeConstraint(Double.NEGATIVE_INFINITY, most - row.constant());
    for (int k = 0; k < row.size(); k++) {
      MPVariable variable = variables.get(row.variable(k));
      constraint.setCoefficient(variable, constraint.getCoefficient(variable) + row.coefficient(k));
    }
  }

  @Override
  public void maximize(Row row) {
    MPObjective objective = solver.objective();
    objective.clear();
    for (int k = 0; k < row.size(); k++) {
      MPVariable variable = variables.get(row.variable(k));
      objective.setCoefficient(variable, objective.getCoefficient(variable) + row.coefficient(k));
    }
    objective.setOffset(row.constant());
    objective.setMaximization();
  }

  @Override
  public boolean solve() {
    ResultStatus status = solver.solve(parameters);
    if (status != ResultStatus.OPTIMAL && status != ResultStatus.INFEASIBLE) {
      throw new IllegalStateException(solver.solverVersion() + " says " + status);
    }
    if (status == ResultStatus.INFEASIBLE) {
      return false;
    }
    solution = variables.stream().mapToDouble(MPVariable::solutionValue).toArray();
    return true;
  }

  @Override
  public double value(int variable) {
    return solution[variable];
  }

  @Override
  public double bound() {
    return solver.objective().bestBound();
  }

  @Override
  public void close() {
    parameters.delete();
    solver.delete();
  }
}
