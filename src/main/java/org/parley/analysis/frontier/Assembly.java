package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The front of whole packages: one front for each free issue and each component of tied issues,
 * added up one after the other, the largest first, so that two large ones rarely meet. Every sum
 * that another covers is dropped on the way: what can be added to it can be added to the other.
 */
final class Assembly {
  /** Small fronts are added up before they are added to the rest: fewer merges lose less. */
  private static final int GROUP = 256;

  private final Consent consent;
  private final Completion completion;
  private final Merger merger;
  private final double[] rest; // base and the best of all parts that are not merged yet

  private Assembly(Consent consent, boolean agreeable, Merger merger) {
    this.consent = consent;
    this.completion = new Completion(consent, agreeable);
    this.merger = merger;
    this.rest = completion.base();
  }

  /**
   * The front of all packages; the linkages that always hold and no deal are not added yet.
   *
   * @param agreeable whether only agreeable packages are sought
   */
  static Front of(Consent consent, boolean agreeable, Merger merger) {
    return new Assembly(consent, agreeable, merger).front();
  }

  /** Adds what another front can give at most, or takes it away. */
  static void addTop(double[] rest, Front front, int sign) {
    for (int p = 0; p < rest.length; p++) {
      rest[p] += sign * (double) front.top[p];
    }
  }

  private Front front() {
    List<Front> parts = parts();
    for (Front part : parts) {
      if (part.isEmpty()) {
        return part;
      }
      addTop(rest, part, 1);
    }
    parts.sort(Comparator.comparingInt(part -> -part.size)); // stable
    Front sum = Front.zero(consent.parties);
    for (Front part : merger.isExact() ? parts : grouped(parts)) {
      sum = plus(sum, part, merger);
    }
    return sum;
  }

  private List<Front> parts() {
    List<Front> parts = new ArrayList<>(TiedFronts.roots(consent, completion, merger));
    for (int issue : consent.structure.free) {
      parts.add(ofIssue(issue));
    }
    return parts;
  }

  private Front ofIssue(int issue) {
    int[] options = IntStream.range(0, consent.structure.options(issue)).toArray();
    Front[] source = new Front[options.length];
    Arrays.fill(source, Front.zero(consent.parties));
    long[] shift = consent.values(issue);
    Sums sums = Sums.of(issue, options, source, shift, consent.parties);
    return merger.merge(sums, completion.restOfIssue(issue), 1, 0);
  }

  private List<Front> grouped(List<Front> parts) {
    List<Front> groups = new ArrayList<>();
    Front group = Front.zero(consent.parties);
    for (Front part : parts) {
      if ((long) group.size * part.size > GROUP) {
        groups.add(group);
        group = part;
      } else {
        group = plus(group, part, Merger.exact(consent, GROUP));
      }
    }
    groups.add(group);
    return groups;
  }

  private Front plus(Front a, Front b, Merger with) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? a : b;
    }
    addTop(rest, a, -1);
    addTop(rest, b, -1);
    Front sum = with.add(a, b, rest, 1, 0);
    if (!sum.isEmpty()) {
      addTop(rest, sum, 1);
    }
    return sum;
  }
}
