package org.parley.analysis.bargaining.opponent;

import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/**
 * Takes the others to want the text on the table at the beginning, every issue alike: a package is
 * worth the share of the issues on which it leaves the text as it is. An agent with this model
 * changes as few points of the text as it can. Without a text it guesses nothing.
 *
 * <p>Offers close to what is on the table as a way to please a side whose wishes are not known: P.
 * Faratin, C. Sierra and N. R. Jennings 2002, doi:10.1016/S0004-3702(02)00290-4.
 */
public record HoldsToText() implements OpponentModel {

  @Override
  public Belief start(Layout layout, int party) {
    return new Heard(layout);
  }

  private static final class Heard implements Belief {
    private final Layout layout;
    private final double[] worth;
    private int version;

    Heard(Layout layout) {
      this.layout = layout;
      worth = new double[layout.cells()];
    }

    @Override
    public void hear(View view) {
      int last = view.offers() - 1;
      if (view.speaker(last) == View.NONE && version == 0) {
        for (int i = 0; i < layout.issues(); i++) {
          worth[layout.first(i) + view.option(view.offer(last), i)] = 1.0 / layout.issues();
        }
        version++;
      }
    }

    @Override
    public int version() {
      return version;
    }

    @Override
    public double worth(int cell) {
      return worth[cell];
    }
  }
}
