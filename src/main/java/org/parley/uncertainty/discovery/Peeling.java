package org.parley.uncertainty.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.uncertainty.discovery.Prim.Slice;

/**
 * A box that gets smaller. Its cases are kept sorted by each input, so that the ends of an input
 * are at hand.
 */
final class Peeling {
  private final Cases cases;
  private final int[][] orders;
  private Box box = Box.ALL;
  private Fit fit;

  Peeling(Cases cases, int[] among) {
    this.cases = cases;
    this.orders = cases.sorted(among);
    this.fit = Fit.of(cases, among, among);
  }

  Box box() {
    return box;
  }

  Fit fit() {
    return fit;
  }

  /** All that may be taken off: about a share of the cases inside, and never all of them. */
  List<Slice> slices(double share) {
    List<Slice> slices = new ArrayList<>();
    for (int input = 0; input < orders.length; input++) {
      if (cases.kind(input) == Cases.Kind.CATEGORY) {
        addValues(input, slices);
      } else {
        addEnds(input, (int) (share * orders[input].length), slices);
      }
    }
    return slices;
  }

  private void addEnds(int input, int count, List<Slice> slices) {
    int[] order = orders[input];
    int last = order.length - 1;
    int kept = cases.startOfEquals(order, input, count);
    kept = kept > 0 ? kept : cases.endOfEquals(order, input, 0);
    if (kept > last) {
      return; // one value only
    }
    Restriction above = box.range(input).from(cases.value(input, order[kept]));
    slices.add(slice(input, above, 0, kept));
    int end = cases.endOfEquals(order, input, last - count);
    end = end <= last ? end : cases.startOfEquals(order, input, last);
    Restriction below = box.range(input).upTo(cases.value(input, order[end - 1]));
    slices.add(slice(input, below, end, order.length));
  }

  private void addValues(int input, List<Slice> slices) {
    int[] order = orders[input];
    SortedSet<Double> values = new TreeSet<>();
    for (int at : order) {
      values.add(cases.value(input, at));
    }
    for (int from = 0; from < order.length && values.size() > 1; ) {
      int end = cases.endOfEquals(order, input, from);
      SortedSet<Double> rest = new TreeSet<>(values);
      rest.remove(cases.value(input, order[from]));
      slices.add(slice(input, new Restriction.Among(rest), from, end));
      from = end;
    }
  }

  private Slice slice(int input, Restriction rest, int from, int end) {
    return new Slice(input, rest, end - from, cases.interestingOf(orders[input], from, end));
  }

  void take(Slice slice) {
    box = box.with(slice.input(), slice.rest());
    fit = fit.less(slice.cases(), slice.interesting());
    for (int j = 0; j < orders.length; j++) {
      orders[j] = kept(orders[j], slice);
    }
  }

  private int[] kept(int[] order, Slice slice) {
    int[] kept = new int[order.length - slice.cases()];
    int count = 0;
    for (int number : order) {
      if (slice.rest().admits(cases.value(slice.input(), number))) {
        kept[count] = number;
        count++;
      }
    }
    return kept;
  }
}
