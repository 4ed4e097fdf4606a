package org.parley.analysis.ratification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * What a narrower win-set does to the negotiators: one ratifier asks for more and more, and the
 * negotiators settle each time on the Nash package of what is left, until nothing is. Schelling's
 * conjecture is that its own negotiator gains by it for a while.
 *
 * <p>Schelling, The Strategy of Conflict (1960), chapter 2; Putnam, International Organization 42
 * (1988), 427-460.
 *
 * @param ratifier the party that asks for more
 * @param free the Nash package if it were not asked, the other ratifiers being asked
 * @param last of the packages that negotiators and other ratifiers accept, one with the most for
 *     the ratifier, in points over its no deal as {@code value}: beyond it agreement dies
 * @param steps upwards by what the ratifier asks for
 */
public record Narrowing(int ratifier, Solution free, Solution last, List<Step> steps) {

  public Narrowing {
    steps = List.copyOf(steps);
  }

  /**
   * What is agreed when the ratifier asks for so much.
   *
   * @param least points over its no deal
   * @param nash the Nash package among the negotiators; none if agreement has died
   */
  public record Step(double least, Solution nash) {

    /** What a party gains over no deal, in points; empty if there is no agreement. */
    public Optional<Double> gain(int party) {
      return nash.deal().map(d -> d.gain().get(party));
    }
  }

  /**
   * Sweeps the floor of a ratifier from where it asks for nothing that the free package would not
   * give it, or only not to lose, up to the most that it can get.
   *
   * @param terms who bargains
   * @param others ratifiers whose floors stay
   * @param ratifier a party that does not bargain
   * @param intervals steps to take from the lowest floor to the highest, at least 1
   */
  public static Narrowing of(
      BargainingProblem problem, Terms terms, List<Ratifier> others, int ratifier, int intervals) {
    Checks.require(intervals >= 1, "a sweep has at least one step", intervals);
    Home home = home(problem, terms, others, ratifier);
    Solution free = WinSets.best(home.asking(others));
    Solution last = last(home, ratifier);
    return new Narrowing(
        ratifier, free, last, steps(home, floors(free, last, ratifier, intervals)));
  }

  /** The same for floors that are given, in points over the ratifier's no deal. */
  public static Narrowing at(
      BargainingProblem problem,
      Terms terms,
      List<Ratifier> others,
      int ratifier,
      List<Double> floors) {
    Home home = home(problem, terms, others, ratifier);
    return new Narrowing(
        ratifier, WinSets.best(home.asking(others)), last(home, ratifier), steps(home, floors));
  }

  /** With the ratifier as the last one, who passes all that crosses none of its red lines. */
  private static Home home(
      BargainingProblem problem, Terms terms, List<Ratifier> others, int ratifier) {
    List<Ratifier> all = new ArrayList<>(others);
    all.add(new Ratifier(ratifier, Double.NEGATIVE_INFINITY));
    return Home.of(problem, terms, all);
  }

  private static Solution last(Home home, int ratifier) {
    Solution most =
        Solver.of(home.problem().layout(), home.roles()).demand(home.floored(), ratifier);
    Solution last = home.unfloored(most);
    return new Solution(
        last.status(),
        last.deal(),
        last.deal().map(d -> d.gain().get(ratifier)).orElse(Double.NaN),
        last.gap(),
        last.reason(),
        last.cuts());
  }

  private static List<Double> floors(Solution free, Solution last, int ratifier, int intervals) {
    if (last.deal().isEmpty()) {
      return List.of();
    }
    double most = last.value();
    double asked = free.deal().map(d -> d.gain().get(ratifier)).orElse(0.0);
    double low = Math.min(most, Math.min(0, asked));
    return IntStream.rangeClosed(0, intervals)
        .mapToObj(k -> low + (most - low) * k / intervals)
        .toList();
  }

  private static List<Step> steps(Home home, List<Double> floors) {
    return floors.stream().map(f -> new Step(f, WinSets.best(asking(home, f)))).toList();
  }

  private static Home asking(Home home, double least) {
    List<Ratifier> ratifiers = new ArrayList<>(home.ratifiers());
    int at = ratifiers.size() - 1;
    ratifiers.set(at, new Ratifier(ratifiers.get(at).party(), least));
    return home.asking(ratifiers);
  }

  /**
   * What a step buys a party: its gain there minus its gain in the free package, in points; minus
   * the latter if agreement has died. Empty if there is no free package either.
   */
  public Optional<Double> bought(Step step, int party) {
    return free.deal()
        .map(Deal::gain)
        .map(gains -> step.gain(party).orElse(0.0) - gains.get(party));
  }

  /** The step that buys a party most, the first of several; empty if there is none. */
  public Optional<Step> bestFor(int party) {
    return steps.stream()
        .filter(s -> bought(s, party).isPresent())
        .max(
            Comparator.<Step>comparingDouble(s -> bought(s, party).orElseThrow())
                .thenComparing(Comparator.<Step>comparingDouble(Step::least).reversed()));
  }
}
