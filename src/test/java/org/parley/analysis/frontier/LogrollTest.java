package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

class LogrollTest {
  private static final double TINY = 1e-9;

  @Test
  void findsTheTradesThatAListingFinds() {
    int found = 0;
    for (long seed = 0; seed < 1500; seed++) {
      BargainingProblem problem = ZoneProblems.small(seed);
      if (problem.layout().parties() > 1) {
        found += check(seed, problem);
      }
    }
    assertThat(found).isGreaterThan(500);
  }

  private static int check(long seed, BargainingProblem problem) {
    Random random = new Random(seed);
    Terms terms = Terms.among(ZoneTest.roles(random, problem.layout().parties()));
    List<int[]> all = Packages.all(problem.layout());
    int[] text = all.get(random.nextInt(all.size()));
    List<int[]> expected =
        all.stream()
            .filter(x -> changed(text, x).size() > 1 && changed(text, x).size() < 4)
            .filter(x -> parts(text, x).stream().noneMatch(y -> isGood(problem, terms, text, y)))
            .filter(x -> isGood(problem, terms, text, x))
            .sorted(order(problem, text))
            .toList();
    List<Logroll> trades = Logroll.of(problem, terms, text, 0, 1, Integer.MAX_VALUE);
    assertThat(trades.stream().map(t -> after(text, t)).toList())
        .describedAs("seed %d", seed)
        .containsExactlyElementsOf(expected.stream().map(LogrollTest::list).toList());
    assertThat(Logroll.of(problem, terms, text, 0, 1, 3))
        .isEqualTo(trades.subList(0, Math.min(3, trades.size())));
    trades.forEach(t -> checkPoints(problem, text, t));
    return trades.size();
  }

  private static void checkPoints(BargainingProblem problem, int[] text, Logroll trade) {
    int[] after = after(text, trade).stream().mapToInt(k -> k).toArray();
    for (int p = 0; p < problem.layout().parties(); p++) {
      double change = problem.utility(p, after) - problem.utility(p, text);
      assertThat(Math.abs(trade.change().get(p) - change)).isLessThan(TINY);
    }
    double least = Math.min(trade.change().get(0), trade.change().get(1));
    assertThat(trade.joint()).isEqualTo(least / 100);
  }

  private static boolean isGood(BargainingProblem problem, Terms terms, int[] text, int[] outcome) {
    boolean good = problem.layout().permits(outcome);
    for (int p = 0; p < problem.layout().parties(); p++) {
      double change = problem.utility(p, outcome) - problem.utility(p, text);
      boolean consents = terms.roles().get(p).consents();
      good &= change > (p < 2 ? TINY : -TINY) || (p >= 2 && !consents);
      good &= !consents || !crosses(problem.layout(), p, text, outcome);
    }
    return good;
  }

  private static boolean crosses(Layout layout, int party, int[] text, int[] outcome) {
    return changed(text, outcome).stream()
        .anyMatch(i -> layout.refuses(party, layout.first(i) + outcome[i]));
  }

  private static List<Integer> changed(int[] text, int[] outcome) {
    return IntStream.range(0, text.length).filter(i -> text[i] != outcome[i]).boxed().toList();
  }

  /** Packages with some of the changes, but not all and not none. */
  private static List<int[]> parts(int[] text, int[] outcome) {
    List<Integer> changed = changed(text, outcome);
    List<int[]> parts = new ArrayList<>();
    for (int some = 1; some < (1 << changed.size()) - 1; some++) {
      int[] part = text.clone();
      for (int k = 0; k < changed.size(); k++) {
        part[changed.get(k)] =
            (some >> k & 1) == 0 ? text[changed.get(k)] : outcome[changed.get(k)];
      }
      parts.add(part);
    }
    return parts;
  }

  /** By the smaller gain, then both, then issues, then options. */
  private static Comparator<int[]> order(BargainingProblem problem, int[] text) {
    return Comparator.comparingLong(
            (int[] x) -> -Math.min(gain(problem, 0, text, x), gain(problem, 1, text, x)))
        .thenComparing(x -> -gain(problem, 0, text, x) - gain(problem, 1, text, x))
        .thenComparing(x -> letters(changed(text, x)))
        .thenComparing(x -> letters(changed(text, x).stream().map(i -> x[i]).toList()));
  }

  /** In billionths of a point. */
  private static long gain(BargainingProblem problem, int party, int[] text, int[] outcome) {
    return Math.round((problem.utility(party, outcome) - problem.utility(party, text)) / TINY);
  }

  private static String letters(List<Integer> numbers) {
    StringBuilder letters = new StringBuilder();
    numbers.forEach(n -> letters.append((char) ('a' + n)));
    return letters.toString();
  }

  private static List<Integer> after(int[] text, Logroll trade) {
    int[] after = text.clone();
    for (int k = 0; k < trade.issues().size(); k++) {
      after[trade.issues().get(k)] = trade.options().get(k);
    }
    return list(after);
  }

  private static List<Integer> list(int[] outcome) {
    return IntStream.of(outcome).boxed().toList();
  }
}
