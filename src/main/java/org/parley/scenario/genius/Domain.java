package org.parley.scenario.genius;

import java.util.List;
import java.util.Set;
import org.parley.document.Node.Scalar;
import org.parley.document.Position;

/**
 * What a domain file declares.
 *
 * @param file name of the file
 * @param issues in the order of the file
 * @param objectives indices of what groups the issues
 * @param isWhole whether every issue of the file is here
 */
record Domain(String file, List<Issue> issues, Set<Integer> objectives, boolean isWhole) {
  /** What stands for a domain that is not there: nothing is said about indices it lacks. */
  static final Domain UNREADABLE = new Domain("", List.of(), Set.of(), false);

  Domain {
    issues = List.copyOf(issues);
    objectives = Set.copyOf(objectives);
  }

  /** How the values of an issue are given. */
  enum Kind {
    /** By name. */
    DISCRETE,
    /** As a range of whole numbers. */
    INTEGER
  }

  /**
   * An issue.
   *
   * @param index its number in all files of the folder
   * @param name name for people
   * @param kind how its values are given
   * @param lower the first value of a range, otherwise 0
   * @param values all values in order; none if they cannot be read
   */
  record Issue(int index, String name, Kind kind, int lower, List<String> values) {
    Issue {
      values = List.copyOf(values);
    }

    /** How messages name it. */
    String words() {
      return "issue %d (%s)".formatted(index, new Scalar(Position.start(""), name, true).quoted());
    }
  }

  /** All indices of issues, as text. */
  List<String> indices() {
    return issues.stream().map(i -> String.valueOf(i.index())).toList();
  }
}
