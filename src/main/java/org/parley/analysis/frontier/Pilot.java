package org.parley.analysis.frontier;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/** Tunes a law on the packages found by two small samples. */
final class Pilot {
  private static final int SAMPLES = 8192;
  private static final int ROUNDS = 2;
  private static final int FEW = 100;
  private static final int MOST_PUSHES = 6;
  private static final double PUSH = 1.3;

  private final Columns columns;
  private final UniformRandomProvider random;

  private Pilot(Columns columns, UniformRandomProvider random) {
    this.columns = columns;
    this.random = random;
  }

  /** The law under which weights vary least, as far as small samples tell. */
  static TiltedLaw tuned(Columns columns, TiltedLaw start, UniformRandomProvider random) {
    Pilot pilot = new Pilot(columns, random);
    TiltedLaw law = start;
    for (int round = 0; round < ROUNDS && columns.count > 0; round++) {
      law = pilot.better(law);
    }
    return law;
  }

  /** Tilts further until some packages are found, and then as these ask for. */
  private TiltedLaw better(TiltedLaw start) {
    TiltedLaw law = start;
    double[] found = found(law);
    for (int push = 0; push < MOST_PUSHES && found.length < FEW * columns.count; push++) {
      law = TiltedLaw.of(columns, Arrays.stream(law.tilt).map(t -> t * PUSH).toArray());
      found = found(law);
    }
    return found.length == 0 ? start : TiltSearch.steadiest(columns, found, law);
  }

  /** Gains of the agreeable packages in a small sample, in points. */
  private double[] found(TiltedLaw law) {
    TiltedDraws draws = new TiltedDraws(columns, law, random);
    long[] gain = new long[columns.count];
    long[] back = new long[columns.count];
    double[] found = new double[SAMPLES * columns.count];
    int n = 0;
    for (int s = 0; s < SAMPLES; s++) {
      boolean permitted = draws.drawFront(gain);
      draws.drawBack(back);
      columns.add(gain, 0, back, 0);
      if (permitted && Arrays.stream(gain).allMatch(units -> units >= 0)) {
        for (int c = 0; c < columns.count; c++) {
          found[n++] = gain[c] / columns.scale[c];
        }
      }
    }
    return Arrays.copyOf(found, n);
  }
}
