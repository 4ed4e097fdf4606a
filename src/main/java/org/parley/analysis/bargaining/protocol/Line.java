package org.parley.analysis.bargaining.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * What two parties have to settle between them: the Pareto-optimal packages that all who must
 * consent would sign, from the one best for the first party to the one best for the second. Where
 * there are too many to find them all, some of them, see {@link Frontier}.
 *
 * <p>Holds arrays, so not a record; it is not changed.
 */
final class Line {
  private static final int BUDGET = 200_000;

  private final int[][] outcome;
  private final double[] product; // of the gains of both

  private Line(List<Deal> deals, int first, int second) {
    outcome =
        deals.stream()
            .map(d -> d.outcome().stream().mapToInt(k -> k).toArray())
            .toArray(int[][]::new);
    product =
        deals.stream()
            .mapToDouble(d -> Math.max(0, d.gain().get(first)) * Math.max(0, d.gain().get(second)))
            .toArray();
  }

  static Line of(BargainingProblem problem, Setup setup) {
    int[] speakers =
        IntStream.range(0, setup.agents().size())
            .filter(p -> setup.agents().get(p).isPresent())
            .toArray();
    if (speakers.length != 2) {
      throw new IllegalArgumentException(
          "Zeuthen's rule is for two parties at the table, found " + speakers.length);
    }
    Terms terms = setup.terms();
    List<Deal> agreeable =
        Frontier.of(problem, terms, BUDGET).points().stream()
            .filter(d -> isAgreeable(d, terms))
            .toList();
    return new Line(undominated(agreeable, speakers[0], speakers[1]), speakers[0], speakers[1]);
  }

  private static boolean isAgreeable(Deal deal, Terms terms) {
    return IntStream.range(0, deal.gain().size())
        .filter(p -> terms.roles().get(p).consents())
        .allMatch(p -> deal.gain().get(p) >= BargainingProblem.LEAST_GAIN);
  }

  /** Those that count for both parties: the frontier is also that of others who must consent. */
  private static List<Deal> undominated(List<Deal> deals, int first, int second) {
    List<Deal> sorted = new ArrayList<>(deals);
    sorted.sort(
        (a, b) -> {
          int byFirst = Double.compare(b.utility().get(first), a.utility().get(first));
          return byFirst != 0
              ? byFirst
              : Double.compare(b.utility().get(second), a.utility().get(second));
        });
    List<Deal> line = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (Deal deal : sorted) {
      if (deal.utility().get(second) > most) {
        most = deal.utility().get(second);
        line.add(deal);
      }
    }
    return line;
  }

  int size() {
    return outcome.length;
  }

  int[] outcome(int place) {
    return outcome[place];
  }

  double product(int place) {
    return product[place];
  }

  /** The first place after one whose product is larger than at the goal; else the goal. */
  int above(int from, int goal) {
    int place = from + 1;
    while (place < goal && product[place] <= product[goal]) {
      place++;
    }
    return place;
  }

  /** The last place before one whose product is not smaller than at the goal; else the goal. */
  int atLeast(int from, int goal) {
    int place = from - 1;
    while (place > goal && product[place] < product[goal]) {
      place--;
    }
    return place;
  }
}
