package org.parley.scenario;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;

/** What a text says on the issue at hand. */
record CellType() implements Type {
  static final String SILENT = "silent";
  static final String UNKNOWN = "unknown";
  private static final MapType CHANCES =
      new MapType(Kind.OPTION, MapType.Use.NAMES, NumberType.exact(Bounds.UNIT), 1);

  @Override
  public void check(Node node, Scope scope) {
    if (node instanceof Mapping map) {
      checkChances(map, scope);
    } else if (node instanceof Scalar s && !s.isNothing()) {
      checkText(s, scope);
    } else {
      scope.wrong(node, words());
    }
  }

  private static void checkChances(Mapping map, Scope scope) {
    CHANCES.check(map, scope);
    Sums.check(
        map,
        n -> Numbers.range(n).filter(Bounds.UNIT::includes),
        1,
        "the chances of " + scope.place(),
        scope);
  }

  private static void checkText(Scalar cell, Scope scope) {
    if (cell.text().equals(SILENT)) {
      checkSilent(cell, scope);
    } else if (!cell.text().equals(UNKNOWN)) {
      checkRivals(cell, scope);
    }
  }

  private static void checkSilent(Scalar cell, Scope scope) {
    if (scope.issue().filter(i -> isMute(i, scope.declared())).isPresent()) {
      scope
          .problems()
          .add(
              cell.at(),
              "silent in %s, but the issue has no silent option".formatted(scope.place()),
              "an option or unknown, or add silent: to the issue");
    }
  }

  /** Whether an issue is known to have no silent option. */
  static boolean isMute(String issue, Declared declared) {
    return declared.options().containsKey(issue) && !declared.silent().contains(issue);
  }

  private static void checkRivals(Scalar cell, Scope scope) {
    Set<String> seen = new HashSet<>();
    for (String option : rivals(cell.text())) {
      Scalar part = new Scalar(cell.at(), option, cell.plain());
      RefType.to(Kind.OPTION).checkKnown(part, scope);
      if (!seen.add(option)) {
        String found = "%s is named twice in %s".formatted(part.quoted(), scope.place());
        scope.problems().add(cell.at(), found, "each option once");
      }
    }
  }

  /** The options of a cell such as {@code a|b}. */
  static List<String> rivals(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> chances =
        Schemas.of(
            "type", "object", "additionalProperties", Bounds.UNIT.schema(), "minProperties", 1);
    return Schemas.anyOf(List.of(Schemas.text(), chances));
  }

  @Override
  public String words() {
    return "an option, a|b (rival readings), {option: chance}, silent or unknown";
  }
}
