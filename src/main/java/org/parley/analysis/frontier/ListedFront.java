package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The front of all packages by listing them, for the few that are tied too closely for steps.
 * Packages are numbered like those of a lock with a dial for each issue, the first issue's turning
 * fastest.
 */
final class ListedFront {
  private final Consent consent;
  private final Structure structure;

  private ListedFront(Consent consent) {
    this.consent = consent;
    this.structure = consent.structure;
  }

  /** How many packages can be made of open options, forbidden ones included. */
  static BigInteger packages(Structure structure) {
    return IntStream.range(0, structure.issues())
        .mapToObj(i -> BigInteger.valueOf(structure.options(i)))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** As {@link Assembly#of}, over all signable packages. O(n log n) for n packages. */
  static Front of(Consent consent) {
    return new ListedFront(consent).front();
  }

  private Front front() {
    int parties = consent.parties;
    int[] permitted =
        IntStream.range(0, packages(structure).intValueExact())
            .filter(number -> structure.layout.permits(outcome(number)))
            .toArray();
    long[] gain = new long[permitted.length * parties];
    for (int k = 0; k < permitted.length; k++) {
      consent.gains(outcome(permitted[k]), gain, k * parties);
    }
    int[] order = LexicographicOrder.descending(gain, parties, permitted.length);
    long[] sorted = new long[gain.length];
    Arrays.setAll(sorted, at -> gain[order[at / parties] * parties + at % parties]);
    Trace trace = (vector, chosen) -> dial(permitted[order[vector]], chosen);
    Front all = new Front(parties, order.length, sorted, sorted, trace);
    double[] any = new double[parties];
    Arrays.fill(any, Double.POSITIVE_INFINITY);
    return SortedMerge.of(Sums.of(all), any, order.length);
  }

  private int[] outcome(int number) {
    int[] chosen = new int[structure.issues()];
    dial(number, chosen);
    return structure.outcome(chosen);
  }

  private void dial(int number, int[] chosen) {
    int rest = number;
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = rest % structure.options(i);
      rest /= structure.options(i);
    }
  }
}
