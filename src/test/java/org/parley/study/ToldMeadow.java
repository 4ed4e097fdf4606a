package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.Meadow;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.Reading;

/**
 * What follows a signature on the meadow, told year by year without formulas: every package of a
 * text one by one, and a court of three years that goes one way or another.
 */
final class ToldMeadow {
  private static final int LONG = 600;
  private static final int[][] FUTURES = {{0, 2, 0}, {4, 0, 0}, {2, 1, 0}};
  private static final List<String> IDS = List.of("ann-wins", "bob-wins", "drags-on");
  private static final int[] LINE = {1, -1, 0};
  private static final int DRAGS_ON = 2;

  private final BargainingProblem problem;
  private final Drawn drawn;

  ToldMeadow(BargainingProblem problem, Drawn drawn) {
    this.problem = problem;
    this.drawn = drawn;
  }

  /** What a text is: points by party, chances of its clauses, strength of its bond. */
  record Terms(List<Double> keep, double fence, double lawyer, double strength) {}

  Terms terms(Reading reading) {
    List<Double> keep = new ArrayList<>(List.of(0.0, 0.0, 0.0));
    double fence = 0;
    double lawyer = 0;
    double bond = 0;
    for (int gate = 0; gate < 5; gate++) {
      for (int rent = 0; rent < 3; rent++) {
        for (int term = 0; term < 3; term++) {
          double chance =
              reading.chance(gate) * reading.chance(5 + rent) * reading.chance(8 + term);
          int[] outcome = {gate, rent, term};
          for (int p = 0; p < 3; p++) {
            keep.set(p, keep.get(p) + chance * problem.utility(p, outcome));
          }
          fence += gate >= 2 ? chance : 0;
          lawyer += rent >= 1 ? chance : 0;
          bond += term >= 1 ? chance : 0;
        }
      }
    }
    return new Terms(keep, fence, lawyer, bond * drawn.of("guarantees.bond.strength"));
  }

  /** The worst margin of the years in which anything changes. */
  double worst(int party, Terms terms) {
    double worst = margin(party, terms, 0);
    for (int t = 1; t <= 2; t++) {
      worst = Math.min(worst, margin(party, terms, t));
    }
    return worst;
  }

  double margin(int party, Terms terms, int year) {
    boolean isBob = party == Meadow.BOB;
    String path = isBob ? "breaches.bob." : "breaches.ann.";
    double discount = drawn.of(path + "discount");
    int lag = isBob ? 1 : 0;
    double keep = terms.keep().get(party);
    double breaking = 0;
    double weight = 1;
    for (int t = 0; t < lag; t++) {
      breaking += weight * (1 - discount) * (keep + drawn.of(path + "gain"));
      weight *= discount;
    }
    double after = court(party, terms, year + lag, discount);
    after -= terms.strength() * drawn.of(path + "answer");
    double sanctioned = weight;
    breaking += weight * after;
    for (int t = 0; t < (isBob ? 2 : 0); t++) {
      breaking -= sanctioned * (1 - discount) * drawn.of(path + "sanction");
      sanctioned *= discount;
    }
    return keep - breaking;
  }

  /** The court if it begins in a year, followed through every year for a long time. */
  private double court(int party, Terms terms, int year, double discount) {
    boolean isBob = party == Meadow.BOB;
    double cost = drawn.of("wars.court.cost." + (isBob ? "bob" : "ann"));
    cost += isBob ? terms.lawyer() * 3 : 0;
    double fence = terms.fence() * (year < 1 ? 0 : Math.min(1, year / 2.0));
    double value = 0;
    double weight = 1;
    double[] reached = new double[3];
    double open = 1;
    for (int t = 0; t < LONG; t++) {
      if (t < 3) {
        value -= weight * open * cost;
        double[] chances = chances(t);
        double ends = chances[3];
        double[] later = {chances[0] - 0.2 * fence, chances[1] + 0.2 * fence, chances[2]};
        double sum = Math.max(0, later[0]) + later[1] + later[2];
        for (int f = 0; f < 3; f++) {
          reached[f] += open * ends * Math.max(0, later[f]) / sum;
        }
        open *= 1 - ends;
      } else {
        reached[DRAGS_ON] += open;
        open = 0;
      }
      double points = open * worth(party, DRAGS_ON);
      for (int f = 0; f < 3; f++) {
        points += reached[f] * worth(party, f);
      }
      value += weight * (1 - discount) * points;
      weight *= discount;
    }
    return value;
  }

  private double worth(int party, int future) {
    double once = drawn.of("costs." + (party == Meadow.BOB ? "bob" : "ann"));
    return problem.utility(party, FUTURES[future]) - once;
  }

  /** The chances of the futures if the court ends in a year, then the chance that it does. */
  private double[] chances(int t) {
    double front = drawn.of("wars.court.front") * t;
    double[] tilted = new double[3];
    double sum = 0;
    for (int f = 0; f < 3; f++) {
      double chance = drawn.of("lotteries.court." + IDS.get(f));
      tilted[f] = chance * StrictMath.exp(front * LINE[f]);
      sum += tilted[f];
    }
    double ann = exhausted(drawn.of("wars.court.staying.ann"), t);
    double bob = exhausted(drawn.of("wars.court.staying.bob"), t);
    double usually = ann * bob + (1 - ann) * (1 - bob) * drawn.of("wars.court.ends");
    double annFails = ann * (1 - bob);
    double bobFails = bob * (1 - ann);
    double ends = usually + annFails + bobFails;
    return new double[] {
      (usually * tilted[0] / sum + bobFails) / ends,
      (usually * tilted[1] / sum + annFails) / ends,
      usually * tilted[2] / sum / ends,
      ends
    };
  }

  private static double exhausted(double staying, int year) {
    return Math.min(1, Math.max(0, year + 1 - staying));
  }
}
