package org.parley.analysis.bargaining;

import java.util.Arrays;
import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.analysis.frontier.Measure;
import org.parley.analysis.frontier.TradeOffSolver;
import org.parley.analysis.frontier.TradeOffs;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * The offers of a party where there are too many packages to list: of those worth enough to it, one
 * that is best for the others, as it guesses. Where it guesses nothing it takes the others to want
 * the opposite of what it wants and to care alike for all issues, so that it gives way first where
 * that costs it least; the choice is then exact. To a guess the same is added with a share of
 * {@value #PRIOR}, and the choice is within the tolerance of {@link TradeOffSolver#supported}.
 *
 * <p>An inner-loop class: it is worked out anew when the belief has changed.
 */
final class TableOffers implements Offers {
  private static final double PRIOR = 0.25;

  private final Deck deck;
  private final Layout layout;
  private final TradeOffSolver solver;
  private final double[] opposite; // by cell
  private final Belief belief; // null without a model
  private final double[] cell;
  private int version;
  private TradeOffs table;
  private int[] numbers; // by entry: its number in the deck

  /**
   * @param table what is offered before anything was heard
   * @param opposite what the others are taken to want where nothing is guessed, see {@link
   *     #opposite}
   */
  TableOffers(
      Deck deck,
      Layout layout,
      TradeOffSolver solver,
      TradeOffs table,
      double[] opposite,
      Belief belief) {
    this.deck = deck;
    this.layout = layout;
    this.solver = solver;
    this.opposite = opposite;
    this.belief = belief;
    cell = new double[layout.cells()];
    use(table);
    if (belief != null) {
      version = belief.version() - 1;
    }
  }

  /** The others want the opposite, and every issue matters alike to them: from 0 to 1, by cell. */
  static double[] opposite(BargainingProblem problem, int party) {
    Layout layout = problem.layout();
    double[] worth = new double[layout.cells()];
    for (int i = 0; i < layout.issues(); i++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int c = layout.first(i); c < layout.first(i + 1); c++) {
        low = Math.min(low, problem.points(party, c));
        high = Math.max(high, problem.points(party, c));
      }
      for (int c = layout.first(i); c < layout.first(i + 1) && high > low; c++) {
        worth[c] = (high - problem.points(party, c)) / (high - low) / layout.issues();
      }
    }
    return worth;
  }

  private void use(TradeOffs other) {
    table = other;
    numbers = new int[table.size()];
    Arrays.fill(numbers, View.NONE);
  }

  private void refresh() {
    if (belief == null || version == belief.version()) {
      return;
    }
    version = belief.version();
    double[] worth = new double[cell.length];
    for (int c = 0; c < cell.length; c++) {
      cell[c] = belief.worth(c);
      worth[c] = cell[c] + PRIOR * opposite[c];
    }
    use(solver.supported(Measure.of(layout, worth)));
  }

  private int number(int entry) {
    if (numbers[entry] == View.NONE) {
      numbers[entry] = deck.number(table.outcome(entry));
    }
    return numbers[entry];
  }

  @Override
  public int atLeast(double utility) {
    refresh();
    int entry = table.atLeast(utility);
    return entry < 0 ? best() : number(entry);
  }

  @Override
  public int best() {
    return ranked(0);
  }

  @Override
  public int ranked(int place) {
    return place < table.size() ? number(table.size() - 1 - place) : View.NONE;
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public int nash(double noDeal) {
    refresh();
    int found = View.NONE;
    double largest = Double.NEGATIVE_INFINITY;
    for (int entry = Math.max(0, table.atLeast(noDeal)); entry < table.size(); entry++) {
      double product = (table.own(entry) - noDeal) * table.other(entry);
      if (product > largest) {
        largest = product;
        found = entry;
      }
    }
    return found == View.NONE ? best() : number(found);
  }

  @Override
  public double forOthers(int offer) {
    refresh();
    double sum = 0;
    for (int i = 0; i < layout.issues() && belief != null; i++) {
      sum += cell[layout.first(i) + deck.option(offer, i)];
    }
    return sum;
  }
}
