package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Deal;
import org.parley.model.Variant;

/**
 * Where bargaining leads.
 *
 * @param question what was asked
 * @param starts one for each starting text, in the order asked
 * @param dances one run at the likely values from each of the usual starts
 * @param pairs what each two of the first parties at the table could give each other at best, at
 *     the likely values
 * @param nash the Nash package at the likely values
 */
public record Bargained(
    BargainQuestion question,
    List<BargainedFrom> starts,
    List<Dance> dances,
    List<PairFrontier> pairs,
    Optional<Deal> nash) {
  private static final int FEW = 4;

  public Bargained {
    starts = List.copyOf(starts);
    dances = List.copyOf(dances);
    pairs = List.copyOf(pairs);
  }

  /** The starts that are looked at closely: all if they are few, else the usual texts. */
  static List<String> closely(BargainQuestion question) {
    List<String> usual = SolveQuestion.usual(question.scenario());
    return question.starts().size() <= FEW
        ? question.starts()
        : question.starts().stream().filter(usual::contains).toList();
  }

  /** The starts that are looked at closely. */
  public List<BargainedFrom> closely() {
    List<String> ids = closely(question);
    return starts.stream().filter(s -> ids.contains(s.text().map(Variant::id).orElse(""))).toList();
  }
}
