package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.BargainingProblem;
import org.parley.model.Circumstances;
import org.parley.model.Drawn;
import org.parley.model.Pressure;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;

/**
 * What parties have without a deal while it is open which pressures come about: {@code sum_S P(S)
 * d(S)} over the sets {@code S} of pressures, each independent of the others with its chance.
 *
 * <p>A pressure that only adds points is taken at a strength of its chance, which comes to the same
 * sum, since its points are added; the others are enumerated. O(2^n) for {@code n} of those.
 */
final class ExpectedNoDeal {
  private static final int MOST = 16;

  private final Scenario scenario;
  private final List<Pressure> pressures;

  ExpectedNoDeal(Scenario scenario) {
    this.scenario = scenario;
    this.pressures = scenario.circumstances().pressures();
  }

  /** The chance that a pressure comes about: that it is made, times that it is carried out. */
  static double chance(Pressure pressure, Drawn numbers) {
    return numbers.of(pressure.path("probability")) * numbers.of(pressure.path("credibility"));
  }

  /** Why it cannot be added up. */
  Optional<String> obstacle() {
    Circumstances circumstances = scenario.circumstances();
    long branching = pressures.stream().filter(p -> !circumstances.addsOnlyPoints(p)).count();
    return branching <= MOST
        ? Optional.empty()
        : Optional.of(
            "%d pressures change the course of a lottery; expected at most %d"
                .formatted(branching, MOST));
  }

  /** By party, at the likely value of every number; pressures that are switched on are certain. */
  double[] likely(ProblemTemplate template) {
    BargainingProblem problem = template.likely();
    double[] strengths = template.strengths();
    double[] sum = new double[problem.layout().parties()];
    add(template, problem, strengths, 0, 1, sum);
    return sum;
  }

  private void add(
      ProblemTemplate template,
      BargainingProblem problem,
      double[] strengths,
      int pressure,
      double weight,
      double[] sum) {
    if (weight == 0) {
      return;
    }
    if (pressure == strengths.length) {
      double[] noDeal = template.noDeal(problem, template.likelyValues(), strengths);
      for (int p = 0; p < sum.length; p++) {
        sum[p] += weight * noDeal[p];
      }
    } else if (isOn(pressure)) {
      add(template, problem, strengths, pressure + 1, weight, sum);
    } else {
      branch(template, problem, strengths, pressure, weight, sum);
    }
  }

  private boolean isOn(int pressure) {
    return scenario.circumstances().active().contains(pressures.get(pressure).id());
  }

  private void branch(
      ProblemTemplate template,
      BargainingProblem problem,
      double[] strengths,
      int pressure,
      double weight,
      double[] sum) {
    Pressure about = pressures.get(pressure);
    double chance = chance(about, template.likelyNumbers());
    double[] with = strengths.clone();
    if (scenario.circumstances().addsOnlyPoints(about)) {
      with[pressure] = chance;
      add(template, problem, with, pressure + 1, weight, sum);
    } else {
      add(template, problem, strengths, pressure + 1, weight * (1 - chance), sum);
      with[pressure] = 1;
      add(template, problem, with, pressure + 1, weight * chance, sum);
    }
  }
}
