package org.parley.uncertainty.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several boxes, one after another (Friedman and Fisher 1999): when a box is found, the cases in it
 * are set aside, and the next is sought among the others. It ends when a box would be no denser
 * than the cases among which it is sought, or would hold none that is interesting.
 *
 * @param parts the boxes in the order found
 * @param union how well all of them together hold the interesting cases
 */
public record Covering(List<Part> parts, Fit union) {

  public Covering {
    parts = List.copyOf(parts);
  }

  /**
   * A box of several.
   *
   * @param box the box
   * @param whole how well it alone holds the interesting cases, among all cases
   * @param added what it holds of the cases that no box before it holds; shares are of all cases
   */
  public record Part(Box box, Fit whole, Fit added) {}

  /**
   * Boxes that cover the interesting cases.
   *
   * @param cases the cases
   * @param prim how a box is peeled
   * @param choice which box of a way is taken, for example {@code way -> way.densest(0.8)}
   *     (coverage of the interesting cases not yet covered)
   * @param most how many boxes at most
   */
  public static Covering of(
      Cases cases, Prim prim, Function<Prim.Trajectory, Optional<Prim.Step>> choice, int most) {
    int[] all = cases.all().toArray();
    int[] left = all;
    List<Part> parts = new ArrayList<>();
    Fit union = Fit.of(cases, new int[0], all);
    Optional<Prim.Step> next = next(cases, prim, choice, left);
    while (parts.size() < most && next.isPresent()) {
      Box box = next.get().box();
      Fit added = Fit.of(cases, inside(cases, box, left, true), all);
      parts.add(new Part(box, Fit.of(cases, box), added));
      union = union.and(added);
      left = inside(cases, box, left, false);
      next = next(cases, prim, choice, left);
    }
    return new Covering(parts, union);
  }

  private static Optional<Prim.Step> next(
      Cases cases, Prim prim, Function<Prim.Trajectory, Optional<Prim.Step>> choice, int[] left) {
    double density = Fit.of(cases, left, left).density();
    return choice.apply(prim.peel(cases, left)).filter(step -> step.fit().density() > density);
  }

  private static int[] inside(Cases cases, Box box, int[] among, boolean wanted) {
    return Arrays.stream(among).filter(n -> box.contains(cases, n) == wanted).toArray();
  }
}
