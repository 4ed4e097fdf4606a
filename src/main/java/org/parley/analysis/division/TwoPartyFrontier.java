package org.parley.analysis.division;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What two parties can agree on by lottery over a few packages, seen from no deal: the utilities
 * that cannot be bettered for one without loss to the other, and that give both at least no deal.
 * Utilities below the frontier, down to no deal, count as feasible (free disposal).
 *
 * <p>The frontier is a chain of corners from the best for the second party to the best for the
 * first: the first utility rises, the second falls, ever more steeply. It is a single corner if one
 * package or lottery is the best for both, and if no deal itself is on the frontier.
 *
 * <p>Building it takes {@code O(n log n)} for {@code n} packages. Corners that the cut at no deal
 * makes are rounded to double precision; "at least no deal" is meant to within {@value #SLACK} of
 * the largest number given, so that rounding does not turn an agreement worth exactly no deal into
 * none.
 */
public final class TwoPartyFrontier {
  private static final double SLACK = 1e-12;

  private final Utilities noDeal;
  private final List<Utilities> corners;

  private TwoPartyFrontier(Utilities noDeal, List<Utilities> corners) {
    this.noDeal = noDeal;
    this.corners = List.copyOf(corners);
  }

  /**
   * The frontier of a few packages.
   *
   * @param packages utilities of the packages, in any order
   * @param noDeal utilities without a deal
   * @return empty if no lottery gives both at least no deal
   * @throws IllegalArgumentException if a number is infinite or not a number
   */
  public static Optional<TwoPartyFrontier> of(List<Utilities> packages, Utilities noDeal) {
    double largest =
        Stream.concat(packages.stream(), Stream.of(noDeal))
            .flatMapToDouble(u -> DoubleStream.of(Math.abs(u.first()), Math.abs(u.second())))
            .reduce(0, Math::max);
    if (!Double.isFinite(largest)) {
      throw new IllegalArgumentException("not finite: " + packages + ", no deal " + noDeal);
    }
    if (packages.isEmpty()) {
      return Optional.empty();
    }
    TwoPartyFrontier whole = new TwoPartyFrontier(noDeal, efficient(packages));
    return whole.cut(SLACK * largest);
  }

  /** Utilities without a deal. */
  public Utilities noDeal() {
    return noDeal;
  }

  /** From the best for the second party to the best for the first. */
  public List<Utilities> corners() {
    return corners;
  }

  /**
   * The best for the second party that leaves the first at least so much; beyond the frontier's
   * ends, what it is at the end.
   */
  double secondAt(double first) {
    int edge = edgeFrom(first);
    if (edge < 0) {
      return corners.get(0).second();
    }
    if (edge == edges()) {
      return corners.get(edge).second();
    }
    Utilities from = corners.get(edge);
    Utilities to = corners.get(edge + 1);
    return from.towards(to, (first - from.first()) / (to.first() - from.first())).second();
  }

  /** The best for the first party that leaves the second at least so much; likewise. */
  double firstAt(double second) {
    int edge = edgeAbove(second);
    if (edge < 0) {
      return corners.get(0).first();
    }
    if (edge == edges()) {
      return corners.get(edge).first();
    }
    Utilities from = corners.get(edge + 1);
    Utilities to = corners.get(edge);
    return from.towards(to, (second - from.second()) / (to.second() - from.second())).first();
  }

  /** Number of edges; edge {@code k} goes from corner {@code k} to corner {@code k + 1}. */
  int edges() {
    return corners.size() - 1;
  }

  /**
   * The edge on which the frontier begins if the first party must have at least so much: -1 if all
   * of the frontier gives it more, {@link #edges()} if at most its last corner gives it as much.
   */
  int edgeFrom(double first) {
    int edge = -1;
    while (edge < edges() && corners.get(edge + 1).first() <= first) {
      edge++;
    }
    return edge;
  }

  /**
   * The edge on which the frontier ends if the second party must have at least so much: {@link
   * #edges()} if all of the frontier gives it more, -1 if at most its first corner gives it as
   * much.
   */
  int edgeAbove(double second) {
    int edge = edges();
    while (edge >= 0 && corners.get(edge).second() <= second) {
      edge--;
    }
    return edge;
  }

  /** The point of the frontier straight above a point just under it. */
  Utilities liftedTo(Utilities under) {
    double first =
        Math.min(Math.max(under.first(), corners.get(0).first()), corners.get(edges()).first());
    return new Utilities(first, secondAt(first));
  }

  /** Corners of the efficient part of the convex hull, by the monotone chain from the right. */
  private static List<Utilities> efficient(List<Utilities> packages) {
    Deque<Utilities> chain = new ArrayDeque<>();
    packages.stream()
        .sorted(
            Comparator.comparingDouble(Utilities::first)
                .thenComparingDouble(Utilities::second)
                .reversed())
        .forEach(u -> extend(chain, u));
    return List.copyOf(chain);
  }

  private static void extend(Deque<Utilities> chain, Utilities next) {
    if (!chain.isEmpty() && next.second() <= chain.getFirst().second()) {
      return;
    }
    while (chain.size() > 1) {
      Utilities last = chain.removeFirst();
      if (isOutside(chain.getFirst(), last, next)) {
        chain.addFirst(last);
        break;
      }
    }
    chain.addFirst(next);
  }

  /** Whether the point in the middle lies above the line between the others. */
  private static boolean isOutside(Utilities right, Utilities middle, Utilities left) {
    return (right.first() - middle.first()) * (left.second() - middle.second())
        < (left.first() - middle.first()) * (right.second() - middle.second());
  }

  /** The part that gives both at least no deal. */
  private Optional<TwoPartyFrontier> cut(double slack) {
    Utilities top = corners.get(0);
    Utilities bottom = corners.get(edges());
    if (noDeal.first() > bottom.first() + slack || noDeal.second() > top.second() + slack) {
      return Optional.empty();
    }
    Utilities start = startAt(Math.min(noDeal.first(), bottom.first()));
    Utilities end = endAt(Math.min(noDeal.second(), top.second()));
    if (start.second() < noDeal.second() - slack) {
      return Optional.empty();
    }
    if (start.first() >= end.first() || start.second() <= end.second()) {
      return Optional.of(new TwoPartyFrontier(noDeal, List.of(start)));
    }
    List<Utilities> inside = new ArrayList<>();
    inside.add(start);
    corners.stream()
        .filter(c -> c.first() > start.first() && c.second() < start.second())
        .filter(c -> c.first() < end.first() && c.second() > end.second())
        .forEach(inside::add);
    inside.add(end);
    return Optional.of(new TwoPartyFrontier(noDeal, inside));
  }

  private Utilities startAt(double first) {
    double from = Math.max(first, corners.get(0).first());
    return new Utilities(from, secondAt(from));
  }

  private Utilities endAt(double second) {
    double from = Math.max(second, corners.get(edges()).second());
    return new Utilities(firstAt(from), from);
  }
}
