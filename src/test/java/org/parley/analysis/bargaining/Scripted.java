package org.parley.analysis.bargaining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.parley.PlainTables;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.opponent.NoModel;
import org.parley.analysis.bargaining.protocol.AlternatingOffers;
import org.parley.model.BargainingProblem;

/**
 * Puts packages forward as it was told, by number and round, over and over.
 *
 * @param packages numbers of packages, the last issue changing fastest
 */
public record Scripted(List<Integer> packages) implements Bidding {
  /** Accepts nothing. */
  public static final Acceptance NEVER = (view, offer, mine) -> false;

  public Scripted {
    packages = List.copyOf(packages);
  }

  @Override
  public int offer(View view, Offers offers) {
    return packages.get((view.round() - 1) % packages.size());
  }

  /** An agent that puts packages forward as it was told and accepts nothing. */
  public static Agent agent(Integer... packages) {
    return new Agent(new Scripted(List.of(packages)), NEVER, new NoModel());
  }

  /**
   * One issue of 11 options: option {@code k} is worth 10 k to the first and 100 - 10 k to others.
   */
  public static BargainingProblem pie(int parties) {
    return PlainTables.of(
            parties, new int[] {11}, 0, (p, i, k) -> p == 0 ? 10.0 * k : 100 - 10.0 * k)
        .likely();
  }

  /** Plays with chance of a seed, one source for each party. */
  public static Transcript play(
      BargainingProblem problem, List<Agent> agents, int deadline, long seed) {
    Setup setup = Setup.of(new AlternatingOffers(), agents, deadline);
    return Negotiation.of(problem, setup).record(chance(seed));
  }

  /** Chance of a seed, one source for each party. */
  public static IntFunction<UniformRandomProvider> chance(long seed) {
    Map<Integer, UniformRandomProvider> sources = new HashMap<>();
    return party ->
        sources.computeIfAbsent(party, p -> RandomSource.SPLIT_MIX_64.create(seed * 1_000_003 + p));
  }

  /** What the first party puts forward, by the option of the first issue. */
  public static List<Integer> offers(
      BargainingProblem problem,
      int deadline,
      Bidding bidding,
      OpponentModel model,
      Agent... others) {
    Agent first = new Agent(bidding, NEVER, model);
    List<Agent> agents =
        IntStream.rangeClosed(0, others.length)
            .mapToObj(p -> p == 0 ? first : others[p - 1])
            .toList();
    return play(problem, agents, deadline, 1).turns().stream()
        .filter(turn -> turn.party() == 0 && turn.act() == Act.OFFERED)
        .map(turn -> turn.deal().orElseThrow().outcome().get(0))
        .toList();
  }
}
