package org.parley.sweep;

import java.util.Arrays;
import java.util.List;

/** Which combinations of the varied values are looked at. */
public enum Scheme {
  /** Every combination, the last path turning fastest. */
  GRID("grid", false),
  /** The first values together, then the second values, and so on. */
  LIST("list", false),
  /** The base, then each value of each path with all others at their base. */
  ONE_AT_A_TIME("one-at-a-time", false),
  /** Independent random points. */
  RANDOM("random", true),
  /** Random points that use each part of each range alike, see {@code LatinHypercube}. */
  LHS("lhs", true),
  /** Points that fill all ranges evenly, see {@code Sobol}. */
  SOBOL("sobol", true),
  /** What Sobol indices are estimated from, see {@code Saltelli}: samples times inputs + 2. */
  SALTELLI("saltelli", true),
  /** Trajectories of Morris: samples times inputs + 1. */
  MORRIS("morris", true);

  private final String word;
  private final boolean sampled;

  Scheme(String word, boolean sampled) {
    this.word = word;
    this.sampled = sampled;
  }

  /** Its name on the command line and in plan files. */
  public String word() {
    return word;
  }

  /** Whether it draws from ranges, as many points as asked for. */
  public boolean isSampled() {
    return sampled;
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Scheme::word).toList();
  }

  /** The scheme of a name that there is. */
  public static Scheme of(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElseThrow();
  }
}
