package org.parley.study;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of one line-up of a tournament.
 *
 * @param agents by seat: position of the agent among those that take part
 * @param agreed share of the runs that ended in an agreement
 * @param gain by party: mean gain over no deal of all runs, in the party's own points; a run
 *     without an agreement counts 0
 * @param runs by starting text, each in order; the same draws and luck in every line-up
 */
public record TournamentLineUp(
    List<Integer> agents, double agreed, List<Double> gain, List<List<BargainRun>> runs) {

  public TournamentLineUp {
    agents = List.copyOf(agents);
    gain = List.copyOf(gain);
    runs = runs.stream().map(List::copyOf).toList();
  }

  /** From the runs, of which there is at least one. */
  static TournamentLineUp of(List<Integer> agents, int parties, List<List<BargainRun>> runs) {
    List<BargainRun> all = runs.stream().flatMap(List::stream).toList();
    return new TournamentLineUp(
        agents,
        mean(all.stream().mapToDouble(r -> r.isAgreement() ? 1 : 0).toArray()),
        IntStream.range(0, parties).mapToObj(p -> mean(gains(all, p))).toList(),
        runs);
  }

  /** What a party gains over no deal in each run, in order; 0 without an agreement. */
  double[] gains(int party) {
    return gains(all(), party);
  }

  /** All runs, those from the first text first. */
  public List<BargainRun> all() {
    return runs.stream().flatMap(List::stream).toList();
  }

  private static double[] gains(List<BargainRun> runs, int party) {
    return runs.stream()
        .mapToDouble(r -> r.ending().deal().map(d -> d.gain().get(party)).orElse(0.0))
        .toArray();
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }
}
