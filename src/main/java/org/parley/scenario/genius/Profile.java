package org.parley.scenario.genius;

import java.util.List;

/**
 * How a party values packages: a line for each issue, or rectangles.
 *
 * @param file name of the file
 * @param name name of the party: that of the file without its ending
 * @param lines one for each issue in the order of the domain, none for a party with rectangles
 * @param rectangles what is added where a rectangle holds
 * @param reservation utility without agreement
 * @param discount factor on all utilities at the end of time, 1 for none
 * @param remarks what a reader should know
 */
record Profile(
    String file,
    String name,
    List<Line> lines,
    List<Rectangle> rectangles,
    double reservation,
    double discount,
    List<String> remarks) {

  Profile {
    lines = List.copyOf(lines);
    rectangles = List.copyOf(rectangles);
    remarks = List.copyOf(remarks);
  }

  /** What the party's weights add to, which need not be 1. */
  double weights() {
    return lines.stream().mapToDouble(Line::weight).sum();
  }

  /**
   * What an issue brings: its weight times the worth of the option.
   *
   * @param weight not negative
   * @param worths of each option, 0..1
   */
  record Line(double weight, List<Double> worths) {
    Line {
      worths = List.copyOf(worths);
    }
  }

  /**
   * Utility for packages in a part of the space.
   *
   * @param utility what it adds, of 1 in all
   * @param sides what must hold together; none: it always holds
   */
  record Rectangle(double utility, List<Side> sides) {
    Rectangle {
      sides = List.copyOf(sides);
    }

    /** Whether no package lies in it. */
    boolean isEmpty() {
      return sides.stream().anyMatch(s -> s.options().isEmpty());
    }
  }

  /**
   * A range of options of one issue.
   *
   * @param issue position in the domain
   * @param options positions in the issue
   */
  record Side(int issue, List<Integer> options) {
    Side {
      options = List.copyOf(options);
    }
  }
}
