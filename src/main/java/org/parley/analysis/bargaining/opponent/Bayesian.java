package org.parley.analysis.bargaining.opponent;

import java.util.Arrays;
import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/**
 * Learns by Bayes' rule, in its scalable form (K. Hindriks and D. Tykhonov 2008, Opponent modelling
 * in automated multi-issue negotiation using Bayesian learning, AAMAS 2008, 331-338). For each
 * issue of each speaker there are hypotheses on its weight, {@code 2 r / (n (n + 1))} for the ranks
 * {@code r = 1 .. n} over {@code n} issues, and on the shape of its evaluation of the options in
 * their order: downhill from 1 to 0, uphill, and triangular with the peak at an option between; all
 * equally likely at first. The speaker is taken to concede evenly: at time {@code t} its offer is
 * worth {@code u' = 1 - c t} to it. A hypothesis under which the offer is worth {@code u}, all
 * other parts taken as expected, becomes {@code exp(-(u - u')^2 / (2 sigma^2))} times as likely.
 * The worth of an option is expected weight, the weights adding to 1, times expected evaluation;
 * the worth to the others is the mean over those that have spoken. What a speaker repeats is heard
 * once.
 *
 * @param sigma how far an offer may be from what was expected, above 0
 * @param concession what the speaker gives up until the end, {@code c}, from 0 to 1
 */
public record Bayesian(double sigma, double concession) implements OpponentModel {
  /** As in GENIUS; the concession is our assumption. */
  public static final Bayesian USUAL = new Bayesian(0.25, 0.5);

  public Bayesian {
    if (!(sigma > 0 && sigma < Double.POSITIVE_INFINITY && concession >= 0 && concession <= 1)) {
      throw new IllegalArgumentException(
          "sigma is above 0 and the concession from 0 to 1, found %s, %s"
              .formatted(sigma, concession));
    }
  }

  @Override
  public Belief start(Layout layout, int party) {
    return new BySpeaker(layout, () -> new Posterior(layout, this));
  }

  /** What is believed of a speaker. */
  private static final class Posterior implements BySpeaker.Speaker {
    private final Layout layout;
    private final Bayesian model;
    private final double[] rank; // chance, by issue and rank
    private final double[] shape; // chance, by cell: that the peak is there
    private final double[] weight; // expected, by issue
    private final double[] evaluation; // expected, by cell
    private final double[] worth; // by cell
    private int last = View.NONE;

    Posterior(Layout layout, Bayesian model) {
      this.layout = layout;
      this.model = model;
      int issues = layout.issues();
      rank = new double[issues * issues];
      Arrays.fill(rank, 1.0 / issues);
      shape = new double[layout.cells()];
      for (int i = 0; i < issues; i++) {
        Arrays.fill(shape, layout.first(i), layout.first(i + 1), 1.0 / layout.options(i));
      }
      weight = new double[issues];
      evaluation = new double[layout.cells()];
      worth = new double[layout.cells()];
      expect();
    }

    @Override
    public double worth(int cell) {
      return worth[cell];
    }

    @Override
    public boolean hear(View view, int offer) {
      if (offer == last) {
        return false;
      }
      last = offer;
      double expected = 0;
      for (int i = 0; i < weight.length; i++) {
        expected += worth[layout.first(i) + view.option(offer, i)];
      }
      double surprise = expected - (1 - model.concession * view.time());
      for (int i = 0; i < weight.length; i++) {
        learn(i, view.option(offer, i), surprise);
      }
      expect();
      return true;
    }

    /** Learns about one issue, the others as expected before. */
    private void learn(int issue, int option, double surprise) {
      int cell = layout.first(issue) + option;
      double rest = surprise - worth[cell];
      int issues = weight.length;
      for (int r = 0; r < issues; r++) {
        double part = 2.0 * (r + 1) / (issues * (issues + 1.0)) * evaluation[cell];
        rank[issue * issues + r] *= likelihood(rest + part);
      }
      normalise(rank, issue * issues, (issue + 1) * issues);
      int options = layout.options(issue);
      for (int peak = 0; peak < options; peak++) {
        double part = weight[issue] * triangle(option, peak, options);
        shape[layout.first(issue) + peak] *= likelihood(rest + part);
      }
      normalise(shape, layout.first(issue), layout.first(issue + 1));
    }

    private double likelihood(double distance) {
      return StrictMath.exp(-distance * distance / (2 * model.sigma * model.sigma));
    }

    private static void normalise(double[] chance, int from, int to) {
      double sum = 0;
      for (int h = from; h < to; h++) {
        sum += chance[h];
      }
      for (int h = from; h < to; h++) {
        chance[h] = sum > 0 ? chance[h] / sum : 1.0 / (to - from);
      }
    }

    private void expect() {
      int issues = weight.length;
      double sum = 0;
      for (int i = 0; i < issues; i++) {
        weight[i] = 0;
        for (int r = 0; r < issues; r++) {
          weight[i] += rank[i * issues + r] * (r + 1);
        }
        sum += weight[i];
      }
      for (int i = 0; i < issues; i++) {
        weight[i] /= sum;
        for (int k = 0; k < layout.options(i); k++) {
          int cell = layout.first(i) + k;
          evaluation[cell] = evaluation(i, k);
          worth[cell] = weight[i] * evaluation[cell];
        }
      }
    }

    private double evaluation(int issue, int option) {
      double sum = 0;
      for (int peak = 0; peak < layout.options(issue); peak++) {
        double chance = shape[layout.first(issue) + peak];
        sum += chance * triangle(option, peak, layout.options(issue));
      }
      return sum;
    }

    /** 1 at the peak, falling evenly to 0 at either end; uphill or downhill with a peak there. */
    private static double triangle(int option, int peak, int options) {
      if (option <= peak) {
        return peak == 0 ? 1 : (double) option / peak;
      }
      return (options - 1.0 - option) / (options - 1.0 - peak);
    }
  }
}
