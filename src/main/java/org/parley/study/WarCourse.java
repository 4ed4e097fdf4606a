package org.parley.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Drawn;
import org.parley.model.Lottery;
import org.parley.model.Pressure;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.WarWager;
import org.parley.model.WarYears;
import org.parley.model.war.War;

/**
 * How a war without a deal ends, at the likely values.
 *
 * @param lottery id of the lottery that takes years
 * @param pressure that has come about, or none
 * @param chances of each future in the end, by id in the order of the lottery, adding up to 1; what
 *     has not ended at the horizon counts as the future that the war is left in
 * @param years of war to be expected, up to the horizon
 */
public record WarCourse(
    String lottery, Optional<String> pressure, Map<String, Double> chances, double years) {
  private static final double ROUNDING = 1e-9;

  public WarCourse {
    chances = new LinkedHashMap<>(chances);
  }

  @Override
  public Map<String, Double> chances() {
    return new LinkedHashMap<>(chances);
  }

  /**
   * Each war without a further pressure, then under each pressure that changes its course.
   *
   * @param pressures of the scenario, not switched on
   */
  static List<WarCourse> of(Scenario scenario, ProblemTemplate template, List<Pressure> pressures) {
    List<WarCourse> courses = new ArrayList<>();
    for (WarYears war : scenario.circumstances().wars()) {
      Lottery lottery =
          scenario.lotteries().stream()
              .filter(l -> l.id().equals(war.lottery()))
              .findFirst()
              .orElseThrow();
      WarCourse base = of(war, lottery, Optional.empty(), template.likelyNumbers());
      courses.add(base);
      for (Pressure pressure : pressures) {
        WarCourse under =
            of(war, lottery, Optional.of(pressure.id()), numbers(scenario, template, pressure));
        if (!under.isLike(base)) {
          courses.add(under);
        }
      }
    }
    return courses;
  }

  private static Drawn numbers(Scenario scenario, ProblemTemplate template, Pressure pressure) {
    double[] strengths = template.strengths();
    strengths[scenario.circumstances().pressures().indexOf(pressure)] = 1;
    return template.numbers(template.likelyValues(), strengths);
  }

  private static WarCourse of(
      WarYears war, Lottery lottery, Optional<String> pressure, Drawn numbers) {
    War.Chances ends = new WarWager(war, lottery).ends(numbers);
    Map<String, Double> chances = new LinkedHashMap<>();
    for (int f = 0; f < lottery.futures().size(); f++) {
      chances.put(lottery.futures().get(f).id(), ends.futures().get(f));
    }
    return new WarCourse(lottery.id(), pressure, chances, ends.years());
  }

  private boolean isLike(WarCourse other) {
    return Math.abs(years - other.years) <= ROUNDING
        && chances.entrySet().stream()
            .allMatch(c -> Math.abs(c.getValue() - other.chances.get(c.getKey())) <= ROUNDING);
  }
}
