package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.study.PartyScore;
import org.parley.study.VariantScore;
import org.parley.uncertainty.Estimate;

/** What an interval allows to be said of a gain. */
enum Verdict {
  /** The whole interval is above zero. */
  GAINS,
  /** The whole interval is below zero. */
  LOSES,
  /** Zero lies in the interval. */
  OPEN;

  static Verdict of(Estimate gain) {
    if (gain.low() > -BargainingProblem.LEAST_GAIN) {
      return GAINS;
    }
    return gain.high() < BargainingProblem.LEAST_GAIN ? LOSES : OPEN;
  }

  /** "Russia and United States gain, Ukraine loses, for Europe it is open". */
  static String sentence(View view, VariantScore score) {
    List<String> clauses = new ArrayList<>();
    List<String> gain = names(view, score, GAINS);
    List<String> lose = names(view, score, LOSES);
    List<String> open = names(view, score, OPEN);
    if (!gain.isEmpty()) {
      clauses.add(Words.list(gain) + (gain.size() == 1 ? " gains" : " gain"));
    }
    if (!lose.isEmpty()) {
      clauses.add(Words.list(lose) + (lose.size() == 1 ? " loses" : " lose"));
    }
    if (!open.isEmpty()) {
      clauses.add("for " + Words.list(open) + " it is open");
    }
    return String.join(", ", clauses);
  }

  private static List<String> names(View view, VariantScore score, Verdict verdict) {
    List<String> names = new ArrayList<>();
    for (int p : view.positions()) {
      PartyScore party = score.parties().get(p);
      if (of(party.gain()) == verdict) {
        names.add(view.parties().get(p).name());
      }
    }
    return names;
  }
}
