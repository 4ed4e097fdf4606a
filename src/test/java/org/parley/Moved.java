package org.parley;

import org.parley.model.Scenario;

/**
 * The meadow with what moves it besides the texts, but the court decides at once: every number can
 * be worked out by hand.
 *
 * <pre>
 * what the court leads to   chance   Ann   Bob
 * Ann wins                     0.5    70     0
 * Bob wins                     0.3     0   100
 * it drags on                  0.2    35    44
 * expected, minus cost             42-5  38.8-10
 * </pre>
 */
public final class Moved {
  private Moved() {}

  /** The scenario. */
  public static Scenario scenario() {
    return Meadow.read(text());
  }

  /** Its text. */
  public static String text() {
    String moved = Meadow.movedText();
    String still =
        moved.substring(0, moved.indexOf("wars:")) + moved.substring(moved.indexOf("ratifiers:"));
    return still.replace(", front: -0.5, staying: {ann: -1}", "");
  }

  /** The scenario with something else in place of a piece of its text. */
  public static Scenario with(String piece, String other) {
    if (!text().contains(piece)) {
      throw new IllegalArgumentException("the text has no " + piece);
    }
    return Meadow.read(text().replace(piece, other));
  }
}
