package org.parley.analysis.ratification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a {@link Body} votes on a package, by what the package gains on the body's score sheet, in
 * points.
 *
 * <p>Members: exact but for rounding given the swing (see {@link Tally}), and over the swing to an
 * absolute error of {@code 1e-10}. A referendum, and a body whose members think alike, pass what
 * gains at least a certain {@code x}, so that over the swing the chance is {@code Phi((g - x) /
 * swing)}. With neither spread nor swing it is a step from 0 to 1, exactly.
 *
 * <p>Immutable. Making one for a body with both spread and swing takes some thousand tallies;
 * asking it is then cheap.
 */
public final class Ballot {
  /** Seats; a share of them is a product that may come out above a whole number. */
  private static final double ROUNDING = 1e-9;

  private final Law law;

  private Ballot(Law law) {
    this.law = law;
  }

  /** The ballot of a body. */
  public static Ballot of(Body body) {
    return new Ballot(
        body.rule() instanceof Rule.Votes votes
            ? members(body, votes.needed())
            : referendum(body, ((Rule.Share) body.rule()).needed()));
  }

  private static Law members(Body body, int needed) {
    if (body.spread() == 0 || body.seats() < needed) {
      return new StepLaw(pivotal(body.blocs(), needed), body.swing());
    }
    MemberLaw members = new MemberLaw(body.blocs(), needed, body.spread());
    return body.swing() == 0 ? members : new SwungLaw(members, body.swing());
  }

  private static Law referendum(Body body, double share) {
    double at =
        body.spread() == 0
            ? pivotal(body.blocs(), share * body.seats())
            : Electorate.of(body).reaching(share);
    return new StepLaw(at, body.swing());
  }

  /** The gain from which on blocs with so many seats say yes; infinite if there are too few. */
  private static double pivotal(List<Bloc> blocs, double needed) {
    List<Bloc> eager = blocs.stream().sorted(Comparator.comparing(b -> -b.lean())).toList();
    double yes = 0;
    for (Bloc bloc : eager) {
      yes += bloc.seats();
      if (yes >= needed - ROUNDING) {
        return -bloc.lean();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The chance that the body passes a package of this gain. */
  public double chance(double gain) {
    return law.chance(gain);
  }

  /**
   * The least gain that passes with at least this chance, found to {@code 1e-11}; infinite if there
   * are too few votes for anything to pass. So a body acts as a floor on the gain of its sheet.
   *
   * @param chance above 0 and below 1
   */
  public double threshold(double chance) {
    Checks.require(chance > 0 && chance < 1, "a chance asked for is between 0 and 1", chance);
    return law.threshold(chance);
  }

  /**
   * The chance that all bodies pass a package: the product of their chances, since their swings and
   * opinions are taken as independent. Where the same news moves several bodies, it is higher.
   *
   * @param gains on the score sheet of each, in points
   */
  public static double allPass(List<Ballot> ballots, List<Double> gains) {
    Checks.require(
        ballots.size() == gains.size(), "each of " + ballots.size() + " has a gain", gains);
    return IntStream.range(0, gains.size())
        .mapToDouble(b -> ballots.get(b).chance(gains.get(b)))
        .reduce(1, (a, b) -> a * b);
  }
}
