package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.RandomScenarios;

/**
 * The flat arrays against the definition, computed a second time from the records with other code.
 */
class BargainingProblemTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void utilityIsTheSumOfWeightTimesWorthAndLinkages(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    BargainingProblem problem = scenario.likely();
    int[] outcome = new int[scenario.issues().size()];
    do {
      for (int p = 0; p < scenario.parties().size(); p++) {
        assertThat(problem.utility(p, outcome))
            .isCloseTo(utility(scenario, p, outcome), within(1e-9));
      }
    } while (next(scenario, outcome));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void expectedUtilityOfAReadingIsTheMeanOverAllItsPackages(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    ProblemTemplate template = ProblemTemplate.of(scenario);
    for (Variant variant : scenario.variants()) {
      Reading reading = template.reading(variant.cells());
      for (int p = 0; p < scenario.parties().size(); p++) {
        assertThat(template.likely().expected(p, reading))
            .isCloseTo(mean(scenario, p, variant.cells()), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDealIsTheNumberOrTheLotteryMinusItsCost(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    for (int p = 0; p < scenario.parties().size(); p++) {
      NoDeal noDeal = scenario.noDeal().get(scenario.parties().get(p).id());
      double expected = noDeal.number().likely();
      if (noDeal instanceof NoDeal.Gamble) {
        double sum = 0;
        for (Lottery.Future future : scenario.lotteries().get(0).futures()) {
          sum += future.probability().likely() * mean(scenario, p, future.cells());
        }
        expected = sum - noDeal.number().likely();
      }
      assertThat(scenario.likely().noDeal(p)).isCloseTo(expected, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPartyAcceptsIfItDoesNotLoseAndNoRedLineIsCrossed(long seed) {
    Scenario scenario = RandomScenarios.of(seed);
    BargainingProblem problem = scenario.likely();
    int[] outcome = new int[scenario.issues().size()];
    do {
      for (int p = 0; p < scenario.parties().size(); p++) {
        String party = scenario.parties().get(p).id();
        boolean crossed =
            scenario.redLines().stream()
                .filter(r -> r.party().equals(party))
                .anyMatch(r -> holds(scenario, r.never(), outcome));
        assertThat(problem.accepts(p, outcome))
            .isEqualTo(problem.utility(p, outcome) >= problem.noDeal(p) && !crossed);
      }
      boolean forbidden =
          scenario.rules().stream()
              .anyMatch(r -> r.forbid().stream().allMatch(c -> holds(scenario, c, outcome)));
      assertThat(problem.layout().permits(outcome)).isEqualTo(!forbidden);
    } while (next(scenario, outcome));
  }

  private static boolean next(Scenario scenario, int[] outcome) {
    for (int i = 0; i < outcome.length; i++) {
      if (++outcome[i] < scenario.issues().get(i).options().size()) {
        return true;
      }
      outcome[i] = 0;
    }
    return false;
  }

  private static double mean(Scenario scenario, int p, Map<String, Cell> cells) {
    double sum = 0;
    int[] outcome = new int[scenario.issues().size()];
    do {
      double chance = 1;
      for (int i = 0; i < outcome.length; i++) {
        Issue issue = scenario.issues().get(i);
        chance *= chance(cells.get(issue.id()), issue, issue.options().get(outcome[i]).id());
      }
      sum += chance * utility(scenario, p, outcome);
    } while (next(scenario, outcome));
    return sum;
  }

  private static double chance(Cell cell, Issue issue, String option) {
    if (cell instanceof Cell.Chosen chosen) {
      return chosen.option().equals(option) ? 1 : 0;
    }
    if (cell instanceof Cell.Silent) {
      return issue.silent().orElseThrow().equals(option) ? 1 : 0;
    }
    if (cell instanceof Cell.Mixture mixture) {
      return mixture.chances().getOrDefault(option, 0.0);
    }
    return 1.0 / issue.options().size();
  }

  private static double utility(Scenario scenario, int p, int[] outcome) {
    String party = scenario.parties().get(p).id();
    ScoreSheet sheet = scenario.sheets().get(p);
    double sum = 0;
    for (int i = 0; i < outcome.length; i++) {
      Issue issue = scenario.issues().get(i);
      Rating rating = sheet.rating(issue.id()).orElseThrow();
      sum += rating.weight().likely() * worth(rating.worth(), outcome[i], issue.options().size());
    }
    for (Linkage linkage : scenario.linkages()) {
      if (linkage.points().containsKey(party)
          && linkage.when().stream().allMatch(c -> holds(scenario, c, outcome))) {
        sum += linkage.points().get(party).likely();
      }
    }
    return sum;
  }

  private static double worth(Worth worth, int k, int n) {
    if (worth instanceof Worth.Listed listed) {
      return listed.numbers().get(k).likely();
    }
    return n == 1 ? 1 : (double) k / (n - 1);
  }

  private static boolean holds(Scenario scenario, Condition condition, int[] outcome) {
    Issue issue = scenario.issue(condition.issue());
    int position = scenario.issues().indexOf(issue);
    return condition.options().contains(issue.options().get(outcome[position]).id());
  }
}
