package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.model.ScoreSheet;

/** What the weights of each party add to: 100, where the section {@code totals} says nothing. */
final class Totals {
  static final String SECTION = "totals";

  private Totals() {}

  /** The total of a party in a file that passed all checks. */
  static double of(Mapping root, String party) {
    return of(root, party, Declared.NONE).orElseThrow();
  }

  /**
   * The total of a party, or nothing where what was meant cannot be told: that is reported already,
   * and its weights may be right once it is mended.
   */
  static OptionalDouble of(Mapping root, String party, Declared declared) {
    Optional<Node> section = root.get(SECTION);
    if (section.isEmpty()) {
      return isMeant(root) ? OptionalDouble.empty() : OptionalDouble.of(ScoreSheet.FULL);
    }
    Optional<Mapping> totals = section.flatMap(Nodes::mapping).filter(m -> isWhole(m, declared));
    if (totals.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<OptionalDouble> total = totals.get().get(party).map(Totals::allowed);
    return total.orElse(OptionalDouble.of(ScoreSheet.FULL));
  }

  private static OptionalDouble allowed(Node total) {
    return Numbers.of(total).stream().filter(Bounds.NOT_NEGATIVE::includes).findFirst();
  }

  private static boolean isMeant(Mapping root) {
    return root.entries().stream()
        .map(e -> Suggestion.of(e.key().text(), List.of(SECTION)))
        .anyMatch(Optional::isPresent);
  }

  private static boolean isWhole(Mapping totals, Declared declared) {
    List<String> named = totals.entries().stream().map(e -> e.key().text()).toList();
    return totals.whole() && declared.of(Kind.PARTY).filter(p -> !p.containsAll(named)).isEmpty();
  }
}
