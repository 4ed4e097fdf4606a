package org.parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;

/**
 * An id of something declared elsewhere.
 *
 * @param kind what is named
 * @param orAssumed whether the word {@code assumed} may stand instead
 */
record RefType(Kind kind, boolean orAssumed) implements Type {
  static final String ASSUMED = "assumed";

  static RefType to(Kind kind) {
    return new RefType(kind, false);
  }

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Scalar id) || id.isNothing()) {
      scope.wrong(node, words());
    } else if (!(orAssumed && id.text().equals(ASSUMED))) {
      checkKnown(id, scope);
    }
  }

  /** Reports an id that is not declared, and returns what was probably meant. */
  Optional<String> checkKnown(Scalar id, Scope scope) {
    List<String> known = scope.known(kind).orElse(List.of(id.text()));
    if (known.contains(id.text())) {
      return Optional.of(id.text());
    }
    String what = "unknown %s %s in %s".formatted(kind.one(), id.quoted(), scope.place());
    scope.problems().add(id.at(), what, expected(scope), Suggestion.hint(id.text(), known));
    return Suggestion.of(id.text(), known);
  }

  private String expected(Scope scope) {
    return kind == Kind.OPTION
        ? "an option of issue %s: %s"
            .formatted(
                scope.issue().orElseThrow(), String.join(", ", scope.known(kind).orElseThrow()))
        : "an id declared under " + (kind == Kind.FUTURE ? Kind.LOTTERY.many() : kind.many());
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.text();
  }

  @Override
  public String words() {
    return "the id of "
        + (kind == Kind.ISSUE || kind == Kind.OPTION ? "an " : "a ")
        + kind.one()
        + (orAssumed ? ", or " + ASSUMED : "");
  }
}
