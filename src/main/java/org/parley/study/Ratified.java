package org.parley.study;

import java.util.List;
import org.parley.analysis.ratification.Narrowing;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.Ratifier;
import org.parley.model.Scenario;

/**
 * The answer to a {@link RatifyQuestion}. All but the texts holds at the likely value of every
 * number; ratifiers are in the order of the file.
 *
 * @param question what was asked
 * @param texts how each variant fares with the ratifiers
 * @param floors by ratifier, the least gain on its sheet that it passes with the chance asked for,
 *     in points; infinite if it passes nothing
 * @param winSets of what the signers accept, what each ratifier passes with that chance, and all; a
 *     package about which a ratifier is not asked counts as passed by it
 * @param free the Nash package of the signers if nobody had to ratify
 * @param best the Nash package of the signers among those that all ratifiers pass with that chance
 * @param narrowings by ratifier, what becomes of the Nash package as it alone asks for more; it
 *     counts as asked about every package; none in an outline
 */
public record Ratified(
    RatifyQuestion question,
    List<RatifiedText> texts,
    List<Double> floors,
    WinSets winSets,
    RatifiedPackage free,
    RatifiedPackage best,
    List<Narrowing> narrowings) {

  public Ratified {
    texts = List.copyOf(texts);
    floors = List.copyOf(floors);
    narrowings = List.copyOf(narrowings);
  }

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }

  /** The same about some of the texts, by id. */
  public Ratified about(List<String> variants) {
    return new Ratified(
        question,
        texts.stream().filter(t -> variants.contains(t.variant().id())).toList(),
        floors,
        winSets,
        free,
        best,
        narrowings);
  }

  /** Those who are asked. */
  public List<Ratifier> ratifiers() {
    return scenario().circumstances().ratifiers();
  }
}
