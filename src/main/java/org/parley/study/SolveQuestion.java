package org.parley.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param variants ids of the texts to look at closely
 * @param payers ids of the parties of whom to say what a repair of these texts costs them least
 * @param trades pairs of parties between whom to look for trades that start from these texts
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
    long seed,
    int threads) {

  /** Best packages listed if nobody asks for more. */
  public static final int BEST = 5;

  /** Utility vectors that are merged in a second or so. */
  public static final int BUDGET = 10_000;

  /** So many texts can all be looked at closely. */
  private static final int FEW = 4;

  public SolveQuestion {
    variants = List.copyOf(variants);
    payers = List.copyOf(payers);
    trades = List.copyOf(trades);
    if (best < 1 || budget < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "best, budget and threads are at least 1, found %d, %d, %d"
              .formatted(best, budget, threads));
    }
  }

  /** Two parties, by id. */
  public record Pair(String first, String second) {}

  /** The usual question. */
  public static SolveQuestion of(Scenario scenario, Counting counting, long seed, int threads) {
    return new SolveQuestion(
        scenario,
        counting,
        BEST,
        BUDGET,
        usual(scenario),
        List.of(),
        counting.pairs(scenario),
        seed,
        threads);
  }

  /**
   * The texts that are looked at closely if nobody says which: all if they are few, else the last
   * revision that belongs to the base scenario and the text that it revises, else the last text.
   */
  public static List<String> usual(Scenario scenario) {
    List<Variant> texts = scenario.variants();
    if (texts.size() <= FEW) {
      return texts.stream().map(Variant::id).toList();
    }
    Variant last = texts.get(texts.size() - 1);
    for (Variant text : texts) {
      last = text.revises().isPresent() && !text.later() ? text : last;
    }
    Set<String> usual = new LinkedHashSet<>();
    Optional.of(last).flatMap(Variant::revises).ifPresent(usual::add);
    usual.add(last.id());
    return List.copyOf(usual);
  }

  /** The same with other lengths of lists. */
  public SolveQuestion listing(int otherBest, int otherBudget) {
    return new SolveQuestion(
        scenario, counting, otherBest, otherBudget, variants, payers, trades, seed, threads);
  }

  /**
   * The same about other texts.
   *
   * @param texts ids
   * @param parties of whom to say what a repair costs them least
   * @param pairs between whom to look for trades
   */
  public SolveQuestion about(List<String> texts, List<String> parties, List<Pair> pairs) {
    return new SolveQuestion(
        scenario, counting, best, budget, texts, parties, pairs, seed, threads);
  }

  /** The first part of the answer, which is there at once. */
  public Selection select() {
    return new Solving(scenario, counting, seed).selection(best);
  }

  /** The whole answer, given its first part. */
  public Solved answer(Selection selection) {
    return new Solving(scenario, counting, seed).solved(this, selection);
  }
}
