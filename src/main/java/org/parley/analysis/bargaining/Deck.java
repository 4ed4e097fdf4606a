package org.parley.analysis.bargaining;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * The packages that a negotiation speaks of, by number, with what each is worth to each party. A
 * run adds to a deck of its own, which begins with the packages of one that all runs share.
 *
 * <p>An inner-loop class: packages are added to it.
 */
final class Deck {
  private final BargainingProblem problem;
  private final Deck shared; // null if this is the shared one
  private final int sharedSize;
  private final int parties;
  private double[][] utility; // by party and number above the shared ones
  private int[][] outcome; // by number above the shared ones
  private int size; // of its own
  private final boolean isListing; // then packages are in the order of their options
  private Deal[] deals = {}; // of listed packages, by number: null until one was asked for
  private final Map<List<Integer>, Integer> numbers = new HashMap<>(); // of a deck that grows

  private Deck(BargainingProblem problem, Deck shared, int capacity, boolean isListing) {
    this.problem = problem;
    this.shared = shared;
    this.isListing = isListing;
    sharedSize = shared == null ? 0 : shared.size;
    parties = problem.layout().parties();
    utility = new double[parties][capacity];
    outcome = new int[capacity][];
  }

  /** A deck without packages. */
  static Deck empty(BargainingProblem problem) {
    return new Deck(problem, null, 0, false);
  }

  /**
   * All packages that no rule forbids, the last issue changing fastest. Nothing may be added that
   * is not among them.
   */
  static Deck listing(BargainingProblem problem) {
    Deck deck = new Deck(problem, null, packages(problem.layout()).intValueExact(), true);
    deck.list(new int[problem.layout().issues()], 0);
    deck.deals = new Deal[deck.size];
    return deck;
  }

  /** How many packages there are, permitted or not. */
  static BigInteger packages(Layout layout) {
    return IntStream.range(0, layout.issues())
        .mapToObj(i -> BigInteger.valueOf(layout.options(i)))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private void list(int[] chosen, int issue) {
    if (issue == chosen.length) {
      if (problem.layout().permits(chosen)) {
        append(chosen.clone());
      }
      return;
    }
    for (int k = 0; k < problem.layout().options(issue); k++) {
      chosen[issue] = k;
      list(chosen, issue + 1);
    }
  }

  /** A deck for one run, which begins with the packages of this one. */
  Deck forRun() {
    return new Deck(problem, this, 0, false);
  }

  int size() {
    return sharedSize + size;
  }

  /** The number of a package, which is added if it is new. */
  int number(int[] chosen) {
    int known = find(chosen);
    return known == View.NONE ? append(chosen.clone()) : known;
  }

  private int find(int[] chosen) {
    if (isListing) {
      int at = Arrays.binarySearch(outcome, 0, size, chosen, Arrays::compare);
      return at < 0 ? View.NONE : at;
    }
    int before = shared == null ? View.NONE : shared.find(chosen);
    return before != View.NONE ? before : numbers.getOrDefault(key(chosen), View.NONE);
  }

  private static List<Integer> key(int[] chosen) {
    return IntStream.of(chosen).boxed().toList();
  }

  private int append(int[] chosen) {
    if (size == outcome.length) {
      int capacity = Math.max(16, 2 * size);
      outcome = Arrays.copyOf(outcome, capacity);
      for (int p = 0; p < parties; p++) {
        utility[p] = Arrays.copyOf(utility[p], capacity);
      }
    }
    for (int p = 0; p < parties; p++) {
      utility[p][size] = problem.utility(p, chosen);
    }
    outcome[size] = chosen;
    if (!isListing) {
      numbers.put(key(chosen), sharedSize + size);
    }
    return sharedSize + size++;
  }

  double utility(int party, int number) {
    return number < sharedSize
        ? shared.utility[party][number]
        : utility[party][number - sharedSize];
  }

  int option(int number, int issue) {
    return outcome(number)[issue];
  }

  private int[] outcome(int number) {
    return number < sharedSize ? shared.outcome[number] : outcome[number - sharedSize];
  }

  boolean isRefused(int party, int number) {
    return problem.layout().refuses(party, outcome(number));
  }

  Deal deal(int number) {
    Deal[] listed = shared == null ? deals : shared.deals;
    if (number >= listed.length) {
      return newDeal(number);
    }
    if (listed[number] == null) {
      listed[number] = newDeal(number); // in whichever run: all find the same
    }
    return listed[number];
  }

  private Deal newDeal(int number) {
    double[] utilities = new double[parties];
    double[] gains = new double[parties];
    for (int p = 0; p < parties; p++) {
      utilities[p] = utility(p, number);
      gains[p] = utilities[p] - problem.noDeal(p);
    }
    return new Deal(
        IntStream.of(outcome(number)).boxed().toList(),
        DoubleStream.of(utilities).boxed().toList(),
        DoubleStream.of(gains).boxed().toList());
  }
}
