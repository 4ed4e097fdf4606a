package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * Could any package please everybody, and which one would bargaining select? Asked at the likely
 * value of every number.
 *
 * @param scenario what to solve
 * @param counting whose interests count
 * @param best how many of the best packages to list, at least 1
 * @param budget most utility vectors held at once while a frontier is built, at least 1
 * @param variants ids of the texts to look at
 * @param payers ids of the parties of whom to say what a repair costs them least
 * @param trades pairs of parties between whom to look for trades
 * @param tradesFrom ids of the texts from which trades start
 * @param seed of the run
 * @param threads how many work at once; the answer does not depend on it
 */
public record SolveQuestion(
    Scenario scenario,
    Counting counting,
    int best,
    int budget,
    List<String> variants,
    List<String> payers,
    List<Pair> trades,
    List<String> tradesFrom,
    long seed,
    int threads) {

  /** Best packages listed if nobody asks for more. */
  public static final int BEST = 5;

  /** Utility vectors that are held in some hundred megabytes. */
  public static final int BUDGET = 200_000;

  /** Pairs are taken of so many parties: more of them nobody looks at. */
  static final int MOST_PARTIES = 4;

  public SolveQuestion {
    variants = List.copyOf(variants);
    payers = List.copyOf(payers);
    trades = List.copyOf(trades);
    tradesFrom = List.copyOf(tradesFrom);
    if (best < 1 || budget < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "best, budget and threads are at least 1, found %d, %d, %d"
              .formatted(best, budget, threads));
    }
  }

  /** Two parties, by id. */
  public record Pair(String first, String second) {}

  /** The usual question: everything about every text, and no trades. */
  public static SolveQuestion of(Scenario scenario, long seed, int threads) {
    return new SolveQuestion(
        scenario,
        Counting.EVERYBODY,
        BEST,
        BUDGET,
        scenario.variants().stream().map(Variant::id).toList(),
        List.of(),
        List.of(),
        List.of(),
        seed,
        threads);
  }

  /** The same with other interests counted. */
  public SolveQuestion counting(Counting other) {
    return new SolveQuestion(
        scenario, other, best, budget, variants, payers, trades, tradesFrom, seed, threads);
  }

  /** The same with other lengths of lists. */
  public SolveQuestion listing(int otherBest, int otherBudget) {
    return new SolveQuestion(
        scenario,
        counting,
        otherBest,
        otherBudget,
        variants,
        payers,
        trades,
        tradesFrom,
        seed,
        threads);
  }

  /** The same about some texts, and with the cheapest repairs for some parties. */
  public SolveQuestion about(List<String> texts, List<String> parties) {
    return new SolveQuestion(
        scenario, counting, best, budget, texts, parties, trades, tradesFrom, seed, threads);
  }

  /**
   * The same with trades.
   *
   * @param pairs who trades; each two of those that bargain if empty
   * @param from the texts to start from
   */
  public SolveQuestion trading(List<Pair> pairs, List<String> from) {
    return new SolveQuestion(
        scenario,
        counting,
        best,
        budget,
        variants,
        payers,
        pairs.isEmpty() ? everyPair() : pairs,
        from,
        seed,
        threads);
  }

  private List<Pair> everyPair() {
    List<String> parties = counting.bargaining(scenario);
    List<Pair> pairs = new ArrayList<>();
    for (int x = 0; x < Math.min(MOST_PARTIES, parties.size()); x++) {
      for (int y = x + 1; y < Math.min(MOST_PARTIES, parties.size()); y++) {
        pairs.add(new Pair(parties.get(x), parties.get(y)));
      }
    }
    return pairs;
  }

  /** Puts the question. */
  public Solved answer() {
    return new Solving(scenario, counting, seed, budget).solved(this);
  }
}
