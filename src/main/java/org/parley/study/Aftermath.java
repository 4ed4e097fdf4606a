package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.commitment.Accord;
import org.parley.analysis.commitment.Durability;
import org.parley.analysis.commitment.Shift;
import org.parley.analysis.commitment.Signatory;
import org.parley.analysis.commitment.Yearly;
import org.parley.model.BargainingProblem;
import org.parley.model.Breach;
import org.parley.model.Drawn;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Provision;
import org.parley.model.Scenario;
import org.parley.model.war.War;
import org.parley.study.Clauses.InForce;

/**
 * What may follow a signature: each party's keeping, breaking and war, from the sections {@code
 * breaches}, {@code provisions}, {@code guarantees} and {@code wars} of a scenario.
 */
final class Aftermath {
  private final List<String> parties;
  private final List<Optional<Breach>> breaches;
  private final Clauses clauses;
  private final Wars wars;

  Aftermath(Scenario scenario, ProblemTemplate template, Clauses clauses) {
    parties = scenario.parties().stream().map(Party::id).toList();
    breaches =
        parties.stream()
            .map(
                id ->
                    scenario.circumstances().breaches().stream()
                        .filter(b -> b.party().equals(id))
                        .findFirst())
            .toList();
    this.clauses = clauses;
    wars = new Wars(scenario, template);
  }

  /** What may follow at one value for each number. */
  Draw draw(BargainingProblem problem, Drawn numbers) {
    return new Draw(problem, numbers);
  }

  /** One draw; its wars and strengths are the same for all texts. */
  final class Draw {
    private final BargainingProblem problem;
    private final Drawn numbers;
    private final List<War> war;
    private final List<Double> strengths;

    private Draw(BargainingProblem problem, Drawn numbers) {
      this.problem = problem;
      this.numbers = numbers;
      war = IntStream.range(0, parties.size()).mapToObj(this::war).toList();
      strengths = clauses.strengths(numbers);
    }

    BargainingProblem problem() {
      return problem;
    }

    private War war(int party) {
      return wars.of(party, discount(party), problem, numbers);
    }

    /** What next year counts for a party: as its breach says, else as its no deal does. */
    double discount(int party) {
      return breaches
          .get(party)
          .map(b -> numbers.of(b.path("discount")))
          .orElseGet(() -> wars.discount(party, numbers));
    }

    /** The strength of the guarantee of a text. */
    double strength(InForce inForce) {
      // a sum of chances may be above 1 in the last bit
      return Math.min(1, inForce.strength(strengths));
    }

    /**
     * The agreement that a text is.
     *
     * @param keep what the parties have by it in every year, in points
     * @param inForce what is part of it
     */
    Accord accord(List<Double> keep, InForce inForce) {
      double strength = strength(inForce);
      return Accord.of(
          IntStream.range(0, parties.size())
              .mapToObj(p -> side(p, keep.get(p), inForce, strength))
              .toList());
    }

    private Durability side(int party, double keep, InForce inForce, double strength) {
      List<Shift> shifts =
          IntStream.range(0, clauses.provisions().size())
              .filter(k -> inForce.provisions().get(k) > 0)
              .mapToObj(k -> shift(party, clauses.provisions().get(k), inForce.provisions().get(k)))
              .toList();
      return new Durability(war.get(party), List.of(signatory(party, keep)), shifts, strength);
    }

    private Signatory signatory(int party, double keep) {
      return new Signatory(
          Yearly.constant(keep),
          breaches.get(party).map(this::breach).orElse(Signatory.Breach.unanswered(0, 0)),
          breaches.get(party).isPresent());
    }

    private Signatory.Breach breach(Breach b) {
      return new Signatory.Breach(
          numbers.of(b.path("gain"), 0),
          b.lag(),
          numbers.of(b.path("answer"), 0),
          numbers.of(b.path("sanction"), 0),
          b.years());
    }

    private Shift shift(int party, Provision provision, double weight) {
      double cost = numbers.of(provision.path("cost." + parties.get(party)), 0);
      return new Shift(
          provision.from(),
          provision.phase(),
          chances(provision, wars.futures(party)).stream().map(c -> weight * c).toList(),
          List.of(weight * cost));
    }

    /**
     * What a provision adds to the chances of some futures. Drawn chances need not add up to 0:
     * what is left over is taken from all futures that it names in equal parts.
     */
    private List<Double> chances(Provision provision, List<String> futures) {
      if (futures.isEmpty()) {
        return List.of(0.0);
      }
      List<String> paths = futures.stream().map(f -> provision.path("chances." + f)).toList();
      double over =
          paths.stream().filter(numbers::has).mapToDouble(numbers::of).average().orElse(0);
      return paths.stream().map(path -> numbers.has(path) ? numbers.of(path) - over : 0).toList();
    }
  }
}
