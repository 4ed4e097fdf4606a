package org.parley.uncertainty.discovery;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.uncertainty.discovery.Cases.Kind;

/** Random cases of which we know why they are interesting. */
final class Planted {
  private Planted() {}

  /** Inputs uniform on [0, 1). */
  static Cases uniform(int inputs, int count, int seed, Predicate<double[]> interesting) {
    return of(
        Collections.nCopies(inputs, Kind.NUMBER), count, seed, Random::nextDouble, interesting);
  }

  /** Inputs among 0, 1, 2, ..., so that there are many equal values. */
  static Cases levels(
      List<Kind> kinds, int levels, int count, int seed, Predicate<double[]> interesting) {
    return of(kinds, count, seed, random -> random.nextInt(levels), interesting);
  }

  private static Cases of(
      List<Kind> kinds,
      int count,
      int seed,
      ToDoubleFunction<Random> draw,
      Predicate<double[]> interesting) {
    Random random = new Random(seed);
    double[][] columns = new double[kinds.size()][count];
    for (double[] column : columns) {
      Arrays.setAll(column, n -> draw.applyAsDouble(random));
    }
    boolean[] marks = new boolean[count];
    for (int n = 0; n < count; n++) {
      int at = n;
      marks[n] =
          interesting.test(
              IntStream.range(0, kinds.size()).mapToDouble(j -> columns[j][at]).toArray());
    }
    return Cases.of(kinds, columns, marks);
  }

  /** Counted anew. */
  static Fit counted(Cases cases, Box box) {
    int inside = 0;
    int found = 0;
    int all = 0;
    for (int n = 0; n < cases.count(); n++) {
      boolean in = true;
      for (int input : box.restrictions().keySet()) {
        in &= box.restrictions().get(input).admits(cases.value(input, n));
      }
      inside += in ? 1 : 0;
      found += in && cases.isInteresting(n) ? 1 : 0;
      all += cases.isInteresting(n) ? 1 : 0;
    }
    return new Fit(inside, found, cases.count(), all);
  }
}
