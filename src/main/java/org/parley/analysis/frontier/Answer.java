package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Frontier.Over;

/**
 * From the front of whole packages to the frontier: the points that stay, their packages, and the
 * proven epsilon, {@code max over corners c, min over points y, max over parties p of (c_p - y_p) /
 * scale_p}. Every package is nowhere above some corner, so it is at most that much better than some
 * point. Of a thinned front some vectors are not agreeable or are dominated by others; they are no
 * points, but their corners count.
 */
final class Answer {
  private static final double ROUNDING = 1 + 1e-15;

  private final Consent consent;
  private final Over over;
  private final Front front;
  private final Optional<int[]> known;
  private final int parties;
  private final long[] gain; // by vector and party; a package known besides comes last
  private final long[] corner;

  /**
   * @param front of packages without no deal and the linkages that always hold
   * @param known a package that is a point if none dominates it
   */
  Answer(Consent consent, Front front, Over over, Optional<int[]> known) {
    this.consent = consent;
    this.over = over;
    this.front = front;
    this.known = known;
    this.parties = consent.parties;
    gain = whole(front.gain);
    corner = front.isExact() ? gain : whole(front.corner);
  }

  private long[] whole(long[] vectors) {
    long[] whole = Arrays.copyOf(vectors, (front.size + (known.isPresent() ? 1 : 0)) * parties);
    known.ifPresent(outcome -> consent.gains(outcome, whole, front.size * parties));
    for (int at = 0; at < whole.length; at++) {
      whole[at] += consent.base[at % parties];
    }
    return whole;
  }

  /**
   * @param reason why it is not the exact frontier over all signable packages, if it is not
   */
  Frontier frontier(String reason) {
    int[] points = front.isExact() ? IntStream.range(0, front.size).toArray() : maxima();
    if (points.length == 0) {
      return Frontier.none(over, noneBecause());
    }
    double epsilon = front.isExact() ? 0 : epsilon(points);
    Status status = epsilon > 0 ? Status.BOUNDED : Status.EXACT;
    boolean whole = epsilon == 0 && over == Over.SIGNABLE;
    return new Frontier(status, epsilon, over, deals(points), whole ? "" : reason);
  }

  private String noneBecause() {
    return over == Over.SIGNABLE
        ? "no package is permitted by the rules"
        : "no package is accepted by all";
  }

  private List<Deal> deals(int[] points) {
    List<Deal> deals = new ArrayList<>(points.length);
    int[] chosen = new int[consent.structure.issues()];
    for (int point : points) {
      if (point == front.size) {
        deals.add(consent.space.deal(known.orElseThrow()));
      } else {
        front.trace.choose(point, chosen);
        deals.add(consent.space.deal(consent.structure.outcome(chosen)));
      }
    }
    return deals;
  }

  /** The vectors that are points, sorted. */
  private int[] maxima() {
    Archive archive = Archive.of(parties);
    return Arrays.stream(LexicographicOrder.descending(gain, parties, gain.length / parties))
        .filter(vector -> isSought(vector) && isNew(archive, vector * parties))
        .toArray();
  }

  private boolean isSought(int vector) {
    int at = vector * parties;
    return over == Over.SIGNABLE || IntStream.range(at, at + parties).allMatch(k -> gain[k] >= 0);
  }

  private boolean isNew(Archive archive, int at) {
    boolean fresh = !archive.covers(gain, at);
    if (fresh) {
      archive.add(gain, at);
    }
    return fresh;
  }

  /** O(n log n) in practice: most corners are within reach of a point that is near. */
  private double epsilon(int[] points) {
    BoxTree tree = new BoxTree(parties);
    double epsilon = 0;
    for (int point : points) {
      tree.add(gain, point * parties - 1);
      epsilon = Math.max(epsilon, loss(point, point));
    }
    long[] enough = new long[parties + 1]; // the tree does not look at the first number
    for (int vector = 0; vector < front.size; vector++) {
      for (int p = 0; p < parties; p++) {
        enough[p + 1] = corner[vector * parties + p] - (long) (epsilon * consent.scale[p]);
      }
      if (!tree.covers(enough, 0)) {
        epsilon = leastLoss(vector, points);
      }
    }
    return epsilon * ROUNDING;
  }

  private double leastLoss(int vector, int[] points) {
    return Arrays.stream(points).mapToDouble(point -> loss(vector, point)).min().orElseThrow();
  }

  /** By how many points the corner of a vector is above a point for some party. */
  private double loss(int vector, int point) {
    double loss = 0;
    for (int p = 0; p < parties; p++) {
      long units = corner[vector * parties + p] - gain[point * parties + p];
      loss = Math.max(loss, units / consent.scale[p]);
    }
    return loss;
  }
}
