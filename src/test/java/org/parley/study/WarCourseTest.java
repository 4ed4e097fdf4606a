package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;

/** How the war of the meadow ends, followed year by year by other code. */
class WarCourseTest {
  private static final Scenario MEADOW = Meadow.moved();

  private static List<WarCourse> courses() {
    return WarCourse.of(MEADOW, ProblemTemplate.of(MEADOW), MEADOW.circumstances().pressures());
  }

  /** Likely value of a number of the war or a pressure. */
  private static double number(String path) {
    Uncertain value = MEADOW.circumstances().numbers().get(path);
    return value == null ? 0 : value.likely();
  }

  @Test
  void theFirstIsWithoutPressureAndTheOthersDifferFromIt() {
    assertThat(courses().get(0).pressure()).isEmpty();
    assertThat(courses().subList(1, courses().size()))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.pressure()).isPresent())
        .allSatisfy(c -> assertThat(c.chances()).isNotEqualTo(courses().get(0).chances()));
  }

  @Test
  void chancesAddToOne() {
    assertThat(courses())
        .allSatisfy(
            c ->
                assertThat(c.chances().values().stream().mapToDouble(d -> d).sum())
                    .isCloseTo(1, within(1e-12)));
  }

  @Test
  void eachIsWhatGoingThroughTheYearsGives() {
    for (WarCourse course : courses()) {
      String pressure = course.pressure().map(id -> "pressures." + id + ".").orElse("none.");
      Map<String, Double> reached = new LinkedHashMap<>();
      double years = follow(pressure, reached);
      assertThat(course.years()).isCloseTo(years, within(1e-12));
      reached.forEach((f, c) -> assertThat(course.chances().get(f)).isCloseTo(c, within(1e-12)));
    }
  }

  /** Three years of court: ann is named first, a front above 0 makes ann-wins likelier. */
  private static double follow(String pressure, Map<String, Double> reached) {
    Map<String, Double> odds = new LinkedHashMap<>();
    MEADOW.lotteries().stream()
        .filter(l -> l.id().equals("court"))
        .flatMap(l -> l.futures().stream())
        .forEach(
            f -> {
              double factor =
                  MEADOW.circumstances().numbers().containsKey(pressure + "odds.court." + f.id())
                      ? number(pressure + "odds.court." + f.id())
                      : 1;
              odds.put(f.id(), f.probability().likely() * factor);
              reached.put(f.id(), 0.0);
            });
    Map<String, Integer> line = Map.of("ann-wins", 1, "bob-wins", -1);
    double front = number("wars.court.front") + number(pressure + "front");
    double ann = Math.max(0, number("wars.court.staying.ann") + number(pressure + "staying.ann"));
    double bob = Math.max(0, number("wars.court.staying.bob") + number(pressure + "staying.bob"));
    double lasts = 1;
    double years = 0;
    for (int t = 0; t < 3; t++) {
      years += lasts;
      double noAnn = Math.min(1, Math.max(0, t + 1 - ann));
      double noBob = Math.min(1, Math.max(0, t + 1 - bob));
      double usual = noAnn * noBob + (1 - noAnn) * (1 - noBob) * number("wars.court.ends");
      double theta = front * t;
      double total = 0;
      for (String f : odds.keySet()) {
        total += odds.get(f) * Math.exp(theta * line.getOrDefault(f, 0));
      }
      for (String f : odds.keySet()) {
        double share = odds.get(f) * Math.exp(theta * line.getOrDefault(f, 0)) / total;
        reached.merge(f, lasts * usual * share, Double::sum);
      }
      reached.merge("bob-wins", lasts * noAnn * (1 - noBob), Double::sum);
      reached.merge("ann-wins", lasts * noBob * (1 - noAnn), Double::sum);
      lasts *= 1 - usual - noAnn * (1 - noBob) - noBob * (1 - noAnn);
    }
    reached.merge("drags-on", lasts, Double::sum);
    return years;
  }
}
