package org.parley.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.analysis.commitment.Campaign;
import org.parley.analysis.commitment.War;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.WarYears;

/**
 * What each party has without a deal as a war of its own: over years if its lottery takes years,
 * else over at once. Its cost once for all is taken from every future and every year; what is
 * stated in points is a war with one future.
 */
final class Wars {
  private final List<Side> sides;

  /** A party's no deal; no lottery if it is stated in points. */
  private record Side(
      String party, Optional<Lottery> lottery, List<Reading> futures, Optional<WarYears> years) {

    List<String> ids() {
      return lottery.stream().flatMap(l -> l.futures().stream()).map(Lottery.Future::id).toList();
    }
  }

  Wars(Scenario scenario, ProblemTemplate template) {
    sides = scenario.parties().stream().map(p -> side(scenario, template, p)).toList();
  }

  private static Side side(Scenario scenario, ProblemTemplate template, Party party) {
    Optional<Lottery> lottery =
        scenario.noDeal().get(party.id()) instanceof NoDeal.Gamble gamble
            ? scenario.lotteries().stream().filter(l -> l.id().equals(gamble.lottery())).findFirst()
            : Optional.empty();
    return new Side(
        party.id(),
        lottery,
        lottery.stream()
            .flatMap(l -> l.futures().stream())
            .map(f -> template.reading(f.cells()))
            .toList(),
        lottery.flatMap(
            l ->
                scenario.circumstances().wars().stream()
                    .filter(w -> w.lottery().equals(l.id()))
                    .findFirst()));
  }

  /** The ids of the futures of a party's war, in order; none if its no deal is stated in points. */
  List<String> futures(int party) {
    return sides.get(party).ids();
  }

  /** What next year counts for a party in its no deal, 1 unless its lottery says otherwise. */
  double discount(int party, Drawn drawn) {
    Side side = sides.get(party);
    return side.years.map(w -> drawn.of(w.path("discount." + side.party), 1)).orElse(1.0);
  }

  /** The war of one party, if next year counts so much for it. */
  War of(int party, double discount, BargainingProblem problem, Drawn drawn) {
    Side side = sides.get(party);
    if (side.lottery.isEmpty()) {
      War.Stake certain = stake(List.of(problem.noDeal(party)), 0, 0, discount);
      return War.lottery(List.of(1.0), List.of(certain));
    }
    double once = drawn.of("costs." + side.party);
    List<Double> worth = side.futures.stream().map(f -> problem.expected(party, f) - once).toList();
    List<Double> chances = chances(side, drawn);
    return side.years
        .map(w -> war(side, w, chances, worth, discount, drawn))
        .orElseGet(() -> War.lottery(chances, List.of(stake(worth, 0, 0, discount))));
  }

  private static War war(
      Side side,
      WarYears years,
      List<Double> chances,
      List<Double> worth,
      double discount,
      Drawn drawn) {
    int left = side.ids().indexOf(years.left());
    double cost = drawn.of(years.path("cost." + side.party), 0);
    return new War(
        campaign(side, years, chances, drawn).years(),
        left,
        List.of(stake(worth, worth.get(left), cost, discount)));
  }

  private static War.Stake stake(List<Double> worth, double during, double cost, double discount) {
    return new War.Stake(worth, during, cost, discount);
  }

  private static Campaign campaign(Side side, WarYears w, List<Double> chances, Drawn drawn) {
    return new Campaign(
        new War.Year(drawn.of(w.path("ends")), chances),
        w.years(),
        side.ids().stream().map(f -> w.line().getOrDefault(f, 0.0)).toList(),
        drawn.of(w.path("front"), 0),
        side(side, w, w.first(), drawn),
        side(side, w, w.second(), drawn));
  }

  private static Campaign.Side side(Side side, WarYears w, WarYears.Side at, Drawn drawn) {
    return new Campaign.Side(
        drawn.of(w.path("staying." + at.party())), side.ids().indexOf(at.collapse()), List.of());
  }

  private static List<Double> chances(Side side, Drawn drawn) {
    String lottery = side.lottery.orElseThrow().id();
    List<Double> drawnChances =
        side.ids().stream().map(f -> drawn.of("lotteries." + lottery + "." + f)).toList();
    double total = drawnChances.stream().collect(Collectors.summingDouble(c -> c));
    return IntStream.range(0, drawnChances.size())
        .mapToObj(f -> drawnChances.get(f) / total)
        .toList();
  }
}
