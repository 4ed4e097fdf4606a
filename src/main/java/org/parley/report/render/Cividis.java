package org.parley.report.render;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.renderer.PaintScale;

/**
 * Dark blue over grey to yellow: even in brightness and alike for the colour-blind (Nunez, Anderton
 * and Renslow 2018, doi:10.1371/journal.pone.0199239).
 *
 * @param low value of the first colour
 * @param high value of the last colour
 */
record Cividis(double low, double high) implements PaintScale {
  private static final List<Color> STOPS =
      List.of(
          new Color(0x00224E),
          new Color(0x123570),
          new Color(0x3B496C),
          new Color(0x575D6D),
          new Color(0x707173),
          new Color(0x8A8678),
          new Color(0xA59C74),
          new Color(0xC3B369),
          new Color(0xE1CC55),
          new Color(0xFEE838));

  /** Of what has no value. */
  static final Color NOTHING = new Color(0xECEEF0);

  Color colour(double value) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    double share = high > low ? (value - low) / (high - low) : 0.5;
    double place = Math.min(1, Math.max(0, share)) * (STOPS.size() - 1);
    int stop = Math.min((int) place, STOPS.size() - 2);
    return Theme.mix(STOPS.get(stop), STOPS.get(stop + 1), place - stop);
  }

  @Override
  public double getLowerBound() {
    return low;
  }

  @Override
  public double getUpperBound() {
    return high;
  }

  @Override
  public java.awt.Paint getPaint(double value) {
    return colour(value);
  }
}
