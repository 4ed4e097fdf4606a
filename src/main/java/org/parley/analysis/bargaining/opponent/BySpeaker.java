package org.parley.analysis.bargaining.opponent;

import java.util.function.Supplier;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/**
 * A belief of each speaker by itself; what a package is worth to the others is the mean over those
 * that have spoken, and before anybody has, every package is worth the same. A starting text is
 * nobody's offer.
 *
 * <p>An inner-loop class: it changes as it hears.
 */
final class BySpeaker implements Belief {
  private final Layout layout;
  private final Supplier<Speaker> starter;
  private final Speaker[] speakers;
  private int heard; // how many of them have spoken
  private int version;

  /** What is believed of one speaker. */
  interface Speaker {
    /** Hears its next offer; whether that changes what is believed. */
    boolean hear(View view, int offer);

    /** What an option is believed to be worth to it, see {@link Belief#worth}. */
    double worth(int cell);
  }

  /**
   * @param starter what is believed of a speaker that has not spoken
   */
  BySpeaker(Layout layout, Supplier<Speaker> starter) {
    this.layout = layout;
    this.starter = starter;
    speakers = new Speaker[layout.parties()];
  }

  @Override
  public void hear(View view) {
    int k = view.offers() - 1;
    int party = view.speaker(k);
    if (party == View.NONE) {
      return;
    }
    if (speakers[party] == null) {
      speakers[party] = starter.get();
      heard++;
    }
    if (speakers[party].hear(view, view.offer(k))) {
      version++;
    }
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public double worth(int cell) {
    double sum = 0;
    for (Speaker speaker : speakers) {
      sum += speaker == null ? 0 : speaker.worth(cell);
    }
    return heard == 0 ? 1.0 / layout.issues() : sum / heard;
  }
}
