package org.parley.analysis.division;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sealed bids: {@code n} parties each name what every item is worth to them in money; items go to
 * the highest bidders, and cash evens out the rest.
 *
 * <p>With {@code v[p,k]} the value of item {@code k} to party {@code p}, and {@code W_p} the items
 * that {@code p} wins: the fair share is {@code f_p = sum_k v[p,k] / n}, the excess {@code e_p =
 * sum_{k in W_p} v[p,k] - f_p}, and everybody ends with {@code f_p + sum_q e_q / n} by its own
 * valuation. The cash that a party receives is that less the value of what it won; it is negative
 * for a party that pays. The total excess is never negative, so everybody has at least its fair
 * share; payments add up to 0. A value may be negative: a burden.
 *
 * <p>An item on which several bid the most goes to the first of them. Exact arithmetic, no
 * rounding; all results are in the money of the bids.
 *
 * <p>The scheme is Knaster's, published by Steinhaus, <i>The Problem of Fair Division</i>,
 * Econometrica 16 (1948), 101-104; Luce and Raiffa, <i>Games and Decisions</i> (1957), section
 * 14.9. It takes the bids for true: a party that knows the others' bids can gain by a false one.
 *
 * @param owner by item, the position of the party that gets it
 * @param fairShare by party
 * @param excess by party, the value of what it won above its fair share
 * @param totalExcess what the excesses add up to
 * @param finalValue by party, items and cash together
 * @param cash by party, what it receives; it pays if this is negative
 */
public record SealedBids(
    List<Integer> owner,
    List<BigFraction> fairShare,
    List<BigFraction> excess,
    BigFraction totalExcess,
    List<BigFraction> finalValue,
    List<BigFraction> cash) {

  public SealedBids {
    owner = List.copyOf(owner);
    fairShare = List.copyOf(fairShare);
    excess = List.copyOf(excess);
    finalValue = List.copyOf(finalValue);
    cash = List.copyOf(cash);
  }

  /**
   * Opens the bids.
   *
   * @param values {@code values.get(party).get(item)}, in money
   * @throws IllegalArgumentException if there is no party, or the parties bid on different numbers
   *     of items
   */
  public static SealedBids of(List<List<BigFraction>> values) {
    if (values.isEmpty() || values.stream().mapToInt(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "expected bids of at least one party, all on the same items, found "
              + values.stream().map(List::size).toList());
    }
    int parties = values.size();
    List<Integer> owner =
        IntStream.range(0, values.get(0).size()).map(k -> highest(values, k)).boxed().toList();
    List<BigFraction> won =
        IntStream.range(0, parties).mapToObj(p -> won(values.get(p), owner, p)).toList();
    List<BigFraction> fair = values.stream().map(v -> Exact.sum(v).divide(parties)).toList();
    List<BigFraction> excess = difference(won, fair);
    BigFraction totalExcess = Exact.sum(excess);
    List<BigFraction> last = fair.stream().map(f -> f.add(totalExcess.divide(parties))).toList();
    return new SealedBids(owner, fair, excess, totalExcess, last, difference(last, won));
  }

  private static int highest(List<List<BigFraction>> values, int item) {
    return IntStream.range(0, values.size())
        .reduce((p, q) -> values.get(q).get(item).compareTo(values.get(p).get(item)) > 0 ? q : p)
        .orElseThrow();
  }

  private static BigFraction won(List<BigFraction> values, List<Integer> owner, int party) {
    return IntStream.range(0, values.size())
        .filter(k -> owner.get(k) == party)
        .mapToObj(values::get)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static List<BigFraction> difference(List<BigFraction> a, List<BigFraction> b) {
    return IntStream.range(0, a.size()).mapToObj(i -> a.get(i).subtract(b.get(i))).toList();
  }
}
