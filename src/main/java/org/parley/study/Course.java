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
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * What is kept of a run that was watched: when its issues closed, which blocked, who asked what.
 */
final class Course {
  private static final int MOST_STEPS = 100;

  private final Ending ending;
  private final double[] closed; // by issue: share of the offers after which it did not change
  private final boolean[] blocked; // by issue
  private final double[] gap; // by issue: share of what lies between the last offers
  private final double[][] asked; // [party][step]: gain by its latest offer, or NaN

  private Course(Reader reader, int deadline) {
    ending = reader.ending;
    closed = reader.closed();
    blocked = reader.blocked();
    gap = reader.gap();
    asked = reader.asked(steps(deadline));
  }

  static Course of(BargainingProblem problem, Transcript transcript, int deadline) {
    return new Course(new Reader(problem, transcript.ending(), offers(transcript)), deadline);
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

  /** See {@link IssueCourse#gap}. */
  double gap(int issue) {
    return gap[issue];
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

  private record Reader(BargainingProblem problem, Ending ending, List<Turn> offers) {

    private Layout layout() {
      return problem.layout();
    }

    private static List<Integer> outcome(Turn offer) {
      return offer.deal().orElseThrow().outcome();
    }

    double[] closed() {
      double[] share = new double[layout().issues()];
      for (int i = 0; i < share.length; i++) {
        for (int k = 1; k < offers.size(); k++) {
          if (!outcome(offers.get(k)).get(i).equals(outcome(offers.get(k - 1)).get(i))) {
            share[i] = (double) k / offers.size();
          }
        }
      }
      return share;
    }

    private Map<Integer, List<Integer>> last() {
      Map<Integer, List<Integer>> last = new TreeMap<>();
      offers.forEach(t -> last.put(t.party(), outcome(t)));
      return last;
    }

    double[] gap() {
      Map<Integer, List<Integer>> last = last();
      double[] mean = new double[layout().issues()];
      last.keySet().stream()
          .filter(party -> party != View.NONE)
          .forEach(party -> add(mean, gap(party, last)));
      double sum = Arrays.stream(mean).sum();
      return Arrays.stream(mean).map(g -> sum > 0 ? g / sum : 0).toArray();
    }

    /** What the others' last offers lack for a party, by issue, in shares of all it lacks. */
    private double[] gap(int party, Map<Integer, List<Integer>> last) {
      double[] gaps = new double[layout().issues()];
      for (List<Integer> other : last.values()) {
        for (int i = 0; i < gaps.length; i++) {
          gaps[i] += Math.max(0, points(party, i, last.get(party)) - points(party, i, other));
        }
      }
      double sum = Arrays.stream(gaps).sum();
      return Arrays.stream(gaps).map(g -> sum > 0 ? g / sum : 0).toArray();
    }

    private double points(int party, int issue, List<Integer> outcome) {
      return problem.points(party, layout().first(issue) + outcome.get(issue));
    }

    private static void add(double[] to, double[] numbers) {
      for (int i = 0; i < to.length; i++) {
        to[i] += numbers[i];
      }
    }

    /** Where the last offers differ, or the last draft crosses a red line of who refuses it. */
    boolean[] blocked() {
      Map<Integer, List<Integer>> last = last();
      boolean[] found = new boolean[layout().issues()];
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
          && layout().refuses(party, layout().first(issue) + draft.get(issue));
    }

    double[][] asked(int[] rounds) {
      double[][] gains = new double[layout().parties()][rounds.length];
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
