package org.parley.model.war;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * No deal as war over years. In each year the war ends in one of finitely many futures, which then
 * lasts for ever, or goes on; what has not ended at the horizon goes to a named future.
 *
 * <p>With {@code h_t} the chance that the war ends in year {@code t} if it lasted until then,
 * {@code S_t = (1-h_0) ... (1-h_(t-1))} the chance that it lasted, {@code p_(t,f)} the chances of
 * the futures if it ends, {@code H} the horizon and, for a party, {@code u_f} what a future is
 * worth for good, {@code w} a year of war after which it goes on, {@code c} what a year of war
 * costs and {@code delta} its discount factor of a year, the value in points is
 *
 * <p>{@code sum_(t<H) delta^t [ S_t h_t sum_f p_(t,f) u_f + (1-delta) S_(t+1) w - S_t c ] + delta^H
 * S_H u_left}.
 *
 * <p>The weights of {@code u} and {@code w} add up to 1, a year weighs {@code (1-delta) delta^t}:
 * the value is on the scale of the utilities, on which an agreement worth {@code u} is {@code u}
 * for ever. The year in which the war ends counts as its future's. A cost is in points for good,
 * like the cost of a plain lottery; a loss of that year only is part of {@code w}. A war that is
 * over in one year is the plain lottery less its cost.
 *
 * <p>O(years x futures). Fearon (1995) and Powell (2006) have the one-year case.
 *
 * @param years chances year by year; as many as the horizon has
 * @param left the future that what is left at the horizon goes to, a position
 * @param parties what it is worth, by party
 */
public record War(List<Year> years, int left, List<Stake> parties) {

  /**
   * @throws IllegalArgumentException if not all speak of the same futures
   */
  public War {
    years = List.copyOf(years);
    parties = List.copyOf(parties);
    Check.atLeast(1, parties.size(), "parties");
    int futures = parties.get(0).worth().size();
    Check.that(left >= 0 && left < futures, "left", "one of " + futures + " futures", left);
    for (Year year : years) {
      Check.that(year.futures().size() == futures, "futures", "" + futures, year.futures());
    }
    for (Stake stake : parties) {
      Check.that(stake.worth().size() == futures, "worth", futures + " futures", stake.worth());
    }
  }

  /**
   * Chances in a year of war.
   *
   * @param ends that the war ends in it, if it lasted until then, 0 to 1
   * @param futures of each future if it ends, adding up to 1
   */
  public record Year(double ends, List<Double> futures) {
    private static final double ROUNDING = 1e-9;

    /**
     * @throws IllegalArgumentException if these are no probabilities
     */
    public Year {
      Check.unit(ends, "ends");
      futures = List.copyOf(futures);
      futures.forEach(chance -> Check.unit(chance, "chance of a future"));
      double sum = futures.stream().mapToDouble(Double::doubleValue).sum();
      Check.that(Math.abs(sum - 1) <= ROUNDING, "chances of futures", "a sum of 1", futures);
    }
  }

  /**
   * What war is worth to a party, in its points.
   *
   * @param worth of each future, for good
   * @param during of a year of war after which it goes on
   * @param cost of each year of war, in points for good
   * @param discount factor of a year, 0 to 1
   */
  public record Stake(List<Double> worth, double during, double cost, double discount) {

    /**
     * @throws IllegalArgumentException if the discount factor is not from 0 to 1
     */
    public Stake {
      worth = List.copyOf(worth);
      Check.unit(discount, "discount");
    }

    /** The same with a year of war that costs more. */
    public Stake dearer(double more) {
      return new Stake(worth, during, cost + more, discount);
    }
  }

  /**
   * How it ends.
   *
   * @param futures probability of each future at the end
   * @param years how many years of war are to be expected, up to the horizon
   */
  public record Chances(List<Double> futures, double years) {

    public Chances {
      futures = List.copyOf(futures);
    }
  }

  /** A war that is over within a year: a plain lottery over the futures, less a cost. */
  public static War lottery(List<Double> futures, List<Stake> parties) {
    return new War(List.of(new Year(1, futures)), 0, parties);
  }

  /** How it ends, and when. */
  public Chances chances() {
    List<Double> reached = new ArrayList<>(Collections.nCopies(futures(), 0.0));
    double lasting = 1;
    double expected = 0;
    for (Year year : years) {
      expected += lasting;
      for (int f = 0; f < futures(); f++) {
        reached.set(f, reached.get(f) + lasting * year.ends() * year.futures().get(f));
      }
      lasting *= 1 - year.ends();
    }
    reached.set(left, reached.get(left) + lasting);
    return new Chances(reached, expected);
  }

  /** What it is worth to a party at the beginning, in points, by the formula above. */
  public double value(int party) {
    return value(party, parties.get(party).discount());
  }

  /** The same with another discount factor. */
  public double value(int party, double discount) {
    double value = 0;
    double[] powers = powers(party);
    for (int k = powers.length - 1; k >= 0; k--) {
      value = value * discount + powers[k];
    }
    return value;
  }

  /** The value as a polynomial in the discount factor: its coefficients, that of power 0 first. */
  public double[] powers(int party) {
    Stake stake = parties.get(party);
    double[] powers = new double[years.size() + 1];
    double lasting = 1;
    for (int t = 0; t < years.size(); t++) {
      double ends = lasting * years.get(t).ends();
      powers[t] += ends * mean(years.get(t), stake) - lasting * stake.cost();
      lasting -= ends;
      powers[t] += lasting * stake.during();
      powers[t + 1] -= lasting * stake.during();
    }
    powers[years.size()] += lasting * stake.worth().get(left);
    return powers;
  }

  private static double mean(Year year, Stake stake) {
    double mean = 0;
    for (int f = 0; f < year.futures().size(); f++) {
      mean += year.futures().get(f) * stake.worth().get(f);
    }
    return mean;
  }

  private int futures() {
    return parties.get(0).worth().size();
  }
}
