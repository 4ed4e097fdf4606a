package org.parley.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a word that is not known. */
public final class Suggestion {
  private static final double CLOSE_ENOUGH = 0.85;
  private static final int LONGEST = 140;
  private static final int SHORTEST = 3;

  private Suggestion() {}

  /** The known word most like this one, the first of equals, if any is close. */
  public static Optional<String> of(String word, Collection<String> known) {
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

  // Jaro and Winkler think little of a wrong letter in a short word, so one such letter is enough
  private static double closeness(String word, String candidate) {
    String a = word.toLowerCase(Locale.ROOT);
    String b = candidate.toLowerCase(Locale.ROOT);
    double similarity = new JaroWinklerSimilarity().apply(a, b);
    boolean isOneLetterOff = a.length() >= SHORTEST && new LevenshteinDistance(1).apply(a, b) >= 0;
    return isOneLetterOff ? Math.max(similarity, CLOSE_ENOUGH) : similarity;
  }

  /** The suggestion as a question, or nothing. */
  public static String hint(String word, Collection<String> known) {
    return of(word, known).map(s -> "did you mean \"" + s + "\"?").orElse("");
  }
}
