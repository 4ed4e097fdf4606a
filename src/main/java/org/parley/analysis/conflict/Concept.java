package org.parley.analysis.conflict;

/**
 * When a decision maker {@code i} stays at a state {@code s}. Written {@code R_i(s)} for where it
 * can move, {@code R_i^+(s)} for its improvements, the moves to what is strictly better for itself;
 * and {@code R_{N-i}(s1)}, {@code R_{N-i}^+(s1)} for where the others get from {@code s1} by a
 * legal sequence of moves, or of moves each of which improves for its mover.
 *
 * <p>The definitions are those of Fang, Hipel and Kilgour, <i>Interactive Decision Making</i>
 * (1993), for any number of decision makers. An answer deters if the state it leads to is <i>not
 * strictly better</i> than {@code s} for {@code i}: one that is as good does. Improvements are
 * strict.
 */
public enum Concept {
  /** Nash, {@code R}: there is no improvement. */
  NASH(false, false),

  /**
   * General metarationality: the others can answer each improvement {@code s1} by some {@code s2}
   * in {@code R_{N-i}(s1)} that is not better than {@code s}, whatever that costs them. Howard
   * (1971).
   */
  GMR(false, false),

  /**
   * Symmetric metarationality: as general metarationality, and from {@code s2} no move of {@code i}
   * leads to what is better than {@code s}. Howard (1971).
   */
  SMR(false, true),

  /**
   * Sequential stability: as general metarationality, by improvements of the others, {@code s2} in
   * {@code R_{N-i}^+(s1)}. Fraser and Hipel (1979).
   */
  SEQ(true, false),

  /**
   * Symmetric sequential stability: by improvements of the others, and with no escape. Rêgo and
   * Vieira, <i>Symmetric Sequential Stability in the Graph Model for Conflict Resolution with
   * Multiple Decision Makers</i>, Group Decision and Negotiation (2017),
   * doi:10.1007/s10726-016-9520-8.
   */
  SSEQ(true, true);

  private final boolean credible;
  private final boolean noEscape;

  Concept(boolean credible, boolean noEscape) {
    this.credible = credible;
    this.noEscape = noEscape;
  }

  /** Whether those who answer only make moves by which they gain. */
  public boolean isCredible() {
    return credible;
  }

  /** Whether an answer counts only if there is no way out of it. */
  public boolean barsEscape() {
    return noEscape;
  }
}
