package org.parley.study;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Transcript;
import org.parley.analysis.bargaining.Transcript.Act;
import org.parley.analysis.bargaining.Transcript.Turn;
import org.parley.analysis.bargaining.View;
import org.parley.model.Layout;

/**
 * What is kept of a run that was watched: when its issues closed, which blocked, who asked what.
 */
final class Course {
  private static final int MOST_STEPS = 100;

  private final Ending ending;
  private final double[] closed; // by issue: share of the offers after which it did not change
  private final boolean[] blocked; // by issue
  private final double[][] asked; // [party][step]: gain by its latest offer, or NaN

  private Course(Ending ending, double[] closed, boolean[] blocked, double[][] asked) {
    this.ending = ending;
    this.closed = closed;
    this.blocked = blocked;
    this.asked = asked;
  }

  static Course of(Layout layout, Transcript transcript, int deadline) {
    Reader reader = new Reader(layout, transcript.ending(), offers(transcript));
    return new Course(
        transcript.ending(), reader.closed(), reader.blocked(), reader.asked(steps(deadline)));
  }

  /** Rounds at which a negotiation is looked at: the last of up to a hundred equal steps. */
  static int[] steps(int deadline) {
    int count = Math.min(deadline, MOST_STEPS);
    int[] rounds = new int[count];
    for (int k = 0; k < count; k++) {
      rounds[k] = (int) (((k + 1L) * deadline + count - 1) / count);
    }
    return rounds;
  }

  boolean isAgreed() {
    return ending.isAgreement();
  }

  double closed(int issue) {
    return closed[issue];
  }

  boolean isBlocked(int issue) {
    return blocked[issue];
  }

  /** What a party's latest offer up to a step gives itself; NaN before its first and at the end. */
  double asked(int party, int step) {
    return asked[party][step];
  }

  /** Whether the run had not ended before a round. */
  boolean isGoing(int round) {
    return round <= ending.round();
  }

  private static List<Turn> offers(Transcript transcript) {
    return transcript.turns().stream()
        .filter(t -> t.act() == Act.OFFERED && t.deal().isPresent())
        .toList();
  }

  private record Reader(Layout layout, Ending ending, List<Turn> offers) {

    private static List<Integer> outcome(Turn offer) {
      return offer.deal().orElseThrow().outcome();
    }

    double[] closed() {
      double[] share = new double[layout.issues()];
      for (int i = 0; i < share.length; i++) {
        for (int k = 1; k < offers.size(); k++) {
          if (!outcome(offers.get(k)).get(i).equals(outcome(offers.get(k - 1)).get(i))) {
            share[i] = (double) k / offers.size();
          }
        }
      }
      return share;
    }

    /** Where the last offers differ, or the last draft crosses a red line of who refuses it. */
    boolean[] blocked() {
      Map<Integer, List<Integer>> last = new TreeMap<>();
      offers.forEach(t -> last.put(t.party(), outcome(t)));
      boolean[] found = new boolean[layout.issues()];
      for (int i = 0; i < found.length; i++) {
        int issue = i;
        found[i] =
            last.values().stream().map(o -> o.get(issue)).distinct().count() > 1
                || isRefused(last.get(View.NONE), issue);
      }
      return found;
    }

    private boolean isRefused(List<Integer> draft, int issue) {
      int party = ending.party();
      return draft != null
          && party != View.NONE
          && layout.refuses(party, layout.first(issue) + draft.get(issue));
    }

    double[][] asked(int[] rounds) {
      double[][] gains = new double[layout.parties()][rounds.length];
      for (int p = 0; p < gains.length; p++) {
        Arrays.fill(gains[p], Double.NaN);
        fill(gains[p], p, rounds);
      }
      return gains;
    }

    private void fill(double[] gains, int party, int[] rounds) {
      List<Turn> own =
          offers.stream().filter(t -> t.party() == party || t.party() == View.NONE).toList();
      int next = 0;
      double gain = Double.NaN;
      for (int k = 0; k < rounds.length && rounds[k] <= ending.round(); k++) {
        while (next < own.size() && own.get(next).round() <= rounds[k]) {
          gain = own.get(next++).deal().orElseThrow().gain().get(party);
        }
        gains[k] = gain;
      }
    }
  }
}
