package org.parley.study;

import java.util.List;
import org.parley.model.Scenario;

/**
 * The answer to a {@link DurabilityQuestion}.
 *
 * @param question what was asked
 * @param texts one for each text asked about, in the order of the file, then the Nash package if it
 *     was asked for and exists
 */
public record Lasting(DurabilityQuestion question, List<LastingText> texts) {

  public Lasting {
    texts = List.copyOf(texts);
  }

  /** The same about some of the texts, by id, and the Nash package. */
  public Lasting about(List<String> variants) {
    return new Lasting(
        question.about(variants),
        texts.stream().filter(t -> t.variant().isEmpty() || variants.contains(t.id())).toList());
  }

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }
}
