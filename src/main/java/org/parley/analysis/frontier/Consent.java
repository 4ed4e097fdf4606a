package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of a {@link Space} for the parties whose consent is needed, one column for each, in
 * the order of the parties.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Consent {
  final Space space;
  final Structure structure;

  /** Number of parties whose consent is needed. */
  final int parties;

  /** By open cell and party. */
  final long[] value;

  /** By bundle of the structure and party. */
  final long[] bundle;

  private final int[] who; // position among all parties

  /** By party: points of the linkages that always hold minus no deal. */
  final long[] base;

  /** Units in a point, by party. */
  final double[] scale;

  Consent(Space space) {
    this.space = space;
    this.structure = space.structure;
    who =
        IntStream.range(0, space.parties).filter(p -> structure.roles.get(p).consents()).toArray();
    parties = who.length;
    value = columns(openValues(space));
    bundle = columns(space.bundle);
    base = columns(space.base);
    scale = Arrays.stream(who).mapToDouble(p -> space.scale[p]).toArray();
  }

  /** Writes what a package gains to {@code row[at ..]}, without no deal and what always holds. */
  void gains(int[] outcome, long[] row, int at) {
    long[] gains = space.gains(outcome);
    for (int p = 0; p < parties; p++) {
      row[at + p] = gains[who[p]] - base[p];
    }
  }

  private static long[] openValues(Space space) {
    int[] open = space.structure.open;
    long[] values = new long[open.length * space.parties];
    for (int c = 0; c < open.length; c++) {
      System.arraycopy(
          space.value, open[c] * space.parties, values, c * space.parties, space.parties);
    }
    return values;
  }

  private long[] columns(long[] rows) {
    long[] columns = new long[rows.length / space.parties * parties];
    Arrays.setAll(columns, k -> rows[k / parties * space.parties + who[k % parties]]);
    return columns;
  }

  /** What the open options of an issue are worth, by option and party. */
  long[] values(int issue) {
    return Arrays.copyOfRange(
        value, structure.openFirst[issue] * parties, structure.openFirst[issue + 1] * parties);
  }

  /** What an open option of an issue is worth to a party, in units. */
  long value(int issue, int option, int party) {
    return value[(structure.openFirst[issue] + option) * parties + party];
  }

  /** The same with the linkages of an entry of a step; the entry must not be forbidden. */
  long value(Structure.Step step, int entry, int party) {
    return value(step.issue, entry % step.options, party)
        + bundle[step.bundle[entry] * parties + party];
  }
}
