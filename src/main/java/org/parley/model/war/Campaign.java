package org.parley.model.war;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the chances of a war between two sides shift from year to year, by three things: where the
 * front moves, how long each side can go on, and aid.
 *
 * <ul>
 *   <li>Front: a future lies on a line from -1 (all as the second side would have it) to 1 (all as
 *       the first would). In year {@code t} the front has moved by {@code theta_t}, and the chances
 *       are {@code p_f exp(theta_t line_f) / sum_g p_g exp(theta_t line_g)}: a movement of 1 makes
 *       a future at 1 {@code e} times as likely as before against one at 0. At the beginning {@code
 *       theta_0 = 0}; each year adds the movement and the push of aid in that year.
 *   <li>Staying power: in year {@code t} a side with staying power {@code n} is exhausted with
 *       chance {@code t + 1 - n}, cut to 0..1: it can fight {@code n} years. Then the war ends in
 *       that side's collapse; if both are exhausted at once, it ends in the usual futures.
 *   <li>Aid pushes the front and lengthens staying power in the years in which it flows.
 * </ul>
 *
 * <p>An assumption of this tool, not a published model; the parts are kept simple so that each
 * number can be argued about.
 *
 * @param usual chances in the first year, if no side is exhausted
 * @param horizon years of war, from 0
 * @param line where each future lies, -1 to 1
 * @param movement of the front in a year, to the advantage of the first side if positive
 * @param first the first side
 * @param second the second side
 */
public record Campaign(
    War.Year usual, int horizon, List<Double> line, double movement, Side first, Side second) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Campaign {
    line = List.copyOf(line);
    int futures = usual.futures().size();
    Check.atLeast(0, horizon, "horizon");
    Check.that(line.size() == futures, "line", futures + " futures", line);
    line.forEach(place -> Check.that(Math.abs(place) <= 1, "line", "from -1 to 1", place));
    for (Side side : List.of(first, second)) {
      boolean known = side.collapse() >= 0 && side.collapse() < futures;
      Check.that(known, "collapse", "one of " + futures + " futures", side.collapse());
    }
  }

  /**
   * One of the two sides.
   *
   * @param stayingPower years that it can fight without aid, at least 0, perhaps infinite
   * @param collapse the future in which its exhaustion ends the war, a position
   * @param aid what it receives
   */
  public record Side(double stayingPower, int collapse, List<Aid> aid) {

    /**
     * @throws IllegalArgumentException if the staying power is negative
     */
    public Side {
      Check.notNegative(stayingPower, "stayingPower");
      aid = List.copyOf(aid);
    }

    /** The chance that it is exhausted in a year of war, 0 to 1. */
    public double exhausted(int year) {
      double power = stayingPower + aid.stream().mapToDouble(a -> a.years(year + 1)).sum();
      return Math.min(1, Math.max(0, year + 1 - power));
    }

    private double push(int year) {
      return aid.stream().mapToDouble(a -> a.push(year)).sum();
    }
  }

  /**
   * Aid over some years of war.
   *
   * @param from first year, from 0
   * @param until first year without it, not before {@code from}
   * @param push how far it moves the front in a year, to the advantage of who receives it
   * @param staying years of staying power that a year of it adds, at least 0
   */
  public record Aid(int from, int until, double push, double staying) {

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Aid {
      Check.atLeast(0, from, "from");
      Check.atLeast(from, until, "until");
      Check.notNegative(staying, "staying");
    }

    private double years(int year) {
      return staying * received(year);
    }

    private double push(int year) {
      return push * received(year);
    }

    /** Years of aid before a year. */
    private int received(int year) {
      return Math.max(0, Math.min(year, until) - from);
    }
  }

  /** The chances of each year, for a {@link War}. */
  public List<War.Year> years() {
    return IntStream.range(0, horizon).mapToObj(this::year).toList();
  }

  /** How far the front has moved by the beginning of a year. */
  public double front(int year) {
    return movement * year + first.push(year) - second.push(year);
  }

  private War.Year year(int t) {
    double one = first.exhausted(t);
    double two = second.exhausted(t);
    double onlyFirst = one * (1 - two);
    double onlySecond = two * (1 - one);
    double usually = one * two + (1 - one) * (1 - two) * usual.ends();
    double ends = Math.min(1, onlyFirst + onlySecond + usually);
    double[] tilted = tilted(front(t));
    if (ends == 0) {
      return new War.Year(0, boxed(tilted));
    }
    double[] chances = new double[tilted.length];
    for (int f = 0; f < chances.length; f++) {
      chances[f] =
          usually * tilted[f]
              + (f == first.collapse() ? onlyFirst : 0)
              + (f == second.collapse() ? onlySecond : 0);
    }
    return new War.Year(ends, boxed(scaled(chances)));
  }

  /** The usual chances once the front has moved by {@code theta}. */
  private double[] tilted(double theta) {
    // less the largest exponent, so that none overflows and not all vanish
    double largest = Double.NEGATIVE_INFINITY;
    for (int f = 0; f < line.size(); f++) {
      if (usual.futures().get(f) > 0) {
        largest = Math.max(largest, theta * line.get(f));
      }
    }
    double[] weights = new double[line.size()];
    for (int f = 0; f < weights.length; f++) {
      weights[f] = weight(usual.futures().get(f), theta * line.get(f) - largest);
    }
    return scaled(weights);
  }

  private static double weight(double chance, double exponent) {
    return chance == 0 ? 0 : chance * StrictMath.exp(exponent);
  }

  private static double[] scaled(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int f = 0; f < weights.length; f++) {
      weights[f] /= sum;
    }
    return weights;
  }

  private static List<Double> boxed(double[] chances) {
    return Arrays.stream(chances).boxed().toList();
  }
}
