package org.parley.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.geometry.euclidean.twod.Vector2D;
import org.apache.commons.math3.geometry.euclidean.twod.hull.MonotoneChain;

/**
 * What two parties can have on average in a game that is repeated for ever, if they are patient
 * enough: every lottery over the outcomes that gives each more than its minmax. The region is
 * closed here; the theorem is about the payoffs strictly above both minmaxes.
 *
 * <p>Fudenberg and Maskin, <i>The Folk Theorem in Repeated Games with Discounting or with
 * Incomplete Information</i>, Econometrica 54 (1986), 533-554, doi:10.2307/1911307.
 *
 * @param vertices counter-clockwise from the lowest, the leftmost of these; empty if no lottery
 *     gives both their minmax
 */
public record FolkRegion(List<Payoffs> vertices) {

  public FolkRegion {
    vertices = List.copyOf(vertices);
  }

  /**
   * What two parties have, each in its own unit.
   *
   * @param first of the first party
   * @param second of the second party
   */
  public record Payoffs(double first, double second) {}

  /**
   * The region of a game.
   *
   * @param outcomes payoffs of each outcome in pure strategies, in any order
   * @param minmax what the others can hold each party down to
   */
  public static FolkRegion of(List<Payoffs> outcomes, Payoffs minmax) {
    List<Payoffs> right = above(hull(outcomes), minmax.first, Payoffs::first);
    return new FolkRegion(fromLowest(above(right, minmax.second, Payoffs::second)));
  }

  /** How large it is, in units of the first times units of the second party. */
  public double area() {
    double twice = 0;
    for (int k = 0; k < vertices.size(); k++) {
      Payoffs a = vertices.get(k);
      Payoffs b = after(vertices, k);
      twice += a.first * b.second - b.first * a.second;
    }
    return twice / 2;
  }

  private static List<Payoffs> hull(List<Payoffs> points) {
    List<Vector2D> plane = points.stream().map(p -> new Vector2D(p.first, p.second)).toList();
    return new MonotoneChain()
        .findHullVertices(plane).stream().map(v -> new Payoffs(v.getX(), v.getY())).toList();
  }

  /** The part of a convex polygon in which a coordinate is at least so much. */
  private static List<Payoffs> above(
      List<Payoffs> polygon, double floor, ToDoubleFunction<Payoffs> coordinate) {
    List<Payoffs> kept = new ArrayList<>();
    for (int k = 0; k < polygon.size(); k++) {
      Payoffs a = polygon.get(k);
      Payoffs b = after(polygon, k);
      double from = coordinate.applyAsDouble(a) - floor;
      double to = coordinate.applyAsDouble(b) - floor;
      if (from >= 0) {
        kept.add(a);
      }
      if (from * to < 0) {
        kept.add(between(a, b, from / (from - to)));
      }
    }
    // a segment is walked there and back
    return kept.stream().distinct().toList();
  }

  private static Payoffs between(Payoffs a, Payoffs b, double share) {
    return new Payoffs(
        a.first + share * (b.first - a.first), a.second + share * (b.second - a.second));
  }

  private static Payoffs after(List<Payoffs> polygon, int k) {
    return polygon.get((k + 1) % polygon.size());
  }

  private static List<Payoffs> fromLowest(List<Payoffs> polygon) {
    Comparator<Payoffs> order =
        Comparator.comparingDouble(Payoffs::second).thenComparingDouble(Payoffs::first);
    int start = polygon.stream().min(order).map(polygon::indexOf).orElse(0);
    List<Payoffs> turned = new ArrayList<>(polygon.subList(start, polygon.size()));
    turned.addAll(polygon.subList(0, start));
    return turned;
  }
}
