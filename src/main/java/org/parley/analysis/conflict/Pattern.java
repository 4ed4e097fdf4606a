package org.parley.analysis.conflict;

/**
 * A set of combinations of options: some options are taken, some are not, the others are left open.
 *
 * @param yes options that are taken, bit {@code k} for option {@code k}
 * @param no options that are not taken
 */
public record Pattern(long yes, long no) {
  public Pattern {
    if ((yes & no) != 0) {
      throw new IllegalArgumentException("an option is both taken and not");
    }
    if ((yes | no) == 0) {
      throw new IllegalArgumentException("a pattern of open options only fits every state");
    }
  }

  /**
   * A pattern as it is printed: {@code Y}, {@code N} or {@code -} for each option, the first option
   * first.
   *
   * @throws IllegalArgumentException if another sign is found
   */
  public static Pattern of(String signs) {
    return new Pattern(bits(signs, 'Y'), bits(signs, 'N'));
  }

  private static long bits(String signs, char wanted) {
    long bits = 0;
    for (int k = 0; k < signs.length(); k++) {
      if ("YN-".indexOf(signs.charAt(k)) < 0 || k >= OptionForm.MOST_OPTIONS) {
        throw new IllegalArgumentException(
            "expected Y, N or - for at most %d options, found %s"
                .formatted(OptionForm.MOST_OPTIONS, signs));
      }
      bits |= signs.charAt(k) == wanted ? 1L << k : 0;
    }
    return bits;
  }

  /** Whether a combination is in the set. */
  public boolean fits(long taken) {
    return (taken & yes) == yes && (taken & no) == 0;
  }

  /** The options that are not left open. */
  long named() {
    return yes | no;
  }
}
