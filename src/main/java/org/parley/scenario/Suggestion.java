package org.parley.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What was probably meant by a word that is not known. */
final class Suggestion {
  private static final double CLOSE_ENOUGH = 0.85;
  private static final int LONGEST = 60;

  private Suggestion() {}

  /** The known word most like this one, the first of equals, if any is close. */
  static Optional<String> of(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    double closest = CLOSE_ENOUGH;
    for (String candidate : known) {
      double closeness = closeness(word, candidate);
      if (best == null ? closeness >= closest : closeness > closest) {
        best = candidate;
        closest = closeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double closeness(String a, String b) {
    return new JaroWinklerSimilarity()
        .apply(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
  }

  /** The suggestion as a question, or nothing. */
  static String hint(String word, Collection<String> known) {
    return of(word, known).map(s -> "did you mean \"" + s + "\"?").orElse("");
  }
}
