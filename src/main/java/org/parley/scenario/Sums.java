package org.parley.scenario;

import java.util.Optional;
import java.util.function.Function;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.model.Uncertain;

/** Numbers that must add to something. */
final class Sums {
  private Sums() {}

  /**
   * Reports likely values that do not add up. Says nothing where one of them cannot be read: that
   * is reported already, and the sum may be right once it is mended.
   */
  static void check(
      Mapping map,
      Function<Node, Optional<Uncertain>> number,
      double wanted,
      String what,
      Scope scope) {
    double sum = 0;
    for (Entry entry : map.entries()) {
      Optional<Uncertain> value = number.apply(entry.value());
      if (value.isEmpty()) {
        return;
      }
      sum += value.get().likely();
    }
    if (map.whole() && !map.entries().isEmpty() && !Numbers.isClose(sum, wanted)) {
      scope
          .problems()
          .add(
              scope.at(),
              "%s add to %s".formatted(what, Numbers.show(sum)),
              Numbers.show(wanted),
              mend(sum - wanted));
    }
  }

  private static String mend(double excess) {
    return (excess > 0 ? "lower some by " : "raise some by ")
        + Numbers.show(Math.abs(excess))
        + " in all";
  }
}
