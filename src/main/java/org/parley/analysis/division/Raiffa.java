package org.parley.analysis.division;

import java.util.ArrayList;
import java.util.List;

/**
 * Raiffa's two solutions: the parties agree on an interim point, take it for the new no deal, and
 * go on, until they are on the frontier. Both depend on the best that each party can get while the
 * other keeps what it has, {@code I_1(u_2) = max {x : (x, u_2) feasible}} and {@code I_2(u_1)}
 * likewise, the ideal point as seen from {@code u}.
 *
 * <ul>
 *   <li>Discrete (sequential): {@code u <- (u + I(u)) / 2}, again and again.
 *   <li>Continuous: the curve {@code du/dt = I(u) - u} from no deal to the frontier.
 * </ul>
 *
 * <p>Both are efficient, symmetric, and do not depend on the scales and zeros of the utilities.
 * Results are in the utilities of the parties.
 *
 * <p>Raiffa, <i>Arbitration Schemes for Generalized Two-Person Games</i>, Annals of Mathematics
 * Studies 28 (1953), 361-387; Luce and Raiffa, <i>Games and Decisions</i> (1957), section 6.7.
 */
public final class Raiffa {
  /** Share of the range that each party bargains over, below which two points are the same. */
  private static final double SAME = 1e-12;

  /** After so many halvings less than {@link #SAME} of the range is left. */
  private static final int MOST_STEPS = 40;

  private Raiffa() {}

  /**
   * The way of the discrete solution.
   *
   * @param points no deal first, then each interim agreement
   * @param solution where it ends, on the frontier
   */
  public record Steps(List<Utilities> points, Utilities solution) {

    public Steps {
      points = List.copyOf(points);
    }

    /** How many steps were taken. */
    public int count() {
      return points.size() - 1;
    }
  }

  /**
   * The discrete solution, step by step. Each step at least halves what is left to gain. Once both
   * ends of what is left are on one edge, the next step is on the frontier. If that never happens
   * (the steps close in on a corner), the way ends when no party can gain another {@value #SAME} of
   * what it could at first, after {@value #MOST_STEPS} steps at most, and the solution is the
   * frontier just above.
   */
  public static Steps discrete(TwoPartyFrontier frontier) {
    Utilities start = frontier.noDeal();
    Utilities range = gaps(frontier, start);
    List<Utilities> points = new ArrayList<>(List.of(start));
    Utilities u = start;
    boolean arrived = false;
    while (!arrived && points.size() <= MOST_STEPS && !isOn(frontier, u, range)) {
      arrived = isOneEdge(frontier, frontier.edgeFrom(u.first()), frontier.edgeAbove(u.second()));
      u = halfway(frontier, u);
      points.add(u);
    }
    return new Steps(points, arrived ? u : frontier.liftedTo(u));
  }

  /**
   * The continuous solution. While the two ends of what is left stay on the same two edges, the
   * curve solves a linear differential equation and is followed in closed form (see {@link Flow});
   * once they are on one edge, it is straight. The times at which it changes edges are found to the
   * last bit, so the result is exact to rounding: about {@code 1e-12} of the range, checked against
   * fine steps in the tests.
   */
  public static Utilities continuous(TwoPartyFrontier frontier) {
    Utilities u = frontier.noDeal();
    int from = frontier.edgeFrom(u.first());
    int to = frontier.edgeAbove(u.second());
    while (from < to && frontier.edges() > 0) {
      Flow flow = Flow.at(frontier, u, from, to);
      double nextFirst = frontier.corners().get(from + 1).first();
      double nextSecond = frontier.corners().get(to).second();
      u = flow.until(nextFirst, nextSecond);
      if (u.first() < nextFirst && u.second() < nextSecond) {
        return frontier.liftedTo(u); // closes in on the corner between two edges
      }
      from += u.first() < nextFirst ? 0 : 1;
      to -= u.second() < nextSecond ? 0 : 1;
    }
    return isOneEdge(frontier, from, to) ? halfway(frontier, u) : frontier.liftedTo(u);
  }

  /** Whether what is left of the frontier, from one edge to another, lies on one edge. */
  private static boolean isOneEdge(TwoPartyFrontier frontier, int from, int to) {
    return from == to && from >= 0 && from < frontier.edges();
  }

