package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.model.Scenario;
import org.parley.uncertainty.Estimate;

/**
 * The answer to a {@link CompareQuestion}.
 *
 * @param question what was asked
 * @param noDeal what each party has without a deal, in points, in party order
 * @param scores one for each variant, in the order of the file, as reported: every option is
 *     equally likely where a variant's content is unknown
 * @param unchanged the variants that revise another one and have unknown content, read as if what
 *     is not reported had stayed as it was in the text they revise
 * @param agreement what could be agreed, if that was asked
 * @param bargaining where bargaining leads from each text in some usual ways, if that was asked
 * @param deliveries what the signers of each text cannot give; empty if the scenario names no such
 *     act
 * @param besides what moves the case besides the texts, if that was asked
 */
public record Comparison(
    CompareQuestion question,
    List<Estimate> noDeal,
    List<VariantScore> scores,
    List<VariantScore> unchanged,
    List<Move> moves,
    Optional<Agreement> agreement,
    List<Bargained> bargaining,
    List<TextDelivery> deliveries,
    Optional<BesidesTexts> besides) {

  public Comparison {
    noDeal = List.copyOf(noDeal);
    scores = List.copyOf(scores);
    unchanged = List.copyOf(unchanged);
    moves = List.copyOf(moves);
    bargaining = List.copyOf(bargaining);
    deliveries = List.copyOf(deliveries);
  }

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }

  /** The score of the variant of that id, which must exist. */
  public VariantScore score(String variant) {
    return scores.stream().filter(s -> s.variant().id().equals(variant)).findFirst().orElseThrow();
  }
}
