package org.parley.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.WarWager;
import org.parley.model.WarYears;
import org.parley.model.war.War;

/**
 * What each party has without a deal as a war of its own: over years if its lottery takes years,
 * else over at once. Its cost once for all is taken from every future and every year; what is
 * stated in points is a war with one future.
 */
final class Wars {
  private final List<Side> sides;

  /** A party's no deal; no lottery if it is stated in points. */
  private record Side(
      String party,
      Optional<Lottery> lottery,
      List<Reading> futures,
      Optional<WarYears> years,
      Optional<WarWager> war) {

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
    Optional<WarYears> years = lottery.flatMap(l -> years(scenario, l));
    return new Side(
        party.id(),
        lottery,
        lottery.stream()
            .flatMap(l -> l.futures().stream())
            .map(f -> template.reading(f.cells()))
            .toList(),
        years,
        years.map(y -> new WarWager(y, lottery.orElseThrow())));
  }

  private static Optional<WarYears> years(Scenario scenario, Lottery lottery) {
    return scenario.circumstances().wars().stream()
        .filter(w -> w.lottery().equals(lottery.id()))
        .findFirst();
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
      return atOnce(new double[] {1}, new double[] {problem.noDeal(party)}, discount);
    }
    double once = drawn.of("costs." + side.party);
    double[] worth =
        side.futures.stream().mapToDouble(f -> problem.expected(party, f) - once).toArray();
    double[] chances = chances(side, drawn);
    return side.war
        .map(w -> w.war(side.party, discount, chances, worth, drawn))
        .orElseGet(() -> atOnce(chances, worth, discount));
  }

  private static War atOnce(double[] chances, double[] worth, double discount) {
    War.Stake stake = new War.Stake(Arrays.stream(worth).boxed().toList(), 0, 0, discount);
    return War.lottery(Arrays.stream(chances).boxed().toList(), List.of(stake));
  }

  private static double[] chances(Side side, Drawn drawn) {
    String path = "lotteries." + side.lottery.orElseThrow().id() + ".";
    double[] chances = side.ids().stream().mapToDouble(f -> drawn.of(path + f)).toArray();
    double total = Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(c -> c / total).toArray();
  }
}
