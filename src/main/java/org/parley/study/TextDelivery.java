package org.parley.study;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.analysis.delivery.Delivery;
import org.parley.analysis.delivery.Undertaking;
import org.parley.model.Act;
import org.parley.model.BargainingProblem;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * What the signers of a text cannot give by signing it, at the likely value of every number.
 *
 * @param variant the text
 * @param delivery what parties that do not sign would do of it, and what it is worth then
 * @param noDeal what each party has without a deal, in points, in party order
 */
public record TextDelivery(Variant variant, Delivery delivery, List<Double> noDeal) {

  public TextDelivery {
    noDeal = List.copyOf(noDeal);
  }

  /** One for each text of a scenario; none if no act of a party that does not sign is named. */
  static List<TextDelivery> of(Scenario scenario) {
    List<Undertaking> acts =
        scenario.circumstances().acts().stream()
            .filter(a -> party(scenario, a).seat() != Party.Seat.SIGNS)
            .map(a -> undertaking(scenario, a))
            .toList();
    if (acts.isEmpty()) {
      return List.of();
    }
    ProblemTemplate template = ProblemTemplate.of(scenario);
    BargainingProblem problem = template.likely();
    List<Double> noDeal =
        IntStream.range(0, problem.layout().parties()).mapToObj(problem::noDeal).toList();
    return scenario.variants().stream()
        .map(
            v ->
                new TextDelivery(
                    v, Delivery.of(problem, template.reading(v.cells()), acts), noDeal))
        .toList();
  }

  private static Party party(Scenario scenario, Act act) {
    return scenario.parties().stream()
        .filter(p -> p.id().equals(act.party()))
        .findFirst()
        .orElseThrow();
  }

  private static Undertaking undertaking(Scenario scenario, Act act) {
    Issue issue = scenario.issue(act.issue());
    return new Undertaking(
        scenario.parties().indexOf(party(scenario, act)),
        scenario.issues().indexOf(issue),
        Set.copyOf(act.options().stream().map(issue::indexOf).toList()),
        issue.indexOf(act.undone()));
  }

  /** What the text is worth to a party over no deal if all that it says comes true, in points. */
  public double asWritten(int party) {
    return delivery.asWritten().get(party) - noDeal.get(party);
  }

  /** What it is worth over no deal if only that comes true which parties would freely do. */
  public double asDelivered(int party) {
    return delivery.asDelivered().get(party) - noDeal.get(party);
  }
}
