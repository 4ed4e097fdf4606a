package org.parley.analysis.bargaining.equilibrium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A seller names a price each round, and a buyer whose value only it knows, uniform on 0 to 1,
 * takes it or waits. High values buy first: after each round those below a cutoff are left, and the
 * price falls.
 *
 * <p>Sobel and Takahashi, <i>A Multistage Model of Bargaining</i>, Review of Economic Studies 50
 * (1983), 411-426; Stokey, Bell Journal of Economics 12 (1981), 112-128; Gul, Sonnenschein and
 * Wilson, Journal of Economic Theory 39 (1986), 155-190.
 *
 * @param prices by round
 * @param cutoffs by round, the least value that buys in it
 * @param profit what the seller expects over its cost
 */
public record Screening(List<Double> prices, List<Double> cutoffs, double profit) {

  public Screening {
    prices = List.copyOf(prices);
    cutoffs = List.copyOf(cutoffs);
  }

  /**
   * Up to a last round, by backward induction. With values from 0 to {@code m} left, the seller
   * asks {@code b m}, values down to {@code s m} buy, and it expects {@code a m^2}. In the last
   * round {@code a = 1/4, b = s = 1/2}. Before it, a buyer at the cutoff is indifferent to the next
   * round, so that the price is {@code g = 1 - delta_b + delta_b b'} times the cutoff; then {@code
   * s = g / (2 (g - delta_s a'))}, {@code b = g s} and {@code a = g s (1 - s) + delta_s a' s^2}.
   *
   * @param rounds at least 1
   * @param seller what a unit is worth to the seller one round later, 0 to 1
   * @param buyer the same for the buyer
   * @param cost of the seller, at least 0 and below 1; values below it never buy
   */
  public static Screening finite(int rounds, double seller, double buyer, double cost) {
    Checks.require(rounds >= 1, "there is a round", rounds);
    Checks.requireUnit(seller);
    Checks.requireUnit(buyer);
    Checks.require(cost >= 0 && cost < 1, "some values are above the cost", cost);
    List<Stage> stages = new ArrayList<>(List.of(Stage.LAST));
    while (stages.size() < rounds) {
      stages.add(0, stages.get(0).before(seller, buyer));
    }
    return played(stages, cost);
  }

  private static Screening played(List<Stage> stages, double cost) {
    double above = 1 - cost;
    List<Double> prices = new ArrayList<>();
    List<Double> cutoffs = new ArrayList<>();
    double left = 1;
    for (Stage stage : stages) {
      prices.add(cost + above * stage.price * left);
      left *= stage.kept;
      cutoffs.add(cost + above * left);
    }
    return new Screening(prices, cutoffs, above * above * stages.get(0).profit);
  }

  /**
   * Without a last round, no cost, and equal patience: the equilibrium in linear strategies. With
   * {@code s = sqrt(1 - delta)} the first price is {@code s / (1 + s)}, prices and cutoffs fall by
   * the factor {@code 1 / (1 + s)} each round, and the seller expects half the first price.
   *
   * @param delta what a unit is worth one round later, below 1
   * @param rounds how many rounds to list, at least 1
   */
  public static Screening infinite(double delta, int rounds) {
    Checks.requireUnit(delta);
    Checks.require(delta < 1, "players are impatient", delta);
    Checks.require(rounds >= 1, "there is a round", rounds);
    double s = Math.sqrt(1 - delta);
    Stage stage = new Stage(s / (1 + s) / 2, s / (1 + s), 1 / (1 + s));
    List<Stage> stages = Collections.nCopies(rounds, stage);
    return played(stages, 0);
  }

  /** The chance that a round ends it. */
  public double sellsIn(int round) {
    return (round == 0 ? 1 : cutoffs.get(round - 1)) - cutoffs.get(round);
  }

  /** The chance that no round listed ends it. */
  public double noSale() {
    return cutoffs.get(cutoffs.size() - 1);
  }

  /**
   * A round, when values from 0 to 1 are left.
   *
   * @param profit the seller's from here on
   * @param price asked
   * @param kept the cutoff: values below it are left afterwards
   */
  private record Stage(double profit, double price, double kept) {
    static final Stage LAST = new Stage(0.25, 0.5, 0.5);

    Stage before(double seller, double buyer) {
      double g = 1 - buyer + buyer * price;
      double s = g / (2 * (g - seller * profit));
      return new Stage(g * s * (1 - s) + seller * profit * s * s, g * s, s);
    }
  }
}
