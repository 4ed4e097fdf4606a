package org.parley.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parley.document.Node;

/**
 * An ISO date.
 *
 * @param partial whether the day, or day and month, may be left out
 * @param orUndated whether {@code undated} may stand instead
 */
record DateType(boolean partial, boolean orUndated) implements Type {
  static final String UNDATED = "undated";

  private static final String PARTIAL = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  private static final String FULL = "\\d{4}-\\d{2}-\\d{2}";
  private static final String FIRST_DAY = "0001-01-01";

  @Override
  public void check(Node node, Scope scope) {
    if (Nodes.text(node).filter(this::isDate).isEmpty()) {
      scope.wrong(node, words());
    }
  }

  private boolean isDate(String text) {
    if (orUndated && text.equals(UNDATED)) {
      return true;
    }
    return text.matches(partial ? PARTIAL : FULL)
        && exists(text + FIRST_DAY.substring(text.length()));
  }

  private static boolean exists(String day) {
    try {
      LocalDate.parse(day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a date is after another, as far as both are given. */
  static boolean isAfter(String date, String other) {
    int common = Math.min(date.length(), other.length());
    return date.substring(0, common).compareTo(other.substring(0, common)) > 0;
  }

  @Override
  public Map<String, Object> schema() {
    // the pattern says nothing about numbers: a year alone is one to other YAML tools
    Map<String, Object> date =
        partial
            ? Schemas.of("type", List.of("string", "integer"), "pattern", "^" + PARTIAL + "$")
            : Schemas.of("type", "string", "pattern", "^" + FULL + "$");
    return orUndated ? Schemas.anyOf(List.of(date, Schemas.of("const", UNDATED))) : date;
  }

  @Override
  public String words() {
    String words = partial ? "a date: yyyy, yyyy-MM or yyyy-MM-dd" : "a date: yyyy-MM-dd";
    return orUndated ? words + ", or " + UNDATED : words;
  }
}
