package org.parley.analysis.coalition;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Voting power from minimal winning coalitions alone, on the view that no larger ones form. Exact
 * fractions, by member, adding up to 1.
 *
 * @param deeganPackel each minimal winning coalition is as likely, and its members share equally:
 *     {@code 1 / |M| * sum over S in M with i of 1 / |S|}
 * @param publicGood how many minimal winning coalitions a member is in, over the sum of that for
 *     all members (Holler)
 */
public record MinimalIndices(List<BigFraction> deeganPackel, List<BigFraction> publicGood) {

  public MinimalIndices {
    deeganPackel = List.copyOf(deeganPackel);
    publicGood = List.copyOf(publicGood);
  }

  /**
   * The indices of a body. Deegan and Packel, <i>A New Index of Power for Simple n-Person
   * Games</i>, International Journal of Game Theory 7 (1978), 113-123; Holler, <i>Forming
   * Coalitions and Measuring Voting Power</i>, Political Studies 30 (1982), 262-271.
   *
   * @param most how many minimal winning coalitions may be listed
   * @throws IllegalArgumentException if there are more
   */
  public static MinimalIndices of(VotingBody body, int most) {
    List<Long> minimal =
        body.minimalWinning(most)
            .orElseThrow(
                () -> new IllegalArgumentException("more than " + most + " minimal coalitions"));
    long places = minimal.stream().mapToLong(Long::bitCount).sum();
    return new MinimalIndices(
        IntStream.range(0, body.members()).mapToObj(i -> deeganPackel(minimal, i)).toList(),
        IntStream.range(0, body.members())
            .mapToObj(i -> BigFraction.of(with(minimal, i).size(), places))
            .toList());
  }

  private static BigFraction deeganPackel(List<Long> minimal, int member) {
    return with(minimal, member).stream()
        .map(s -> BigFraction.of(1, (long) minimal.size() * Long.bitCount(s)))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static List<Long> with(List<Long> minimal, int member) {
    return minimal.stream().filter(s -> Coalitions.contains(s, member)).toList();
  }
}
