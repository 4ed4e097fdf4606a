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
  private final List<Double> line;
  private final Paths paths;

  /** Paths of its numbers, put together once. */
  private record Paths(String ends, String front, String first, String second) {
    static Paths of(WarYears years) {
      return new Paths(
          years.path("ends"),
          years.path("front"),
          years.path("staying." + years.first().party()),
          years.path("staying." + years.second().party()));
    }
  }

  /**
   * What a scenario says about a war.
   *
   * @param years of the lottery
   * @param lottery that the war ends in
   */
  public WarWager(WarYears years, Lottery lottery) {
    this.years = years;
    this.futures = lottery.futures().stream().map(Lottery.Future::id).toList();
    this.line = futures.stream().map(f -> years.line().getOrDefault(f, 0.0)).toList();
    this.paths = Paths.of(years);
  }

  /**
   * The years of the war, the same for all parties. A year after which it goes on counts as the
   * future that the war is left in.
   *
   * @param chances of the futures, adding up to 1
   */
  List<War.Year> course(double[] chances, Drawn drawn) {
    return campaign(chances, drawn).years();
  }

  /**
   * What the war is worth to a party, in points.
   *
   * @param course of the war
   * @param worth of the futures to the party
   */
  double value(String party, List<War.Year> course, double[] worth, Drawn drawn) {
    double discount = drawn.of(years.path("discount." + party), 1);
    return war(party, discount, course, worth, drawn).value(0);
  }

  /**
   * The war as one party sees it.
   *
   * @param discount what next year counts for it
   * @param chances of the futures, adding up to 1
   * @param worth of the futures to the party, in points
   */
  public War war(String party, double discount, double[] chances, double[] worth, Drawn drawn) {
    return war(party, discount, course(chances, drawn), worth, drawn);
  }

  private War war(
      String party, double discount, List<War.Year> course, double[] worth, Drawn drawn) {
    War.Stake stake =
        new War.Stake(
            Arrays.stream(worth).boxed().toList(),
            worth[left()],
            drawn.of(years.path("cost." + party), 0),
            discount);
    return new War(course, left(), List.of(stake));
  }

  /** How it ends, and when, in a draw: the same for all parties. */
  public War.Chances ends(Drawn drawn) {
    String path = "lotteries." + years.lottery() + ".";
    double[] odds = futures.stream().mapToDouble(f -> drawn.of(path + f)).toArray();
    double total = Arrays.stream(odds).sum();
    double[] chances = Arrays.stream(odds).map(c -> c / total).toArray();
    War.Stake nobody = new War.Stake(Collections.nCopies(odds.length, 0.0), 0, 0, 1);
    return new War(course(chances, drawn), left(), List.of(nobody)).chances();
  }

  private int left() {
    return futures.indexOf(years.left());
  }

  Campaign campaign(double[] chances, Drawn drawn) {
    return new Campaign(
        new War.Year(drawn.of(paths.ends), Arrays.stream(chances).boxed().toList()),
        years.years(),
        line,
        drawn.of(paths.front),
        side(years.first(), drawn.of(paths.first)),
        side(years.second(), drawn.of(paths.second)));
  }

  private Campaign.Side side(WarYears.Side side, double staying) {
    return new Campaign.Side(staying, futures.indexOf(side.collapse()), List.of());
  }
}