  private static Utilities halfway(TwoPartyFrontier frontier, Utilities u) {
    Utilities ideal = new Utilities(frontier.firstAt(u.second()), frontier.secondAt(u.first()));
    return u.towards(ideal, 0.5);
  }

  /** What each party could still gain if the other gained nothing. */
  private static Utilities gaps(TwoPartyFrontier frontier, Utilities u) {
    return new Utilities(
        frontier.firstAt(u.second()) - u.first(), frontier.secondAt(u.first()) - u.second());
  }

  private static boolean isOn(TwoPartyFrontier frontier, Utilities u, Utilities range) {
    Utilities gaps = gaps(frontier, u);
    return gaps.first() <= SAME * range.first() && gaps.second() <= SAME * range.second();
  }

  /**
   * The curve while the ideal point's coordinates stay on two edges, {@code I_2} on one of slope
   * {@code -b} and {@code I_1} on one of inverse slope {@code -e} (0 where the frontier does not
   * bind). The gaps {@code h = I(u) - u} then follow {@code h_1' = -h_1 - e h_2}, {@code h_2' =
   * -h_2 - b h_1}, whose rates are {@code -1 +- s} with {@code s = sqrt(b e)}. So {@code u_1(t) =
   * u_1 + C h_1 - e S h_2} and {@code u_2(t) = u_2 + C h_2 - b S h_1} with {@code C} the integral
   * of {@code exp(-t) cosh(s t)} and {@code S} that of {@code exp(-t) sinh(s t) / s} from 0 to
   * {@code t}.
   */
  private record Flow(Utilities start, Utilities gaps, double b, double e) {
    /** All gaps fall at least like {@code exp(-t)}: then nothing is left in double precision. */
    private static final double END = 64;

    /** Below it, the difference in {@code S} loses digits and the series does not. */
    private static final double SMALL = 1e-3;

    static Flow at(TwoPartyFrontier frontier, Utilities u, int from, int to) {
      double b = from < 0 ? 0 : -1 / inverseSlope(frontier, from);
      double e = to == frontier.edges() ? 0 : -inverseSlope(frontier, to);
      return new Flow(u, Raiffa.gaps(frontier, u), b, e);
    }

    private static double inverseSlope(TwoPartyFrontier frontier, int edge) {
      Utilities from = frontier.corners().get(edge);
      Utilities to = frontier.corners().get(edge + 1);
      return (to.first() - from.first()) / (to.second() - from.second());
    }

    /**
     * The first point at which one of the parties has so much, with that number exactly; the end of
     * the curve if there is none.
     */
    Utilities until(double first, double second) {
      double late = 1.0 / 64;
      while (isBefore(late, first, second)) {
        late *= 2;
        if (late > END) {
          return at(END);
        }
      }
      double early = 0;
      for (double t = late / 2; early < t && t < late; t = (early + late) / 2) {
        if (isBefore(t, first, second)) {
          early = t;
        } else {
          late = t;
        }
      }
      Utilities there = at(late);
      return new Utilities(Math.min(there.first(), first), Math.min(there.second(), second));
    }

    private boolean isBefore(double t, double first, double second) {
      Utilities u = at(t);
      return u.first() < first && u.second() < second;
    }

    private Utilities at(double t) {
      double s = Math.sqrt(b * e);
      double slow = saturation(1 - s, t);
      double fast = saturation(1 + s, t);
      double even = (slow + fast) / 2;
      double odd = s < SMALL ? series(s, t) : (slow - fast) / (2 * s);
      return new Utilities(
          start.first() + even * gaps.first() - e * odd * gaps.second(),
          start.second() + even * gaps.second() - b * odd * gaps.first());
    }

    /** Integral of {@code exp(-rate t)} from 0 to {@code t}. */
    private static double saturation(double rate, double t) {
      return rate == 0 ? t : -StrictMath.expm1(-rate * t) / rate;
    }

    /** {@code S} to the term in {@code s^2}; the next is below {@code s^4}. */
    private static double series(double s, double t) {
      double decay = StrictMath.exp(-t);
      double first = 1 - (1 + t) * decay;
      double third = 6 - (((t + 3) * t + 6) * t + 6) * decay;
      return first + s * s / 6 * third;
    }
  }
}
