package org.parley.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.parley.model.war.Campaign;
import org.parley.model.war.War;

/** A lottery that takes years, ready to be valued in a draw. */
public final class WarWager {
  private final WarYears years;
  private final List<String> futures;

  /**
   * What a scenario says about a war.
   *
   * @param years of the lottery
   * @param lottery that the war ends in
   */
  public WarWager(WarYears years, Lottery lottery) {
    this.years = years;
    this.futures = lottery.futures().stream().map(Lottery.Future::id).toList();
  }

  /**
   * What the war is worth to a party, in points. A year after which it goes on counts as the future
   * that the war is left in.
   *
   * @param chances of the futures, adding up to 1
   * @param worth of the futures to the party
   */
  double value(String party, double[] chances, double[] worth, Drawn drawn) {
    double discount = drawn.of(years.path("discount." + party), 1);
    return war(party, discount, chances, worth, drawn).value(0);
  }

  /**
   * The war as one party sees it.
   *
   * @param discount what next year counts for it
   * @param chances of the futures, adding up to 1
   * @param worth of the futures to the party, in points
   */
  public War war(String party, double discount, double[] chances, double[] worth, Drawn drawn) {
    War.Stake stake =
        new War.Stake(
            Arrays.stream(worth).boxed().toList(),
            worth[left()],
            drawn.of(years.path("cost." + party), 0),
            discount);
    return new War(campaign(chances, drawn).years(), left(), List.of(stake));
  }

  /** How it ends, and when, in a draw: the same for all parties. */
  public War.Chances ends(Drawn drawn) {
    String path = "lotteries." + years.lottery() + ".";
    double[] odds = futures.stream().mapToDouble(f -> drawn.of(path + f)).toArray();
    double total = Arrays.stream(odds).sum();
    double[] chances = Arrays.stream(odds).map(c -> c / total).toArray();
    War.Stake nobody = new War.Stake(Collections.nCopies(odds.length, 0.0), 0, 0, 1);
    return new War(campaign(chances, drawn).years(), left(), List.of(nobody)).chances();
  }

  private int left() {
    return futures.indexOf(years.left());
  }

  Campaign campaign(double[] chances, Drawn drawn) {
    return new Campaign(
        new War.Year(drawn.of(years.path("ends")), Arrays.stream(chances).boxed().toList()),
        years.years(),
        futures.stream().map(f -> years.line().getOrDefault(f, 0.0)).toList(),
        drawn.of(years.path("front")),
        side(years.first(), drawn),
        side(years.second(), drawn));
  }

  private Campaign.Side side(WarYears.Side side, Drawn drawn) {
    return new Campaign.Side(
        drawn.of(years.path("staying." + side.party())),
        futures.indexOf(side.collapse()),
        List.of());
  }
}
