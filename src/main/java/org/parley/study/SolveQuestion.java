package org.parley.study;

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

  /** Puts the question. */
  public Solved answer() {
    return new Solving(scenario, counting, seed, budget).solved(this);
  }
}
