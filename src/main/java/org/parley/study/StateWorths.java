package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.model.BargainingProblem;
import org.parley.model.GraphModel.Outcome;
import org.parley.model.Party;
import org.parley.model.Preference;
import org.parley.model.Pressure;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;

/**
 * What the states of a conflict are worth by score sheets: a text at the mean of its readings, or
 * no deal under the pressures of the outcome and those that are switched on.
 */
final class StateWorths {
  private final ProblemTemplate template;
  private final List<Integer> parties;
  private final boolean isAsked;
  private final List<Optional<Reading>> texts;
  private final List<double[]> strengths;
  private final int[] outcomeOf;

  /** What an outcome is: a text, or no deal under pressures of some strength. */
  private StateWorths(Scenario scenario, NamedConflict named, ProblemTemplate template) {
    this.template = template;
    List<String> ids = scenario.parties().stream().map(Party::id).toList();
    parties = named.model().movers().stream().map(ids::indexOf).toList();
    isAsked =
        named.model().preferences().values().stream()
            .anyMatch(Preference.BySheet.class::isInstance);
    List<Outcome> outcomes = named.model().outcomes();
    texts =
        outcomes.stream()
            .map(o -> o.variant().map(v -> template.reading(scenario.variant(v).cells())))
            .toList();
    strengths = outcomes.stream().map(o -> strengths(scenario, o)).toList();
    outcomeOf =
        IntStream.range(0, named.states().size())
            .map(s -> named.outcome(s).map(outcomes::indexOf).orElse(-1))
            .toArray();
  }

  static StateWorths of(Scenario scenario, NamedConflict named, ProblemTemplate template) {
    return new StateWorths(scenario, named, template);
  }

  private double[] strengths(Scenario scenario, Outcome outcome) {
    double[] strengths = template.strengths();
    List<String> ids = scenario.circumstances().pressures().stream().map(Pressure::id).toList();
    outcome.pressures().forEach(p -> strengths[ids.indexOf(p)] = 1);
    return strengths;
  }

  /** The worths in a draw. */
  NamedConflict.Worth of(double[] values) {
    if (!isAsked) {
      return (mover, state) -> Double.NaN;
    }
    BargainingProblem problem = template.problem(values);
    double[][] byOutcome =
        IntStream.range(0, texts.size())
            .mapToObj(o -> byParty(problem, values, o))
            .toArray(double[][]::new);
    double[] none = template.noDeal(problem, values, template.strengths());
    return (mover, state) ->
        (outcomeOf[state] < 0 ? none : byOutcome[outcomeOf[state]])[parties.get(mover)];
  }

  private double[] byParty(BargainingProblem problem, double[] values, int outcome) {
    return texts
        .get(outcome)
        .map(
            text ->
                IntStream.range(0, problem.layout().parties())
                    .mapToDouble(p -> problem.expected(p, text))
                    .toArray())
        .orElseGet(() -> template.noDeal(problem, values, strengths.get(outcome)));
  }
}
