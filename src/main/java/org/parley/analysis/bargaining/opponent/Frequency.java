package org.parley.analysis.bargaining.opponent;

import java.util.Arrays;
import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/**
 * The frequency model of HardHeaded (T. van Krimpen, D. Looije and S. Hajizadeh 2013,
 * doi:10.1007/978-3-642-30737-9_17): what a speaker offers often is worth much to it, and an issue
 * on which it does not move matters to it. A speaker's worth of a package is {@code sum_i w_i n_ik
 * / max_k n_ik}. The counts {@code n} of all options begin at 1, and each offer adds 1 to those of
 * its options. The weights begin equal; from one offer to the next {@code epsilon / n} (over {@code
 * n} issues) is added to those of the issues that stayed, and all are divided by their sum. The
 * worth to the others is the mean over those that have spoken.
 *
 * <p>While a speaker repeats itself the belief stands still; the repeats count when it says
 * something else. That leaves the belief after every new offer as it is in the paper, and costs
 * nothing while nothing new is heard. The paper's upper limit of a weight is left out: weights that
 * add to 1 do not need it.
 *
 * @param epsilon above 0
 */
public record Frequency(double epsilon) implements OpponentModel {
  /** The paper's own. */
  public static final double USUAL = 0.2;

  public Frequency {
    if (!(epsilon > 0 && epsilon < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("epsilon is above 0, found " + epsilon);
    }
  }

  @Override
  public Belief start(Layout layout, int party) {
    return new BySpeaker(layout, () -> new Counts(layout, epsilon / layout.issues()));
  }

  /** What was heard from a speaker. */
  private static final class Counts implements BySpeaker.Speaker {
    private final Layout layout;
    private final double growth;
    private final double[] weight; // by issue
    private final int[] count; // by cell
    private final int[] most; // by issue: the largest count
    private final double[] worth; // by cell
    private int last = View.NONE;
    private int repeats;

    Counts(Layout layout, double growth) {
      this.layout = layout;
      this.growth = growth;
      weight = new double[layout.issues()];
      Arrays.fill(weight, 1.0 / weight.length);
      count = new int[layout.cells()];
      Arrays.fill(count, 1);
      most = new int[layout.issues()];
      Arrays.fill(most, 1);
      worth = new double[layout.cells()];
    }

    @Override
    public boolean hear(View view, int offer) {
      if (offer == last) {
        repeats++;
        return false;
      }
      for (; repeats > 0; repeats--) {
        learn(view, last);
      }
      learn(view, offer);
      last = offer;
      workOut();
      return true;
    }

    private void learn(View view, int offer) {
      double sum = 0;
      for (int i = 0; i < weight.length; i++) {
        int option = view.option(offer, i);
        weight[i] += last != View.NONE && option == view.option(last, i) ? growth : 0;
        sum += weight[i];
        int now = ++count[layout.first(i) + option];
        most[i] = Math.max(most[i], now);
      }
      for (int i = 0; i < weight.length; i++) {
        weight[i] /= sum;
      }
    }

    @Override
    public double worth(int cell) {
      return worth[cell];
    }

    private void workOut() {
      for (int i = 0; i < weight.length; i++) {
        double share = weight[i] / most[i];
        for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
          worth[cell] = share * count[cell];
        }
      }
    }
  }
}
