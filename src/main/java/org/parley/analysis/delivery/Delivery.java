package org.parley.analysis.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.Reading;

/**
 * What a text is worth as written, and as delivered by those who must act and do not sign.
 *
 * <p>Each party chooses which of its acts it would do so that its expected utility is largest, all
 * else being as in the text: {@code max over S of u_p(text with the acts outside S undone)}. Of
 * several such {@code S} it takes one with the most acts, so that an act that costs nothing is
 * done. The delivered text is the text in which everything that nobody would do is replaced by what
 * then holds. Where a text leaves open which option it has, each option that needs an act counts
 * with its chance.
 *
 * @param needs the options of the text that need an act, in the order of the undertakings
 * @param delivered the text with what would not be done replaced
 * @param asWritten expected points of the text, by party
 * @param asDelivered expected points of the delivered text, by party
 */
public record Delivery(
    List<Need> needs, Reading delivered, List<Double> asWritten, List<Double> asDelivered) {
  /**
   * All subsets are compared of up to so many acts of a party; of more, each is taken by itself,
   * the others as in the text. That is as good where no linkage ties two of them.
   */
  public static final int ALL_SUBSETS = 12;

  public Delivery {
    needs = List.copyOf(needs);
    asWritten = List.copyOf(asWritten);
    asDelivered = List.copyOf(asDelivered);
  }

  /**
   * The delivery of a text.
   *
   * @param text what it says
   * @param undertakings acts of those whose consent to the text is not asked
   */
  public static Delivery of(
      BargainingProblem problem, Reading text, List<Undertaking> undertakings) {
    List<Need> needs =
        undertakings.stream().flatMap(u -> needs(problem, text, u).stream()).toList();
    List<Need> decided = new ArrayList<>();
    for (int party : new TreeSet<>(needs.stream().map(Need::party).toList())) {
      decided.addAll(
          decided(problem, text, needs.stream().filter(n -> n.party() == party).toList()));
    }
    Reading delivered = without(problem.layout(), text, decided);
    return new Delivery(decided, delivered, worth(problem, text), worth(problem, delivered));
  }

  private static List<Double> worth(BargainingProblem problem, Reading reading) {
    return IntStream.range(0, problem.layout().parties())
        .mapToObj(p -> problem.expected(p, reading))
        .toList();
  }

  /** The options that an undertaking covers and the text has, each with what its act is worth. */
  private static List<Need> needs(BargainingProblem problem, Reading text, Undertaking act) {
    int first = problem.layout().first(act.issue());
    return new TreeSet<>(act.options())
        .stream()
            .filter(o -> text.chance(first + o) > 0)
            .map(o -> need(problem, text, act, o, text.chance(first + o)))
            .toList();
  }

  private static Need need(
      BargainingProblem problem, Reading text, Undertaking act, int option, double chance) {
    Need need = new Need(act.party(), act.issue(), option, act.undone(), chance, 0, false);
    double change =
        problem.expected(act.party(), text)
            - problem.expected(act.party(), without(problem.layout(), text, List.of(need)));
    double gain = change / chance; // expected utility is linear in the chance of a cell
    boolean done = gain >= BargainingProblem.LEAST_GAIN;
    return new Need(act.party(), act.issue(), option, act.undone(), chance, gain, done);
  }

  /** The text with the acts that are not done replaced by what then holds. */
  private static Reading without(Layout layout, Reading text, List<Need> needs) {
    Map<Integer, Integer> instead = new HashMap<>();
    needs.stream()
        .filter(n -> !n.done())
        .forEach(
            n -> instead.putIfAbsent(cell(layout, n, n.option()), cell(layout, n, n.undone())));
    return text.moving(instead);
  }

  private static int cell(Layout layout, Need need, int option) {
    return layout.first(need.issue()) + option;
  }

  /** What a party would do of all that is asked of it. */
  private static List<Need> decided(BargainingProblem problem, Reading text, List<Need> needs) {
    if (needs.size() > ALL_SUBSETS) {
      return needs;
    }
    List<Need> best = deciding(needs, (1 << needs.size()) - 1);
    double most = utility(problem, text, best);
    for (int left = 1; left < 1 << needs.size(); left++) {
      List<Need> other = deciding(needs, ~left);
      double utility = utility(problem, text, other);
      boolean better = utility > most - BargainingProblem.LEAST_GAIN;
      boolean asGood = utility >= most + BargainingProblem.LEAST_GAIN && done(other) > done(best);
      if (better || asGood) {
        best = other;
        most = utility;
      }
    }
    return best;
  }

  private static List<Need> deciding(List<Need> needs, int done) {
    return IntStream.range(0, needs.size())
        .mapToObj(k -> needs.get(k).decided((done >>> k & 1) != 0))
        .toList();
  }

  private static double utility(BargainingProblem problem, Reading text, List<Need> needs) {
    return problem.expected(needs.get(0).party(), without(problem.layout(), text, needs));
  }

  private static long done(List<Need> needs) {
    return needs.stream().filter(Need::done).count();
  }

  /** The needs that nobody would meet. */
  public List<Need> undone() {
    return needs.stream().filter(n -> !n.done()).toList();
  }
}
