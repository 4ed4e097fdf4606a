package org.parley.study;

import java.util.Optional;
import org.parley.analysis.conflict.Concept;

/** When a decision maker stays at a state of a conflict. */
public enum SolutionConcept {
  /** See {@link Concept#NASH}. */
  NASH(Concept.NASH),
  /** See {@link Concept#GMR}. */
  GMR(Concept.GMR),
  /** See {@link Concept#SMR}. */
  SMR(Concept.SMR),
  /** See {@link Concept#SEQ}. */
  SEQ(Concept.SEQ),
  /** See {@link Concept#SSEQ}. */
  SSEQ(Concept.SSEQ),
  /** See {@link org.parley.analysis.conflict.LimitedMove}, with the horizon of the question. */
  LIMITED(null);

  private final Concept concept;

  SolutionConcept(Concept concept) {
    this.concept = concept;
  }

  /** The concept of single answers that it is; empty for the one with a horizon. */
  public Optional<Concept> concept() {
    return Optional.ofNullable(concept);
  }
}
