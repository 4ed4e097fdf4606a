package org.parley.analysis.ratification;

import java.util.List;

/**
 * Those who have to ratify: a parliament, a council of states, or the voters.
 *
 * <p>A package that gains {@code g} points on the body's score sheet is worth {@code g + lean + s +
 * e} to a member: {@code lean} is that of its bloc, {@code e} its own opinion, normal with standard
 * deviation {@code spread} and independent of the others', and {@code s} a shock common to all,
 * normal with standard deviation {@code swing}: what nobody knows before the vote. The member says
 * yes if that is at least 0, so that given {@code s} its chance to do so is {@code Phi((g + lean +
 * s) / spread)}.
 *
 * <p>Probabilistic voting with an individual and a common shock is that of Lindbeck and Weibull,
 * Public Choice 52 (1987), 273-297.
 *
 * @param blocs at least one
 * @param rule what it takes to pass
 * @param spread points; 0 if the members of a bloc all think alike
 * @param swing points; 0 if the mood is known
 */
public record Body(List<Bloc> blocs, Rule rule, double spread, double swing) {

  public Body {
    blocs = List.copyOf(blocs);
    Checks.require(!blocs.isEmpty(), "a body has a bloc", blocs);
    Checks.require(spread >= 0 && spread < 1 / 0.0, "a spread is 0 or more points", spread);
    Checks.require(swing >= 0 && swing < 1 / 0.0, "a swing is 0 or more points", swing);
    if (rule instanceof Rule.Votes votes) {
      Checks.require(
          seats(blocs) <= votes.members(), "blocs have at most as many seats as the body", blocs);
    }
  }

  /** A body that passes exactly what gains at least so many points on its score sheet. */
  public static Body passingFrom(double gain) {
    return new Body(List.of(new Bloc(1, -gain)), new Rule.Votes(1, 1), 0, 0);
  }

  /** Seats of all blocs together. */
  public long seats() {
    return seats(blocs);
  }

  private static long seats(List<Bloc> blocs) {
    return blocs.stream().mapToLong(Bloc::seats).sum();
  }
}
