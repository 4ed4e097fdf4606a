package org.parley.analysis.bargaining.opponent;

import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/** No guess about the others: an offer is chosen by what it is worth to the party itself. */
public record NoModel() implements OpponentModel {
  private static final Belief NOTHING =
      new Belief() {
        @Override
        public void hear(View view) {}

        @Override
        public int version() {
          return 0;
        }

        @Override
        public double worth(int cell) {
          return 0;
        }
      };

  @Override
  public boolean guesses() {
    return false;
  }

  @Override
  public Belief start(Layout layout, int party) {
    return NOTHING;
  }
}
