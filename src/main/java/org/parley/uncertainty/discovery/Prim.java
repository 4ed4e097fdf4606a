package org.parley.uncertainty.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The patient rule induction method (Friedman and Fisher 1999, doi:10.1023/A:1008894516817), its
 * peeling. From the box of everything, again and again a slice at one end of one input is cut off:
 * about the share {@code peel} of the cases inside, all cases with an equal value together; of a
 * category, all cases with one of its values. Of all such slices that is taken which leaves the
 * best box. It ends when the box would hold fewer than {@code leastMass} of all cases, when only
 * interesting cases are left inside, or when nothing can be cut off.
 *
 * <p>Time: inputs x cases for each step, of which there are about {@code ln(1/leastMass)/peel}.
 *
 * @param peel share of the cases in the box that a step takes; 0.05 to 0.1 is patient
 * @param leastMass least share of all cases in a box
 * @param objective which box is best
 */
public record Prim(double peel, double leastMass, Objective objective) {

  /** Which box is best after a step. */
  public enum Objective {
    /** The densest: the original. */
    DENSITY,
    /**
     * The one that gained most density for each case taken off. It does not jump at a switch, which
     * takes half of the cases at once (Kwakkel and Jaxa-Rozen 2016).
     */
    GAIN_PER_CASE
  }

  public Prim {
    if (!(peel > 0 && peel < 1 && leastMass > 0 && leastMass <= 1)) {
      throw new IllegalArgumentException(
          "peel and least mass are shares above 0, found %s and %s".formatted(peel, leastMass));
    }
  }

  /** Steps of 5 %, boxes of 5 % of the cases and more, most density for each case taken off. */
  public static Prim usual() {
    return new Prim(0.05, 0.05, Objective.GAIN_PER_CASE);
  }

  /**
   * A box on the way.
   *
   * @param box the box
   * @param fit how well it holds the interesting cases
   */
  public record Step(Box box, Fit fit) {}

  /**
   * The way: coverage falls, density mostly rises.
   *
   * @param steps from the box of everything on
   */
  public record Trajectory(List<Step> steps) {

    public Trajectory {
      steps = List.copyOf(steps);
    }

    /** The densest box with at least so much coverage; of equals, the earliest. */
    public Optional<Step> densest(double leastCoverage) {
      return best(s -> s.fit().coverage() >= leastCoverage, s -> s.fit().density());
    }

    /** The box with most coverage and at least so much density; of equals, the latest. */
    public Optional<Step> widest(double leastDensity) {
      Optional<Step> first = best(s -> s.fit().density() >= leastDensity, s -> s.fit().coverage());
      // of boxes with the same coverage the densest is the better one
      return first.flatMap(
          w -> best(s -> s.fit().coverage() == w.fit().coverage(), s -> s.fit().density()));
    }

    /** The box with the highest harmonic mean of coverage and density; of equals, the earliest. */
    public Optional<Step> balanced() {
      return best(s -> true, s -> s.fit().balance());
    }

    private Optional<Step> best(Predicate<Step> allowed, ToDoubleFunction<Step> value) {
      return steps.stream()
          .filter(allowed)
          .reduce((a, b) -> value.applyAsDouble(b) > value.applyAsDouble(a) ? b : a);
    }
  }

  /** The way over all cases. */
  public Trajectory peel(Cases cases) {
    return peel(cases, cases.all().toArray());
  }

  /** The way over some cases only; coverage and mass are shares of these. */
  Trajectory peel(Cases cases, int[] among) {
    Peeling box = new Peeling(cases, among);
    int least = (int) Math.max(1, Math.ceil(leastMass * among.length));
    List<Step> steps = new ArrayList<>(List.of(new Step(box.box(), box.fit())));
    Optional<Slice> slice = best(box, least);
    while (slice.isPresent()) {
      box.take(slice.get());
      steps.add(new Step(box.box(), box.fit()));
      slice = best(box, least);
    }
    return new Trajectory(steps);
  }

  private Optional<Slice> best(Peeling box, int least) {
    Fit now = box.fit();
    if (now.interesting() == 0 || now.interesting() == now.cases()) {
      return Optional.empty();
    }
    // of equals the smallest slice, then the first input
    return box.slices(peel).stream()
        .filter(s -> now.cases() - s.cases() >= least)
        .max(
            Comparator.<Slice>comparingDouble(s -> worth(now, s))
                .thenComparing(Comparator.comparingInt(Slice::cases).reversed())
                .thenComparing(Comparator.comparingInt(Slice::input).reversed()));
  }

  private double worth(Fit now, Slice slice) {
    double density = now.less(slice.cases(), slice.interesting()).density();
    return objective == Objective.DENSITY ? density : (density - now.density()) / slice.cases();
  }

  /**
   * What a step may take off.
   *
   * @param input place of the input
   * @param rest what is kept of the input
   * @param cases number of cases taken off
   * @param interesting how many of them are interesting
   */
  record Slice(int input, Restriction rest, int cases, int interesting) {}
}
