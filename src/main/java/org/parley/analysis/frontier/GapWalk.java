package org.parley.analysis.frontier;

/**
 * Packages nearly on a hull, in the gap that one of its edges leaves: the edge is left out and
 * others next to it in the order of slopes are taken instead, one after the other, as long as own
 * utility stays between that of the edge's ends. An edge that is too long is left out too, and with
 * it all further ones of its part.
 *
 * <p>Mutable: where the walk is.
 */
final class GapWalk {
  /** Edges looked at in one walk. */
  private static final int EDGES = 24;

  private final SlopeMerge hull;
  private final int[] left; // by part: the last walk in which an edge of it was left out
  private int walk;
  private int way;
  private int edge;
  private int looked;
  private double room; // of own utility
  private double own;
  private double measure;

  GapWalk(SlopeMerge hull) {
    this.hull = hull;
    left = new int[hull.parts.length];
  }

  /**
   * Begins a walk without an edge.
   *
   * @param down from the entry before the edge to less own utility, by taking edges that follow;
   *     otherwise from the one after it to more, by giving up edges before it
   */
  void begin(int gap, boolean down) {
    walk++;
    left[hull.part[gap]] = walk;
    way = down ? 1 : -1;
    edge = gap;
    looked = 0;
    room = hull.own[gap - 1] - hull.own[gap];
    own = hull.own[down ? gap - 1 : gap];
    measure = hull.measure[down ? gap - 1 : gap];
  }

  /** Takes the next edge, if there is one that fits. */
  boolean next() {
    edge += way;
    while (edge > 0 && edge < hull.own.length && looked++ < EDGES) {
      double length = hull.own[edge - 1] - hull.own[edge];
      int part = hull.part[edge];
      if (left[part] != walk && length < room) {
        room -= length;
        own -= way * length;
        measure += way * (hull.measure[edge] - hull.measure[edge - 1]);
        return true;
      }
      left[part] = walk;
      edge += way;
    }
    return false;
  }

  /** Own utility of the package reached. */
  double own() {
    return own;
  }

  /** Its measure. */
  double measure() {
    return measure;
  }

  /** Sets the open options of the package that so many edges lead to, by issue. */
  static void choose(SlopeMerge hull, int gap, boolean down, int edges, int[] chosen) {
    GapWalk walk = new GapWalk(hull);
    int[] reached = hull.reached(down ? gap - 1 : gap);
    walk.begin(gap, down);
    for (int k = 0; k < edges && walk.next(); k++) {
      reached[hull.part[walk.edge]] += walk.way;
    }
    hull.choose(reached, chosen);
  }
}
