package org.parley.analysis.frontier;

import org.parley.model.BargainingProblem;

/**
 * The bargaining solutions when packages may be drawn by lot, or, which is the same in expected
 * points, when issues can be divided: over the convex hull of the gains of all packages that no
 * rule and no consenting party's red line forbids, every consenting party gaining at least 0 on
 * average.
 *
 * <p>Each comes with a certificate: weights {@code w} for which the largest weighted sum of gains
 * over all packages, {@code h(w)}, proves that no lottery has a larger value than {@code value +
 * gap}. Nash: {@code h(w) / slope}, {@code slope = W prod (w_p / omega_p)^(omega_p / W)};
 * Kalai-Smorodinsky and egalitarian: {@code h(w) / sum w_p unit_p}, unit being the ideal gain or a
 * point.
 *
 * @param nash the weighted product of expected gains is largest, over the parties that can gain;
 *     value as in {@link Solutions}
 * @param kalaiSmorodinsky the smallest share of the ideal gain is largest, the ideal taken over
 *     lotteries; then the second smallest and so on (H. Imai, Econometrica 51, 1983)
 * @param egalitarian the smallest expected gain is largest, then the second smallest and so on
 */
public record Lotteries(Mix nash, Mix kalaiSmorodinsky, Mix egalitarian) {

  /** The solutions of a problem. */
  public static Lotteries of(BargainingProblem problem, Terms terms) {
    return new LotterySolver(Space.of(problem, terms.roles()), terms).solve();
  }
}
